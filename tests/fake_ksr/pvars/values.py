"""Values of pseudo-variables: text, number, both at once, or nothing (None)."""

from __future__ import annotations

from dataclasses import dataclass

Value = int | str | None


class CannotBe(Exception):
    """There is no value: what asks gets nothing."""


@dataclass(frozen=True)
class Val:
    """A value that is there (Kamailio's pv_value_t).

    `is_text` and `is_number` tell whether it can be read as such; `typed` that it is a number in
    the first place, as scripts get it. The number may be a left-over that still counts.
    """

    text: str = ""
    number: int = 0
    is_text: bool = True
    is_number: bool = False
    typed: bool = False

    @property
    def written(self) -> str:
        """The value as text; a number becomes one."""
        return self.text if self.is_text else str(self.number)

    def as_text(self, text: str) -> Val:
        """That text in its place, the number forgotten."""
        return Val(text)

    def keeping(self, text: str) -> Val:
        """That text in its place; of the number alone what was there stays."""
        return Val(text, self.number)

    def plain(self) -> Value:
        """What a script gets."""
        return self.number if self.typed else self.text


def whole(number: int) -> Val:
    """A number that is text as well."""
    return Val(str(number), number, is_number=True, typed=True)


def of(value: Value) -> Val | None:
    """The value of a pseudo-variable that has but one."""
    if value is None:
        return None
    return whole(value) if isinstance(value, int) else Val(value)


def joined(texts: list[str], separator: str) -> str:
    """Texts in a row; as long as there is nothing no separator follows."""
    made = ""
    for text in texts:
        made += f"{separator}{text}" if made else text
    return made
