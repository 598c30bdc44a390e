"""Several expressions one after the other; what paths call values; which functions give truths."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from typing import Final

from kemi_app.check.flow.context import Flow
from kemi_app.check.flow.ksr import READS
from kemi_app.check.flow.state import MOST, State
from kemi_app.check.flow.value import Value
from kemi_app.script.module import Function
from kemi_app.script.scope import Scope

GETTERS: Final = (
    *READS,
    "hdr.get",
    "htable.sht_get",
    "xavp.",
    "pvx.",
    "kx.get",
    "sqlops.sql_result",
)
"""What is asked twice with the same words gives the same: one test for None holds for both."""


def evaluate_all(
    flow: Flow, nodes: Sequence[ast.expr], state: State
) -> list[tuple[list[Value], State]]:
    """What several expressions give, one after the other."""
    results: list[tuple[list[Value], State]] = [([], state)]
    for node in nodes:
        results = [
            ([*values, value], after)
            for values, before in results
            for value, after in flow.evaluate(node, before)
        ][:MOST]
    return results


def says_bool(function: Function) -> bool:
    """Whether a function is written ``-> bool``."""
    says = function.node.returns
    return isinstance(says, ast.Name) and says.id == "bool"


def key_of(scope: Scope, node: ast.expr) -> str:
    """The name under which a state keeps what an expression holds; empty where it keeps nothing."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.NamedExpr):
        return key_of(scope, node.target)
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        return f"{node.value.id}.{node.attr}"
    if isinstance(node, ast.Call):
        name = scope.name_of(node.func) or ""
        if name.startswith(tuple(f"KSR.{getter}" for getter in GETTERS)):
            return ast.unparse(node)
    return ""
