"""The paths that a comparison opens."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from kemi_app.check.flow.context import Flow, Paths
from kemi_app.check.flow.ksr import LOOKUPS
from kemi_app.check.flow.members import collection
from kemi_app.check.flow.narrowing import known_as, split_methods, with_value, without
from kemi_app.check.flow.operands import evaluate_all, key_of
from kemi_app.check.flow.state import MOST, State
from kemi_app.check.flow.value import BREAKS, METHOD, TEXT, Value, constant

PRESENT: Final[Mapping[str, tuple[str, ...]]] = {
    "corex.has_user_agent": ("KSR.pv.get('$ua')", "KSR.kx.get_ua()"),
    "corex.has_ruri_user": ("KSR.pv.get('$rU')", "KSR.kx.get_ruser()"),
}
"""What is not None where one of these says yes."""

SWAPPED: Final[Mapping[type, type]] = {
    ast.Lt: ast.Gt, ast.Gt: ast.Lt, ast.LtE: ast.GtE, ast.GtE: ast.LtE,
}  # fmt: skip


def chain(flow: Flow, node: ast.Compare, state: State) -> Paths:
    """``0 < rc < 3``: one comparison after the other."""
    yes, no = [state], []
    left = node.left
    for operator, right in zip(node.ops, node.comparators, strict=True):
        made = ast.copy_location(ast.Compare(left, [operator], [right]), node)
        held: list[State] = []
        for before in yes:
            one_yes, one_no = compare(flow, made, before)
            held += one_yes
            no += one_no
        yes, left = held[:MOST], right
    return yes, no[:MOST]


def compare(flow: Flow, node: ast.Compare, state: State) -> Paths:
    """A single comparison."""
    operator, right_node = node.ops[0], node.comparators[0]
    yes: list[State] = []
    no: list[State] = []
    membership = isinstance(operator, (ast.In, ast.NotIn))
    members = collection(flow.scope, right_node) if membership else None
    operands = [node.left] if members is not None else [node.left, right_node]
    for values, after in evaluate_all(flow, operands, state):
        left, right = values[0], values[-1] if members is None else Value("list")
        flow.listener.compared(flow.scope, node, left, operator, right)
        if isinstance(operator, (ast.Lt, ast.LtE, ast.Gt, ast.GtE)):
            flow.listener.used(flow.scope, node.left, left, "order")
            flow.listener.used(flow.scope, right_node, right, "order")
        elif membership:
            flow.listener.used(flow.scope, right_node, right, "container")
        if members is not None:
            _in(flow, node, left, members, after, yes, no)
            continue
        if membership:
            yes.append(after)
            no.append(without(flow, right_node, left.const, after))
            continue
        _two(flow, node, left, right, after, yes, no)
    if isinstance(operator, ast.NotIn):
        yes, no = no, yes
    return yes, no


def _in(
    flow: Flow,
    node: ast.Compare,
    left: Value,
    members: frozenset[object],
    state: State,
    yes: list[State],
    no: list[State],
) -> None:
    if left.key == METHOD:
        names = frozenset(one for one in members if isinstance(one, str))
        split_methods(flow, state, names, yes, no)
        return
    if left.is_const:
        (yes if left.const in members else no).append(state)
        return
    none_in = None in members
    known = left if none_in else left.without_none()
    yes.append(known_as(flow, node.left, state, known.clean()))
    no.append(known_as(flow, node.left, state, left.without_none() if none_in else left))


def _two(
    flow: Flow,
    node: ast.Compare,
    left: Value,
    right: Value,
    state: State,
    yes: list[State],
    no: list[State],
) -> None:
    operator = node.ops[0]
    subject, other, turned = node.left, right, left
    swapped = False
    if left.is_const and not right.is_const:
        subject, other, turned, swapped = node.comparators[0], left, right, True
    kind = SWAPPED.get(type(operator), type(operator)) if swapped else type(operator)
    if turned.key == METHOD and isinstance(other.const, str) and kind in (ast.Eq, ast.NotEq):
        same, differs = (yes, no) if kind is ast.Eq else (no, yes)
        split_methods(flow, state, frozenset((other.const,)), same, differs)
        return
    decided = _decide(kind, turned, other)
    if decided is not None:
        (yes if decided else no).append(state)
        return
    held, missed = _split(flow, kind, subject, turned, other, state)
    yes.append(held)
    no.append(missed)


def _decide(kind: type, value: Value, other: Value) -> bool | None:
    """Whether a comparison holds, where both sides are known."""
    if kind in (ast.Is, ast.Eq) and other.is_const and other.const is None:
        if value.is_const:
            return value.const is None
        return None
    if kind in (ast.IsNot, ast.NotEq) and other.is_const and other.const is None:
        return None if not value.is_const else value.const is not None
    if value.is_const and other.is_const:
        if kind in (ast.Is, ast.Eq):
            return bool(value.const == other.const)
        if kind in (ast.IsNot, ast.NotEq):
            return bool(value.const != other.const)
        if isinstance(value.const, (int, float)) and isinstance(other.const, (int, float)):
            return _ordered(kind, value.const, other.const)
        return None
    if value.sign is not None and isinstance(other.const, int):
        return _signed(kind, value.sign, other.const)
    return None


def _ordered(kind: type, left: float, right: float) -> bool | None:
    orders: dict[type, bool] = {
        ast.Lt: left < right,
        ast.LtE: left <= right,
        ast.Gt: left > right,
        ast.GtE: left >= right,
    }
    return orders.get(kind)


def _signed(kind: type, sign: int, number: int) -> bool | None:
    """A comparison of a code of which only the sign is known: 1 and up, 0, -1 and down."""
    low, high = {1: (1, 99), 0: (0, 0), -1: (-99, -1)}[sign]
    if kind in (ast.Eq, ast.Is):
        if not low <= number <= high:
            return False
        return True if low == high else None
    if kind in (ast.NotEq, ast.IsNot):
        if not low <= number <= high:
            return True
        return False if low == high else None
    answers = {_ordered(kind, one, number) for one in (low, high)}
    return answers.pop() if len(answers) == 1 else None


def _split(
    flow: Flow, kind: type, subject: ast.expr, value: Value, other: Value, state: State
) -> tuple[State, State]:
    """The two paths of a comparison that can go either way."""
    held, missed = state.copy(), state.copy()
    key = key_of(flow.scope, subject)
    same = kind in (ast.Eq, ast.Is)
    if other.is_const and other.const is None and kind in (ast.Eq, ast.Is, ast.NotEq, ast.IsNot):
        is_none, is_not = (held, missed) if same else (missed, held)
        if key:
            is_not.names[key] = value.without_none()
            is_none.names[key] = replace(value, kind="none", const=None, nullable=True)
        return held, missed
    if value.source in LOOKUPS and isinstance(other.const, int):
        _note_no(kind, other.const, value.source, held, missed)
    for one in _present(value.source, kind, other, flow, subject):
        there = Value("xval", source="pv.get", key=one, taint=BREAKS | TEXT)
        held = with_value(held, one, there)
    if key and kind in (ast.Eq, ast.Is, ast.NotEq, ast.IsNot):
        equal = held if same else missed
        if other.is_const:
            equal.names[key] = replace(constant(other.const), source=value.source)
        elif not other.taint:
            equal.names[key] = value.clean().without_none()
        if other.is_const and value.is_code:
            equal.names[key] = replace(value, sign=_sign(other.const))
    return held, missed


def _sign(number: object) -> int | None:
    if not isinstance(number, int):
        return None
    return (number > 0) - (number < 0)


def _note_no(kind: type, number: int, source: str, held: State, missed: State) -> None:
    """Remember on which path a look-up has said no."""
    if (kind is ast.Lt and number in (0, 1)) or (kind is ast.LtE and number in (-1, 0)):
        held.declined = source
    elif (kind is ast.Gt and number == 0) or (kind is ast.GtE and number in (0, 1)):
        missed.declined = source
    elif kind is ast.Eq:
        if number < 0:
            held.declined = source
        elif number == 1:
            missed.declined = source
    elif kind is ast.NotEq and number == 1:
        held.declined = source


def _present(source: str, kind: type, other: Value, flow: Flow, subject: ast.expr) -> list[str]:
    """What is there where a function says yes: a header, a part of the URI."""
    says_yes = (kind in (ast.Gt, ast.Eq, ast.GtE)) and other.const in (0, 1)
    if not says_yes:
        return []
    if source in PRESENT:
        return list(PRESENT[source])
    if source == "hdr.is_present" and isinstance(subject, ast.Call) and subject.args:
        name = flow.scope.constant(subject.args[0])
        return [f"KSR.hdr.get({name!r})", f"KSR.pv.get('$hdr({name!s})')"]
    return []
