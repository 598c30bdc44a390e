"""How a pseudo-variable is written: `$ru`, `$hdr(X)`, `$(avp(x)[1]{s.len})`."""

from __future__ import annotations

import string
from dataclasses import dataclass, replace

from fake_ksr.transformations.rules import BadRule, Rule, parse_rules

WORD = frozenset(string.ascii_letters + string.digits + "_.?")
SHORTEST = 2


class UnknownVariable(Exception):
    """There is no such pseudo-variable (or its module is not loaded)."""


@dataclass(frozen=True)
class Name:
    """A pseudo-variable: its class ("hdr"), what is in its parentheses, index, transformations."""

    kind: str
    inner: str = ""
    index: str = ""
    transformations: tuple[Rule, ...] = ()
    has_inner: bool = False


def locate(text: str) -> int:
    """Where the pseudo-variable that the text begins with ends, by its brackets; -1: nowhere."""
    if len(text) < SHORTEST or text[0] != "$":
        return -1
    if text[1] == "$":
        return SHORTEST
    if text[1] == "(":
        return _closing(text, 1, "(", ")")
    end = _word_end(text, 1)
    return _closing(text, end, "(", ")") if text.startswith("(", end) else end


def parse_name(text: str, start: int = 0) -> tuple[Name, int] | None:
    """The pseudo-variable at `start` and the offset after it; None when there is none."""
    enclosed = text.startswith("$(", start)
    at = start + (2 if enclosed else 1)
    if text.startswith("$)" if enclosed else "$", at):
        return Name("$"), at + (2 if enclosed else 1)
    begin, at = at, _word_end(text, at)
    kind = text[begin:at]
    if not kind:
        return None
    inner, has_inner = "", False
    if text.startswith("(", at):
        end = _closing(text, at, "(", ")")
        inner, has_inner = text[at + 1 : end - 1], True
        at = end
        if end < 0 or not inner:
            return None
    if not enclosed:
        return Name(kind, inner, has_inner=has_inner), at
    return _rest(text, at, Name(kind, inner, has_inner=has_inner))


def _rest(text: str, at: int, name: Name) -> tuple[Name, int] | None:
    """Index, transformations and the closing bracket."""
    index = ""
    rules: tuple[Rule, ...] = ()
    if text.startswith("[", at):
        end = _closing(text, at, "[", "]")
        index = text[at + 1 : end - 1]
        at = end
        if end < 0 or not index:
            return None
    if text.startswith("{", at):
        end = _rules_end(text, at)
        if end < 0:
            return None
        try:
            rules, at = parse_rules(text, at, end, parse_name)
        except BadRule:
            return None
    if not text.startswith(")", at):
        return None
    return replace(name, index=index, transformations=rules), at + 1


def _rules_end(text: str, start: int) -> int:
    """Offset after the bracket that closes the last transformation, or -1."""
    at, depth = start + 1, 0
    while at < len(text):
        if text[at] == "}":
            if depth == 0:
                at += 1
                while at < len(text) and text[at] in " \t":
                    at += 1
                if at >= len(text) or text[at] != "{":
                    return at
            depth -= 1
        if text[at] == "{":
            depth += 1
        at += 1
    return -1


def _word_end(text: str, at: int) -> int:
    while at < len(text) and text[at] in WORD:
        at += 1
    return at


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
