"""The routes of a callback: the entries of its list, or what a plain callback calls in turn."""

from __future__ import annotations

import ast
import functools
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from kemi_app.check.flow.state import ANOTHER
from kemi_app.review.methods import METHODS
from kemi_app.review.outcome import Outcome, both
from kemi_app.review.queries import only_asks
from kemi_app.review.walk import Walker
from kemi_app.script.application import Application, Callback
from kemi_app.script.condition import Server
from kemi_app.script.module import Function


@dataclass(eq=False)
class Node:
    """One route on its way to be told of."""

    id: str
    function: Function
    callback: Callback
    needs: tuple[str, ...]
    in_force: bool
    walker: Walker
    outcome: Outcome
    """What it does with one method or another."""
    head: Function | None = None
    """In a plain class the callback that it is a part of, which may be itself."""

    def on(self, method: str) -> Outcome | None:
        """What it does with a method; None where the callback does not call it then."""
        if self.head is None:
            return self.walker.follow(self.function, method)
        whole = self.walker.follow(self.head, method)
        return own(whole) if self.head is self.function else whole.called.get(self.function)


class Walkers:
    """A walker for each kind of route, and for each choice of features."""

    def __init__(self, application: Application, server: Server) -> None:
        """Follow this application on this server."""
        self.application, self.server = application, server
        self._made: dict[tuple[str, frozenset[str]], Walker] = {}

    def of(self, kind: str, needs: Collection[str]) -> Walker:
        """The one for routes of a kind that are there only with these features."""
        defines = self.server.defines
        more = frozenset(needs) - frozenset(defines) if defines is not None else frozenset[str]()
        if (kind, more) not in self._made:
            server = self.server
            if defines is not None:
                server = replace(server, defines=frozenset(defines) | more)
            self._made[kind, more] = Walker(self.application.project, server, kind)
        return self._made[kind, more]


def nodes(callback: Callback, walkers: Walkers) -> list[Node]:
    """The routes of a callback, in the order in which they run."""
    made = _listed if walkers.application.is_app else _called
    found = list(made(callback, walkers))
    seen: dict[str, int] = {}
    for node in found:
        seen[node.id] = number = seen.get(node.id, 0) + 1
        if number > 1:
            node.id += f"#{number}"
    return found


def _listed(callback: Callback, walkers: Walkers) -> Iterator[Node]:
    defines = walkers.server.defines
    for entry in callback.entries:
        walker = walkers.of(callback.kind, entry.features)
        in_force = defines is None or set(entry.features) <= set(defines)
        function = entry.function
        name = f"{callback.name}/{short(function)}"
        outcome = _whatever(walker, function)
        yield Node(name, function, callback, entry.features, in_force, walker, outcome)


def _called(callback: Callback, walkers: Walkers) -> Iterator[Node]:
    walker = walkers.of(callback.kind, ())
    for entry in callback.entries:
        head = entry.function
        outcome = _whatever(walker, head)
        steps = [one for one in _in_order(walker, head) if one in outcome.called]
        steps = [one for one in steps if acts(outcome.called[one])]
        first = own(outcome)
        if acts(first) or not steps:
            name = f"{callback.name}/{short(head)}"
            yield Node(name, head, callback, (), True, walker, first, head)
        for step in steps:
            name = f"{callback.name}/{short(step)}"
            yield Node(name, step, callback, (), True, walker, outcome.called[step], head)


def _in_order(walker: Walker, head: Function) -> list[Function]:
    """The functions that a callback calls, as they stand in it."""
    scope = walker.scope(head)
    calls = [node for node in ast.walk(head.node) if isinstance(node, ast.Call)]
    calls.sort(key=lambda node: (node.lineno, node.col_offset))
    found = (scope.function_of(node.func) for node in calls)
    return list(dict.fromkeys(one for one in found if one is not None))


def _whatever(walker: Walker, function: Function) -> Outcome:
    """What a function does with one method or another, those of no RFC too."""
    found = (walker.follow(function, one) for one in (*METHODS, ANOTHER))
    return functools.reduce(both, {id(one): one for one in found}.values())


def short(function: Function) -> str:
    """The name of a route: that of its function, or of the class that is called like one."""
    name = function.node.name
    if name == "__call__" and function.owner is not None:
        return function.owner.qualname
    return name


def own(outcome: Outcome) -> Outcome:
    """What a callback does itself, without the routes that it calls."""
    helpers = {one: inner for one, inner in outcome.called.items() if not acts(inner)}
    return replace(outcome, called=helpers)


def acts(outcome: Outcome) -> bool:
    """Whether it can do anything but ask."""
    return any(not only_asks(use.path) for use in outcome.all_uses())
