"""A list of routes run over one message, behind the guard: what each callback consists of.

This runs for every message, so it is not a loop: the function is written out with one call for
each route of the list, which Python then specializes one by one, and nothing in it goes through
an attribute or a frame that is not needed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, TypeAlias, cast

from kemi_app.datagram import Datagram
from kemi_app.event import Event
from kemi_app.guard import Guard
from kemi_app.message import Message
from kemi_app.reply import Reply
from kemi_app.request import METHODS, Request, as_known
from kemi_app.verdict import DONE, NEXT

Callback: TypeAlias = Callable[..., int]
Maker: TypeAlias = Callable[[Guard, "memoryview[int]", int], Callback]
"""Makes a callback for a process: its guard, its counters, the callback's own index in these."""

SUBJECTS: Final[Mapping[type, str]] = {
    Request: "subject = Request(); method = msg.Method; "
    "subject.method = method if method in METHODS else as_known(method)",
    Reply: "subject = Reply()",
    Message: "subject = Message()",
    Datagram: "subject = Datagram()",
    Event: "subject = Event(event)",
}
"""How the thing that routes are given is made, for each kind of it."""

CALLBACK = """
def made(guard, counters, counter, count, {names}):
    def {name}(msg, event=""):
        nonlocal count
        counters[counter] = count = count + 1
        try:
            {subject}
{calls}
{end}
        except BaseException as error:
            return guard.{fault}(error)
    return {name}
"""

CALL = """
            verdict = {route}(subject)
            if verdict is not NEXT:
                if verdict is DONE:
                    return 1
                raise NoVerdict({route}, verdict)
"""


class NoVerdict(TypeError):
    """A route ended without saying ``NEXT`` or ``DONE``; ``place`` is where the route begins."""

    def __init__(self, route: Callable[..., object], verdict: object) -> None:
        """Name the route, and what it returned instead."""
        name = getattr(route, "__qualname__", repr(route))
        super().__init__(f"route {name} returned {verdict!r}: it must return NEXT or DONE")
        code = getattr(route, "__code__", None)
        self.place = f"{code.co_filename}:{code.co_firstlineno}" if code else repr(route)


class NotRouted(RuntimeError):
    """A request came to the end of its list, and no route had dealt with it."""

    place = "end of request_route"

    def __init__(self) -> None:
        """Say so."""
        super().__init__("no route dealt with the request: the last one said NEXT")


def written(name: str, kind: type, routes: Sequence[Callable[..., object]]) -> Maker:
    """Write out the callback that runs ``routes`` from top to bottom, until one says ``DONE``.

    ``kind`` is what they are given. Where a request comes to the end of ``ksr_request_route`` that
    is a fault; elsewhere it is none. What is returned makes the callback for a process.
    """
    names = [f"route{number}" for number in range(len(routes))]
    is_request = name == "ksr_request_route"
    source = CALLBACK.format(
        name=name,
        names=", ".join(names),
        subject=("guard.dealt_with = False; " if is_request else "") + SUBJECTS[kind],
        calls="".join(CALL.format(route=route) for route in names),
        end=" " * 12 + ("raise NotRouted" if is_request else "return 1"),
        fault="request" if is_request else "other",
    )
    scope: dict[str, Any] = {
        "__name__": __name__,
        "NEXT": NEXT,
        "DONE": DONE,
        "NoVerdict": NoVerdict,
        "NotRouted": NotRouted,
        "METHODS": METHODS,
        "as_known": as_known,
        **{kind.__name__: kind for kind in SUBJECTS},
    }
    exec(compile(source, f"<{name}>", "exec"), scope)
    make = cast("Callable[..., Callback]", scope["made"])

    def made(guard: Guard, counters: memoryview[int], counter: int) -> Callback:
        return make(guard, counters, counter, counters[counter], *routes)

    return made


def event_callback(callbacks: Mapping[str, Callback]) -> Callback:
    """Make ``ksr_event``, which runs the callback of the event's name, if there is one."""

    def ksr_event(msg: object, event: str = "") -> int:
        run = callbacks.get(event)
        return run(msg, event) if run is not None else 1

    return ksr_event
