"""Arguments of KSR calls, as app_python3 takes them over from Python."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache
from typing import Any

INT_MIN, INT_MAX = -(2**31), 2**31 - 1
LONG_MIN, LONG_MAX = -(2**63), 2**63 - 1


class Refused(Exception):
    """The arguments do not fit: the call is logged and gives False."""


def to_python(text: str) -> str:
    """Bytes handed to Python; raises UnicodeDecodeError as the real server does."""
    return text if text.isascii() else text.encode("latin-1").decode("utf-8")


def to_wire(text: str) -> str:
    """Python text as the bytes that C code sees, one character a byte."""
    return text if text.isascii() else text.encode("utf-8").decode("latin-1")


@cache
def remembered(kinds: tuple[str, ...]) -> Callable[..., tuple[Any, ...]]:
    """`parse_tuple` for such parameters: nearly all calls have arguments that came before.

    Raises TypeError for what cannot be hashed, too.
    """
    return lru_cache(maxsize=1024, typed=True)(lambda *args: parse_tuple(kinds, args))


def parse_tuple(kinds: tuple[str, ...], args: tuple[object, ...]) -> tuple[Any, ...]:
    """The arguments until 5.6; raises what PyArg_ParseTuple would leave behind."""
    if len(args) != len(kinds):
        raise TypeError(
            f"function takes exactly {len(kinds)} argument"
            f"{'' if len(kinds) == 1 else 's'} ({len(args)} given)"
        )
    return tuple(_parsed(kind, value) for kind, value in zip(kinds, args, strict=True))


def _parsed(kind: str, value: object) -> int | str:
    if kind == "str":
        if not isinstance(value, str):
            raise TypeError(f"argument must be str, not {type(value).__name__}")
        if "\0" in value:
            raise ValueError("embedded null character")
        return to_wire(value)
    index = getattr(value, "__index__", None)
    if index is None:
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    number: int = index()
    if not INT_MIN <= number <= INT_MAX:
        raise OverflowError("signed integer is out of range")
    return number


def take(
    kinds: tuple[str, ...], args: tuple[object, ...]
) -> tuple[list[Any], OverflowError | None]:
    """The arguments since 5.7, and the error that stays pending beside the call's result.

    What is one too many is not looked at; numbers are cut to 32 bits. Raises Refused, or
    UnicodeEncodeError where the call gives False with that error pending.
    """
    if len(args) < len(kinds):
        raise Refused(f"invalid number of parameters - idx: {len(args)} argc: {len(args)}")
    values: list[Any] = []
    pending: OverflowError | None = None
    for kind, value in zip(kinds, args, strict=False):
        if kind == "str":
            if not isinstance(value, str):
                raise Refused("non-string parameter")
            values.append(to_wire(value))
        elif not isinstance(value, int):
            raise Refused("non-number parameter")
        else:
            number = int(value)
            if not LONG_MIN <= number <= LONG_MAX:
                pending = OverflowError("Python int too large to convert to C long")
                number = -1
            values.append(number if kind == "long" else (number - INT_MIN) % 2**32 + INT_MIN)
    return values, pending
