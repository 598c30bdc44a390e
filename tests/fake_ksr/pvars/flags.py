"""Flags of the message ($mf, $mF, $Mf), of the script ($sf ...) and of branch 0 ($bf ...)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from fake_ksr.pvars.names import Name, UnknownVariable
from fake_ksr.pvars.values import Value

if TYPE_CHECKING:
    from fake_ksr.pvars.evaluate import Evaluator

MAX_FLAG = 31
ALL_BITS = 0xFFFFFFFF


def _bits(ev: Evaluator, name: Name) -> int:
    kind = name.kind[0].lower()
    if kind == "m":
        return ev.server.message.flags
    return ev.server.script_flags if kind == "s" else ev.server.context.branch_flags


def _set_bits(ev: Evaluator, name: Name, bits: int) -> None:
    bits &= ALL_BITS
    kind = name.kind[0].lower()
    if kind == "m":
        ev.server.message.flags = bits
    elif kind == "s":
        ev.server.script_flags = bits
    else:
        ev.server.context.branch_flags = bits


def _all(ev: Evaluator, name: Name) -> Value:
    bits = _bits(ev, name)
    # until 5.7 numbers were signed ones of 32 bits
    signed = bits > ALL_BITS >> 1 and not ev.server.since("5.7")
    return bits - ALL_BITS - 1 if signed else bits


def _hexadecimal(ev: Evaluator, name: Name) -> Value:
    return f"{_bits(ev, name):08x}"


def check(inner: str) -> None:
    """Raise UnknownVariable where that is no number of a flag."""
    if not inner.lstrip("+").isdecimal() or int(inner) > MAX_FLAG:
        raise UnknownVariable(inner)


def _one(ev: Evaluator, name: Name) -> Value:
    return _bits(ev, name) >> int(name.inner) & 1


def _set_all(ev: Evaluator, name: Name, value: Value) -> bool:
    if isinstance(value, str):
        return False
    _set_bits(ev, name, value or 0)
    return True


def _set_one(ev: Evaluator, name: Name, value: Value) -> bool:
    """Nothing clears them all."""
    if isinstance(value, str):
        return False
    bit, bits = 1 << int(name.inner), _bits(ev, name)
    _set_bits(ev, name, 0 if value is None else bits | bit if value else bits & ~bit)
    return True


READERS: dict[str, Callable[[Evaluator, Name], Value]] = {
    **dict.fromkeys(("mf", "sf", "bf"), _all),
    **dict.fromkeys(("mF", "sF", "bF"), _hexadecimal),
    **dict.fromkeys(("Mf", "Sf", "Bf"), _one),
}
WRITERS: dict[str, Callable[[Evaluator, Name, Value], bool]] = {
    **dict.fromkeys(("mf", "sf", "bf", "mF", "sF", "bF"), _set_all),
    **dict.fromkeys(("Mf", "Sf", "Bf"), _set_one),
}
