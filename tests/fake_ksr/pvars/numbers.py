"""Pseudo-variables as numbers: some are text and a number at once."""

from __future__ import annotations

from collections.abc import Callable

from fake_ksr.method_numbers import METHOD_NUMBERS
from fake_ksr.pvars.values import Val, Value, of
from fake_ksr.uri import PROTO_NUMBERS

OTHER_METHOD = 16384
SCHEMES = {"sip": 1, "sips": 2, "tel": 3, "tels": 4, "urn": 5}


def _hexadecimal(text: str) -> int:
    number = int(text, 16)
    return number - 2**32 if number >= 2**31 else number


def _proto(text: str) -> int:
    return PROTO_NUMBERS.get(text.lower(), 0)


BOTH: dict[str, Callable[[str], int]] = {
    "rm": lambda text: METHOD_NUMBERS.get(text, OTHER_METHOD),
    "mF": _hexadecimal,
    "bF": _hexadecimal,
    "sF": _hexadecimal,
    "pr": _proto,
    "proto": _proto,
    "rP": _proto,
    "dP": _proto,
    "oP": _proto,
    "rz": lambda text: SCHEMES.get(text, 0),
}
"""The number that a text stands for, by class of pseudo-variable."""


def known(kind: str, value: Value) -> Val | None:
    """The value that a pseudo-variable of that class gives."""
    if isinstance(value, str) and kind in BOTH:
        return Val(value, BOTH[kind](value), is_number=True)
    return of(value)


def number(value: Val | None, bits: int) -> int:
    """The value as a signed number: of a text what it begins with, cut to what fits."""
    if value is None:
        return 0
    if value.is_number or value.number:
        return value.number
    return leading_number(value.text, bits)


def leading_number(text: str, bits: int) -> int:
    """The number that a text begins with, 0 for none, or the nearest that fits."""
    digits = text[1:] if text[:1] in ("+", "-") else text
    length = next((at for at, sign in enumerate(digits) if not "0" <= sign <= "9"), len(digits))
    found, beyond = int(digits[:length] or "0"), 1 << (bits - 1)
    return max(-found, -beyond) if text.startswith("-") else min(found, beyond - 1)
