"""The names that statements bind (imports, assignments, loops, patterns), and what to."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TypeAlias

Given: TypeAlias = "str | ast.expr | None"
"""What a name is given: what it imports, an expression; None where nobody knows."""


def imported(node: ast.Import | ast.ImportFrom, package: str) -> Iterator[tuple[str, str]]:
    """The (local name, full name) pairs of an import; a relative one counts from ``package``."""
    if isinstance(node, ast.Import):
        for alias in node.names:
            top = alias.name.partition(".")[0]
            yield (alias.asname, alias.name) if alias.asname else (top, top)
        return
    base = node.module or ""
    if node.level:
        parts = package.split(".")
        parts = parts[: len(parts) - node.level + 1]
        base = ".".join([*parts, base] if base else parts)
    for alias in node.names:
        yield alias.asname or alias.name, f"{base}.{alias.name}"


def own_nodes(node: ast.AST) -> Iterator[ast.AST]:
    """The nodes inside a definition, in order, without those of the functions within it."""
    for child in ast.iter_child_nodes(node):
        yield child
        if not isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            yield from own_nodes(child)


def statements(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """The statements of a body and of the blocks in it, in order; no function's or class's own."""
    for node in body:
        yield node
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            continue
        for name in ("body", "orelse", "finalbody"):
            yield from statements(getattr(node, name, []))
        for handler in getattr(node, "handlers", []):
            yield from statements(handler.body)
        for case in getattr(node, "cases", []):
            yield from statements(case.body)


def bound(body: list[ast.stmt], package: str) -> Iterator[tuple[str, Given]]:
    """The names that a body binds, with what each is given; None where that is not known."""
    for node in statements(body):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            yield from imported(node, package)
        elif isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    yield target.id, node.value
                else:
                    yield from ((name, None) for name in targeted(target))
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            if node.value is not None:
                yield node.target.id, node.value
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            yield node.name, None
        elif isinstance(node, (ast.AugAssign, ast.For, ast.AsyncFor)):
            yield from ((name, None) for name in targeted(node.target))
        elif isinstance(node, (ast.With, ast.AsyncWith)):
            for item in node.items:
                if item.optional_vars is not None:
                    yield from ((name, None) for name in targeted(item.optional_vars))
        elif isinstance(node, ast.Try):
            yield from ((one.name, None) for one in node.handlers if one.name)
        elif isinstance(node, ast.Match):
            for part in ast.walk(node):
                name = getattr(part, "name", None) or getattr(part, "rest", None)
                if isinstance(part, (ast.MatchAs, ast.MatchStar, ast.MatchMapping)) and name:
                    yield str(name), None
        for expression in expressions(node):
            for part in ast.walk(expression):
                if isinstance(part, ast.NamedExpr):
                    yield part.target.id, None


def expressions(node: ast.stmt) -> Iterator[ast.expr]:
    """The expressions that belong to a statement itself, not to the blocks in it."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.expr):
            yield child
        elif isinstance(child, (ast.withitem, ast.keyword)):
            yield from (one for one in ast.iter_child_nodes(child) if isinstance(one, ast.expr))


def targeted(target: ast.expr) -> Iterator[str]:
    """The names that an assignment's left side binds."""
    for node in ast.walk(target):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id
