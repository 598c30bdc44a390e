"""Two URIs in one Record-Route parameter: the one XOR the other, in base64 (replace.c)."""

from __future__ import annotations

import base64
from itertools import cycle


def hide(old: str, new: str, password: str) -> str:
    """The parameter's value from which, with either URI, the other one is found."""
    size = max(len(old), len(new))
    mixed = bytes(
        ord(one) ^ ord(other)
        for one, other in zip(old.ljust(size, "\0"), new.ljust(size, "\0"), strict=True)
    )
    encoded = base64.b64encode(_with_password(mixed, password)).decode("ascii")
    return encoded.replace("=", "-")


def read(value: str) -> bytes | None:
    """What is in the value, None where it is no such one."""
    digits = value.rstrip("-")
    padding = len(value) - len(digits)
    length = len(value) * 6 // 8 - padding
    usable = digits[:-1] if len(digits) % 4 == 1 else digits
    try:
        decoded = base64.b64decode(usable + "=" * (-len(usable) % 4), validate=True)
    except ValueError:
        return None
    return decoded[: max(length, 0)] if digits else None


def find(hidden: bytes, known: str, password: str) -> str | None:
    """The other URI; None where what comes out is none, say since the known one was changed."""
    mixed = _with_password(hidden, password)
    if len(mixed) < len(known):
        return None
    found = bytes(
        byte ^ ord(sign) for byte, sign in zip(mixed, known.ljust(len(mixed), "\0"), strict=True)
    )
    end = found[: len(known)].find(0)
    text = (found if end < 0 else found[:end]).decode("latin-1")
    if not text or not all(" " <= sign <= "~" for sign in text):
        return None
    return text


def _with_password(text: bytes, password: str) -> bytes:
    if not password:
        return text
    return bytes(byte ^ ord(sign) for byte, sign in zip(text, cycle(password), strict=False))
