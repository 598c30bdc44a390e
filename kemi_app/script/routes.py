"""The routes of a list, as kemi_app's applications have them, read without running it."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from kemi_app.script.binding import statements
from kemi_app.script.condition import feature
from kemi_app.script.module import Class, Function
from kemi_app.script.scope import Scope

ONLY = "kemi_app.features.only"


@dataclass(frozen=True)
class Entry:
    """One route of a list."""

    function: Function
    features: tuple[str, ...] = ()
    """The defines (``WITH_NAT``) that must all be there for it to be in the list that runs."""


@dataclass(frozen=True)
class Unread:
    """Something in a list that cannot be read without running it."""

    scope: Scope
    node: ast.expr


def entries(scope: Scope, node: ast.expr, hops: int = 0) -> list[Entry | Unread]:
    """The routes of a tuple, of a sum of tuples, of another class's list, in their order."""
    if hops > 20:
        return [Unread(scope, node)]
    if isinstance(node, (ast.Tuple, ast.List)):
        return [found for one in node.elts for found in _element(scope, one, hops)]
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return entries(scope, node.left, hops + 1) + entries(scope, node.right, hops + 1)
    if isinstance(node, ast.Subscript):
        return _sliced(scope, node, hops)
    if isinstance(node, (ast.GeneratorExp, ast.ListComp)):
        return _filtered(scope, node, hops)
    if isinstance(node, ast.Call) and scope.name_of(node.func) in ("tuple", "list") and node.args:
        return entries(scope, node.args[0], hops + 1)
    if isinstance(node, (ast.Name, ast.Attribute)):
        found = _named(scope, node)
        if found is not None:
            return entries(*found, hops + 1)
    return [Unread(scope, node)]


def _element(scope: Scope, node: ast.expr, hops: int) -> list[Entry | Unread]:
    if isinstance(node, ast.Starred):
        return entries(scope, node.value, hops + 1)
    if isinstance(node, ast.Call) and scope.name_of(node.func) == ONLY and node.args:
        *conditions, last = node.args
        features = [feature(scope, one) for one in conditions]
        known = tuple(one for one in features if one is not None)
        inner = _element(scope, last, hops + 1)
        return [
            Entry(one.function, (*known, *one.features)) if isinstance(one, Entry) else one
            for one in inner
        ]
    function = route(scope, node)
    if function is not None:
        return [Entry(function)]
    if isinstance(node, ast.Name):
        found = scope.lookup(node.id)
        if found is not None and isinstance(found[1], ast.Call):
            return _element(found[0], found[1], hops + 1) if hops < 20 else [Unread(scope, node)]
    return [Unread(scope, node)]


def route(scope: Scope, node: ast.expr, hops: int = 0) -> Function | None:
    """The function that runs where an expression is called: also of an object, or made by one."""
    if hops > 10:
        return None
    if isinstance(node, ast.Call):
        name = scope.name_of(node.func)
        if name == "functools.partial" and node.args:
            return route(scope, node.args[0], hops + 1)
        owner = scope.class_of(node)
        if owner is not None:
            return scope.project.method(owner, "__call__")
        factory = scope.function_of(node.func)
        return returned(scope, factory, hops) if factory is not None else None
    found = scope.function_of(node)
    if found is not None and not (found.owner is not None and found.node.name == "__init__"):
        return found
    if isinstance(node, (ast.Name, ast.Attribute)):
        value = _named(scope, node)
        if value is not None and isinstance(value[1], ast.Call):
            return route(*value, hops + 1)
    return None


def returned(scope: Scope, factory: Function, hops: int = 0) -> Function | None:
    """The function that a function makes and returns."""
    inside = Scope(scope.project, factory.module, factory)
    for node in statements(factory.node.body):
        if isinstance(node, ast.Return) and node.value is not None:
            return route(inside, node.value, hops + 1)
    return None


def _named(scope: Scope, node: ast.expr) -> tuple[Scope, ast.expr] | None:
    """What a name or ``Class.attribute`` is given, and the scope to read that in."""
    if isinstance(node, ast.Name):
        found = scope.lookup(node.id)
        if found is not None and isinstance(found[1], ast.expr):
            return found[0], found[1]
    project = scope.project
    if isinstance(node, ast.Attribute):
        base = scope.name_of(node.value)
        owner = project.find(base) if base is not None else None
        if isinstance(owner, Class):
            given = project.attribute(owner, node.attr)
            if given is not None and given[1]:
                return Scope(project, given[0].module), given[1][-1]
            return None
    name = scope.name_of(node)
    value = project.find(name) if name is not None else None
    module = project.modules.get(project.canonical(name).rpartition(".")[0]) if name else None
    if isinstance(value, ast.expr) and module is not None:
        return Scope(project, module), value
    return None


def _sliced(scope: Scope, node: ast.Subscript, hops: int) -> list[Entry | Unread]:
    whole = entries(scope, node.value, hops + 1)
    if isinstance(node.slice, ast.Slice):
        bounds = [
            None if one is None else scope.constant(one)
            for one in (node.slice.lower, node.slice.upper, node.slice.step)
        ]
        if all(one is None or isinstance(one, int) for one in bounds):
            lower, upper, step = (one if isinstance(one, int) else None for one in bounds)
            return whole[slice(lower, upper, step or None)]
    return [Unread(scope, node)]


def _filtered(
    scope: Scope, node: ast.GeneratorExp | ast.ListComp, hops: int
) -> list[Entry | Unread]:
    generator = node.generators[0]
    target = generator.target
    if (
        len(node.generators) != 1
        or not isinstance(target, ast.Name)
        or not isinstance(node.elt, ast.Name)
        or node.elt.id != target.id
    ):
        return [Unread(scope, node)]
    unwanted: set[Function] = set()
    for test in generator.ifs:
        match test:
            case ast.Compare(ast.Name(target.id), [ast.IsNot() | ast.NotEq()], [one]):
                left_out = [one]
            case ast.Compare(
                ast.Name(target.id), [ast.NotIn()], [ast.Tuple(many) | ast.List(many)]
            ):
                left_out = many
            case _:
                return [Unread(scope, node)]
        unwanted.update(filter(None, (route(scope, one) for one in left_out)))
    whole = entries(scope, generator.iter, hops + 1)
    return [one for one in whole if isinstance(one, Unread) or one.function not in unwanted]
