"""The KEMI functions: signatures of kemi_app/stubs/data, words of kemi_app/stubs/words, roles."""

from __future__ import annotations

import re
from pathlib import Path

from check.extract import exports
from check.extract.roles import ENDS, roles
from kemi_app.stubs import facts
from kemi_app.stubs.words import NOTHING, Words, load

_LETTERS = {
    "request": "q",
    "branch": "b",
    "failure": "f",
    "branch_failure": "F",
    "onreply": "o",
    "reply": "r",
    "onsend": "s",
    "received": "c",
    "pre_routing": "p",
    "event": "e",
    "init": "i",
}
_ANY = "qbfForscpe"


def rows(source: Path) -> list[list[object]]:
    """One row a function: see kemi_app/check/known_functions.py; ``source``: the src of 5.6."""
    native: dict[str, dict[str, set[str]]] = {}
    for module in exports.modules(source):
        native[module] = exports.exports(source, module).commands
    said = load()
    found: list[list[object]] = []
    for function in facts.load().functions:
        words = said.get(function.path, NOTHING)
        forms = [form for form in words.params if len(form) == len(function.params)]
        names = forms[0] if forms else tuple(name for _, name in function.params)
        flags = native.get(function.load, {}).get(function.bare, set())
        routes, sure = _routes(words, flags)
        parts = roles(function.path, function.kinds, names)
        found.append(
            [function.path, function.returns, " ".join(function.kinds), " ".join(names)]
            + [function.load, function.since if _later(function.since) else "", function.until]
            + [_gives(function.returns, words), _marks(function.returns, words, sure), routes]
            + [" ".join(part or "-" for part in parts) if any(parts) else ""]
            + [ENDS.get(function.path, "")]
        )
    return found


def _later(since: str) -> bool:
    return bool(since) and facts.as_numbers(since) > (5, 6)


def _routes(words: Words, flags: set[str]) -> tuple[str, bool]:
    if words.routes:
        kinds = set(words.routes)
        letters = "".join(_LETTERS[kind] for kind in sorted(kinds - {"any"}))
        return "".join(dict.fromkeys((_ANY if "any" in kinds else "") + letters)), True
    if "any" in flags:
        return _ANY, False
    letters = "".join(_LETTERS[kind] for kind in sorted(flags & set(_LETTERS)))
    return letters + ("pe" if "q" in letters and "e" not in letters else ""), False


def _gives(returns: str, words: Words) -> str:
    if returns == "int":
        return words.gives or "code"
    if returns != "xval":
        return words.gives or returns
    values = {value for value, _ in words.returns}
    kinds = [kind for kind in ("int", "str", "None") if kind in values]
    return words.gives or " | ".join(kinds) or "any"


def _marks(returns: str, words: Words, sure: bool) -> str:
    """z: a code that is never 0; 0: one that can be; n: can be None; s: the routes are sure."""
    marks = "s" if sure else ""
    values = [value for value, _ in words.returns]
    if returns == "int" and values and not words.gives:
        marks += "0" if any(_is_zero(value) for value in values) else "z"
    if returns == "xval":
        known = bool(values or words.gives)
        none = "None" in values or "None" in words.gives
        marks += "n" if none or not known else ""
    return marks


def _is_zero(value: str) -> bool:
    found = re.fullmatch(r"(-?\d+)(\.\.)?(-?\d+)?", value)
    if not found:
        return True
    low = int(found[1])
    high = int(found[3]) if found[3] else (low if not found[2] else 1 << 31)
    return min(low, high) <= 0 <= max(low, high)
