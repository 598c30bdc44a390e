"""Header fields as they stand in a message, each text read once (RFC 3261 section 7.3)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from fake_ksr import parsing
from fake_ksr.insisting import INSISTED_ON, NAME, is_readable
from fake_ksr.via import parse_via

COMPACT = {
    "a": "accept-contact", "b": "referred-by", "c": "content-type", "d": "request-disposition",
    "e": "content-encoding", "f": "from", "i": "call-id", "j": "reject-contact",
    "k": "supported", "l": "content-length", "m": "contact",
    "n": "identity-info", "o": "event", "r": "refer-to", "s": "subject", "t": "to",
    "u": "allow-events", "v": "via", "x": "session-expires", "y": "identity",
}  # fmt: skip
PARSED_AT_ONCE = frozenset({"via", "cseq", "content-length"})
_FIELD = re.compile(r"[^\n]+(?:\n[ \t][^\n]*)*\n?")
"""A header field with its line feed, folded lines included."""
Field = tuple[str, str, str, int]
"""Name, canonical name, body and where that begins: nothing of the message that it is in."""


class Header(NamedTuple):
    """One header field as written; `start` and `end` are offsets in the message's text.

    `key` is its canonical name, for comparing.
    """

    name: str
    key: str
    body: str
    start: int
    body_start: int
    end: int


def cut(text: str, start: int, end: int) -> list[str]:
    """The header fields in a stretch of a message, each with its line feed."""
    lines = text[start : end - 1]
    if not lines or "\n " in lines or "\n\t" in lines or text[end - 1] != "\n":
        return _FIELD.findall(text, start, end)
    # nothing is folded: the same in less than half the time
    return [f"{line}\n" for line in lines.split("\n")]


@lru_cache(maxsize=4096)
def canonical(name: str) -> str:
    """A header's name in lower case, compact forms written out (RFC 3261 section 7.3.3)."""
    lower = name.strip().lower()
    return COMPACT.get(lower, lower)


@lru_cache(maxsize=4096)
def _name(text: str) -> tuple[str, str] | None:
    """What stands before the colon of a header field, as a name and its canonical form."""
    name = text.rstrip(" \t")
    return (name, canonical(name)) if NAME.fullmatch(name) else None


@lru_cache(maxsize=4096)
def read_field(text: str) -> Field | None:
    """A header field, None for what cannot be read."""
    written, colon, raw = text.partition(":")
    known = _name(written) if colon else None
    if known is None:
        return None
    name, key = known
    stripped = raw.lstrip(" \t\r\n")
    if key in INSISTED_ON:
        value = stripped.rstrip(" \t\r\n")
        if key == "via" and "," not in value:
            readable = parse_via(value) is not None  # which is asked for again
        else:
            readable = is_readable(key, value)
        if not readable:
            return None
    # blanks at the end stay, but for the headers that Kamailio parses at once
    ending = " \t\r\n" if key in PARSED_AT_ONCE else "\r\n"
    return name, key, stripped.rstrip(ending), len(text) - len(stripped)


parsing.remembered(read_field.cache_clear)
