"""What the parts of the walk through a function need of one another."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from kemi_app.check.flow.state import State
from kemi_app.check.flow.value import Value
from kemi_app.script.condition import Server
from kemi_app.script.module import Function
from kemi_app.script.scope import Scope

Results: TypeAlias = "list[tuple[Value, State]]"
"""What an expression can give, each with the path on which it does."""

Paths: TypeAlias = "tuple[list[State], list[State]]"
"""Where a condition holds, and where it does not."""


@dataclass(frozen=True)
class Exit:
    """One way out of a function."""

    value: Value
    state: State
    node: ast.stmt | None
    """The return; None where the end of the function is reached."""


class Listener:
    """Hears of what happens on the paths, and does nothing about it but where it is derived."""

    def tested(self, scope: Scope, node: ast.expr, value: Value) -> None:
        """The truth of a value is taken."""

    def compared(
        self, scope: Scope, node: ast.Compare, left: Value, operator: ast.cmpop, right: Value
    ) -> None:
        """Two values are compared."""

    def used(self, scope: Scope, node: ast.expr, value: Value, how: str) -> None:
        """A value is used in a way that None does not allow."""

    def called(
        self, scope: Scope, node: ast.Call, path: str, arguments: Sequence[Value], state: State
    ) -> None:
        """A function of KSR is called; ``path`` without ``KSR.``."""

    def called_library(
        self, scope: Scope, node: ast.Call, name: str, arguments: Sequence[Value], state: State
    ) -> None:
        """A function is called that is neither KSR's nor the project's."""

    def ended_twice(self, scope: Scope, node: ast.expr, path: str, state: State) -> None:
        """A request that has been answered is answered or relayed again."""

    def read(self, scope: Scope, node: ast.Name | ast.Attribute) -> None:
        """A name of a module is read that holds no constant."""

    def told_apart(self, methods: frozenset[str]) -> None:
        """A condition asks whether the request has one of these methods."""

    def entered(self, function: Function, context: object) -> None:
        """The walk goes into a function: what is told until it has left it is of its inside.

        ``context`` is what tells one call of the function from another; None: nothing calls it.
        """

    def left(self, function: Function, exits: Sequence[Exit]) -> None:
        """The walk has left a function in every way out of it."""

    def ran(self, function: Function, context: object) -> None:
        """A function of the project is called that the walk has gone into, now or before."""


class Flow(Protocol):
    """The walk through one function."""

    scope: Scope
    server: Server
    listener: Listener
    release: str

    def evaluate(self, node: ast.expr, state: State) -> Results:
        """What an expression gives."""
        ...

    def call(self, node: ast.Call, state: State) -> Results:
        """What a call gives."""
        ...

    def branch(self, node: ast.expr, state: State) -> Paths:
        """The paths on which a condition holds, and those on which it does not."""
        ...

    def invoke(
        self, function: Function, arguments: Sequence[Value], node: ast.Call, state: State
    ) -> Results:
        """What a function of the project gives."""
        ...
