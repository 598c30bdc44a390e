"""The SIP methods, and how a script asks which of them is in hand."""

from __future__ import annotations

from typing import Final

METHODS: Final = (
    "INVITE",
    "ACK",
    "BYE",
    "CANCEL",
    "REGISTER",
    "OPTIONS",
    "SUBSCRIBE",
    "NOTIFY",
    "PUBLISH",
    "MESSAGE",
    "INFO",
    "UPDATE",
    "REFER",
    "PRACK",
)
"""RFC 3261 and its extensions, in the order in which they are told."""

OTHER: Final = "other"
"""Stands for any method that is not among them."""

LETTERS: Final = {
    "I": "INVITE",
    "A": "ACK",
    "B": "BYE",
    "C": "CANCEL",
    "M": "MESSAGE",
    "R": "REGISTER",
    "E": "PRACK",
    "P": "PUBLISH",
    "S": "SUBSCRIBE",
    "N": "NOTIFY",
    "O": "OPTIONS",
    "F": "REFER",
    "U": "UPDATE",
}
"""What KSR.is_method_in takes."""

_READERS: Final = frozenset(("pv.get", "pv.gete", "pv.getw", "pv.getvs", "pv.getvn"))


def asked(path: str, arguments: list[object], method: str) -> object | None:
    """What a KSR function says of the method in hand; None where it is no such function."""
    first = arguments[0] if arguments else None
    if path.startswith("is_") and path[3:] in METHODS:
        return path[3:] == method
    if path == "is_method_in" and isinstance(first, str):
        return method in {LETTERS.get(letter) for letter in first.upper()}
    if path == "is_method" and isinstance(first, str):
        return method in first.upper().split("|")
    if path == "kx.get_method" or (path in _READERS and first == "$rm"):
        return method
    if path == "pv.is_null" and first == "$rm":
        return False
    return None


def asks(path: str, arguments: list[object]) -> bool:
    """Whether a KSR function, called so, is about the method."""
    return asked(path, arguments, METHODS[0]) is not None


def has_replies(method: str) -> bool:
    """Whether requests of the method are answered: all but the ACK (RFC 3261 section 13)."""
    return method != "ACK"
