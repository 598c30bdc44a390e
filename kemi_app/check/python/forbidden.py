"""K401: the interpreter ended in a route; and K402, what blocks there."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from kemi_app.check.finding import Finding
from kemi_app.check.python import blocking
from kemi_app.check.python.returned import ENDING
from kemi_app.check.python.subject import Subject
from kemi_app.script.scope import Scope


def check(subject: Subject) -> Iterator[Finding]:
    """K401 and K402, in all that runs while messages come."""
    for function, _ in subject.routes():
        scope = subject.scope(function)
        for node in subject.body(function):
            if name := _ends(scope, node):
                message = f"{name} in a route is not Kamailio's exit: return from the callback"
                yield subject.finding(function.module, node, "K401", message)
    yield from blocking.check(subject)


def _ends(scope: Scope, node: ast.AST) -> str:
    """What ends the interpreter, or tries to; empty where nothing does."""
    if isinstance(node, ast.Call):
        name = scope.name_of(node.func)
        return f"{name}()" if name in ENDING else ""
    if isinstance(node, ast.Raise) and node.exc is not None:
        raised = node.exc.func if isinstance(node.exc, ast.Call) else node.exc
        return "raise SystemExit" if scope.name_of(raised) == "SystemExit" else ""
    return ""
