"""What the walk through a routing tells: one listener that hands it on to the rules."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Sequence

from kemi_app.check.finding import Finding
from kemi_app.check.flow.context import Listener
from kemi_app.check.flow.state import State
from kemi_app.check.flow.value import Value
from kemi_app.script.scope import Scope


class Rule(Listener):
    """A rule that hears of the walk, and keeps what it finds; see flow.context.Listener."""

    def __init__(self, release: str) -> None:
        """``release`` is the target, 5.6 to 6.1."""
        self.release = release
        self.found: set[Finding] = set()

    def say(self, scope: Scope, node: ast.AST, code: str, message: str) -> None:
        """Keep a finding at a node."""
        line, column = getattr(node, "lineno", 1), getattr(node, "col_offset", 0) + 1
        self.found.add(Finding(scope.module.path, line, column, code, message))


class Heard(Rule):
    """Hands on to every rule what it hears."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        """Hand on to these."""
        super().__init__("")
        self.rules = tuple(rules)

    def tested(self, scope: Scope, node: ast.expr, value: Value) -> None:
        """The truth of a value is taken."""
        for rule in self.rules:
            rule.tested(scope, node, value)

    def compared(
        self, scope: Scope, node: ast.Compare, left: Value, operator: ast.cmpop, right: Value
    ) -> None:
        """Two values are compared."""
        for rule in self.rules:
            rule.compared(scope, node, left, operator, right)

    def used(self, scope: Scope, node: ast.expr, value: Value, how: str) -> None:
        """A value is used in a way that None does not allow."""
        for rule in self.rules:
            rule.used(scope, node, value, how)

    def called(
        self, scope: Scope, node: ast.Call, path: str, arguments: Sequence[Value], state: State
    ) -> None:
        """A function of KSR is called."""
        for rule in self.rules:
            rule.called(scope, node, path, arguments, state)

    def called_library(
        self, scope: Scope, node: ast.Call, name: str, arguments: Sequence[Value], state: State
    ) -> None:
        """A function is called that is neither KSR's nor the project's."""
        for rule in self.rules:
            rule.called_library(scope, node, name, arguments, state)

    def ended_twice(self, scope: Scope, node: ast.expr, path: str, state: State) -> None:
        """A request that has been answered is answered or relayed again."""
        for rule in self.rules:
            rule.ended_twice(scope, node, path, state)
