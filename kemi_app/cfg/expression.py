"""The expressions of ``#!ifexp``, ``#!defexp`` and ``#!defexps`` (since Kamailio 5.7)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from kemi_app.cfg.defines import Define

_PART = re.compile(
    r"\s*(?:(?P<number>\d+(?:\.\d+)?)|(?P<name>[A-Za-z_]\w*)|\"(?P<double>[^\"]*)\"|'(?P<tick>[^']*)'"
    r"|(?P<sign>\|\||&&|==|!=|<=|>=|<<|>>|\*\*|[-+*/%<>!()&|^]))"
)
Value = float | str

_LEVELS: Mapping[str, int] = {
    **dict.fromkeys(("||",), 1),
    **dict.fromkeys(("&&",), 2),
    **dict.fromkeys(("|",), 3),
    **dict.fromkeys(("&",), 4),
    **dict.fromkeys(("==", "!="), 5),
    **dict.fromkeys(("<", "<=", ">", ">="), 6),
    **dict.fromkeys(("+", "-"), 7),
    **dict.fromkeys(("*", "/", "%"), 8),
}


class _Unknown(Exception):
    """The expression has no value that can be known without Kamailio."""


def value_of(text: str, defines: Mapping[str, Define]) -> Value | None:
    """The value of an expression over defines; None where only Kamailio can tell."""
    parts: list[tuple[str, str]] = []
    end, stripped = 0, text.strip()
    while end < len(stripped):
        found = _PART.match(stripped, end)
        if not found or found.lastgroup is None:
            return None
        parts.append((found.lastgroup, found[found.lastgroup]))
        end = found.end()
    reader = _Reader(parts, defines)
    try:
        value = reader.operation(1)
    except (_Unknown, ArithmeticError, RecursionError, ValueError):
        return None
    return value if reader.at == len(parts) else None


class _Reader:
    def __init__(self, parts: list[tuple[str, str]], defines: Mapping[str, Define]) -> None:
        self.parts = parts
        self.defines = defines
        self.at = 0

    def operation(self, level: int) -> Value:
        left = self._single()
        while self.at < len(self.parts):
            sign = self.parts[self.at][1]
            if self.parts[self.at][0] != "sign" or _LEVELS.get(sign, 0) < level:
                break
            self.at += 1
            left = _apply(sign, left, self.operation(_LEVELS[sign] + 1))
        return left

    def _single(self) -> Value:
        if self.at >= len(self.parts):
            raise _Unknown
        kind, text = self.parts[self.at]
        self.at += 1
        if kind == "number":
            return float(text)
        if kind == "name":
            define = self.defines.get(text)
            if define is None:
                return 0.0
            return define.text if define.value else 1.0
        if kind in ("double", "tick"):
            return text
        if text == "(":
            value = self.operation(1)
            if self.at >= len(self.parts) or self.parts[self.at][1] != ")":
                raise _Unknown
            self.at += 1
            return value
        if text == "!":
            return float(not _true(self._single()))
        if text == "-":
            return -_number(self._single())
        raise _Unknown


def _true(value: Value) -> bool:
    return bool(value)


def _number(value: Value) -> float:
    return float(int(value, 0)) if isinstance(value, str) else value


_NUMBERS: Mapping[str, Callable[[float, float], float]] = {
    "<": lambda a, b: float(a < b),
    "<=": lambda a, b: float(a <= b),
    ">": lambda a, b: float(a > b),
    ">=": lambda a, b: float(a >= b),
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
    "%": lambda a, b: float(int(a) % int(b)),
    "|": lambda a, b: float(int(a) | int(b)),
    "&": lambda a, b: float(int(a) & int(b)),
}


def _apply(sign: str, left: Value, right: Value) -> Value:
    if sign == "||":
        return float(_true(left) or _true(right))
    if sign == "&&":
        return float(_true(left) and _true(right))
    if sign in ("==", "!="):
        same = left == right if isinstance(left, str) else left == _number(right)
        if isinstance(left, str) and isinstance(right, float):
            same = _number(left) == right
        return float(same == (sign == "=="))
    if sign == "+":
        if isinstance(left, str):
            return left + (right if isinstance(right, str) else f"{right:g}")
        return left + _number(right)
    return _NUMBERS[sign](_number(left), _number(right))


def written(value: Value) -> str:
    """A value as ``#!defexp`` defines it: numbers are whole."""
    return value if isinstance(value, str) else str(int(value))
