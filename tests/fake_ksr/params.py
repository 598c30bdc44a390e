"""Lists of parameters, "name=value;name": Kamailio's parse_params (core/parser/parse_param.c)."""

from __future__ import annotations

from dataclasses import dataclass

SPACE = " \t\r\n"


@dataclass(frozen=True)
class Param:
    """One parameter; `start` is where its name begins, `end` where its value (or name) ends."""

    name: str
    value: str
    start: int
    end: int


def parse_params(text: str, separator: str = ";") -> list[tuple[str, str]] | None:
    """Names and values in order, quotes taken off; None where the list cannot be parsed.

    A comma or ">" after a value ends the list without a complaint.
    """
    params = locate_params(text, separator)
    return None if params is None else [(param.name, param.value) for param in params]


def locate_params(text: str, separator: str = ";") -> list[Param] | None:
    """As parse_params, with the places of the parameters in the text."""
    params: list[Param] = []
    at = 0
    while True:
        start, at = at, _until(text, at, f"{SPACE},={separator}")
        name, value, end = text[start:at], "", at
        at = _skip_space(text, at)
        if text.startswith("=", at):
            at = _skip_space(text, at + 1)
            if at < len(text):
                place = _value(text, at, separator)
                if place is None:
                    return None
                begin, value_end, at = place
                value = text[begin:value_end]
                end = value_end if value else end
                at = _skip_space(text, at)
        params.append(Param(name, value, start, end))
        if at == len(text) or text[at] in ",>":
            return params
        if text[at] != separator:
            return None
        at = _skip_space(text, at + 1)
        if at == len(text):
            return None


def _value(text: str, at: int, separator: str) -> tuple[int, int, int] | None:
    """Start and end of a value, and where the text goes on."""
    if text[at] in "\"'":
        end = _closing_quote(text, at)
        return None if end < 0 else (at + 1, end, end + 1)
    end = _until(text, at, f"{SPACE},{separator}")
    return (at, end, end) if end > at else None


def _closing_quote(text: str, start: int) -> int:
    at = start + 1
    while at < len(text):
        if text[at] == "\\":
            at += 1
        elif text[at] == text[start]:
            return at
        at += 1
    return -1


def _skip_space(text: str, at: int) -> int:
    while at < len(text) and text[at] in SPACE:
        at += 1
    return at


def _until(text: str, at: int, signs: str) -> int:
    while at < len(text) and text[at] not in signs:
        at += 1
    return at
