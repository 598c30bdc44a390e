"""Tests of what kind of message or route it is, and the code that runs only after one of them."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from typing import Final

from kemi_app.script.scope import Scope

TELLING: Final = frozenset(
    (
        *("KSR.siputils.is_request", "KSR.siputils.is_reply", "KSR.tmx.t_is_request_route"),
        *("KSR.tmx.t_is_branch_route", "KSR.tmx.t_is_failure_route", "KSR.tmx.t_is_reply_route"),
    )
)
"""The functions that tell it."""

TELLING_VARIABLES: Final = ("$T(", "$T_")
"""What pseudo-variables that tell it begin with: whether there is a transaction, and where."""


def guarded(scope: Scope, node: ast.AST) -> set[int]:
    """The nodes (by their id) of a function that such a test lets run, or keeps from it."""
    found: set[int] = set()
    for part in ast.walk(node):
        if isinstance(part, (ast.If, ast.IfExp, ast.While)) and _tells(scope, part.test):
            for branch in (part.body, part.orelse):
                _add(found, branch if isinstance(branch, list) else [branch])
        elif isinstance(part, ast.BoolOp):
            for number, operand in enumerate(part.values):
                if _tells(scope, operand):
                    _add(found, part.values[number + 1 :])
                    break
        for name in ("body", "orelse", "finalbody"):
            block = getattr(part, name, None)
            if isinstance(block, list):
                _after(scope, block, found)
    return found


def _after(scope: Scope, block: Sequence[ast.stmt], found: set[int]) -> None:
    """What comes after ``if KSR.siputils.is_reply() > 0: return``."""
    for number, statement in enumerate(block):
        if (
            isinstance(statement, ast.If)
            and _tells(scope, statement.test)
            and isinstance(statement.body[-1], (ast.Return, ast.Raise, ast.Continue, ast.Break))
        ):
            _add(found, block[number + 1 :])
            return


def _add(found: set[int], nodes: Sequence[ast.AST]) -> None:
    found.update(id(part) for node in nodes for part in ast.walk(node))


def _tells(scope: Scope, node: ast.expr) -> bool:
    for part in ast.walk(node):
        if isinstance(part, ast.Call) and scope.name_of(part.func) in TELLING:
            return True
        if isinstance(part, ast.Constant) and str(part.value).startswith(TELLING_VARIABLES):
            return True
        if isinstance(part, ast.Name) and part is not node:
            continue
        if isinstance(part, ast.Name):
            value = scope.lookup(part.id)
            if value is not None and isinstance(value[1], (ast.Compare, ast.Call)):
                return _tells(value[0], value[1])
    return False
