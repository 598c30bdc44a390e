"""What an expression can be, as far as it is known without a message: a set of constants."""

from __future__ import annotations

import ast
import enum
import operator
import re
from collections.abc import Callable, Iterable
from typing import Final, TypeAlias

Value: TypeAlias = "frozenset[object]"
"""All that it can be: constants, ``Some`` for what is not known, ``Ending`` for a verdict."""

MOST: Final = 12


class Some(enum.Enum):
    """A value of which no more is known than its truth."""

    TRUE = "true"
    FALSE = "false"


class Ending(enum.Enum):
    """What a route of kemi_app answers."""

    NEXT = "NEXT"
    DONE = "DONE"


UNKNOWN: Final[Value] = frozenset(Some)
NONE: Final[Value] = frozenset((None,))

_VERDICT = re.compile(r"kemi_app\.verdict\.(?:Verdict\.)?(NEXT|DONE)")

_OPERATORS: Final[dict[type[ast.cmpop], Callable[[object, object], object]]] = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Is: lambda one, other: one is other or one == other,
    ast.IsNot: lambda one, other: not (one is other or one == other),
    ast.Lt: operator.lt,  # type: ignore[dict-item] # of constants that have no order: TypeError
    ast.LtE: operator.le,  # type: ignore[dict-item]
    ast.Gt: operator.gt,  # type: ignore[dict-item]
    ast.GtE: operator.ge,  # type: ignore[dict-item]
}


def verdict(name: str | None) -> Value | None:
    """The verdict that a full name stands for."""
    found = _VERDICT.fullmatch(name or "")
    return frozenset((Ending[found[1]],)) if found else None


def truth(value: Value) -> set[bool]:
    """Whether it can be true, and whether it can be false."""
    return {one is Some.TRUE if isinstance(one, Some) else bool(one) for one in value}


def either(values: Iterable[Value]) -> Value:
    """What is one of several; not known where these are many."""
    joined = frozenset[object]().union(*values)
    return joined if len(joined) <= MOST else joined & UNKNOWN or UNKNOWN


def compared(left: Value, sign: ast.cmpop, right: Value) -> Value:
    """What a comparison can be."""
    act = _OPERATORS.get(type(sign))
    if act is None or len(left) * len(right) > MOST * MOST:
        return UNKNOWN
    found: set[object] = set()
    for one in left:
        for other in right:
            if isinstance(one, Some) or isinstance(other, Some):
                found |= {True, False}
            else:
                try:
                    found.add(bool(act(one, other)))
                except TypeError:
                    return UNKNOWN
    return frozenset(found)


def contained(left: Value, members: tuple[object, ...] | None, *, negated: bool) -> Value:
    """What ``left in members`` can be."""
    if members is None:
        return frozenset((True, False))
    found: set[object] = set()
    for one in left:
        if isinstance(one, Some):
            found |= {True, False}
        else:
            found.add((one in members) is not negated)
    return frozenset(found)
