"""JSON as the jsonrpcs module reads and writes it (core/utils/srjson.c)."""

from __future__ import annotations

import json
import math

from fake_ksr.rpc.parameters import Json

_ESCAPES = {
    '"': '\\"', "\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t",
}  # fmt: skip
LARGEST_INT = 2**31 - 1


def read(text: str) -> Json:
    """The first JSON value of a wire text, its strings wire text too; raises ValueError."""
    decoded = text.encode("latin-1").decode("utf-8", "surrogateescape").lstrip()
    value: Json = json.JSONDecoder(strict=False).raw_decode(decoded)[0]
    return _wire(value)


def _wire(value: Json) -> Json:
    if isinstance(value, str):
        return value.encode("utf-8", "surrogateescape").decode("latin-1")
    if isinstance(value, list):
        return [_wire(one) for one in value]
    if isinstance(value, dict):
        return {str(_wire(key)): _wire(one) for key, one in value.items()}
    return value


def write(value: Json, pretty: bool, depth: int = 0) -> str:
    """A value as wire text."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return _number(float(value))
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, list):
        pieces = [write(one, pretty, depth + 1) for one in value]
        return "[" + (", " if pretty else ",").join(pieces) + "]"
    separator, tabs = ("\t", "\t" * (depth + 1)) if pretty else ("", "")
    members = [
        f"{tabs}{_quoted(key)}:{separator}{write(one, pretty, depth + 1)}"
        for key, one in value.items()
    ]
    if not pretty:
        return "{" + ",".join(members) + "}"
    body = ",\n".join(members) + "\n" if members else ""
    return "{\n" + body + "\t" * depth + "}"


def _quoted(text: str) -> str:
    pieces = [_ESCAPES.get(c) or (f"\\u{ord(c):04x}" if c < " " else c) for c in text]
    return f'"{"".join(pieces)}"'


def _number(value: float) -> str:
    if value == math.floor(value):
        return f"{value:.0f}"
    if abs(value) < 1.0e-6 or abs(value) > 1.0e9:
        return f"{value:e}"
    return f"{value:f}"
