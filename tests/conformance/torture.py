"""The torture messages of RFC 4475, from rfc4475.txt."""

from __future__ import annotations

import re
from pathlib import Path

MESSAGES = Path(__file__).resolve().parent / "rfc4475.txt"
_BYTE = re.compile(r"<([0-9A-F]{2})>")


def messages() -> dict[str, str]:
    """Every message by its name in the RFC, as wire text."""
    pieces = re.split(r"^##### (\w+)\n", MESSAGES.read_text("ascii"), flags=re.MULTILINE)
    texts = (piece.replace("\n", "\r\n") for piece in pieces[2::2])
    return dict(zip(pieces[1::2], (_BYTE.sub(_byte, text) for text in texts), strict=True))


def _byte(found: re.Match[str]) -> str:
    return chr(int(found[1], 16))
