"""Broken conditions: negated, settled, without one of their parts, with another comparison."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from .breaking import Broken, called, text, with_field

TURNED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}


PLAIN = (ast.Eq, ast.NotEq, ast.In, ast.NotIn, ast.Is, ast.IsNot)
"""Comparisons that are true exactly where the turned ones are not."""


def opposite(node: ast.expr) -> ast.expr:
    """What is true where a condition is not, in the shortest words: no two mutants say the same."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        return node.operand
    if isinstance(node, ast.Compare) and len(node.ops) == 1 and isinstance(node.ops[0], PLAIN):
        return ast.Compare(node.left, [TURNED[type(node.ops[0])]()], node.comparators)
    return ast.UnaryOp(ast.Not(), node)


def settled(node: ast.AST) -> Iterator[Broken]:
    """A condition is negated, taken as true, taken as false."""
    if not isinstance(node, (ast.If, ast.IfExp)):
        return
    condition = ast.unparse(node.test)
    yield f"if {condition} -> negated", with_field(node, "test", opposite(node.test))
    for settled in (True, False):
        constant = ast.Constant(settled)
        yield f"if {condition} -> {settled}", with_field(node, "test", constant)


def without_not(node: ast.AST) -> Iterator[Broken]:
    """A `not` is removed."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield f"{ast.unparse(node)} -> without not", node.operand


def compared_otherwise(node: ast.AST) -> Iterator[Broken]:
    """A comparison is turned, or its bound moved."""
    if isinstance(node, ast.Compare):
        turned = with_field(node, "ops", [*node.ops[:-1], TURNED[type(node.ops[-1])]()])
        yield f"{ast.unparse(node)} -> {ast.unparse(turned)}", turned


def and_or(node: ast.AST) -> Iterator[Broken]:
    """`and` and `or` are swapped; one of the parts is left out, or negated."""
    if not isinstance(node, ast.BoolOp):
        return
    before = ast.unparse(node)
    other = ast.Or() if isinstance(node.op, ast.And) else ast.And()
    yield f"{before} -> and and or swapped", with_field(node, "op", other)
    for at, part in enumerate(node.values):
        rest = [*node.values[:at], *node.values[at + 1 :]]
        left = rest[0] if len(rest) == 1 else with_field(node, "values", rest)
        yield f"{before} -> without {ast.unparse(part)}", left
        negated = opposite(part)
        parts = [*node.values[:at], negated, *node.values[at + 1 :]]
        yield f"{before} -> with {ast.unparse(negated)}", with_field(node, "values", parts)


def truth_of_return_code(node: ast.AST) -> Iterator[Broken]:
    """A return code is taken for a truth value, of which -1 is a true one."""
    if isinstance(node, ast.Call) and called(node) == "ok":
        yield f"{ast.unparse(node)} -> without ok", node.args[0]


def assigned_truth(node: ast.AST) -> Iterator[Broken]:
    """What a name is told as a truth value is always true, always false, or the opposite."""
    if not isinstance(node, ast.Assign):
        return
    value = node.value
    asked = isinstance(value, (ast.BoolOp, ast.Compare, ast.UnaryOp))
    feature = isinstance(value, ast.Attribute) and value.attr == "is_on"
    if not (asked or feature or called(value).startswith(("is", "has"))):
        return
    for other in (ast.Constant(True), ast.Constant(False), opposite(value)):
        yield f"{text(node)} -> {ast.unparse(other)}", with_field(node, "value", other)
