"""How Kamailio reads pseudo-variables: ``$ru``, ``$(hdr(Via)[0]{s.len})``, a text with some.

As in core/pvapi.c: the end of a pseudo-variable is found by its round brackets alone, then its
parts are read. Whether its name is known, and takes what is written, is not asked here: see
``known_pvs``.
"""

from __future__ import annotations

import string
from dataclasses import dataclass
from typing import Final

from kemi_app.check.pvtransform import Applied, Unreadable, read_transformations

_WORD: Final = frozenset(string.ascii_letters + string.digits + "_.?")


@dataclass(frozen=True)
class Used:
    """One pseudo-variable in a text."""

    text: str
    """As it is written: ``$(ru{uri.user})``."""
    name: str
    """``ru``; ``$`` for the dollar sign itself, written ``$$``."""
    inner: str | None
    """What is in its brackets: ``x`` of ``$hdr(x)``; None without."""
    index: str | None
    """``0``, ``-1``, ``*``, ``$var(i)``; None without."""
    transformations: tuple[Applied, ...]
    """In the order in which they work."""
    column: int
    """Where it begins in the text, 0 and up."""


@dataclass(frozen=True)
class Fault:
    """Where Kamailio gives up, and so takes nothing of the text."""

    text: str
    """The pseudo-variable, as far as it is clear where it ends."""
    message: str
    """What is wrong."""
    column: int
    """Where it begins in the text, 0 and up."""


def parse(text: str, is_format: bool) -> tuple[tuple[Used, ...], Fault | None]:
    """The pseudo-variables of a text up to the first fault.

    ``is_format``: a text with pseudo-variables (xlog); else the text is one pseudo-variable and
    nothing else (KSR.pv.get). One within another, as in ``$hdr($var(x))``, follows the outer one.
    """
    found: list[Used] = []
    if not is_format:
        if not text.startswith("$"):
            return (), Fault(text, "is no pseudo-variable: it does not begin with $", 0)
        try:
            end = _end(text, 0)
            if end != len(text):
                raise Unreadable(f"{text[end:]!r} follows {text[:end]}")
            _read(text, 0, found)
        except Unreadable as error:
            return tuple(found), Fault(text, str(error), 0)
        return tuple(found), None
    at = text.find("$")
    while at >= 0:
        end = len(text)
        try:
            end = _end(text, at)
            _read(text[:end], at, found)
        except Unreadable as error:
            return tuple(found), Fault(text[at:end], str(error), at)
        at = text.find("$", end)
    return tuple(found), None


def _end(text: str, at: int) -> int:
    """Behind the pseudo-variable that begins there; raises Unreadable."""
    if at + 1 >= len(text):
        raise Unreadable("a $ with nothing behind it (a dollar sign is written $$)")
    if text[at + 1] == "$":
        return at + 2
    if text[at + 1] == "(":
        return _closed(text, at + 1, "(", ")")
    end = _word_end(text, at + 1)
    return _closed(text, end, "(", ")") if text.startswith("(", end) else end


def _read(text: str, at: int, found: list[Used]) -> int:
    """Add the pseudo-variable there and those in it; behind it. ``text`` ends where it may."""
    start, enclosed = at, text.startswith("$(", at)
    place = len(found)
    at += 2 if enclosed else 1
    inner = index = None
    applied: tuple[Applied, ...] = ()
    if text.startswith("$", at):
        name, at = "$", at + 1
    else:
        end = _word_end(text, at)
        name, at = text[at:end], end
        if not name:
            raise Unreadable("a $ with no name behind it (a dollar sign is written $$)")
        if text.startswith("(", at):
            end = _closed(text, at, "(", ")")
            inner, at = _filled(text[at + 1 : end - 1], "brackets"), end
            _add_inner(inner, end - 1 - len(inner), found)
        if enclosed:
            if text.startswith("[", at):
                end = _closed(text, at, "[", "]")
                index, at = _filled(text[at + 1 : end - 1], "index"), end
                _add_inner(index, end - 1 - len(index), found)
            if text.startswith("{", at):
                applied, at = read_transformations(
                    text, at, lambda place: _read(text, place, found)
                )
    if enclosed:
        if not text.startswith(")", at):
            raise Unreadable(f"{text[at : at + 1]!r} where the closing bracket should be")
        at += 1
    found.insert(place, Used(text[start:at], name, inner, index, applied, start))
    return at


def _add_inner(text: str, column: int, found: list[Used]) -> None:
    """Add what is in brackets; each variable reads them its own way, so no fault is one here."""
    at = text.find("$")
    while at >= 0:
        inside: list[Used] = []
        try:
            end = _end(text, at)
            _read(text[:end], at, inside)
        except Unreadable:
            return
        found += [_moved(one, column) for one in inside]
        at = text.find("$", end)


def _moved(one: Used, by: int) -> Used:
    return Used(one.text, one.name, one.inner, one.index, one.transformations, one.column + by)


def _filled(text: str, what: str) -> str:
    if not text:
        raise Unreadable(f"empty {what}")
    return text


def _word_end(text: str, at: int) -> int:
    while at < len(text) and text[at] in _WORD:
        at += 1
    return at


def _closed(text: str, start: int, opening: str, closing: str) -> int:
    """Behind the bracket that closes the one there; raises Unreadable."""
    depth = 0
    for at in range(start, len(text)):
        if text[at] == opening:
            depth += 1
        elif text[at] == closing:
            depth -= 1
            if depth == 0:
                return at + 1
    raise Unreadable(f"{opening} without its {closing}")
