"""Lists, dictionaries and the like; and objects that write what they are given elsewhere."""

from __future__ import annotations

import ast
from typing import Final

from kemi_app.script.module import Class, Function
from kemi_app.script.scope import Scope

CONTAINERS: Final = frozenset(
    (
        *("dict", "list", "set", "bytearray", "collections.defaultdict", "collections.deque"),
        *("collections.Counter", "collections.OrderedDict", "collections.ChainMap", "array.array"),
        *("weakref.WeakKeyDictionary", "weakref.WeakValueDictionary"),
    )
)
"""What makes one, besides a literal."""


def is_container(scope: Scope, node: ast.expr, hops: int = 0) -> bool:
    """Whether an expression is a list or the like, and no object of its own kind."""
    if isinstance(node, ast.Subscript):
        return True
    if hops > 5:
        return False
    given: list[ast.expr] = []
    if isinstance(node, ast.Name):
        found = scope.lookup(node.id)
        if found is None:
            return False
        scope, value = found
        if isinstance(value, str):
            return _is_foreign(scope, value)
        if value is None and scope.function is None:
            return True
        given = [value] if isinstance(value, ast.expr) else []
    elif isinstance(node, ast.Attribute):
        owner = owner_of(scope, node.value)
        if owner is None:
            name = scope.name_of(node)
            return name is not None and _is_foreign(scope, name)
        attribute = scope.project.attribute(owner, node.attr)
        if attribute is not None:
            scope, given = Scope(scope.project, attribute[0].module), attribute[1]
    return any(
        is_container(scope, one, hops + 1)
        if isinstance(one, (ast.Name, ast.Attribute))
        else _makes_container(scope, one)
        for one in given
    )


def stands_in(scope: Scope, node: ast.expr, attribute: str = "") -> bool:
    """Whether an object writes what it is given somewhere else: into the message, a table.

    ``attribute`` is the one that is set; empty where an item is.
    """
    owner = scope.class_of(node)
    if owner is not None:
        method = scope.project.method(owner, attribute or "__setitem__")
        if attribute and scope.project.method(owner, "__setattr__") is not None:
            return True
        return method is not None and (not attribute or _is_setter(method))
    if attribute or not isinstance(node, ast.Name):
        return False
    found = scope.lookup(node.id)
    if found is None or not isinstance(found[1], ast.Call):
        return False
    where, call = found[0], found[1]
    return where.name_of(call.func) not in CONTAINERS and where.function_of(call.func) is None


def owner_of(scope: Scope, node: ast.expr) -> Class | None:
    """The class that an expression is, or is an object of."""
    if isinstance(node, ast.Attribute) and node.attr == "__class__":
        return scope.class_of(node.value)
    if isinstance(node, ast.Call) and is_own_class(scope, node):
        return scope.owner
    name = scope.name_of(node)
    found = scope.project.find(name) if name is not None else None
    return found if isinstance(found, Class) else scope.class_of(node)


def is_own_class(scope: Scope, node: ast.Call) -> bool:
    """``type(self)``."""
    named = scope.name_of(node.func) == "type" and len(node.args) == 1
    return named and scope.is_self(node.args[0])


def _is_foreign(scope: Scope, name: str) -> bool:
    """Whether a name of another module stands for one."""
    project = scope.project
    canonical = project.canonical(name)
    found, module = project.find(canonical), project.modules.get(canonical.rpartition(".")[0])
    if module is None or not isinstance(found, ast.expr):
        return False
    return _makes_container(Scope(project, module), found)


def _makes_container(scope: Scope, node: ast.expr) -> bool:
    if isinstance(node, (ast.Dict, ast.List, ast.Set, ast.DictComp, ast.ListComp, ast.SetComp)):
        return True
    if isinstance(node, ast.Constant) and node.value is None:
        return True  # filled in later
    return isinstance(node, ast.Call) and scope.name_of(node.func) in CONTAINERS


def _is_setter(method: Function) -> bool:
    return any(
        isinstance(one, ast.Attribute) and one.attr == "setter"
        for one in method.node.decorator_list
    )
