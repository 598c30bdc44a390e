"""What is known of a value on one path."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

BREAKS: Final = frozenset(("cr", "lf"))
"""The value can carry a carriage return, a line feed."""
TEXT: Final = frozenset(("sql", "shell", "format"))
"""The value is text that a peer chose: nothing in it is escaped."""


class Unknown:
    """Stands for a value that is not a constant."""

    def __repr__(self) -> str:
        """Say so."""
        return "?"


UNKNOWN: Final = Unknown()
METHOD: Final = "method"
"""The key of every value that is the method of the request."""


@dataclass(frozen=True)
class Value:
    """One value, as far as it is known."""

    kind: str = "unknown"
    """code (1 yes, -1 no), zero (0 yes), bool, number (a KSR int that is a plain number), str, int,
    float, bytes, none, list, dict, xval (text or number), unknown."""
    nullable: bool = False
    """It can be None."""
    sign: int | None = None
    """Of a code, where that is known: 1, 0 or -1."""
    const: object = UNKNOWN
    """The value itself, where that is known; for an enumeration its full name."""
    source: str = ""
    """The KSR function that it comes from: ``tm.t_relay``."""
    key: str = ""
    """What two values have in common that are the same text asked for twice."""
    taint: frozenset[str] = frozenset()
    """What is dangerous in it: of BREAKS and TEXT."""
    carried: bool = False
    """It has been in a variable, an attribute, or come out of a helper function."""
    items: tuple[Value, ...] = ()
    """The values of a tuple or a dictionary."""
    keys: tuple[object, ...] = ()
    """The keys of a dictionary, as far as they are constants."""
    start: str | None = None
    """What a text begins with, where its whole is not known."""
    end: str | None = None
    """What a text ends with, where its whole is not known; empty: with no line end."""

    @property
    def is_code(self) -> bool:
        """Whether it is a return code, whose truth means nothing."""
        return self.kind in ("code", "zero")

    @property
    def is_const(self) -> bool:
        """Whether the value itself is known."""
        return self.const is not UNKNOWN

    def clean(self, *dangers: str) -> Value:
        """The same without some dangers; without a word, without any."""
        left = self.taint - set(dangers) if dangers else frozenset()
        return replace(self, taint=left)

    def without_none(self) -> Value:
        """The same, known not to be None."""
        return replace(self, nullable=False)

    @property
    def first(self) -> str | None:
        """What the value begins with as a text; None where that is not known."""
        return str(self.const) if isinstance(self.const, (str, int, float)) else self.start

    @property
    def last(self) -> str | None:
        """What the value ends with as a text; empty where that is no line end."""
        if isinstance(self.const, (str, int, float)):
            return str(self.const)
        if self.source or self.kind in ("int", "number", "float"):
            return ""
        return self.end

    def put_away(self) -> Value:
        """The same, after it has been in a variable."""
        return self if self.carried else replace(self, carried=True)


ANY: Final = Value()
NONE: Final = Value("none", nullable=True, const=None)
TRUE_OR_FALSE: Final = Value("bool")


def constant(value: object) -> Value:
    """A literal."""
    if value is None:
        return NONE
    kinds = {bool: "bool", int: "int", str: "str", float: "float", bytes: "bytes"}
    return Value(kinds.get(type(value), "unknown"), const=value)


def join(left: Value, right: Value) -> Value:
    """What holds for either of two values."""
    if left == right:
        return left
    if left.kind == "none" or right.kind == "none":
        other = right if left.kind == "none" else left
        return replace(other, nullable=True, const=UNKNOWN, taint=left.taint | right.taint)
    for code, other in ((left, right), (right, left)):
        if code.is_code and other.kind in ("int", "bool", "number"):
            return replace(code, sign=None, const=UNKNOWN, carried=True)
    same = left.kind == right.kind
    texts = {left.kind, right.kind} <= {"str", "xval"}
    return Value(
        kind=left.kind if same else "xval" if texts else "unknown",
        nullable=left.nullable or right.nullable,
        sign=left.sign if left.sign == right.sign else None,
        const=left.const if same and left.const == right.const else UNKNOWN,
        source=left.source if same else "",
        key=left.key if left.key == right.key else "",
        taint=left.taint | right.taint,
        carried=left.carried or right.carried,
        start=left.first if left.first == right.first else None,
        end=_either_end(left.last, right.last),
    )


def _either_end(left: str | None, right: str | None) -> str | None:
    """What is known of the end of a text that is one of two."""
    if left is None or right is None:
        return None
    ended = left.endswith("\r\n")
    if ended is not right.endswith("\r\n"):
        return None
    return "\r\n" if ended else ""
