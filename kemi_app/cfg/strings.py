"""Strings in double quotes: what their escapes stand for."""

from __future__ import annotations

import re
from typing import Final

_ESCAPE: Final = re.compile(r'\\(?:x([0-9a-fA-F]{1,2})|([0-7]{2,3})|([nrat"\\])|(\n))')
_PLAIN: Final = {"n": "\n", "r": "\r", "a": "\a", "t": "\t", '"': '"', "\\": "\\"}


def unescape(text: str) -> str:
    """What stands between the quotes, as Kamailio has it; a backslash before others stays."""
    return _ESCAPE.sub(_meant, text) if "\\" in text else text


def _meant(found: re.Match[str]) -> str:
    if found[1]:
        return chr(int(found[1], 16))
    if found[2]:
        return chr(int(found[2], 8) & 0xFF)
    return _PLAIN[found[3]] if found[3] else ""
