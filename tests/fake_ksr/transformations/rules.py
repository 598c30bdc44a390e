"""How a transformation is written: `{class.function,parameter,parameter}`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fake_ksr.pvars.names import Name

SPACE = " \t\n"
END = "\0"


class BadRule(Exception):
    """There is no such transformation, or it is not written so."""


@dataclass(frozen=True)
class Rule:
    """One transformation; a parameter that is a pseudo-variable is its name."""

    family: str
    call: str
    arguments: tuple[int | str | Name, ...] = ()


class Cursor:
    """A place in the text; `end` is behind the last sign that belongs to the transformations."""

    def __init__(self, text: str, at: int, end: int) -> None:
        self.text = text
        self.at = at
        self.end = end

    @property
    def sign(self) -> str:
        """The sign there, also behind the end."""
        return self.text[self.at] if self.at < len(self.text) else END

    @property
    def inside(self) -> bool:
        """Whether the place belongs to the transformations."""
        return self.at < self.end and self.sign != END

    def skip_space(self) -> None:
        """Go on behind blanks."""
        while self.sign in SPACE:
            self.at += 1

    def until(self, signs: str) -> str:
        """Go on to one of these signs; what was passed."""
        start = self.at
        while self.inside and self.sign not in signs:
            self.at += 1
        return self.text[start : self.at]

    def expect(self, sign: str) -> None:
        """Go on behind that sign; raises BadRule where it is another one."""
        if self.sign != sign:
            raise BadRule(self.text)
        self.at += 1


Parameter = Callable[["Reader"], "int | str | Name"]


class Reader:
    """Reads the parameters of one transformation."""

    def __init__(
        self, cursor: Cursor, variable: Callable[[str, int], tuple[Name, int] | None]
    ) -> None:
        self.cursor = cursor
        self._variable = variable

    def variable(self) -> Name:
        """A pseudo-variable."""
        parsed = self._variable(self.cursor.text, self.cursor.at)
        if parsed is None:
            raise BadRule(self.cursor.text)
        self.cursor.at = parsed[1]
        return parsed[0]

    def number(self) -> int | Name:
        """A number or a pseudo-variable."""
        cursor = self.cursor
        cursor.skip_space()
        if cursor.sign == "$":
            return self.variable()
        if cursor.sign not in "+-0123456789":
            raise BadRule(cursor.text)
        negative = cursor.sign == "-"
        if cursor.sign in "+-":
            cursor.at += 1
            cursor.skip_space()
        start = cursor.at
        while cursor.inside and "0" <= cursor.sign <= "9":
            cursor.at += 1
        found = int(cursor.text[start : cursor.at] or "0")
        return -found if negative else found

    def string(self, comma: bool = False) -> str | Name:
        """A text or a pseudo-variable; `comma`: a comma behind the text is a part of it."""
        cursor = self.cursor
        cursor.skip_space()
        if cursor.sign == "$":
            return self.variable()
        start = cursor.at
        cursor.until("\t\n,}")
        if cursor.sign == END:
            raise BadRule(cursor.text)
        if comma and cursor.sign == ",":
            cursor.at += 1
        return cursor.text[start : cursor.at]

    def with_comma(self) -> str | Name:
        """A text that may have a comma at its end, or a pseudo-variable."""
        return self.string(comma=True)

    def length(self) -> int | Name:
        """A number that is not negative."""
        found = self.number()
        if isinstance(found, int) and found < 0:
            raise BadRule(self.cursor.text)
        return found

    def separator(self) -> str:
        """The sign that s.select looks for."""
        cursor = self.cursor
        if cursor.sign == "\\":
            cursor.at += 1
            if cursor.sign not in "\\nrt":
                raise BadRule(cursor.text)
            cursor.at += 1
            return {"n": "\n", "r": "\r", "t": "\t"}.get(cursor.text[cursor.at - 1], "\\")
        if cursor.sign == END or cursor.at + 1 >= len(cursor.text):
            raise BadRule(cursor.text)
        cursor.at += 1
        return cursor.text[cursor.at - 1]

    def one_sign(self) -> str | Name:
        """What separates the parameters of a list: one sign."""
        start = self.cursor.at
        found = self.string()
        if self.cursor.at - start != 1:
            raise BadRule(self.cursor.text)
        return found

    def sign_to_count(self) -> str | Name:
        """What separates the parameters that are counted: one sign or a pseudo-variable."""
        start = self.cursor.at
        found = self.with_comma()
        if isinstance(found, str) and self.cursor.at - start != 1:
            raise BadRule(self.cursor.text)
        return found

    def substitution(self) -> str | Name:
        """An expression as in sed, or a pseudo-variable that has one."""
        cursor = self.cursor
        if cursor.sign == "$":
            return self.variable()
        start, depth = cursor.at, 0
        while cursor.inside:
            if cursor.sign == "}":
                if depth == 0:
                    break
                depth -= 1
            elif cursor.sign == "{":
                depth += 1
            cursor.at += 1
        if not cursor.inside or cursor.at == start:
            raise BadRule(cursor.text)
        return cursor.text[start : cursor.at]


NUMBER: Parameter = Reader.number
LENGTH: Parameter = Reader.length
STRING: Parameter = Reader.string
WITH_COMMA: Parameter = Reader.with_comma
SEPARATOR: Parameter = Reader.separator
ONE_SIGN: Parameter = Reader.one_sign
SIGN_TO_COUNT: Parameter = Reader.sign_to_count
SUBSTITUTION: Parameter = Reader.substitution


@dataclass(frozen=True)
class Shape:
    """The parameters that a function takes: some it must have, further ones it may."""

    needed: tuple[Parameter, ...] = ()
    optional: tuple[Parameter, ...] = ()


def parse_rules(
    text: str, at: int, end: int, variable: Callable[[str, int], tuple[Name, int] | None]
) -> tuple[tuple[Rule, ...], int]:
    """The transformations from one place on and where they end; raises BadRule."""
    from fake_ksr.transformations.shapes import FUNCTIONS, NEWER

    cursor, rules = Cursor(text, at, end), []
    while True:
        while cursor.inside and cursor.sign in SPACE:
            cursor.at += 1
        if cursor.sign != "{":
            break
        cursor.at += 1
        family = cursor.until(".")
        if cursor.sign != "." or not family:
            raise BadRule(text)
        cursor.at += 1
        call = cursor.until(",}").strip(" \t\r\n").lower()
        if f"{family}.{call}" in NEWER:
            cursor.until("}")
            rules.append(Rule(family, call))
        else:
            shape = FUNCTIONS.get(f"{family}.{call}")
            if shape is None:
                raise BadRule(call)
            rules.append(Rule(family, call, _arguments(Reader(cursor, variable), shape)))
        cursor.expect("}")
        if not cursor.inside:
            break
    return tuple(rules), cursor.at


def _arguments(reader: Reader, shape: Shape) -> tuple[int | str | Name, ...]:
    found, cursor = [], reader.cursor
    for parameter in shape.needed:
        cursor.expect(",")
        found.append(parameter(reader))
        cursor.skip_space()
    for parameter in shape.optional:
        if cursor.sign == ",":
            cursor.at += 1
            found.append(parameter(reader))
            cursor.skip_space()
    return tuple(found)
