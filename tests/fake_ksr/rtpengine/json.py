"""Items as JSON in the spelling of Kamailio's srjson (core/utils/srjson.c)."""

from __future__ import annotations

from collections.abc import Mapping

from fake_ksr.rtpengine.bencode import Item

_ESCAPES = {
    "\\": "\\\\", '"': '\\"', "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t",
}  # fmt: skip


def dump(item: Item, pretty: bool = False, depth: int = 0) -> str:
    """The JSON text, on one line or with tabs and line feeds."""
    if isinstance(item, str):
        return _quoted(item.partition("\0")[0])
    if isinstance(item, int):
        return str(item)
    if isinstance(item, Mapping):
        inner = depth + 1
        colon = ":\t" if pretty else ":"
        pairs = [
            f"{_quoted(name)}{colon}{dump(value, pretty, inner)}" for name, value in item.items()
        ]
        if not pretty:
            return "{" + ",".join(pairs) + "}"
        lines = ",\n".join("\t" * inner + pair for pair in pairs)
        return "{\n" + lines + ("\n" if pairs else "") + "\t" * depth + "}"
    return "[" + (", " if pretty else ",").join(dump(one, pretty, depth + 1) for one in item) + "]"


def _quoted(text: str) -> str:
    signs = [_ESCAPES.get(sign, sign) for sign in text]
    shown = [sign if sign > "\x1f" else f"\\u{ord(sign):04x}" for sign in signs]
    return '"' + "".join(shown) + '"'
