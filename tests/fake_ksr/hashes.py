"""Hashes of texts: Kamailio's own (core/hashes.h), and one for what may be any."""

from __future__ import annotations

import hashlib

_BITS = 0xFFFFFFFF
_WORD = 4
_SIGN = 128


def core_hash(text: str) -> int:
    """The hash of some wire text."""
    signed = [byte - 2 * _SIGN if byte >= _SIGN else byte for byte in map(ord, text)]
    end = len(signed) - len(signed) % _WORD
    words = [signed[at : at + _WORD] for at in range(0, end, _WORD)]
    total = 0
    for word in (*words, signed[end:]):
        value = 0
        for byte in word:
            value = ((value << 8) + byte) & _BITS
        total = (total + (value ^ value >> 3)) & _BITS
    return (total + (total >> 11) + (total >> 13) + (total >> 23)) & _BITS


def core_case_hash(text: str) -> int:
    """The hash of some wire text, capital letters taken as small ones."""
    return core_hash("".join(sign.lower() if "A" <= sign <= "Z" else sign for sign in text))


def digest(text: str) -> str:
    """32 hexadecimal digits that depend on some wire text alone."""
    return hashlib.blake2s(text.encode("latin-1"), digest_size=16).hexdigest()
