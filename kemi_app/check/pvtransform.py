"""How Kamailio reads the transformations of a pseudo-variable: ``{s.substr,0,2}{s.len}``.

Each class has a parser of its own in Kamailio; what they have in common is read here. Which names
there are, and how many parameters they take, is in ``known_pvs``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

_SPACE: Final = " \t\n"
# Their last parameter is one sign, which can be a comma, or may end in one.
_SIGNS: Final = frozenset(
    {
        *("s.select", "s.selectsw", "s.count"),
        *("s.before", "s.after", "s.rbefore", "s.rafter"),
    }
)
# Their only parameter is an expression with commas and brackets.
_EXPRESSIONS: Final = frozenset({"re.subst"})


class Unreadable(Exception):
    """Kamailio cannot read the pseudo-variable; the text says why."""


@dataclass(frozen=True)
class Applied:
    """One transformation as it is written."""

    group: str
    """Its class: ``s``, ``uri``."""
    name: str
    """In small letters, as Kamailio compares most names."""
    parameters: tuple[str, ...]
    """As written."""


def read_transformations(
    text: str, at: int, variable: Callable[[int], int]
) -> tuple[tuple[Applied, ...], int]:
    """The transformations from one place on, and the place behind them; raises Unreadable.

    ``variable`` reads a pseudo-variable at a place and gives the place behind it.
    """
    found: list[Applied] = []
    while True:
        begin = _behind_space(text, at) if found else at
        if not text.startswith("{", begin):
            return tuple(found), begin  # blanks behind the last one are taken too
        one, at = _one(text, begin + 1, variable)
        found.append(one)


def _one(text: str, at: int, variable: Callable[[int], int]) -> tuple[Applied, int]:
    end = _until(text, at, ".}")
    group = text[at:end]
    if not text.startswith(".", end) or not group:
        raise Unreadable(f"{{{group}}} is no transformation: they are written {{class.name}}")
    at = end + 1
    end = _until(text, at, ",}")
    name = text[at:end].strip().lower()
    parameters: list[str] = []
    key = f"{group}.{name}"
    while text.startswith(",", end):
        start = _behind_space(text, end + 1)
        if text.startswith("$", start):
            end = _until(text, variable(start), ",}")
        elif key in _EXPRESSIONS:
            start = end + 1
            end = _expression_end(text, start)
        else:
            start = end + 1
            end = _until(text, start, ",}")
            if key in _SIGNS and text.startswith(",}", end):
                end += 1
        parameters.append(text[start:end])
    if not text.startswith("}", end):
        raise Unreadable(f"{{{key} without its }}")
    return Applied(group, name, tuple(parameters)), end + 1


def _expression_end(text: str, at: int) -> int:
    """The bracket that closes the transformation; those in the expression come in pairs."""
    depth = 0
    for end in range(at, len(text)):
        if text[end] == "{":
            depth += 1
        elif text[end] == "}":
            if depth == 0:
                return end
            depth -= 1
    return len(text)


def _until(text: str, at: int, signs: str) -> int:
    while at < len(text) and text[at] not in signs:
        at += 1
    return at


def _behind_space(text: str, at: int) -> int:
    while at < len(text) and text[at] in _SPACE:
        at += 1
    return at
