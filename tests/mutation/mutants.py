"""The ways to break a route: what each mutant changes, found in the syntax tree of its file."""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

LOGGING = ("dbg", "info", "notice", "warn", "err", "crit")


@dataclass(frozen=True)
class Mutant:
    """One broken version of a file."""

    file: Path
    line: int
    change: str
    source: str

    def __str__(self) -> str:
        return f"{self.file.name}:{self.line} {self.change}"


def mutants(file: Path) -> Iterator[Mutant]:
    """Every mutant of a file of routes, in the order of its lines.

    A condition is negated, `and` and `or` are swapped, NEXT and DONE are swapped, a call is left
    out, a number is changed by one, a text by one character. Log lines are left as they are.
    """
    tree = ast.parse(file.read_text(encoding="utf-8"))
    count = sum(1 for _ in ast.walk(tree))
    found: list[Mutant] = []
    for index in range(count):
        for kind in (_negate, _swap_and_or, _swap_verdict, _leave_out, _change_constant):
            broken = copy.deepcopy(tree)
            node = list(ast.walk(broken))[index]
            if _is_logging(node) or _in_logging(broken, node):
                continue
            change = kind(broken, node)
            if change:
                source = ast.unparse(ast.fix_missing_locations(broken))
                found.append(Mutant(file, getattr(node, "lineno", 0), change, source))
    yield from sorted(found, key=lambda mutant: mutant.line)


def _negate(_tree: ast.AST, node: ast.AST) -> str:
    if not isinstance(node, (ast.If, ast.IfExp)):
        return ""
    before = ast.unparse(node.test)
    node.test = ast.UnaryOp(ast.Not(), node.test)
    return f"if {before} -> negated"


def _swap_and_or(_tree: ast.AST, node: ast.AST) -> str:
    if not isinstance(node, ast.BoolOp):
        return ""
    before = ast.unparse(node)
    node.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
    return f"{before} -> and and or swapped"


def _swap_verdict(_tree: ast.AST, node: ast.AST) -> str:
    if not (isinstance(node, ast.Name) and node.id in ("NEXT", "DONE")):
        return ""
    before, node.id = node.id, "DONE" if node.id == "NEXT" else "NEXT"
    return f"{before} -> {node.id}"


def _leave_out(tree: ast.AST, node: ast.AST) -> str:
    if not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Call)):
        return ""
    for parent in ast.walk(tree):
        for field in ("body", "orelse"):
            block = getattr(parent, field, None)
            if isinstance(block, list) and node in block:
                block[block.index(node)] = ast.Pass()
    return f"{ast.unparse(node)} -> left out"


def _change_constant(tree: ast.AST, node: ast.AST) -> str:
    if not isinstance(node, ast.Constant) or _is_docstring(tree, node):
        return ""
    before = repr(node.value)
    if isinstance(node.value, int) and not isinstance(node.value, bool):
        node.value += 1
    elif isinstance(node.value, str) and node.value:
        node.value = f"{node.value}x"
    else:
        return ""
    return f"{before} -> {node.value!r}"


def _is_docstring(tree: ast.AST, node: ast.Constant) -> bool:
    return any(isinstance(one, ast.Expr) and one.value is node for one in ast.walk(tree))


def _is_logging(node: ast.AST) -> bool:
    if isinstance(node, ast.Expr):
        node = node.value
    called = node.func if isinstance(node, ast.Call) else None
    return isinstance(called, ast.Attribute) and called.attr in LOGGING


def _in_logging(tree: ast.AST, node: ast.AST) -> bool:
    return any(_is_logging(one) and node in ast.walk(one) for one in ast.walk(tree))
