"""What made an object: the library's function that a connection or a thread comes from."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from kemi_app.script.binding import own_nodes
from kemi_app.script.module import Function, Module
from kemi_app.script.scope import Scope


class Origins:
    """Follows variables, attributes and ``with`` back to the call that made their value."""

    def __init__(self) -> None:
        """Begin with nothing read."""
        self._given: dict[Function, dict[str, list[ast.expr]]] = {}
        self._globals: dict[Module, dict[str, list[tuple[Function, ast.expr]]]] = {}

    def of(self, scope: Scope, node: ast.expr, hops: int = 0) -> str:
        """``sqlite3.connect``, ``sqlite3.connect.cursor``; empty where nothing is known."""
        if hops > 10:
            return ""
        if isinstance(node, ast.Call):
            name = scope.name_of(node.func)
            if name is not None:
                return name
            if isinstance(node.func, ast.Attribute):
                base = self.of(scope, node.func.value, hops + 1)
                return f"{base}.{node.func.attr}" if base else ""
            return ""
        if isinstance(node, (ast.Await, ast.NamedExpr)):
            return self.of(scope, node.value, hops + 1)
        if isinstance(node, ast.Attribute) and scope.is_self(node.value):
            return self._of_self(scope, node.attr, hops)
        if isinstance(node, ast.Name):
            return self._of_name(scope, node.id, hops)
        return ""

    def _of_self(self, scope: Scope, name: str, hops: int) -> str:
        owner = scope.owner
        given = scope.project.attribute(owner, name) if owner is not None else None
        if given is None:
            return ""
        inside = Scope(scope.project, given[0].module)
        made = (self.of(inside, one, hops + 1) for one in given[1])
        return next((one for one in made if one), "")

    def _of_name(self, scope: Scope, name: str, hops: int) -> str:
        found = scope.lookup(name)
        if found is None:
            return ""
        where, value = found
        if isinstance(value, ast.expr) and (made := self.of(where, value, hops + 1)):
            return made
        if isinstance(value, str):
            return self._imported(scope, value, hops)
        if where.function is not None:
            values = [(where.function, one) for one in self._in(where.function).get(name, ())]
        else:
            values = self._in_globals(where.module).get(name, [])
        for function, one in values:
            inside = Scope(scope.project, function.module, function)
            if made := self.of(inside, one, hops + 1):
                return made
        return self._annotated(where, name)

    def _imported(self, scope: Scope, name: str, hops: int) -> str:
        module, _, attribute = scope.project.canonical(name).rpartition(".")
        found = scope.project.modules.get(module)
        if found is None or attribute not in found.bindings:
            return ""
        return self._of_name(Scope(scope.project, found), attribute, hops + 1)

    def _annotated(self, scope: Scope, name: str) -> str:
        if scope.function is None:
            return ""
        arguments = scope.function.node.args
        for one in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs):
            if one.arg == name and one.annotation is not None:
                return scope.name_of(one.annotation) or ""
        return ""

    def _in(self, function: Function) -> dict[str, list[ast.expr]]:
        if function not in self._given:
            found = self._given[function] = {}
            for name, value in _given(function):
                found.setdefault(name, []).append(value)
        return self._given[function]

    def _in_globals(self, module: Module) -> dict[str, list[tuple[Function, ast.expr]]]:
        if module not in self._globals:
            found = self._globals[module] = {}
            for function in module.functions:
                names = set[str]()
                for node in own_nodes(function.node):
                    if isinstance(node, ast.Global):
                        names.update(node.names)
                for name in names:
                    values = [(function, one) for one in self._in(function).get(name, ())]
                    found.setdefault(name, []).extend(values)
        return self._globals[module]


def _given(function: Function) -> Iterator[tuple[str, ast.expr]]:
    for node in own_nodes(function.node):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    yield target.id, node.value
        elif isinstance(node, (ast.AnnAssign, ast.NamedExpr)):
            if isinstance(node.target, ast.Name) and node.value is not None:
                yield node.target.id, node.value
        elif isinstance(node, ast.withitem) and isinstance(node.optional_vars, ast.Name):
            yield node.optional_vars.id, node.context_expr
