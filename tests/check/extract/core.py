"""The core's global parameters: tokens of cfg.lex, rules of cfg.y, initial values."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from pathlib import Path

from check.extract import csource

_KINDS = {
    "NUMBER": "int",
    "intno": "int",
    "STRING": "str",
    "ID": "id",
}
_LEVELS = {"L_ALERT": -5, "L_BUG": -4, "L_CRIT2": -3, "L_CRIT": -2, "L_ERR": -1, "L_WARN": 0}
_LEVELS |= {"L_NOTICE": 1, "L_INFO": 2, "L_DBG": 3}


@dataclass
class Parameter:
    """One global parameter in one release."""

    names: list[str]
    kinds: list[str] = field(default_factory=list)
    variable: str = ""
    natural: bool = True  # no sign is read before its number
    default: str | None = None
    low: int | None = None
    high: int | None = None


def parameters(source: Path) -> dict[str, Parameter]:
    """By name; ``source`` is the src folder of a release."""
    names = _tokens((source / "core/cfg.lex").read_text(encoding="latin-1"))
    more = {"tls_port_no"} & set(names.get("TLS_PORT_NO", []))  # tlslog gives its token too
    found: dict[str, Parameter] = {}
    text = csource.read(source / "core/cfg.y")
    rules = text[text.index("\nassign_stm:") :]
    rules = rules[: rules.index("\ncfg_var:") if "\ncfg_var:" in rules else len(rules)]
    for rule in re.finditer(
        r"(?:^assign_stm:|\|)\s*([A-Z][A-Z0-9_]*)\s+EQUAL\s+(\w+)", rules, re.M
    ):
        token, value = rule[1], rule[2]
        if value == "error" or token not in names:
            continue
        known = found.setdefault(names[token][0], Parameter(names[token]))
        kind = _KINDS.get(value, "special")
        if kind not in known.kinds:
            known.kinds.append(kind)
        known.natural = known.natural and value != "intno"
        action = re.match(r"[^|{]*\{", rules[rule.end() :])
        if action:
            done = csource.enclosed(rules, rule.end() + action.end() - 1)
            if target := re.search(r"([\w.]+)\s*=\s*(?:\(\w+\))?\$3\s*[;)]", done):
                known.variable = target[1]
    _defaults(source, found)
    for name in more:
        found["tlslog"].names.remove(name)
        found[name] = replace(found["tlslog"], names=[name])
    return found


def _tokens(lexer: str) -> dict[str, list[str]]:
    """The words of each token, the one Kamailio writes first."""
    patterns: dict[str, list[str]] = {}
    for line in re.finditer(r"^([A-Z][A-Z0-9_]*)[ \t]+(\S.*?)[ \t]*(?:/\*.*)?$", lexer, re.M):
        words = [word.strip('"') for word in re.split(r'\|(?=["\w])', line[2])]
        if all(re.fullmatch(r"[\w.:-]+", word) for word in words):
            patterns[line[1]] = words
    found: dict[str, list[str]] = {}
    for rule in re.finditer(r"\{([A-Z0-9_]+)\}\s*\{[^}]*return\s+([A-Z0-9_]+)\s*;", lexer):
        if rule[1] in patterns:
            found.setdefault(rule[2], []).extend(patterns[rule[1]])
    return found


def _defaults(source: Path, found: dict[str, Parameter]) -> None:
    group = _struct(source, "core/cfg_core.h", "core/cfg_core.c", "default_core_cfg")
    group |= _tcp(source)
    text = "\n".join(
        csource.read(path)
        for path in [source / "main.c", *sorted((source / "core").rglob("*.c"))]
        if "parser" not in path.parts
    )
    macros = _macros(source)
    ranges = _ranges(source)
    for parameter in found.values():
        variable = parameter.variable
        value = group.get(variable)
        if value is None and variable and "." not in variable:
            stars = r"^(?:static\s+)?(?:unsigned\s+|volatile\s+|enum\s+)*\w+\s*\**\s*"
            initial = re.search(rf"{stars}{variable}\s*=\s*([^;,{{}}]+)[;,]", text, re.M)
            bare = re.search(rf"{stars}{variable}\s*;", text, re.M)
            value = initial[1] if initial else "0" if bare else None
        if value is not None:
            parameter.default = _value(value, macros, parameter.kinds)
        parameter.low, parameter.high = ranges.get(parameter.names[0], (None, None))


def _struct(source: Path, header: str, unit: str, name: str) -> dict[str, str]:
    """The initial value of each member of a configuration group."""
    members: list[str] = []
    text = csource.first_branches(csource.read(source / header))
    kind = re.search(rf"struct\s+(\w+)\s+{name}\s*=", csource.read(source / unit))
    if not kind:
        return {}
    for line in re.findall(
        r"(\w+)\s*;", csource.enclosed(text, text.index("{", text.index(f"struct {kind[1]}")))
    ):
        members.append(line)
    unit_text = csource.first_branches(csource.read(source / unit))
    start = re.search(rf"struct\s+\w+\s+{name}\s*=\s*\{{", unit_text)
    assert start
    values = csource.fields(csource.enclosed(unit_text, start.end() - 1))
    return {f"{name}.{member}": value for member, value in zip(members, values, strict=False)}


def _tcp(source: Path) -> dict[str, str]:
    """What init_tcp_options() sets."""
    text = csource.first_branches(csource.read(source / "core/tcp_options.c"))
    done = csource.body(text, "init_tcp_options")
    return {
        f"tcp_default_cfg.{member}": value
        for member, value in re.findall(r"tcp_default_cfg\.(\w+)\s*=\s*([^;]+);", done)
    }


def _macros(source: Path) -> dict[str, str]:
    found: dict[str, str] = {}
    for path in sorted((source / "core").rglob("*.h")):
        text = csource.read(path)
        text = text.replace("\\\n", " ")
        for name, value in re.findall(r"^\s*#\s*define[ \t]+(\w+)[ \t]+(.+)$", text, re.M):
            found.setdefault(name, value.strip())
    return found


def _ranges(source: Path) -> dict[str, tuple[int | None, int | None]]:
    """What the table of settings that can be changed at runtime allows."""
    found: dict[str, tuple[int | None, int | None]] = {}
    for unit, prefix in (("core/cfg_core.c", ""), ("core/tcp_options.c", "tcp_")):
        text = csource.first_branches(csource.read(source / unit))
        for _, table in csource.tables(text, "cfg_def_t"):
            for row in csource.rows(table):
                name, _, low, high, *_ = [*csource.fields(row), "", "", ""]
                if low.lstrip("-").isdigit() and high.isdigit() and low != high:
                    found[prefix + name.strip('"')] = (int(low), int(high))
    return found


def _value(text: str, macros: dict[str, str], kinds: list[str], deep: int = 0) -> str | None:
    text = text.strip()
    while text.startswith("(") and csource.enclosed(text, 0) == text[1:-1]:
        text = text[1:-1].strip()
    if text in ("NULL", "0") and "int" not in kinds:
        return ""
    if re.fullmatch(r'"[^"]*"', text):
        return text.strip('"')
    if re.fullmatch(r"-?\d+[UL]*", text):
        return text.rstrip("UL")
    if text in _LEVELS:
        return str(_LEVELS[text])
    words = set(re.findall(r"[A-Za-z_]\w*", text))
    if words and deep < 5 and all(word in macros or word in _LEVELS for word in words):
        filled = re.sub(
            r"[A-Za-z_]\w*", lambda word: f"({_LEVELS.get(word[0], macros.get(word[0]))})", text
        )
        return _value(filled, macros, kinds, deep + 1)
    if re.fullmatch(r"[-+*/ ()\d]+", text):
        return str(int(eval(text)))
    return None
