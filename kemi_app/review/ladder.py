"""SIP ladders recorded by tests: which messages a test exchanged, and which routes these passed."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kemi_app.review.model import Callback, Review

FORMAT: Final = "kemi_app ladders 1"
"""What the file says of itself."""


class BadLadders(Exception):
    """A file of ladders that cannot be used: the file and the reason, in one line."""


@dataclass(frozen=True)
class Step:
    """A message from one peer to another; without peers a note, or a callback that ran."""

    at: float
    """Seconds since the start of the test's server."""
    sender: str
    receiver: str
    line: str
    """The first line of the message, the note, or the name of the callback."""
    again: bool = False
    """A retransmission."""
    functions: tuple[str, ...] = ()
    """What the callback ran and what called KSR."""


@dataclass(frozen=True)
class Ladder:
    """What one test has exchanged."""

    test: str
    """As pytest names it: ``tests/unit/test_calls.py::test_a_call``."""
    server: str
    """The peer that is the server."""
    steps: tuple[Step, ...]

    @property
    def title(self) -> str:
        """The test's name as a sentence: ``a call is accounted``."""
        name, bracket, case = self.test.rpartition("::")[2].partition("[")
        return name.removeprefix("test_").replace("_", " ") + (f" [{case}" if bracket else "")


def read_ladders(path: Path) -> tuple[Ladder, ...]:
    """Read what ``pytest --record-ladders`` has written. Raises BadLadders."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise BadLadders(f"{path}: cannot be read ({error.strerror})") from None
    except (ValueError, RecursionError):
        raise BadLadders(f"{path}: is no JSON: record it with pytest --record-ladders") from None
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise BadLadders(f"{path}: is no file of ladders: record it with pytest --record-ladders")
    try:
        return tuple(map(_ladder, content["ladders"]))
    except (KeyError, TypeError, ValueError) as error:
        raise BadLadders(f"{path}: a ladder lacks something: {error}") from None


def _ladder(one: Mapping[str, object]) -> Ladder:
    steps = one["steps"]
    if not isinstance(steps, list):
        raise TypeError("its steps are no list")
    return Ladder(str(one["test"]), str(one["server"]), tuple(map(_step, steps)))


def _step(one: Sequence[object]) -> Step:
    at, sender, receiver, line, *more = one
    if not isinstance(at, (int, float)):
        raise TypeError(f"{at!r} is no time in seconds")
    told = more[0] if more else False
    functions = tuple(map(str, told)) if isinstance(told, list) else ()
    return Step(float(at), str(sender), str(receiver), str(line), told is True, functions)


def passing(review: Review, ladders: Sequence[Ladder]) -> dict[str, list[int]]:
    """For each route, by its id, the numbers of the ladders that passed it."""
    known = {(_called(callback), route.name): route.id for callback, route in review.routes()}
    found: dict[str, list[int]] = {}
    for number, ladder in enumerate(ladders):
        for route in dict.fromkeys(_routes(ladder, known)):
            found.setdefault(route, []).append(number)
    return found


def _called(callback: Callback) -> str:
    """What Kamailio calls: one method is there for all the events of kemi_app."""
    is_method = callback.kind != "event" or callback.name.isidentifier()
    return callback.name if is_method else "ksr_event"


def _routes(ladder: Ladder, known: Mapping[tuple[str, str], str]) -> Iterator[str]:
    for step in ladder.steps:
        if step.sender:
            continue
        # a callback of a plain class is a route of its own
        for function in (step.line, *step.functions):
            if (step.line, function) in known:
                yield known[step.line, function]
