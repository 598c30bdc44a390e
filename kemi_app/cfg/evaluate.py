"""The pseudo-variables that have a value while the cfg is read: ``$def``, ``$defn``, ``$env``."""

from __future__ import annotations

import re

from kemi_app.cfg.defines import Defines

_VARIABLE = re.compile(
    r"\$\((?P<inner>def|defn|env)\((?P<name>\w+)\)(?P<rest>(?:\{(?:[^{}]|\{[^{}]*\})*\})*)\)"
    r"|\$(?P<plain>def|defn|env)\((?P<key>\w+)\)"
)
_TRANSFORMATION = re.compile(r"\{((?:[^{}]|\{[^{}]*\})*)\}")


def evaluate(text: str, defines: Defines) -> str | None:
    """``text`` with its pseudo-variables replaced; None where the value of one is not known."""
    result, end = "", 0
    for found in _VARIABLE.finditer(text):
        kind, name = found["inner"] or found["plain"], found["name"] or found["key"]
        value: str | None
        if kind == "env":
            value = defines.environment.get(name)
        else:
            value = defines.names[name].value if name in defines.names else None
        for transformation in _TRANSFORMATION.findall(found["rest"] or ""):
            value = None if value is None else _transform(value, transformation)
        if value is None:
            return None
        result, end = result + text[end : found.start()] + value, found.end()
    result += text[end:]
    return None if "$" in text[end:] else result


def _transform(value: str, transformation: str) -> str | None:
    name, *parameters = transformation.split(",")
    match name, parameters:
        case "s.rm", [what]:
            return value.replace(what, "")
        case "s.select", [index, mark] if re.fullmatch(r"-?\d+", index) and mark:
            fields = value.split(mark)
            at = int(index)
            return fields[at] if -len(fields) <= at < len(fields) else ""
        case "s.tolower", []:
            return value.lower()
        case "s.toupper", []:
            return value.upper()
        case "s.len", []:
            return str(len(value))
        case _:
            return None
