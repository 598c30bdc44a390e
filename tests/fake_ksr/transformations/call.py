"""One transformation at work: the value, and the parameters that it asks for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fake_ksr.pvars.values import CannotBe, Val
from fake_ksr.transformations.rules import Rule

if TYPE_CHECKING:
    from fake_ksr.pvars.evaluate import Evaluator

CLOSING = "}"


@dataclass(frozen=True)
class Call:
    """A transformation of a value that is there."""

    ev: Evaluator
    value: Val
    rule: Rule

    @property
    def text(self) -> str:
        """The value as text."""
        return self.value.written

    def has(self, place: int) -> bool:
        """Whether the parameter is given."""
        return place < len(self.rule.arguments)

    def number(self, place: int) -> int:
        """A parameter that is a number; raises CannotBe where it is none."""
        given = self.rule.arguments[place]
        if isinstance(given, int):
            return given
        assert not isinstance(given, str)
        found = self.ev.value(given)
        if found is None or not found.is_number:
            raise CannotBe
        return found.number

    def string(self, place: int) -> str:
        """A parameter that is text; raises CannotBe where a variable has none."""
        given = self.rule.arguments[place]
        if isinstance(given, str):
            return given
        assert not isinstance(given, int)
        found = self.ev.value(given)
        if found is None or not found.is_text or not found.text:
            raise CannotBe
        return found.text

    def sign(self, place: int) -> str:
        """The first sign of a text; of an empty one it is what stands behind it."""
        return (self.string(place) or CLOSING)[0]
