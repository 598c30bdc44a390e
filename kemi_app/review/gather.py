"""A review gathered from what was read of a script."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

from kemi_app.review import stages
from kemi_app.review.fates import paths
from kemi_app.review.groups import group_of
from kemi_app.review.model import Arrow, Callback, Part, Place, Review, Route
from kemi_app.review.nodes import Node, Walkers, nodes, short
from kemi_app.review.touching import module_of, touches
from kemi_app.script import application as script
from kemi_app.script.condition import Server
from kemi_app.script.module import Function
from kemi_app.script.reach import ARMING, Reach


def gather(application: script.Application, server: Server, base: Path) -> Review:
    """What an application does on a server; places are told from the folder ``base``."""
    Reach(application, server)  # which finds the handlers of a plain class
    walkers = Walkers(application, server)
    ordered = sorted(application.all, key=lambda one: stages.rank(one.kind))
    found = {callback.name: nodes(callback, walkers) for callback in ordered}
    routes = [node for some in found.values() for node in some]
    methods, armed = paths(routes)
    callbacks = [
        Callback(
            one.name,
            one.kind,
            None if application.is_app else place(one.entries[0].function, base),
            tuple(_route(node, base) for node in found[one.name]),
            tuple(
                Place(relative(part.scope.module.path, base), part.node.lineno)
                for part in one.unread
            ),
        )
        for one in ordered
        if found[one.name] or one.unread
    ]
    features = tuple(sorted(name for name in server.defines or () if name.startswith("WITH_")))
    arrows = tuple(_arrows(routes, armed, base))
    return Review(application.name, features, tuple(callbacks), arrows, methods)


def _route(node: Node, base: Path) -> Route:
    outcome = node.outcome
    inside = list(outcome.inside())
    names = [*outcome.names.values()]
    for _, inner in inside:
        names += inner.names.values()
    uses = list(outcome.all_uses())
    own = [module_of(use.path) for use in outcome.uses.values()]
    used = touches(uses, names)
    about = group_of(own)
    return Route(
        node.id,
        short(node.function),
        purpose(node.function),
        place(node.function, base),
        node.needs,
        node.in_force,
        about if about != "core" else group_of(used.modules),
        used,
        tuple(_part(one, base) for one in dict.fromkeys(one for one, its in inside if its.works)),
    )


def _part(function: Function, base: Path) -> Part:
    return Part(short(function), purpose(function), place(function, base))


def _arrows(
    routes: list[Node], armed: Mapping[tuple[str, str], set[str]], base: Path
) -> Iterator[Arrow]:
    for node in routes:
        told: set[str] = set()
        for use in node.outcome.all_uses():
            if use.path not in ARMING or use.call is None or not use.call.args:
                continue
            name = use.scope.constant(use.call.args[0])
            if isinstance(name, str) and name not in told:
                told.add(name)
                methods = tuple(sorted(armed.get((node.id, name), ())))
                where = Place(relative(use.scope.module.path, base), use.node.lineno)
                yield Arrow(node.id, name, use.path.rpartition(".")[2], where, methods)


def purpose(function: Function) -> str:
    """The first line of a function's docstring; where it has none, of the comment above it.

    Without the marks of reStructuredText around code.
    """
    text = ast.get_docstring(function.node)
    if not text and function.owner is not None and function.node.name == "__call__":
        text = ast.get_docstring(function.owner.node)
    if not text:
        text = _comment_above(function)
    return text.strip().partition("\n")[0].strip().replace("``", "")


def _comment_above(function: Function) -> str:
    lines = function.module.lines
    first = min([function.node.lineno, *(one.lineno for one in function.node.decorator_list)])
    found: list[str] = []
    for line in reversed(lines[: first - 1]):
        if not line.lstrip().startswith("#"):
            break
        found.insert(0, line.lstrip().lstrip("#").strip())
    return "\n".join(found)


def place(function: Function, base: Path) -> Place:
    """Where a function stands."""
    return Place(relative(function.module.path, base), function.node.lineno)


def relative(path: Path, base: Path) -> str:
    """A path as seen from a folder, whole where it lies outside."""
    try:
        return path.resolve().relative_to(base).as_posix()
    except ValueError:
        return str(path)
