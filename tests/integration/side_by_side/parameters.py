"""The modules' parameters that a configuration file sets, with the values of its own defines."""

from __future__ import annotations

import re

MODPARAM = re.compile(
    r'^modparam\(\s*"([^"]+)"\s*,\s*"([^"]+)"\s*,\s*([^\n]*(?:\n[ \t][^\n]*)*)\)', re.MULTILINE
)
DEFINE = re.compile(r"^#!(?:define|trydef)[ \t]+(\w+)[ \t]+(.+)$", re.MULTILINE)
COMMENT = re.compile(r"(?s:/\*.*?\*/)|^#(?!!).*$", re.MULTILINE)
ROUTE = re.compile(r"^((?:\w+_)?route(?:\[[\w:]+\])?)\s*\{", re.MULTILINE)
WORDS = {"yes": "1", "no": "0"}

Parameters = dict[tuple[str, str], list[str]]


def parameters(text: str) -> Parameters:
    """Every (module, parameter) with its values, in order; texts without their quotes."""
    text = COMMENT.sub("", text)
    defines: dict[str, str] = {}
    for name, value in DEFINE.findall(text):
        defines.setdefault(name, value.strip())
    found: Parameters = {}
    for modules, name, value in MODPARAM.findall(text):
        for module in modules.split("|"):
            found.setdefault((module, name), []).append(_plain(defines.get(value, value)))
    return found


def that_differ(default: str, ours: str) -> set[tuple[str, str]]:
    """The parameters that only one of two files sets, or each otherwise."""
    there, here = parameters(default), parameters(ours)
    return {key for key in there.keys() | here.keys() if there.get(key) != here.get(key)}


def routes(text: str) -> list[str]:
    """The names of the route blocks of a file: request_route, route[RELAY]."""
    return ROUTE.findall(COMMENT.sub("", text))


def _plain(value: str) -> str:
    value = re.sub(r'"\s*"', "", value.strip())
    return WORDS.get(value, value.strip('"'))
