"""The walk through a routing: every function, on every path that conditions open."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import replace
from typing import Final, TypeAlias

from kemi_app.check.flow import calls, conditions, expressions
from kemi_app.check.flow.context import Exit, Listener, Paths, Results
from kemi_app.check.flow.state import State, merge
from kemi_app.check.flow.statements import Ways, execute
from kemi_app.check.flow.value import ANY, METHOD, NONE, Value, join
from kemi_app.script.condition import Server
from kemi_app.script.module import Function
from kemi_app.script.scope import Scope

DEEPEST: Final = 40
"""How many calls inside each other are followed."""

_Context: TypeAlias = "tuple[object, ...]"
_Outcome: TypeAlias = "tuple[Value, State]"


class Walk:
    """What is common to the walks through the functions of one project."""

    def __init__(self, server: Server, listener: Listener, release: str) -> None:
        """Tell the listener of everything that happens."""
        self.server, self.listener, self.release = server, listener, release
        self.walked: set[Function] = set()
        self.stack: list[Function] = []
        self.known: dict[_Context, list[_Outcome]] = {}

    def through(self, scope: Scope, function: Function, state: State | None = None) -> list[Exit]:
        """Every way out of a function of whose arguments nothing is known."""
        return self._exits(scope, function, {}, state or State(), None)

    def _exits(
        self,
        scope: Scope,
        function: Function,
        names: dict[str, Value],
        state: State,
        context: _Context | None,
    ) -> list[Exit]:
        self.walked.add(function)
        self.listener.entered(function, context)
        inside = FunctionWalk(self, Scope(scope.project, function.module, function))
        start = state.copy()
        # What is known of names is known of the caller's; of KSR it holds here too.
        start.facts = {fact: held for fact, held in start.facts.items() if fact.startswith("KSR.")}
        start.names = names
        ways = Ways()
        self.stack.append(function)
        try:
            ends = execute(inside, function.node.body, [start], ways)
        finally:
            self.stack.pop()
        exits = [*ways.exits, *(Exit(NONE, one, None) for one in ends)]
        self.listener.left(function, exits)
        return exits

    def invoke(
        self,
        scope: Scope,
        function: Function,
        arguments: Sequence[Value],
        node: ast.Call,
        state: State,
    ) -> Results:
        """What a function gives, and what has become of the message when it has ended."""
        if function in self.stack or len(self.stack) > DEEPEST:
            return [(ANY, state)]
        names = _parameters(function, arguments, node)
        told = tuple(sorted((name, value) for name, value in names.items()) if names else ())
        context = (function, state.route, state.done, state.methods, state.declined, id(state.left),
                   frozenset(state.facts.items()), repr(told))  # fmt: skip
        if context not in self.known:
            self.known[context] = _outcomes(self._exits(scope, function, names, state, context))
        self.listener.ran(function, context)
        results: Results = []
        last: frozenset[Function | None] = frozenset((function,))
        for value, end in self.known[context]:
            after = state.copy()
            after.done, after.methods = end.done, end.methods
            after.declined, after.left = end.declined, end.left
            after.last = last
            after.names.update(
                (name, held) for name, held in end.names.items() if name.startswith("self.")
            )
            results.append((value.put_away(), after))
        if node.func is not node and isinstance(function.node, ast.AsyncFunctionDef):
            return [(ANY, after) for _, after in results]
        return results or []


def _parameters(function: Function, arguments: Sequence[Value], node: ast.Call) -> dict[str, Value]:
    """What the call gives the parameters, where that matters inside."""
    names = function.parameters
    if function.owner is not None and not function.is_static:
        names = names[1:]
    if any(isinstance(one, ast.Starred) for one in node.args):
        return {}
    given = dict(zip(names, arguments[: len(node.args)], strict=False))
    for keyword, value in zip(node.keywords, arguments[len(node.args) :], strict=True):
        if keyword.arg in names:
            given[keyword.arg] = value
    return {
        name: replace(value, nullable=False, items=()) if value.kind != "none" else value
        for name, value in given.items()
        if value.taint or value.is_const or value.is_code or value.key == METHOD
    }


def _outcomes(exits: Sequence[Exit]) -> list[_Outcome]:
    """The ways out of a function that differ in what they give or in what they have done."""
    found: dict[tuple[object, ...], _Outcome] = {}
    for one in exits:
        state, value = one.state, one.value
        if state.declined and not state.done and state.left is None and one.node is not None:
            state = state.copy()
            state.left = one.node
        key = (*state.kind, repr(value.const), value.sign, value.kind, state.methods)
        before = found.get(key)
        if before is None:
            found[key] = value, state
        else:
            found[key] = join(before[0], value), merge([before[1], state])[0]
    return list(found.values())[:16]


class FunctionWalk:
    """The walk through one function; see context.Flow."""

    def __init__(self, walk: Walk, scope: Scope) -> None:
        """Walk in a scope."""
        self.walk, self.scope = walk, scope
        self.server, self.listener, self.release = walk.server, walk.listener, walk.release

    def evaluate(self, node: ast.expr, state: State) -> Results:
        """What an expression gives."""
        return expressions.evaluate(self, node, state)

    def call(self, node: ast.Call, state: State) -> Results:
        """What a call gives."""
        return calls.call_of(self, node, state)

    def branch(self, node: ast.expr, state: State) -> Paths:
        """The paths on which a condition holds, and those on which it does not."""
        return conditions.branch(self, node, state)

    def invoke(
        self, function: Function, arguments: Sequence[Value], node: ast.Call, state: State
    ) -> Results:
        """What a function of the project gives."""
        return self.walk.invoke(self.scope, function, arguments, node, state)
