"""K802: state that a route keeps in a process, where the other processes do not see it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Final

from kemi_app.check.finding import Finding
from kemi_app.check.python.containers import is_container, is_own_class, stands_in
from kemi_app.check.python.lasting import Lasting, class_level
from kemi_app.check.python.subject import ROUTES, Subject
from kemi_app.script.binding import own_nodes, targeted
from kemi_app.script.module import Class, Function
from kemi_app.script.scope import KSR, Scope

MUTATORS: Final = frozenset(
    (
        *("append", "appendleft", "extend", "extendleft", "insert", "add", "update", "setdefault"),
        *("pop", "popleft", "popitem", "remove", "discard", "clear", "sort", "reverse"),
        *("subtract", "intersection_update", "difference_update", "move_to_end", "__setitem__"),
    )
)
"""The methods that change a list, a set, a dictionary, a deque."""

ADVICE: Final = "each worker has its own: keep it in an htable (KSR.htable), in $shv, or a database"


def check(subject: Subject) -> Iterator[Finding]:
    """K802, in all that runs while messages come."""
    lasting = Lasting(subject)
    for function, _ in subject.routes():
        yield from _Changes(subject, function, lasting).find()


class _Changes:
    """What one function changes that outlives the message."""

    def __init__(self, subject: Subject, function: Function, lasting: Lasting) -> None:
        self.subject, self.function, self.lasting = subject, function, lasting
        self.scope = subject.scope(function)
        self.globals = {
            name
            for node in own_nodes(function.node)
            if isinstance(node, (ast.Global, ast.Nonlocal))
            for name in node.names
            if isinstance(node, ast.Global) or self._is_outside(name)
        }

    def find(self) -> Iterator[Finding]:
        """Each change, at its statement or call."""
        for node in self.subject.body(self.function):
            what = self._changed(node)
            if what:
                message = f"{what} is changed in a route, and {ADVICE}"
                yield self.subject.finding(self.function.module, node, "K802", message)

    def _changed(self, node: ast.AST) -> str:
        """The name of what a statement or call changes; empty where it is nothing lasting."""
        if isinstance(node, ast.Assign):
            return self._first(node.targets, node)
        if isinstance(node, (ast.AugAssign, ast.AnnAssign, ast.For, ast.NamedExpr)):
            if isinstance(node, ast.AnnAssign) and node.value is None:
                return ""
            return self._first([node.target], node)
        if isinstance(node, ast.Delete):
            return self._first(node.targets, node)
        if isinstance(node, ast.Call):
            return self._by_call(node)
        return ""

    def _first(self, targets: list[ast.expr], node: ast.AST) -> str:
        return next((found for one in targets if (found := self._target(one, node))), "")

    def _target(self, target: ast.expr, node: ast.AST) -> str:
        if isinstance(target, (ast.Tuple, ast.List)):
            return self._first(target.elts, node)
        if isinstance(target, ast.Starred):
            return self._target(target.value, node)
        if isinstance(target, ast.Name):
            return next((name for name in targeted(target) if name in self.globals), "")
        if isinstance(target, ast.Subscript):
            return "" if stands_in(self.scope, target.value) else self._holder(target.value)
        if isinstance(target, ast.Attribute):
            return self._attribute(target, node)
        return ""

    def _attribute(self, target: ast.Attribute, node: ast.AST) -> str:
        if self._is_instance(target.value):
            # self.x = value is a note for this message; self.x += 1 goes on from the last one.
            again = isinstance(node, ast.AugAssign) or (
                isinstance(node, ast.Assign) and _reads_self(node.value, target)
            )
            return self._of_instance(target) if again else ""
        if stands_in(self.scope, target.value, target.attr):
            return ""
        return self._holder(target.value, through=target.attr)

    def _by_call(self, node: ast.Call) -> str:
        if not isinstance(node.func, ast.Attribute):
            return ""
        if node.func.attr not in MUTATORS:
            return ""
        holder = node.func.value
        return self._holder(holder) if is_container(self.scope, holder) else ""

    def _holder(self, node: ast.expr, through: str = "") -> str:
        """The name of a lasting object; empty where an expression is none."""
        if isinstance(node, ast.Subscript):
            return self._holder(node.value)
        if isinstance(node, ast.Call):
            is_globals = self.scope.name_of(node.func) == "globals"
            is_type = is_own_class(self.scope, node)
            return "globals()" if is_globals else f"{ast.unparse(node)}.{through}" * is_type
        if isinstance(node, ast.Attribute):
            if self._is_instance(node.value):
                return self._of_instance(node)
            if node.attr == "__class__":
                return f"{ast.unparse(node)}.{through}"
            name = self.scope.name_of(node)
            if name is not None and name.partition(".")[0] == KSR:
                return ""
            if name == "os.environ":
                return name
            return self._holder(node.value, through=node.attr)
        if not isinstance(node, ast.Name):
            return ""
        if self.scope.is_self(node):
            return f"{node.id}.{through}" if _is_class_method(self.scope) and through else ""
        return self._named(node, through)

    def _named(self, node: ast.Name, through: str) -> str:
        found = self.scope.lookup(node.id)
        if found is None:
            return ""
        where, value = found
        shown = f"{node.id}.{through}" if through else node.id
        if isinstance(value, str):
            target = self.subject.project.canonical(value)
            module = self.subject.project.modules.get(target.rpartition(".")[0])
            is_ours = target in self.subject.project.modules or module is not None
            return shown if is_ours and target.partition(".")[0] != KSR else ""
        if where.function is None:
            name = self.scope.name_of(node) or ""
            return "" if name.partition(".")[0] == KSR else shown
        if where.function is self.scope.function and isinstance(value, (ast.Name, ast.Attribute)):
            return self._holder(value, through)
        if where.function is not self.scope.function and self._outlives(where.function):
            return shown
        return ""

    def _is_instance(self, node: ast.expr) -> bool:
        return self.scope.is_self(node) and not _is_class_method(self.scope)

    def _of_instance(self, node: ast.Attribute) -> str:
        owner = self.scope.owner
        if owner is None:
            return ""
        given = self.subject.project.attribute(owner, node.attr)
        is_of_class = given is not None and node.attr in class_level(given[0])
        if self._is_made_anew(owner, node.attr):
            return ""
        return f"self.{node.attr}" if is_of_class or owner in self.lasting.classes else ""

    def _is_made_anew(self, owner: Class, name: str) -> bool:
        """Whether each message begins with a value of its own."""
        for one in self.subject.project.bases(owner):
            for method in one.methods.values():
                if not self.subject.kinds.get(method, set()) & ROUTES:
                    continue
                for statement in method.node.body:
                    if isinstance(statement, ast.Assign) and any(
                        isinstance(target, ast.Attribute)
                        and target.attr == name
                        and isinstance(target.value, ast.Name)
                        and not _reads_self(statement.value, target)
                        for target in statement.targets
                    ):
                        return True
        return False

    def _is_outside(self, name: str) -> bool:
        """Whether a nonlocal name belongs to a function that has ended before messages come."""
        outer = self.scope.outer
        found = outer.lookup(name) if outer is not None else None
        return found is not None and self._outlives(found[0].function)

    def _outlives(self, function: Function | None) -> bool:
        return function is None or not self.subject.kinds.get(function, set()) & ROUTES


def _is_class_method(scope: Scope) -> bool:
    function = scope.function
    names = function.node.decorator_list if function is not None else []
    return any(isinstance(one, ast.Name) and one.id == "classmethod" for one in names)


def _reads_self(value: ast.expr, target: ast.Attribute) -> bool:
    """``self.n = self.n + 1``."""
    return any(ast.unparse(one) == ast.unparse(target) for one in ast.walk(value)
               if isinstance(one, ast.Attribute))  # fmt: skip
