"""Bencode, in which the module and rtpengine talk; texts are wire texts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Item = int | str | Sequence["Item"] | Mapping[str, "Item"]
Dictionary = dict[str, Item]


def encode(item: Item) -> bytes:
    """An item as bytes."""
    if isinstance(item, str):
        data = item.encode("latin-1")
        return b"%d:%s" % (len(data), data)
    if isinstance(item, int):
        return b"i%de" % item
    if isinstance(item, Mapping):
        pairs = (encode(key) + encode(value) for key, value in item.items())
        return b"d" + b"".join(pairs) + b"e"
    return b"l" + b"".join(map(encode, item)) + b"e"


def decode(data: bytes) -> Dictionary | None:
    """The dictionary that bytes begin with, None where they begin with none."""
    try:
        item, _ = _decode(data, 0)
    except (ValueError, IndexError):
        return None
    return dict(item) if isinstance(item, Mapping) else None


def _decode(data: bytes, at: int) -> tuple[Item, int]:
    sign = data[at : at + 1]
    if sign == b"i":
        end = data.index(b"e", at)
        return int(data[at + 1 : end]), end + 1
    if sign in (b"l", b"d"):
        items: list[Item] = []
        at += 1
        while data[at : at + 1] != b"e":
            item, at = _decode(data, at)
            items.append(item)
        if sign == b"l":
            return items, at + 1
        return dict(zip(map(str, items[::2]), items[1::2], strict=True)), at + 1
    colon = data.index(b":", at)
    end = colon + 1 + int(data[at:colon])
    if end > len(data):
        raise ValueError("a string that ends too early")
    return data[colon + 1 : end].decode("latin-1"), end
