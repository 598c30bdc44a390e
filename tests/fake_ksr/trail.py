"""The path of messages through the script: callbacks, the functions that they ran, KSR calls."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from types import CodeType, FrameType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fake_ksr.call_log import CallLog
    from fake_ksr.calls import KsrCall

WIDTH = 150
LINES = 200
_INDENT = "  "
_GENERATOR, _COROUTINE, _ASYNC_GENERATOR = 0x20, 0x80, 0x200
_MANY_TIMES = _GENERATOR | _COROUTINE | _ASYNC_GENERATOR


@dataclass
class Passed:
    """Something on the way, and what happened inside of it, in order.

    `kind` is "message" (one arrived), "time" (some passed), "callback" (Kamailio called one),
    "function" (the script ran one of its own), or "call" (of a KSR function).
    """

    kind: str
    name: str
    call: KsrCall | None = None
    inside: list[Passed] = field(default_factory=list)

    def __str__(self) -> str:
        return self.name if self.call is None else str(self.call)


class Trail:
    """Writes down where each message of one server passes.

    `owns` tells of a module's name and file whether the functions in it are the script's. Of
    these the ones that call KSR are known, which costs next to nothing; with `every_function`
    the others as well, for a profiler that makes the script slower by half.
    """

    def __init__(self, owns: Callable[[str, str], bool], calls: CallLog) -> None:
        self.every_function = False
        self._owns, self._calls = owns, calls
        # in order what happened, how deep inside, and its name or a KSR call's number: no object
        # for the garbage collector to look at again and again
        self._kinds: list[str] = []
        self._depths: list[int] = []
        self._things: list[str | int] = []
        self._open: list[FrameType | None] = []
        self._callback, self._first = "", 0  # at work, and its first function among those open
        # by id, since a code object is slow to hash; which the code with the name keeps taken
        self._names: dict[int, tuple[str, CodeType]] = {}
        self._hook = self._watch

    @property
    def events(self) -> list[Passed]:
        """Messages and passing time, with what happened inside."""
        events: list[Passed] = []
        path: list[Passed] = []
        for kind, depth, thing in zip(self._kinds, self._depths, self._things, strict=True):
            call = None if isinstance(thing, str) else self._calls[thing]
            passed = Passed(kind, str(thing) if call is None else call.name, call)
            del path[depth:]
            (path[-1].inside if path else events).append(passed)
            path.append(passed)
        return events

    def begin(self, kind: str, name: str) -> int:
        """A message arrives, or time passes: until the `end` of it, of which this is the depth."""
        depth = len(self._open)
        self._enter(kind, name)
        return depth

    def end(self, depth: int, watched: bool = False) -> None:
        """What was begun at that depth has ended; `watched` as `asks` has said."""
        del self._open[depth:]
        if watched:
            sys.setprofile(self._hook)

    def through(self, name: str, method: Callable[..., object], *args: object) -> object:
        """Call a callback, and watch which functions of the script it runs."""
        depth, before = len(self._open), (self._callback, self._first)
        self._enter("callback", name, sys._getframe())
        self._callback, self._first = name, depth + 1
        # a profiler that somebody else has set stays
        free = self.every_function and sys.getprofile() is None
        if free:
            sys.setprofile(self._hook)
        try:
            return method(*args)
        finally:
            if free:
                sys.setprofile(None)
            self._callback, self._first = before
            del self._open[depth:]

    def asks(self, number: int) -> tuple[int, bool]:
        """A KSR call begins: what the fake does for it is nobody's path. Returns what ends it."""
        if not self._open:
            return 0, False
        watched = sys.getprofile() is self._hook
        if watched:
            sys.setprofile(None)
        else:
            caller = sys._getframe(2)
            if self._open[-1] is not caller:
                self._catch_up(caller)
        depth = len(self._open)
        self._kinds.append("call")
        self._depths.append(depth)
        self._things.append(number)
        self._open.append(None)
        return depth, watched

    def _enter(self, kind: str, thing: str | int, frame: FrameType | None = None) -> None:
        self._kinds.append(kind)
        self._depths.append(len(self._open))
        self._things.append(thing)
        self._open.append(frame)

    def _catch_up(self, frame: FrameType | None) -> None:
        """Note the functions that have led from the callback to this frame, and forget others."""
        opened = self._open
        if opened[-1] is None:
            return  # the fake itself calls, within a call or an event
        base, at = opened[self._first - 1], self._first
        running = []
        while frame is not None and frame is not base:
            known = self._names.get(id(frame.f_code))
            name = self._name(frame) if known is None else known[0]
            if name:
                if frame in opened:
                    # it runs in those that were noted before it
                    at = opened.index(frame) + 1
                    break
                running.append((name, frame))
            frame = frame.f_back
        # the first function in a callback is the callback itself
        if at == self._first and running and running[-1][0] == self._callback:
            running.pop()
        del opened[at:]
        for name, caller in reversed(running):
            self._enter("function", name, caller)

    def _watch(self, frame: FrameType, event: str, _arg: object) -> None:
        if event == "call":
            known = self._names.get(id(frame.f_code))
            name = self._name(frame) if known is None else known[0]
            # the first function in a callback is the callback itself
            if name and not (len(self._open) == self._first and name == self._callback):
                self._enter("function", name, frame)
        elif event == "return" and self._open[-1] is frame:
            self._open.pop()

    def _name(self, frame: FrameType) -> str:
        """The name under which a function is shown, "" for one that is not."""
        code, name = frame.f_code, ""
        if not (code.co_flags & _MANY_TIMES or code.co_name.startswith(("_", "<"))):
            module = str(frame.f_globals.get("__name__", ""))
            name = code.co_name if self._owns(module, code.co_filename) else ""
        self._names[id(code)] = name, code
        return name


def draw(events: list[Passed], width: int = WIDTH, most: int = LINES) -> str:
    """The path, a line each: what happened inside something is indented; the last lines only."""
    lines: list[str] = []
    for event in events:
        if event.inside or event.kind == "message":
            _draw(event, 0, width, lines)
    if len(lines) > most:
        lines = [f"... {len(lines) - most} lines before this", *lines[-most:]]
    return "\n".join(lines)


def _draw(passed: Passed, depth: int, width: int, lines: list[str]) -> None:
    line = _INDENT * depth + str(passed).replace("\n", "\\n")
    lines.append(line if len(line) <= width else f"{line[: width - 3]}...")
    for one in passed.inside:
        _draw(one, depth + 1, width, lines)
