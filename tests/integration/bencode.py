"""Bencode, the language of rtpengine's ng protocol: dictionaries, lists, numbers, byte strings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any


def encode(value: Mapping[str, Any] | Sequence[Any] | str | int) -> bytes:
    """Encode a value; dictionaries keep the order of their keys."""
    if isinstance(value, int):
        return b"i%de" % value
    if isinstance(value, str):
        text = value.encode()
        return b"%d:%s" % (len(text), text)
    if isinstance(value, Mapping):
        return b"d" + b"".join(encode(key) + encode(one) for key, one in value.items()) + b"e"
    return b"l" + b"".join(map(encode, value)) + b"e"


def decode(data: bytes) -> Any:
    """Decode one whole value; byte strings become text."""
    value, rest = _decode(data)
    if rest:
        raise ValueError(f"{len(rest)} bytes after the value")
    return value


def _decode(data: bytes) -> tuple[Any, bytes]:
    kind = data[:1]
    if kind == b"i":
        number, _, rest = data[1:].partition(b"e")
        return int(number), rest
    if kind in (b"l", b"d"):
        values: list[Any] = []
        rest = data[1:]
        while rest[:1] != b"e":
            value, rest = _decode(rest)
            values.append(value)
        if kind == b"d":
            return dict(zip(values[::2], values[1::2], strict=True)), rest[1:]
        return values, rest[1:]
    length, _, rest = data.partition(b":")
    size = int(length)
    return rest[:size].decode("utf-8", "replace"), rest[size:]
