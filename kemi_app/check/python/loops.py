"""K403: loops in a route that nothing ends."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterator, Sequence
from typing import Final

from kemi_app.check.finding import Finding
from kemi_app.check.python.returned import ENDING, has_break
from kemi_app.check.python.subject import Subject
from kemi_app.script.condition import truth
from kemi_app.script.scope import Scope

ENDLESS: Final = ("itertools.count", "itertools.cycle")
CHANGING: Final = (
    "next",
    "inc",
    "dec",
    "pop",
    "fetch",
    "load",
    "lookup",
    "select",
    "query",
    "lock",
)
"""Parts of the names of KSR's functions that do not answer twice alike."""

LOGGING: Final = frozenset(
    f"KSR.{name}"
    for name in (
        *("info", "dbg", "notice", "warn", "err", "crit", "log"),
        *("xlog.xinfo", "xlog.xdbg", "xlog.xlog", "xlog.xerr", "xlog.xnotice", "xlog.xwarn"),
    )
)
_OWN: Final = frozenset(dir(builtins)) - {"next", "setattr", "delattr", "exec", "eval", "input"}
"""Python's functions that change nothing but what they make."""


def check(subject: Subject) -> Iterator[Finding]:
    """K403, at the loop."""
    for function, _ in subject.routes():
        scope = subject.scope(function)
        for node in subject.body(function):
            if isinstance(node, ast.While) and _is_endless(subject, scope, node):
                what = "nothing in this loop ends it, or changes what it asks for"
            elif (
                isinstance(node, ast.For)
                and _counts_on(scope, node.iter)
                and not _left(scope, node.body)
            ):
                what = "this loop counts on for ever"
            else:
                continue
            message = f"{what}, and the worker is lost: bound it, for _ in range(...)"
            yield subject.finding(function.module, node, "K403", message)


def _is_endless(subject: Subject, scope: Scope, node: ast.While) -> bool:
    if _left(scope, node.body):
        return False
    holds = truth(scope, node.test, subject.server)
    if isinstance(node.test, ast.Constant):
        return holds is True
    return holds is not False and not _can_change(scope, node)


def _counts_on(scope: Scope, node: ast.expr) -> bool:
    if not isinstance(node, ast.Call):
        return False
    name = scope.name_of(node.func)
    if name == "enumerate" and node.args:
        return _counts_on(scope, node.args[0])
    return name in ENDLESS or (name == "itertools.repeat" and len(node.args) == 1)


def _left(scope: Scope, body: Sequence[ast.stmt]) -> bool:
    """Whether the body of a loop can leave it."""
    for part in _own(body):
        if isinstance(part, (ast.Return, ast.Raise, ast.Yield, ast.YieldFrom)):
            return True
        if isinstance(part, ast.Call) and scope.name_of(part.func) in ENDING:
            return True
    return has_break(body)


def _own(body: Sequence[ast.AST]) -> Iterator[ast.AST]:
    """All nodes but those of functions within."""
    for node in body:
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            yield node
            yield from _own(list(ast.iter_child_nodes(node)))


def _can_change(scope: Scope, node: ast.While) -> bool:
    """Whether the condition can become another by what the loop does."""
    names = {one.id for one in ast.walk(node.test) if isinstance(one, ast.Name)}
    for part in ast.walk(node.test):
        if isinstance(part, (ast.NamedExpr, ast.Await)):
            return True
        if isinstance(part, ast.Call):
            answer = _asks_anew(scope, part, node.body)
            if answer:
                return True
    loop = _own(node.body)
    return any(_changes(scope, part, names) for part in loop)


def _asks_anew(scope: Scope, call: ast.Call, body: Sequence[ast.stmt]) -> bool:
    """Whether a call in the condition can answer something else the next time."""
    name = scope.name_of(call.func)
    if name in _OWN:
        return False
    if name is None or not name.startswith("KSR."):
        return True
    if any(part in name.rpartition(".")[2] for part in CHANGING):
        return True
    return not all(_does_nothing(scope, one) for one in body)


def _does_nothing(scope: Scope, node: ast.stmt) -> bool:
    match node:
        case ast.Pass() | ast.Expr(ast.Constant()):
            return True
        case ast.Expr(ast.Call() as call):
            return scope.name_of(call.func) in LOGGING
    return False


def _changes(scope: Scope, node: ast.AST, names: set[str]) -> bool:
    """Whether a node gives one of the names, or what it holds, something else."""
    if isinstance(node, ast.Name):
        return node.id in names and not isinstance(node.ctx, ast.Load)
    if isinstance(node, (ast.Attribute, ast.Subscript)) and not isinstance(node.ctx, ast.Load):
        return _root(node) in names
    if isinstance(node, (ast.Import, ast.ImportFrom, ast.Global, ast.Nonlocal)):
        return True
    if not isinstance(node, ast.Call):
        return False
    name = scope.name_of(node.func)
    if name is not None and (name.startswith("KSR.") or name in _OWN):
        return False
    ours = scope.function_of(node.func)
    if ours is not None and ours.parent is not None:
        return True  # a function within this one may have the name as nonlocal
    given = [*node.args, *(one.value for one in node.keywords), node.func]
    touched = {_root(one) for one in given}
    return bool(touched & names) or (
        ours is not None and any(_is_shared(scope, one) for one in names)
    )


def _is_shared(scope: Scope, name: str) -> bool:
    """Whether another function can give a name something else."""
    found = scope.lookup(name)
    return found is None or found[0].function is not scope.function


def _root(node: ast.expr) -> str:
    while isinstance(node, (ast.Attribute, ast.Subscript, ast.Call, ast.Starred)):
        node = node.func if isinstance(node, ast.Call) else node.value
    return node.id if isinstance(node, ast.Name) else ""
