"""What the modules export: parameters, functions of the native script, pseudo-variables."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from check.extract import csource

_ROUTES = {
    "REQUEST_ROUTE": "request",
    "FAILURE_ROUTE": "failure",
    "TM_ONREPLY_ROUTE": "onreply",
    "CORE_ONREPLY_ROUTE": "reply",
    "BRANCH_ROUTE": "branch",
    "ONSEND_ROUTE": "onsend",
    "ERROR_ROUTE": "error",
    "LOCAL_ROUTE": "local",
    "BRANCH_FAILURE_ROUTE": "branch_failure",
    "EVENT_ROUTE": "event",
}


@dataclass
class Variable:
    """A pseudo-variable of one release."""

    name: str
    module: str
    writable: bool
    inner: bool
    index: bool


@dataclass
class Exports:
    """What one module of one release exports."""

    parameters: dict[str, set[str]] = field(default_factory=dict)
    commands: dict[str, set[str]] = field(default_factory=dict)
    variables: list[Variable] = field(default_factory=list)


@cache
def texts(folder: Path) -> dict[Path, str]:
    """The sources of a folder, one branch of each condition, macros of whole rows filled in."""
    found = csource.sources(folder)
    rows = {}
    for text in found.values():
        joined = text.replace("\\\n", " ")
        rows |= dict(re.findall(r"^#define[ \t]+(\w+)[ \t]+(\{[^\n]*\},?)[ \t]*$", joined, re.M))
    texts = {path: csource.first_branches(text) for path, text in found.items()}
    if rows:
        words = re.compile(r"\b(" + "|".join(rows) + r")\b")
        texts = {path: words.sub(lambda word: rows[word[1]], text) for path, text in texts.items()}
    return texts


def modules(source: Path) -> list[str]:
    """The modules of a release."""
    return sorted(path.name for path in (source / "modules").iterdir() if any(path.glob("*.c")))


def exports(source: Path, module: str) -> Exports:
    """What one module exports; ``core`` for the core's own."""
    found = Exports()
    folder = source / "core" if module == "core" else source / "modules" / module
    for text in texts(folder).values():
        for _, table in csource.tables(text, "param_export_t"):
            for row in csource.rows(table):
                name, kind, *_ = [*csource.fields(row), "", ""]
                if name.startswith('"'):
                    found.parameters.setdefault(name.strip('"'), set()).add(_kind(kind))
        for _, table in csource.tables(text, "cmd_export_t"):
            for row in csource.rows(table):
                parts = csource.fields(row)
                if parts[0].startswith('"'):
                    routes = found.commands.setdefault(parts[0].strip('"'), set())
                    routes |= _routes([*parts, "", "", "", ""][5])
        for _, table in csource.tables(text, "pv_export_t"):
            for row in csource.rows(table):
                if variable := _variable(module, csource.fields(row)):
                    found.variables.append(variable)
    return found


def _kind(text: str) -> str:
    if "STR" in text:
        return "str"
    return "int" if "INT" in text else text


def _routes(flags: str) -> set[str]:
    if re.search(r"\bANY_ROUTE\b", flags):
        return {"any"}
    found = {_ROUTES[word] for word in re.findall(r"\w+", flags) if word in _ROUTES}
    if re.search(r"\bONREPLY_ROUTE\b", flags):
        found |= {"reply", "onreply"}
    return found


def _variable(module: str, parts: list[str]) -> Variable | None:
    name = re.match(r'\{\s*"([^"]+)"|str_init\("([^"]+)"\)|STR_STATIC_INIT\("([^"]+)"\)', parts[0])
    if not name or len(parts) < 6:
        return None
    null = ("0", "NULL")
    return Variable(
        name[1] or name[2] or name[3],
        module,
        parts[3] not in null,
        parts[4] not in null,
        parts[5] not in null,
    )
