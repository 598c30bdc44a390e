"""The words, numbers, strings and signs of a kamailio.cfg."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

_TOKEN = re.compile(
    r"""(?P<space>\s+)|(?P<comment>/\*.*?\*/|\#[^\n]*|//[^\n]*)
    |(?P<string>"(?:\\.|[^"\\])*"|'[^']*')
    |(?P<number>-?\d+(?![\w.:]))
    |(?P<word>[A-Za-z0-9_.:/\[\]*-]+)
    |(?P<punct>[=(),;{}|&!<>+~$%^?@\\`])""",
    re.VERBOSE | re.DOTALL,
)
_ESCAPES = {"n": "\n", "r": "\r", "t": "\t"}


class Token(NamedTuple):
    """A word, number, string or sign of the configuration."""

    kind: str
    text: str


@lru_cache(maxsize=4096)
def cut(text: str) -> list[Token]:
    """The tokens as they are written; the rest, where it cannot be read, as an unknown one."""
    tokens: list[Token] = []
    at = 0
    while at < len(text):
        found = _TOKEN.match(text, at)
        if found is None:
            return [*tokens, Token("unknown", text[at:].strip())]
        at = found.end()
        kind = found.lastgroup or ""
        if kind not in ("space", "comment"):
            tokens.append(Token(kind, found.group()))
    return tokens


def unquote(text: str) -> str:
    """What a string in quotes of either kind stands for."""
    if text.startswith("'"):
        return text[1:-1]
    return re.sub(r"\\(.)", lambda m: _ESCAPES.get(m.group(1), m.group(1)), text[1:-1])


def without_comment(text: str, inside: bool) -> tuple[str, bool]:
    """A line without what belongs to a /* comment */ that spans lines."""
    if inside:
        _, closed, text = text.partition("*/")
        if not closed:
            return "", True
    start = text.find("/*")
    if start >= 0 and "*/" not in text[start:] and not text.lstrip().startswith("#"):
        return text[:start], True
    return text + "\n", False
