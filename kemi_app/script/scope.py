"""What a name or an expression in a function stands for, by the scopes that Python looks in."""

from __future__ import annotations

import ast
import builtins
from functools import cached_property
from typing import TypeAlias

from kemi_app.script.module import Binding, Class, Function, Module
from kemi_app.script.project import Project

Constant: TypeAlias = "str | int | float | bytes | None"

KSR = "KSR"
BUILTINS = frozenset(dir(builtins))


class Scope:
    """The top level of a module (``function`` is None), or the inside of a function."""

    def __init__(self, project: Project, module: Module, function: Function | None = None) -> None:
        """Look names up from here."""
        self.project, self.module, self.function = project, module, function

    @cached_property
    def outer(self) -> Scope | None:
        """The scope around this one."""
        if self.function is None:
            return None
        return Scope(self.project, self.module, self.function.parent)

    @cached_property
    def names(self) -> dict[str, Binding]:
        """The names that are local here, with what each stands for; None: not known."""
        if self.function is None:
            return self.module.bindings
        return self.function.names

    def lookup(self, name: str) -> tuple[Scope, Binding] | None:
        """The scope that binds a name, and what it stands for there."""
        scope: Scope | None = self
        while scope is not None:
            if name in scope.names:
                return scope, scope.names[name]
            scope = scope.outer
        return None

    @property
    def owner(self) -> Class | None:
        """The class whose ``self`` is the first parameter here."""
        function = self.function
        while function is not None and function.owner is None:
            function = function.parent
        return function.owner if function is not None and not function.is_static else None

    def is_self(self, node: ast.expr) -> bool:
        """Whether an expression is the ``self`` (or ``cls``) of the method."""
        function = self.function
        while function is not None and function.owner is None:
            function = function.parent
        return (
            function is not None
            and isinstance(node, ast.Name)
            and not function.is_static
            and function.parameters[:1] == [node.id]
        )

    def name_of(self, node: ast.expr, hops: int = 0) -> str | None:
        """The full name of an expression of names and dots: ``KSR.tm.t_relay``, ``time.sleep``.

        Follows imports, aliases (``relay = KSR.tm.t_relay``), attributes of ``self`` that are
        given once, ``getattr`` with a constant, and ``importlib.import_module("KSR")``. None where
        a name is local and holds something else.
        """
        if hops > 20:
            return None
        if isinstance(node, ast.Attribute):
            if self.is_self(node.value):
                return self._of_self(node.attr, hops)
            base = self.name_of(node.value, hops + 1)
            return self.project.canonical(f"{base}.{node.attr}") if base is not None else None
        if isinstance(node, ast.Call):
            return self._of_call(node, hops)
        if isinstance(node, ast.NamedExpr):
            return self.name_of(node.value, hops + 1)
        if not isinstance(node, ast.Name):
            return None
        found = self.lookup(node.id)
        if found is None:
            return node.id if node.id in BUILTINS else None
        scope, value = found
        if isinstance(value, str):
            return self.project.canonical(value)
        if isinstance(value, (Function, Class)):
            return value.name
        if isinstance(value, (ast.Name, ast.Attribute, ast.Call)):
            target = scope.name_of(value, hops + 1)
            if target is not None:
                return target
        if scope.function is None:
            return f"{self.module.name}.{node.id}"
        return None

    def constant(self, node: ast.expr, hops: int = 0) -> Constant:
        """The value of a literal, of a name that stands for one, of literals joined; or None."""
        if isinstance(node, ast.Constant):
            return node.value if isinstance(node.value, (str, int, float, bytes)) else None
        if hops > 20:
            return None
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
            value = self.constant(node.operand, hops + 1)
            return -value if isinstance(value, (int, float)) else None
        if isinstance(node, ast.BinOp):
            return self._folded(node, hops)
        if isinstance(node, ast.JoinedStr):
            parts = [self.constant(part, hops + 1) for part in node.values]
            if all(isinstance(part, str) for part in parts):
                return "".join(part for part in parts if isinstance(part, str))
            return None
        if isinstance(node, ast.FormattedValue):
            value = self.constant(node.value, hops + 1)
            plain = node.conversion == -1 and node.format_spec is None
            return str(value) if plain and value is not None else None
        if isinstance(node, ast.Name):
            found = self.lookup(node.id)
            if found is None:
                return None
            scope, bound_to = found
            if isinstance(bound_to, ast.expr):
                return scope.constant(bound_to, hops + 1)
            if isinstance(bound_to, str):
                return self._foreign(bound_to, hops)
            return None
        if isinstance(node, ast.Attribute):
            return self._constant_attribute(node, hops)
        return None

    def _constant_attribute(self, node: ast.Attribute, hops: int) -> Constant:
        if self.is_self(node.value) and self.owner is not None:
            given = self.project.attribute(self.owner, node.attr)
            if given is not None and len(given[1]) == 1:
                return Scope(self.project, given[0].module).constant(given[1][0], hops + 1)
            return None
        name = self.name_of(node)
        return self._foreign(name, hops) if name is not None else None

    def _foreign(self, name: str, hops: int) -> Constant:
        canonical = self.project.canonical(name)
        found = self.project.find(canonical)
        if isinstance(found, ast.expr):
            module = self.project.modules.get(canonical.rpartition(".")[0])
            if module is not None:
                return Scope(self.project, module).constant(found, hops + 1)
        base, _, attribute = canonical.rpartition(".")
        owner = self.project.find(base) if base else None
        given = self.project.attribute(owner, attribute) if isinstance(owner, Class) else None
        if given is not None and len(given[1]) == 1:
            return Scope(self.project, given[0].module).constant(given[1][0], hops + 1)
        return None

    def _folded(self, node: ast.BinOp, hops: int) -> Constant:
        left, right = self.constant(node.left, hops + 1), self.constant(node.right, hops + 1)
        if isinstance(node.op, ast.Add):
            if isinstance(left, str) and isinstance(right, str):
                return left + right
            if isinstance(left, int) and isinstance(right, int):
                return left + right
        elif isinstance(left, int) and isinstance(right, int) and 0 <= right < 64:
            if isinstance(node.op, ast.LShift):
                return left << right
            if isinstance(node.op, ast.BitOr):
                return left | right
        return None

    def _of_self(self, attribute: str, hops: int) -> str | None:
        owner = self.owner
        if owner is None:
            return None
        method = self.project.method(owner, attribute)
        if method is not None:
            return method.name
        given = self.project.attribute(owner, attribute)
        if given is None or len(given[1]) != 1:
            return None
        return Scope(self.project, given[0].module).name_of(given[1][0], hops + 1)

    def _of_call(self, node: ast.Call, hops: int) -> str | None:
        called = self.name_of(node.func, hops + 1)
        if called == "getattr" and len(node.args) in (2, 3):
            base, attribute = self.name_of(node.args[0], hops + 1), self.constant(node.args[1])
            if base is not None and isinstance(attribute, str):
                return self.project.canonical(f"{base}.{attribute}")
        elif called in ("importlib.import_module", "__import__") and node.args:
            name = self.constant(node.args[0])
            return name if isinstance(name, str) else None
        return None

    def function_of(self, node: ast.expr) -> Function | None:
        """The function of the project that an expression stands for; a class's is its __init__."""
        if isinstance(node, ast.Name):
            found = self.lookup(node.id)
            if found is not None and isinstance(found[1], Function):
                return found[1]
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Call):
            called = self.name_of(node.value.func)
            if called == "super" and self.owner is not None:
                for base in list(self.project.bases(self.owner))[1:]:
                    if node.attr in base.methods:
                        return base.methods[node.attr]
                return None
        name = self.name_of(node)
        found_there = self.project.find(name) if name is not None else self._of_instance(node)
        if isinstance(found_there, Class):
            return self.project.method(found_there, "__init__")
        return found_there if isinstance(found_there, Function) else None

    def class_of(self, node: ast.expr, hops: int = 0) -> Class | None:
        """The class of the project that an expression's value is an instance of."""
        if hops > 10:
            return None
        if self.is_self(node):
            return self.owner
        if isinstance(node, ast.Call):
            name = self.name_of(node.func)
            found = self.project.find(name) if name is not None else None
            return found if isinstance(found, Class) else None
        if isinstance(node, ast.Attribute) and self.is_self(node.value) and self.owner is not None:
            given = self.project.attribute(self.owner, node.attr)
            if given is not None and len(given[1]) == 1:
                return Scope(self.project, given[0].module).class_of(given[1][0], hops + 1)
        if isinstance(node, ast.Name):
            bound_here = self.lookup(node.id)
            if bound_here is not None and isinstance(bound_here[1], ast.expr):
                return bound_here[0].class_of(bound_here[1], hops + 1)
            if bound_here is not None and bound_here[1] is None:
                return self._annotated(node.id)
            if bound_here is not None and isinstance(bound_here[1], str):
                return self._imported_instance(bound_here[1], hops)
        return None

    def _imported_instance(self, name: str, hops: int) -> Class | None:
        canonical = self.project.canonical(name)
        found = self.project.find(canonical)
        module = self.project.modules.get(canonical.rpartition(".")[0])
        if isinstance(found, ast.expr) and module is not None:
            return Scope(self.project, module).class_of(found, hops + 1)
        return None

    def _annotated(self, name: str) -> Class | None:
        if self.function is None:
            return None
        arguments = self.function.node.args
        for argument in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs):
            if argument.arg != name:
                continue
            found: str | None = self.function.takes
            if argument.annotation is not None:
                found = self._annotation(argument.annotation)
            elif self.function.parameters[0] != name:
                return None
            named = self.project.find(found) if found else None
            return named if isinstance(named, Class) else None
        return None

    def _annotation(self, node: ast.expr) -> str | None:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            try:
                node = ast.parse(node.value, mode="eval").body
            except SyntaxError:
                return None
        return self.name_of(node)

    def _of_instance(self, node: ast.expr) -> Function | None:
        if isinstance(node, ast.Attribute):
            owner = self.class_of(node.value)
            if owner is not None:
                return self.project.method(owner, node.attr)
        return None
