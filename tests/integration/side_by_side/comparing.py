"""What differs between two transcripts of one flow: messages, and lines of messages.

Messages are aligned by who sent them to whom and by their first line; those that both have are
compared line by line. The names of what is random (tags, branches, Call-IDs) must stand for one
another, one to one, wherever the lines are the same.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

NAME = re.compile(r"\b(BRANCH|TAG|CALL-ID|ETAG)-\d+")
HEADING = "=== "


@dataclass(frozen=True)
class Difference:
    """One thing that one side has and the other has not, or has otherwise.

    `where` is "server -> alice" for a whole message, and has the message's first line too for one
    line of it. `default` and `ours` are what each side has there, None for nothing.
    """

    where: str
    default: str | None
    ours: str | None

    @property
    def is_of_the_server(self) -> bool:
        """Whether it is in what the server has sent."""
        return self.where.startswith("server -> ")

    @property
    def is_whole_message(self) -> bool:
        """Whether one side has a message that the other has not."""
        return ": " not in self.where

    def __str__(self) -> str:
        return f"{self.where}\n    default: {self.default}\n    ours:    {self.ours}"


@dataclass(frozen=True)
class Event:
    """One message of a transcript, or a note in it."""

    way: str
    lines: tuple[str, ...]

    @property
    def first_line(self) -> str:
        """The request line or status line; a note has none."""
        return self.lines[0] if self.lines else ""

    @property
    def key(self) -> tuple[str, str]:
        """What has to be the same on both sides for the rest to be compared."""
        return self.way, nameless(self.first_line)

    @property
    def is_of_the_server(self) -> bool:
        """Whether the server sent it; what peers send follows from what they got."""
        return self.way.startswith("server -> ")


class Pairs:
    """Which name on one side stands for which on the other."""

    def __init__(self) -> None:
        self._there: dict[str, str] = {}
        self._back: dict[str, str] = {}

    def match(self, default: str, ours: str) -> bool:
        """Whether the names of two lines that are otherwise the same go together."""
        names = zip(
            (found[0] for found in NAME.finditer(default)),
            (found[0] for found in NAME.finditer(ours)),
            strict=True,
        )
        return all(
            self._there.setdefault(one, other) == other and self._back.setdefault(other, one) == one
            for one, other in names
        )


def events(transcript: str) -> list[Event]:
    """The messages and notes of a transcript."""
    found = []
    for piece in transcript.split(f"\n{HEADING}"):
        way, *lines = piece.removeprefix(HEADING).rstrip("\n").split("\n")
        found.append(Event(way, tuple(lines)))
    return found


def nameless(line: str) -> str:
    """A line without the numbers in the names of what is random."""
    return NAME.sub(lambda found: found[1], line)


def differences(default: str, ours: str) -> list[Difference]:
    """All that differs between two transcripts, in order."""
    left, right = events(default), events(ours)
    pairs = Pairs()
    found: list[Difference] = []
    for tag, one, other in _aligned([e.key for e in left], [e.key for e in right]):
        if tag == "equal":
            for a, b in zip(left[one], right[other], strict=True):
                if a.is_of_the_server:
                    found += _lines(a, b, pairs)
        else:
            found += [Difference(e.way, e.first_line, None) for e in left[one]]
            found += [Difference(e.way, None, e.first_line) for e in right[other]]
    return found


def _lines(default: Event, ours: Event, pairs: Pairs) -> Iterator[Difference]:
    """What differs between two messages that have the same first line."""
    where = f"{default.way}: {default.first_line}"
    plain = [[nameless(line) for line in event.lines] for event in (default, ours)]
    for tag, one, other in _aligned(*plain):
        left, right = list(default.lines[one]), list(ours.lines[other])
        if tag == "equal":
            for a, b in zip(left, right, strict=True):
                if not pairs.match(a, b):
                    yield Difference(where, a, b)
            continue
        for a in left:
            same_field = (b for b in right if _field(b) == _field(a))
            partner = next(same_field, None)
            if partner is not None:
                right.remove(partner)
            yield Difference(where, a, partner)
        yield from (Difference(where, None, b) for b in right)


def _field(line: str) -> str:
    return line.partition(":")[0].lower()


def _aligned(left: Sequence[object], right: Sequence[object]) -> Iterator[tuple[str, slice, slice]]:
    matcher = difflib.SequenceMatcher(None, left, right, autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        yield tag, slice(a, b), slice(c, d)
