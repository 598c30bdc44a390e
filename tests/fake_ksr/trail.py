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
    the others as well, for a profiler (`hook`) that makes the script slower by half.

    `things` are written down after the depth that they have in `open`, the frames of what has begun
    and not ended (None for what is nobody's path); KSR calls do so themselves, being so many.
    """

    def __init__(self, owns: Callable[[str, str], bool], calls: CallLog) -> None:
        self.every_function = False
        self._owns, self._calls = owns, calls
        # in order how deep inside and what happened: where a KSR call begins in its log, a
        # function's name, or a kind and a name. Few objects for the garbage collector to look at
        self.things: list[int | str | tuple[str, str]] = []
        self.open: list[FrameType | None] = []
        self._callback, self._first = "", 0  # at work, and its first function among those open
        # by id, since a code object is slow to hash; the code itself is kept, so that none other
        # gets its id
        self._names: dict[int, str] = {}
        self._codes: list[CodeType] = []
        self.hook = self._watch

    @property
    def events(self) -> list[Passed]:
        """Messages and passing time, with what happened inside."""
        events: list[Passed] = []
        path: list[Passed] = []
        for depth, thing in zip(self.things[::2], self.things[1::2], strict=True):
            assert isinstance(depth, int)
            if isinstance(thing, int):
                call = self._calls.begun_at(thing)
                passed = Passed("call", call.name, call)
            else:
                passed = Passed(*(("function", thing) if isinstance(thing, str) else thing))
            del path[depth:]
            (path[-1].inside if path else events).append(passed)
            path.append(passed)
        return events

    def begin(self, kind: str, name: str) -> int:
        """A message arrives, or time passes: until the `end` of it, of which this is the depth."""
        depth = len(self.open)
        self._enter((kind, name))
        return depth

    def end(self, depth: int) -> None:
        """What was begun at that depth has ended."""
        del self.open[depth:]

    def through(self, name: str, method: Callable[..., object], *args: object) -> object:
        """Call a callback, and watch which functions of the script it runs."""
        depth, before = len(self.open), (self._callback, self._first)
        self._enter(("callback", name), sys._getframe())
        self._callback, self._first = name, depth + 1
        # a profiler that somebody else has set stays
        free = self.every_function and sys.getprofile() is None
        if free:
            sys.setprofile(self.hook)
        try:
            return method(*args)
        finally:
            if free:
                sys.setprofile(None)
            self._callback, self._first = before
            del self.open[depth:]

    def _enter(self, thing: str | tuple[str, str], frame: FrameType | None = None) -> None:
        self.things.extend((len(self.open), thing))
        self.open.append(frame)

    def catch_up(self, frame: FrameType) -> None:
        """Note the functions that have led from the callback to this frame, and forget others."""
        opened = self.open
        if opened[-1] is None:
            return  # the fake itself calls, within a call or an event
        if frame in opened:
            del opened[opened.index(frame) + 1 :]
            return
        name, caller = self._names.get(id(frame.f_code)), frame.f_back
        if not name or name == self._callback or caller not in opened:
            self._look_back(frame)
            return
        # the usual way: one that was noted has called it
        del opened[opened.index(caller) + 1 :]
        self.things.extend((len(opened), name))
        opened.append(frame)

    def _look_back(self, frame: FrameType | None) -> None:
        opened = self.open
        base, at, names = opened[self._first - 1], self._first, self._names
        running: list[tuple[str, FrameType]] = []
        while frame is not base and frame is not None:
            name = names.get(id(frame.f_code))
            if name is None:
                name = self._name(frame)
            if name:
                if frame in opened:
                    # it runs in those that were noted before it
                    at = opened.index(frame) + 1
                    break
                running.append((name, frame))
            frame = frame.f_back
        del opened[at:]
        if running:
            # the first function in a callback is the callback itself: no need to look beyond it
            if at == self._first and running[-1][0] == self._callback:
                opened[at - 1], self._callback = running.pop()[1], ""
            for name, caller in reversed(running):
                self.things.extend((len(opened), name))
                opened.append(caller)

    def _watch(self, frame: FrameType, event: str, _arg: object) -> None:
        if self.open[-1] is None:
            return  # within a KSR call
        if event == "call":
            known = self._names.get(id(frame.f_code))
            name = self._name(frame) if known is None else known
            # the first function in a callback is the callback itself
            if name and not (len(self.open) == self._first and name == self._callback):
                self._enter(name, frame)
        elif event == "return" and self.open[-1] is frame:
            self.open.pop()

    def _name(self, frame: FrameType) -> str:
        """The name under which a function is shown, "" for one that is not."""
        code, name = frame.f_code, ""
        if not (code.co_flags & _MANY_TIMES or code.co_name.startswith(("_", "<"))):
            module = str(frame.f_globals.get("__name__", ""))
            name = code.co_name if self._owns(module, code.co_filename) else ""
        self._names[id(code)] = name
        self._codes.append(code)
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
