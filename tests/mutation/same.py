"""Mutants that nobody can tell apart, though they are written differently: one of them will do."""

from __future__ import annotations

import ast
import copy

from .slips import METHODS

PURE = (ast.Compare, ast.Name, ast.Attribute, ast.Constant, ast.Tuple, ast.BoolOp, ast.UnaryOp)
"""What a condition is made of that changes nothing where it is looked at."""
OTHER = "?"
"""Stands for any text that a comparison of the unbroken file does not know."""


class Plain(ast.NodeTransformer):
    """Writes a tree without what is never come to, or makes no difference.

    `texts` are those of the unbroken file: to be compared with any other is the same, unless it is
    the method of a request.
    """

    def __init__(self, texts: frozenset[str]) -> None:
        self._texts = texts

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        self.generic_visit(node)
        node.body = _block(node.body) or [ast.Pass()]
        return node

    def visit_For(self, node: ast.For) -> ast.AST | None:
        self.generic_visit(node)
        if isinstance(node.iter, ast.Tuple) and not node.iter.elts:
            return None
        node.body = _block(node.body) or [ast.Pass()]
        return node

    def visit_If(self, node: ast.If) -> ast.AST | list[ast.stmt] | None:
        self.generic_visit(node)
        body, orelse = _block(node.body), _block(node.orelse)
        if isinstance(node.test, ast.Constant):
            return body if node.test.value else orelse
        if not body and not orelse and all(isinstance(one, PURE) for one in _parts(node.test)):
            return None
        node.body, node.orelse = body or [ast.Pass()], orelse
        return node

    def visit_IfExp(self, node: ast.IfExp) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.test, ast.Constant):
            return node.body if node.test.value else node.orelse
        return node

    def visit_Compare(self, node: ast.Compare) -> ast.AST:
        self.generic_visit(node)
        node.comparators = [self._compared(one) for one in node.comparators]
        return node

    def _compared(self, node: ast.expr) -> ast.expr:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            told = node.value in self._texts or node.value in METHODS
            return node if told else ast.Constant(OTHER)
        if isinstance(node, ast.Tuple):
            known = [self._compared(one) for one in node.elts]
            node.elts = [one for one in known if ast.unparse(one) != repr(OTHER)]
        return node


def _block(statements: list[ast.stmt]) -> list[ast.stmt]:
    """The statements that are come to."""
    found: list[ast.stmt] = []
    for statement in statements:
        if isinstance(statement, ast.Pass):
            continue
        found.append(statement)
        if isinstance(statement, (ast.Return, ast.Raise, ast.Continue, ast.Break)):
            break
    return found


def _parts(node: ast.AST) -> list[ast.AST]:
    """An expression and what it is made of, without operators and contexts."""
    return [one for one in ast.walk(node) if isinstance(one, ast.expr)]


def texts_of(tree: ast.AST) -> frozenset[str]:
    """Every text in a file."""
    constants = (node for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return frozenset(node.value for node in constants if isinstance(node.value, str))


def plain(tree: ast.Module, texts: frozenset[str]) -> str:
    """The source of a file as written by `Plain`: equal for mutants that are the same."""
    return ast.unparse(ast.fix_missing_locations(Plain(texts).visit(copy.deepcopy(tree))))
