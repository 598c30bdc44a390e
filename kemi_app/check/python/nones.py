"""K204: values of KSR that can be None, used as if they could not."""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence
from typing import Final

from kemi_app.check import known_functions
from kemi_app.check.flow.state import State
from kemi_app.check.flow.value import Value
from kemi_app.check.python.heard import Rule
from kemi_app.script.scope import Scope

DEFAULTS: Final[Mapping[str, str]] = {
    "pv.get": "KSR.pv.gete gives '' then",
    "hdr.get": "KSR.hdr.gete gives '' then",
}

TRIED: Final = ("TypeError", "AttributeError", "Exception", "BaseException")


class Nones(Rule):
    """Hears of every use that None does not allow."""

    def used(self, scope: Scope, node: ast.expr, value: Value, how: str) -> None:
        """A value is used in a way that None does not allow."""
        if not value.nullable or not value.source or value.kind == "none":
            return
        if is_tried(scope, node):
            return
        remedy = DEFAULTS.get(value.source, "test it for None first")
        what = ast.unparse(node)
        origin = "" if f"KSR.{value.source}" in what else f" (from KSR.{value.source})"
        self.say(
            scope, node, "K204",
            f"{what}{origin} can be None, and is used as {how}: {remedy}",
        )  # fmt: skip

    def called(
        self, scope: Scope, node: ast.Call, path: str, arguments: Sequence[Value], state: State
    ) -> None:
        """An argument of a function of KSR is never None."""
        found = known_functions.function(path, self.release) or known_functions.functions(path)
        if not found:
            return
        for argument, value, kind in zip(node.args, arguments, found[0].kinds, strict=False):
            if kind in ("str", "int"):
                self.used(scope, argument, value, "argument")


def is_tried(scope: Scope, node: ast.expr) -> bool:
    """Whether the use stands in a ``try`` that catches what None raises."""
    body = scope.function.node if scope.function is not None else scope.module.tree
    for one in ast.walk(body):
        if isinstance(one, ast.Try) and any(node is part for part in _within(one.body)):
            for handler in one.handlers:
                if handler.type is None or any(
                    isinstance(part, ast.Name) and part.id in TRIED
                    for part in ast.walk(handler.type)
                ):
                    return True
    return False


def _within(body: Sequence[ast.stmt]) -> list[ast.AST]:
    return [part for statement in body for part in ast.walk(statement)]
