"""What a condition tells of the values that it looked at."""

from __future__ import annotations

import ast
from dataclasses import replace

from kemi_app.check.flow.context import Flow
from kemi_app.check.flow.operands import key_of
from kemi_app.check.flow.state import ANOTHER, METHODS, State
from kemi_app.check.flow.value import Value


def known_as(flow: Flow, node: ast.expr, state: State, value: Value) -> State:
    """The same path, on which an expression is known to hold a value."""
    key = key_of(flow.scope, node)
    if not key:
        return state
    fresh = state.copy()
    fresh.names[key] = value
    if value.key.startswith("KSR."):
        for name, held in state.names.items():
            if held.key == value.key:  # it was asked for with the same words
                fresh.names[name] = value
    return fresh


def with_value(state: State, key: str, value: Value) -> State:
    """The same path, on which an expression is known not to be None."""
    fresh = state.copy()
    fresh.names[key] = replace(fresh.names.get(key, value), nullable=False)
    for name, held in state.names.items():
        if held.key == key:  # it was asked for with the same words
            fresh.names[name] = held.without_none()
    return fresh


def with_clean(state: State, key: str, value: Value) -> State:
    """The same path, on which there is nothing dangerous in an expression."""
    fresh = state.copy()
    fresh.names[key] = value.without_none()
    return fresh


def one_value(flow: Flow, node: ast.expr, state: State) -> Value:
    """What an expression gives on the first path that it opens."""
    return flow.evaluate(node, state.copy())[0][0]


def split_methods(
    flow: Flow, state: State, methods: frozenset[str], yes: list[State], no: list[State]
) -> None:
    """Where the request has one of the methods, and where it has not."""
    asked = methods & METHODS
    if asked != methods:
        asked |= {ANOTHER}  # one of them, or none of them
    flow.listener.told_apart(asked)
    if inside := state.methods & asked:
        fresh = state.copy()
        fresh.methods = inside
        yes.append(fresh)
    if outside := state.methods - methods:
        fresh = state.copy()
        fresh.methods = outside
        no.append(fresh)


def without(flow: Flow, subject: ast.expr, text: object, state: State) -> State:
    """The path on which a text has been looked for in a value and not been found."""
    key = key_of(flow.scope, subject)
    gone = [
        danger
        for danger, sign in (("cr", "\r"), ("lf", "\n"))
        if isinstance(text, str) and sign in text
    ]
    if not key or not gone:
        return state
    value = state.get(key) or one_value(flow, subject, state)
    return known_as(flow, subject, state, value.clean(*gone))
