"""What the ways to break a route have in common: a place in a syntax tree, and what goes there."""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator

Broken = tuple[str, ast.AST]
"""What a mutant changes, and the node that takes the place of the one that was asked about."""
BLOCKS = ("body", "orelse")


def text(node: ast.AST) -> str:
    """The source of a node, the first line of a statement that has a block."""
    return ast.unparse(node).split("\n", 1)[0]


def with_field(node: ast.AST, field: str, value: object) -> ast.AST:
    """A node like that one, but for one of its fields."""
    other = copy.copy(node)
    setattr(other, field, value)
    return other


def blocks(node: ast.AST) -> Iterator[tuple[str, list[ast.stmt]]]:
    """The blocks of statements of a node, each with the field that holds it."""
    for field in BLOCKS:
        block = getattr(node, field, None)
        if isinstance(block, list) and block:
            yield field, block


def called(node: ast.AST) -> str:
    """The name that a call calls, without what stands before its last dot; "" for no call."""
    if not isinstance(node, ast.Call):
        return ""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def is_docstring(node: ast.AST) -> bool:
    """Whether a statement is no more than a text."""
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )
