"""Which functions run in which kinds of route: the calls that lead there from the callbacks."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from kemi_app.script.application import Application, Callback
from kemi_app.script.condition import Server, live
from kemi_app.script.module import Class, Function
from kemi_app.script.routes import Entry
from kemi_app.script.scope import Scope
from kemi_app.script.uses import KsrUse, uses

ARMING = {
    "tm.t_on_branch": "branch",
    "tm.t_on_reply": "onreply",
    "tm.t_on_failure": "failure",
    "tm.t_on_branch_failure": "branch_failure",
}
"""The functions that name a handler, and what kind of route that is."""

THREADS = {"threading.Thread", "threading.Timer", "multiprocessing.Process", "_thread.start_new"}
"""What runs a function elsewhere than in the route that starts it."""


def constants(scope: Scope, node: ast.expr, hops: int = 0) -> list[str]:
    """The texts that an expression can be: more than one where it is a choice."""
    if isinstance(node, ast.IfExp):
        return constants(scope, node.body, hops) + constants(scope, node.orelse, hops)
    if isinstance(node, ast.Name) and hops < 10:
        found = scope.lookup(node.id)
        if found is not None and isinstance(found[1], (ast.IfExp, ast.Name)):
            return constants(found[0], found[1], hops + 1)
    value = scope.constant(node)
    return [value] if isinstance(value, str) else []


def _targets(scope: Scope, nodes: list[ast.AST]) -> dict[int, ast.expr]:
    """The expressions among nodes that a thread runs, with those inside them."""
    found: dict[int, ast.expr] = {}
    for node in nodes:
        if isinstance(node, ast.Call) and scope.name_of(node.func) in THREADS:
            given = [one.value for one in node.keywords if one.arg in ("target", "function")]
            for one in [*given, *node.args[:2]]:
                found.update((id(part), one) for part in ast.walk(one))
    return found


class Reach:
    """The functions that a server runs for an application, each with the kinds of its routes."""

    def __init__(self, application: Application, server: Server) -> None:
        """Follow every call from the callbacks and from the handlers that they arm."""
        self.application, self.server = application, server
        self.kinds: dict[Function, set[str]] = {}
        self.armed: list[tuple[str, str, KsrUse]] = []
        """(kind, name, where) of every handler that is named."""
        self._bodies: dict[Function, list[ast.AST]] = {}
        self._called: dict[Function, list[Function]] = {}
        for one in application.all:
            for entry in self.running(one):
                self._visit(entry.function, one.kind)
        for function in application.init:
            self._visit(function, "init")
        self._arm()

    def running(self, callback: Callback) -> list[Entry]:
        """The routes of a callback whose features are on."""
        defines = self.server.defines
        return [
            one
            for one in callback.entries
            if defines is None or all(feature in defines for feature in one.features)
        ]

    def scope(self, function: Function) -> Scope:
        """The inside of a function."""
        return Scope(self.application.project, function.module, function)

    def body(self, function: Function) -> list[ast.AST]:
        """The nodes of a function that can run on this server."""
        if function not in self._bodies:
            self._bodies[function] = live(self.scope(function), function.node, self.server)
        return self._bodies[function]

    def called(self, function: Function) -> list[Function]:
        """The functions of the project that a function calls or takes up."""
        if function in self._called:
            return self._called[function]
        scope = self.scope(function)
        found: dict[Function, None] = {}
        threads = _targets(scope, self.body(function))
        called = {id(node.func) for node in self.body(function) if isinstance(node, ast.Call)}
        for node in self.body(function):
            if id(node) in threads:
                continue
            if isinstance(node, (ast.Name, ast.Attribute)) and isinstance(node.ctx, ast.Load):
                other = scope.function_of(node)
                if other is not None and other.node.name == "__init__" and id(node) not in called:
                    continue  # the class is named, no object is made
                if other is not None:
                    found[other] = None
                elif isinstance(node, ast.Name) and (made := self._made(scope, node)):
                    found[made] = None
        found.update(dict.fromkeys(function.inner))
        self._called[function] = list(found)
        return self._called[function]

    def _made(self, scope: Scope, node: ast.Name) -> Function | None:
        owner = scope.class_of(node)
        if isinstance(owner, Class):
            return scope.project.method(owner, "__call__")
        return None

    def _visit(self, function: Function, kind: str) -> None:
        queue = [function]
        while queue:
            one = queue.pop()
            kinds = self.kinds.setdefault(one, set())
            if kind not in kinds:
                kinds.add(kind)
                queue += self.called(one)

    def _arm(self) -> None:
        """Follow the handlers that routes name, and those that they name in turn."""
        seen: set[Function] = set()
        while fresh := [one for one in self.kinds if one not in seen]:
            for function in fresh:
                seen.add(function)
                for kind, name, use in self._named(function):
                    self.armed.append((kind, name, use))
                    handler = self._handler(kind, name)
                    if handler is not None:
                        self._visit(handler, kind)

    def _named(self, function: Function) -> Iterator[tuple[str, str, KsrUse]]:
        scope = self.scope(function)
        for use in uses(scope, self.body(function)):
            if use.path in ARMING and use.call is not None and len(use.call.args) == 1:
                for name in constants(scope, use.call.args[0]):
                    yield ARMING[use.path], name, use

    def _handler(self, kind: str, name: str) -> Function | None:
        application = self.application
        if application.is_app:
            return None  # its lists are followed as they stand
        function = application.method(name)
        if function is not None and name not in application.callbacks:
            application.handlers.setdefault(name, Callback(name, kind, (Entry(function),)))
        return function
