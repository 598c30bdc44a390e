"""Texts put together: by operators, by f-strings."""

from __future__ import annotations

import ast
from collections.abc import Sequence

from kemi_app.check.flow import library
from kemi_app.check.flow.context import Flow, Results
from kemi_app.check.flow.operands import evaluate_all
from kemi_app.check.flow.state import State
from kemi_app.check.flow.value import ANY, Value, constant
from kemi_app.script.scope import Scope


def binary(flow: Flow, node: ast.BinOp, state: State) -> Results:
    """What an operator gives."""
    results: Results = []
    for (left, right), after in evaluate_all(flow, [node.left, node.right], state):
        formats = isinstance(node.op, ast.Mod) and left.kind in ("str", "bytes")
        if formats:
            _numbers(flow, node.right, left.const, right)
        else:
            flow.listener.used(flow.scope, node.left, left, "operand")
            flow.listener.used(flow.scope, node.right, right, "operand")
        results.append((_combined(flow.scope, node, left, right, formats=formats), after))
    return results


def _numbers(flow: Flow, node: ast.expr, text: object, right: Value) -> None:
    """Tell of what a placeholder wants as a number."""
    if not isinstance(text, str):
        return
    values = right.items or (right,)
    for placeholder, value in zip(library.PERCENT.findall(text), values, strict=False):
        if placeholder[-1] in "dioxXeEfFgGc":
            flow.listener.used(flow.scope, node, value, "number")


def _combined(scope: Scope, node: ast.BinOp, left: Value, right: Value, *, formats: bool) -> Value:
    if formats:
        taint = left.taint | (frozenset() if _is_repr_format(left) else right.taint)
        arguments = right.items or (right,)
        start, end = library.ends_of_pattern(left.const, library.PERCENT, arguments)
        return Value("str", taint=taint | taints(right.items), start=start, end=end)
    if isinstance(node.op, ast.Add):
        if isinstance(left.const, str) and isinstance(right.const, str):
            return constant(left.const + right.const)
        if "str" in (left.kind, right.kind) or left.taint or right.taint:
            taint = left.taint | right.taint
            return Value("str", taint=taint, start=left.first, end=right.last)
    folded = scope.constant(node)
    if folded is not None:
        return constant(folded)
    if {left.kind, right.kind} <= {"int", "number", "bool"}:
        return Value("int")
    return ANY


def _is_repr_format(text: Value) -> bool:
    return isinstance(text.const, str) and "%r" in text.const and "%s" not in text.const


def f_string(flow: Flow, node: ast.JoinedStr, state: State) -> Results:
    """What an f-string gives."""
    whole = flow.scope.constant(node)
    if isinstance(whole, str):
        return [(constant(whole), state)]
    parts = [one.value if isinstance(one, ast.FormattedValue) else one for one in node.values]
    results: Results = []
    for values, after in evaluate_all(flow, parts, state):
        taint: frozenset[str] = frozenset()
        for part, value in zip(node.values, values, strict=True):
            is_repr = isinstance(part, ast.FormattedValue) and part.conversion in (
                ord("r"),
                ord("a"),
            )
            taint |= value.clean("cr", "lf").taint if is_repr else value.taint
        texts = [value.const for value in values]
        if all(isinstance(text, (str, int)) for text in texts):
            whole = "".join(str(text) for text in texts)
            results.append((constant(whole), after))
            continue
        ends = (values[0].first, values[-1].last) if values else (None, None)
        results.append((Value("str", taint=taint, start=ends[0], end=ends[1]), after))
    return results


def taints(values: Sequence[Value]) -> frozenset[str]:
    """What is dangerous in any of them."""
    found: frozenset[str] = frozenset()
    for value in values:
        found |= value.taint | taints(value.items)
    return found
