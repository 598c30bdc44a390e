"""A list of routes run over one message, behind the guard: what each callback consists of.

These few lines run for every message, so they are closures over local names, one a kind of
callback: an attribute looked up or a frame entered here is paid a hundred thousand times a second.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias, TypeVar

from kemi_app.app import EventRoute, Route
from kemi_app.event import Event
from kemi_app.guard import Guard
from kemi_app.request import RouterMessage, request_in
from kemi_app.verdict import DONE, NEXT, Verdict
from kemi_app.worker import OTHERS, REQUESTS

M = TypeVar("M")
Callback: TypeAlias = Callable[..., int]


class NoVerdict(TypeError):
    """A route ended without saying ``NEXT`` or ``DONE``; ``place`` is where the route begins."""

    def __init__(self, route: Callable[..., object], verdict: object) -> None:
        """Name the route, and what it returned instead."""
        name = getattr(route, "__qualname__", repr(route))
        super().__init__(f"route {name} returned {verdict!r}: it must return NEXT or DONE")
        code = getattr(route, "__code__", None)
        self.place = f"{code.co_filename}:{code.co_firstlineno}" if code else repr(route)


class NotRouted(RuntimeError):
    """A request came to the end of the list, and no route had dealt with it."""


def request_callback(
    routes: tuple[Route, ...], guard: Guard, counters: memoryview[int]
) -> Callback:
    """Make ``ksr_request_route`` of the list. The guard answers what the list leaves open."""

    requests = counters[REQUESTS]  # this callback alone counts them

    def ksr_request_route(msg: RouterMessage) -> int:
        nonlocal requests
        counters[REQUESTS] = requests = requests + 1
        guard.dealt_with = False
        try:
            request = request_in(msg)
            for route in routes:
                verdict = route(request)
                if verdict is NEXT:
                    continue
                if verdict is DONE:
                    return 1
                raise NoVerdict(route, verdict)
            raise NotRouted("no route dealt with the request: the list ended with NEXT")
        except BaseException as error:  # nothing may reach Kamailio
            return guard.request(error)

    return ksr_request_route


def callback(
    routes: tuple[Callable[[M], Verdict], ...],
    message: Callable[[RouterMessage], M],
    guard: Guard,
    counters: memoryview[int],
    counter: int,
) -> Callback:
    """Make any other callback of its list: to come to the end of it is no fault there.

    ``message`` makes of app_python3's object what the routes are given, ``counter`` says which of
    the process's counters goes up. Pre-routing passes the event's name too: nothing new.
    """

    def run(msg: RouterMessage, _event: str = "") -> int:
        counters[counter] += 1
        try:
            subject = message(msg)
            for route in routes:
                verdict = route(subject)
                if verdict is NEXT:
                    continue
                if verdict is DONE:
                    return 1
                raise NoVerdict(route, verdict)
        except BaseException as error:  # nothing may reach Kamailio
            return guard.other(error)
        return 1

    return run


def _event_named(name: str) -> Callable[[RouterMessage], Event]:
    event = Event(name)
    return lambda _: event


def event_callback(
    routes: Mapping[str, tuple[EventRoute, ...]], guard: Guard, counters: memoryview[int]
) -> Callback:
    """Make ``ksr_event``, which runs the list that bears the event's name, if there is one."""

    callbacks = {
        name: callback(of_event, _event_named(name), guard, counters, OTHERS)
        for name, of_event in routes.items()
    }

    def ksr_event(msg: RouterMessage, name: str = "") -> int:
        run = callbacks.get(name)
        return run(msg) if run is not None else 1

    return ksr_event
