"""What a function can do, without running it: what check.flow tells of the ways through it.

The features in force, the kind of the route and the SIP method decide conditions; where a
condition depends on more than that, both ways are followed.
"""

from __future__ import annotations

import ast
import math
from collections.abc import Iterable, Sequence

from kemi_app.check.flow.context import Exit, Listener
from kemi_app.check.flow.state import METHODS, State
from kemi_app.check.flow.value import Value
from kemi_app.check.flow.walk import Walk
from kemi_app.check.known import RELEASES
from kemi_app.review.outcome import Answer, Outcome
from kemi_app.script.condition import Server
from kemi_app.script.module import Function
from kemi_app.script.project import Project
from kemi_app.script.scope import Scope
from kemi_app.script.uses import KsrUse


class Walker:
    """Follows functions for one kind of route on one server; with a method, for that alone."""

    def __init__(self, project: Project, server: Server, kind: str) -> None:
        """``kind`` is as Callback.kind says."""
        self._project, self._server, self._kind = project, server, kind
        self._known: dict[tuple[Function, frozenset[str]], Outcome] = {}
        self._heard = _Heard()
        self._walk = Walk(server, self._heard, RELEASES[-1])

    def follow(self, function: Function, method: str) -> Outcome:
        """What a route does with a method that Kamailio or a list calls."""
        asked = self._follow(function, METHODS).asked
        return self._follow(function, _like(method, asked))

    def scope(self, function: Function) -> Scope:
        """The inside of a function."""
        return Scope(self._project, function.module, function)

    def _follow(self, function: Function, methods: frozenset[str]) -> Outcome:
        if (function, methods) not in self._known:
            self._heard.start()
            begin = State(methods=methods, route=self._kind)
            try:
                self._walk.through(self.scope(function), function, begin)
                self._known[function, methods] = self._heard.last
            except RecursionError:
                self._known[function, methods] = Outcome(frozenset((Answer.UNKNOWN,)))
        return self._known[function, methods]


def _like(method: str, asked: Iterable[frozenset[str]]) -> frozenset[str]:
    """The methods that no condition tells from this one."""
    alike = METHODS
    for methods in asked:
        alike = alike & methods if method in methods else alike - methods
    return alike


class _Heard(Listener):
    """Gathers the outcome of every function that the walk goes into."""

    def __init__(self) -> None:
        self.last = Outcome()
        self._open: list[tuple[object, Outcome]] = []
        self._known: dict[object, Outcome] = {}

    def start(self) -> None:
        """Forget what a walk that came to no end was in."""
        self._open.clear()

    def entered(self, function: Function, context: object) -> None:
        """The walk goes into a function."""
        self._open.append((context, Outcome()))

    def left(self, function: Function, exits: Sequence[Exit]) -> None:
        """The walk has left it."""
        context, self.last = self._open.pop()
        self.last.returns = frozenset(_answer(one.value) for one in exits)
        self.last.ends = _ends(exits) if exits else {None: True}
        self._known[context] = self.last

    def ran(self, function: Function, context: object) -> None:
        """A function is called that is known by now."""
        self._here.runs(function, self._known[context])

    def called(
        self, scope: Scope, node: ast.Call, path: str, arguments: Sequence[Value], state: State
    ) -> None:
        """A function of KSR is called."""
        self._here.uses[id(node)] = KsrUse(path, node.func, node, scope)

    def read(self, scope: Scope, node: ast.Name | ast.Attribute) -> None:
        """A name of a module is read."""
        self._here.names[id(node)] = scope, node

    def told_apart(self, methods: frozenset[str]) -> None:
        """Whether the request has one of these methods decides what comes."""
        self._here.asked.add(methods)

    @property
    def _here(self) -> Outcome:
        return self._open[-1][1]


def _answer(value: Value) -> Answer:
    if value.kind == "verdict" and value.is_const:
        return Answer(value.const)
    return Answer.NO_VERDICT if value.is_const else Answer.UNKNOWN


def _ends(exits: Sequence[Exit]) -> dict[Function | None, bool]:
    """After which calls there are ways out; True where no way out further on is after another."""
    by_line: dict[float, frozenset[Function | None]] = {}
    for one in sorted(exits, key=_line):
        by_line[_line(one)] = by_line.get(_line(one), frozenset()) | one.state.last
    last = list(by_line.values())
    found: dict[Function | None, bool] = {}
    for number, functions in enumerate(last):
        for function in functions:
            if function not in found:
                found[function] = all(one == {function} for one in last[number:])
    return found


def _line(one: Exit) -> float:
    return one.node.lineno if one.node is not None else math.inf
