"""How a pseudo-variable is written: `$ru`, `$hdr(X)`, `$(avp(x)[1]{s.len})`."""

from __future__ import annotations

import re
from dataclasses import dataclass

_PLAIN = re.compile(r"\$([A-Za-z_?+][\w.]*|[?+])")


@dataclass(frozen=True)
class Name:
    """A pseudo-variable: its class ("hdr"), what is in its parentheses, index, transformations."""

    kind: str
    inner: str = ""
    index: str = ""
    transformations: tuple[str, ...] = ()
    has_inner: bool = False


def parse_name(text: str, start: int = 0) -> tuple[Name, int] | None:
    """The pseudo-variable at `start` and the offset after it; None when there is none."""
    if text.startswith("$(", start):
        end = _closing(text, start + 1, "(", ")")
        if end < 0:
            return None
        return _parse_enclosed(text[start + 2 : end - 1]), end
    match = _PLAIN.match(text, start)
    if match is None:
        return None
    end = match.end()
    if text.startswith("(", end):
        close = _closing(text, end, "(", ")")
        if close < 0:
            return None
        return Name(match.group(1), text[end + 1 : close - 1], has_inner=True), close
    return Name(match.group(1)), end


def _parse_enclosed(text: str) -> Name:
    match = re.match(r"[A-Za-z_?+][\w.]*", text)
    kind = match.group() if match is not None else ""
    at = len(kind)
    inner, has_inner = "", False
    if text.startswith("(", at):
        end = _closing(text, at, "(", ")")
        inner, has_inner, at = text[at + 1 : end - 1], True, end
    index = ""
    if text.startswith("[", at):
        end = text.find("]", at) + 1
        index, at = text[at + 1 : end - 1], end
    transformations = []
    while text.startswith("{", at):
        end = _closing(text, at, "{", "}")
        if end < 0:
            break
        transformations.append(text[at + 1 : end - 1])
        at = end
    return Name(kind, inner, index, tuple(transformations), has_inner)


def _closing(text: str, start: int, opening: str, closing: str) -> int:
    """Offset after the bracket that closes the one at `start`, or -1."""
    depth = 0
    for at in range(start, len(text)):
        if text[at] == opening:
            depth += 1
        elif text[at] == closing:
            depth -= 1
            if depth == 0:
                return at + 1
    return -1


def avp_name(text: str) -> str:
    """The name of the AVP in a parameter such as "$avp(RECEIVED)" or "s:name"."""
    parsed = parse_name(text) if text.startswith("$") else None
    name = text if parsed is None else parsed[0].inner
    return name.removeprefix("s:")
