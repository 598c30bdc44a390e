"""The handler names that routes give to tm, checked when the code is loaded."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Mapping

from kemi_app.lists import Lists

ARMING = {
    "t_on_branch": "branch_routes",
    "t_on_reply": "onreply_routes",
    "t_on_failure": "failure_routes",
    "t_on_branch_failure": "failure_routes",
}


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
        if b".t_on_" not in source:
            continue
        for line, function, name in _armed(module, source):
            if name not in known[ARMING[function]]:
                raise UnknownHandler(f"{path}:{line}", function, name, known[ARMING[function]])


def _armed(module: str, source: bytes) -> Iterator[tuple[int, str, str]]:
    names = vars(sys.modules[module])
    for node in _candidates(source):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        if node.func.attr not in ARMING or len(node.args) != 1:
            continue
        (argument,) = node.args
        if isinstance(argument, ast.Constant):
            yield node.lineno, node.func.attr, str(argument.value)
        elif isinstance(argument, ast.Name) and isinstance(names.get(argument.id), str):
            yield node.lineno, node.func.attr, names[argument.id]


def _candidates(source: bytes) -> Iterator[ast.AST]:
    """Walk those statements of a module that have such a call in their text."""
    lines = source.splitlines()
    for statement in ast.parse(source).body:
        if any(b".t_on_" in line for line in lines[statement.lineno - 1 : statement.end_lineno]):
            yield from ast.walk(statement)
