"""The handler names that routes give to tm, checked when the code is loaded."""

from __future__ import annotations

import ast
import re
import sys
from bisect import bisect_left
from collections.abc import Iterator, Mapping

from kemi_app.lists import Lists

ARMING = {
    "t_on_branch": "branch_routes",
    "t_on_reply": "onreply_routes",
    "t_on_failure": "failure_routes",
    "t_on_branch_failure": "failure_routes",
}

MENTION = re.compile(
    rb"""\.(t_on_\w*)\s*(?: \(\s* (?: ["'](\w+)["'] | ([A-Za-z_]\w*) ) \s*\) | (?=[`"'.,:]) )""",
    re.VERBOSE,
)
"""A call with a name or a constant in plain sight, or no call at all: words about one."""


class UnknownHandler(LookupError):
    """A route names a handler that the application lacks; ``place`` is ``file:line``."""

    def __init__(self, place: str, function: str, name: str, known: list[str]) -> None:
        """Say which name, given to which function of tm, and which names there are."""
        where = ARMING[function]
        choice = ", ".join(known) or "none"
        super().__init__(f"{function}({name!r}): no such name in {where} (there: {choice})")
        self.place = place


def check_handlers(lists: Lists, sources: Mapping[str, tuple[str, bytes]]) -> None:
    """Hold every name given to ``KSR.tm.t_on_...`` in the loaded code against the lists.

    ``sources`` maps a module's name to its file and source. A name is checked where it is a
    literal or a constant of its module. Raises UnknownHandler at the first that is missing.
    """
    known = {
        "branch_routes": sorted(lists.branch),
        "onreply_routes": sorted(lists.onreply),
        "failure_routes": sorted(lists.failure),
    }
    for module, (path, source) in sources.items():
        if b".t_on_" not in source or _in_order(module, source, known):
            continue
        for line, function, name in _armed(module, source):
            if name not in known[ARMING[function]]:
                raise UnknownHandler(f"{path}:{line}", function, name, known[ARMING[function]])


def _in_order(module: str, source: bytes, known: Mapping[str, list[str]]) -> bool:
    """Whether all names are seen at a glance, and are there; else the source must be parsed."""
    names = vars(sys.modules[module])
    mentions = MENTION.findall(source)
    for function, literal, constant in mentions:
        name = literal.decode() or names.get(constant.decode())
        where = ARMING.get(function.decode())
        if where is not None and isinstance(name, str) and name not in known[where]:
            return False
    return len(mentions) == source.count(b".t_on_")


def _armed(module: str, source: bytes) -> Iterator[tuple[int, str, str]]:
    names = vars(sys.modules[module])
    lines = [number for number, line in enumerate(source.splitlines(), 1) if b".t_on_" in line]
    for node in _calls(ast.parse(source), lines):
        if not isinstance(node.func, ast.Attribute):
            continue
        if node.func.attr not in ARMING or len(node.args) != 1:
            continue
        (argument,) = node.args
        if isinstance(argument, ast.Constant):
            yield node.lineno, node.func.attr, str(argument.value)
        elif isinstance(argument, ast.Name) and isinstance(names.get(argument.id), str):
            yield node.lineno, node.func.attr, names[argument.id]


def _calls(tree: ast.Module, lines: list[int]) -> list[ast.Call]:
    """Find the calls that reach into one of these lines, without a walk through all the rest."""
    found: list[ast.Call] = []
    ahead: list[ast.AST] = [tree]
    while ahead:
        for child in ast.iter_child_nodes(ahead.pop()):
            first = getattr(child, "lineno", 0)  # some have no place: the cases of a match
            if first:
                at = bisect_left(lines, first)
                if at == len(lines) or lines[at] > getattr(child, "end_lineno", first):
                    continue
            ahead.append(child)
            if isinstance(child, ast.Call):
                found.append(child)
    return sorted(found, key=lambda call: call.lineno)
