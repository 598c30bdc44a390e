"""What names stand for that are given once: the members of tuples, lists and sets."""

from __future__ import annotations

import ast

from kemi_app.script.scope import Scope


def collection(scope: Scope, node: ast.expr, hops: int = 0) -> frozenset[object] | None:
    """The members of a literal tuple, list or set, also by its name; None where it is none."""
    if hops > 5:
        return None
    if isinstance(node, (ast.Tuple, ast.List, ast.Set)):
        members = [
            None if isinstance(one, ast.Constant) and one.value is None else scope.constant(one)
            for one in node.elts
        ]
        whole = all(
            found is not None or isinstance(one, ast.Constant)
            for found, one in zip(members, node.elts, strict=True)
        )
        return frozenset(members) if whole else None
    if isinstance(node, ast.Call) and len(node.args) == 1:
        if scope.name_of(node.func) in ("frozenset", "set", "tuple", "list"):
            return collection(scope, node.args[0], hops + 1)
        return None
    if isinstance(node, (ast.Name, ast.Attribute)):
        there = written(scope, node)
        return collection(*there, hops + 1) if there is not None else None
    return None


def written(scope: Scope, node: ast.Name | ast.Attribute) -> tuple[Scope, ast.expr] | None:
    """The only expression that a name or ``module.NAME`` is given, and the scope it stands in."""
    if isinstance(node, ast.Name):
        found = scope.lookup(node.id)
        if found is not None and isinstance(found[1], ast.expr):
            return found[0], found[1]
    name = scope.name_of(node)
    if name is None:
        return None
    project = scope.project
    canonical = project.canonical(name)
    value = project.find(canonical)
    module = project.modules.get(canonical.rpartition(".")[0])
    if isinstance(value, ast.expr) and module is not None:
        return Scope(project, module), value
    return None
