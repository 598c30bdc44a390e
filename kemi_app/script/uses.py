"""Where code uses KSR."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kemi_app.script.scope import KSR, Scope


@dataclass(frozen=True)
class KsrUse:
    """One function of KSR called, or taken up without a call."""

    path: str
    """Its name without ``KSR.``: ``tm.t_relay``."""
    node: ast.expr
    call: ast.Call | None
    """None where the function is only named."""
    scope: Scope


def uses(scope: Scope, nodes: Iterable[ast.AST]) -> Iterator[KsrUse]:
    """The uses of KSR among nodes that belong to a scope, calls by their aliases too."""
    inner: set[int] = set()
    for node in nodes:
        if isinstance(node, ast.Call):
            name = scope.name_of(node.func)
            if name is not None and name.startswith(f"{KSR}."):
                inner.update(id(one) for one in ast.walk(node.func))
                yield KsrUse(name.partition(".")[2], node.func, node, scope)
        elif isinstance(node, ast.Attribute) and id(node) not in inner:
            name = scope.name_of(node)
            if name is None or not name.startswith(f"{KSR}."):
                continue
            inner.update(id(one) for one in ast.walk(node))
            yield KsrUse(name.partition(".")[2], node, None, scope)
