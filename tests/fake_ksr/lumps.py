"""Edits waiting to be made on a message ("lumps"), invisible to reads until it is printed.

Kamailio keeps them as a list sorted by offset, later ones after earlier ones at the same
place; so does this.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

Insertion = str | Callable[["SendContext"], str]
"""Text to insert, or a function of where the message goes (Record-Route needs the socket)."""


class SendContext(NamedTuple):
    """Where the message came in and where it goes out, as (proto, host, port).

    `received_name` and `sent_name` are the two as they stand in a URI: with the port and the
    transport that it needs, the latter under its advertised address.
    """

    received: tuple[str, str, int]
    sent: tuple[str, str, int]
    received_name: str = ""
    sent_name: str = ""


class Lump(NamedTuple):
    """Delete `length` characters at `offset` and put `insertion` there; `kind` names a header."""

    offset: int
    length: int
    insertion: Insertion
    kind: str = ""


class Lumps:
    """The edits of one message."""

    def __init__(self, lumps: list[Lump] | None = None) -> None:
        self._lumps = lumps or []

    def __bool__(self) -> bool:
        return bool(self._lumps)

    def copy(self) -> Lumps:
        """The same edits, to be added to separately (one copy a branch)."""
        return Lumps(list(self._lumps))

    def followed_by(self, other: Lumps) -> Lumps:
        """These edits, then those of what comes later in the message."""
        return Lumps(self._lumps + other._lumps)

    def insert(self, offset: int, insertion: Insertion, kind: str = "") -> None:
        """Insert text at an offset of the received message."""
        self._add(Lump(offset, 0, insertion, kind))

    def delete(self, offset: int, length: int, insertion: Insertion = "", kind: str = "") -> None:
        """Delete a stretch of the received message, optionally putting something in its place."""
        self._add(Lump(offset, length, insertion, kind))

    def count(self, kind: str) -> int:
        """How many edits concern headers of that kind."""
        return sum(1 for lump in self._lumps if lump.kind == kind)

    def change(self, kind: str, most: int, change: Callable[[Insertion], Insertion]) -> int:
        """Change what the first edits of that kind insert; how many there were."""
        places = [at for at, lump in enumerate(self._lumps) if lump.kind == kind][:most]
        for at in places:
            lump = self._lumps[at]
            self._lumps[at] = lump._replace(insertion=change(lump.insertion))
        return len(places)

    def remove(self, kind: str) -> None:
        """Take back every edit of that kind."""
        self._lumps = [lump for lump in self._lumps if lump.kind != kind]

    def _add(self, lump: Lump) -> None:
        at = len(self._lumps)
        while at > 0 and self._lumps[at - 1].offset > lump.offset:
            at -= 1
        self._lumps.insert(at, lump)

    def apply(self, text: str, context: SendContext, start: int = 0) -> str:
        """The text from `start` on with every edit made; overlapping deletions count once."""
        pieces: list[str] = []
        at = start
        for offset, length, made, _ in self._lumps:
            if offset > at:
                pieces.append(text[at:offset])
                at = offset
            pieces.append(made if isinstance(made, str) else made(context))
            if offset + length > at:
                at = offset + length
        pieces.append(text[at:])
        return "".join(pieces)
