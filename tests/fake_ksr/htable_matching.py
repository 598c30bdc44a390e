"""Matching the items of hash tables by key or by text (htable's ht_api.c)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from fake_ksr import regex

if TYPE_CHECKING:
    from fake_ksr.htable import Cell, Htable

Test = Callable[[str], bool]
CONTAINS_EVERYTHING = "**"


def test_of(operator: str, wanted: str) -> Test | None:
    """What an operator of two letters tests a text for; None for an unknown or invalid one."""
    if operator == "re":
        try:
            with regex.Regex(wanted):
                pass
        except regex.BadPattern:
            return None
        return lambda text: regex.found(wanted, text, by_line=True)
    tests: dict[str, Test] = {
        "eq": lambda text: text == wanted,
        "ne": lambda text: text != wanted,
        "sw": lambda text: text.startswith(wanted),
        "ew": lambda text: text.endswith(wanted),
        "in": lambda text: wanted in text,
    }
    return tests.get(operator)


def matches(cell: Cell, test: Test, by_key: bool) -> bool:
    """Whether an item's key, or its value where that is a text, passes a test."""
    if by_key:
        return test(cell.key)
    return isinstance(cell.value, str) and test(cell.value)


def count(table: Htable, pattern: str, by_key: bool, with_expired: bool) -> int:
    """How many items match: $shtcn and $shtcv, the operator first in the pattern."""
    operator = pattern[:2]
    if operator == CONTAINS_EVERYTHING:
        return sum(1 for _ in table.cells())
    known = {"~~": "re", "~%": "ew", "%~": "sw", "==": "eq", "eq": ""}
    wanted = pattern[2:] if operator in known else pattern
    if not wanted:
        return 0
    cells = [cell for cell in table.cells() if with_expired or not table.is_expired(cell)]
    if operator == "eq":
        number = _number(wanted)
        return 0 if by_key else sum(1 for cell in cells if cell.value == number)
    test = test_of(known.get(operator, "re"), wanted)
    return 0 if test is None else sum(1 for cell in cells if matches(cell, test, by_key))


def _number(text: str) -> int:
    return int(text) if text.lstrip("+-").isdecimal() else 0
