"""What the rules about Python look at."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from kemi_app.cfg.config import Config
from kemi_app.check.finding import Finding
from kemi_app.script.application import Application
from kemi_app.script.condition import Server, live
from kemi_app.script.module import Function, Module
from kemi_app.script.project import Project
from kemi_app.script.reach import Reach
from kemi_app.script.scope import Scope
from kemi_app.script.uses import KsrUse, uses

ROUTES: Final = frozenset(
    (
        *("request", "reply", "onsend", "pre_routing", "received", "branch", "onreply"),
        *("failure", "branch_failure", "event"),
    )
)
"""The kinds of route that run while messages come: all but ``init``."""


@dataclass
class Subject:
    """A project with its applications, and the server that it is checked for."""

    project: Project
    applications: list[Application]
    server: Server
    release: str
    """5.6 to 6.1."""
    config: Config | None = None
    """None where no kamailio.cfg is known."""
    _bodies: dict[Function, list[ast.AST]] = field(default_factory=dict)

    @cached_property
    def reaches(self) -> list[Reach]:
        """What each of the applications runs."""
        return [Reach(one, self.server) for one in self.applications]

    @cached_property
    def kinds(self) -> dict[Function, set[str]]:
        """The functions that some application runs, and in which kinds of route."""
        found: dict[Function, set[str]] = {}
        for reach in self.reaches:
            for function, kinds in reach.kinds.items():
                found.setdefault(function, set()).update(kinds)
        return found

    def routes(self) -> Iterator[tuple[Function, set[str]]]:
        """The functions that run while messages come, each with the kinds of its routes."""
        for function, kinds in self.kinds.items():
            if kinds & ROUTES:
                yield function, kinds & ROUTES

    def modules(self) -> Iterator[Module]:
        """The modules to check: those that were named, and theirs that they import."""
        yield from self.project.modules.values()

    def scope(self, function: Function) -> Scope:
        """The inside of a function."""
        return Scope(self.project, function.module, function)

    def body(self, function: Function) -> list[ast.AST]:
        """The nodes of a function that can run on the server."""
        if function not in self._bodies:
            self._bodies[function] = live(self.scope(function), function.node, self.server)
        return self._bodies[function]

    @cached_property
    def places(self) -> list[tuple[Scope, list[ast.AST]]]:
        """All the code that can run on the server and knows KSR: each scope with its nodes.

        A class's own statements belong to its module's scope.
        """
        found: list[tuple[Scope, list[ast.AST]]] = []
        for module in self.modules():
            if not module.mentions_ksr:
                continue
            top = Scope(self.project, module)
            found.append((top, live(top, module.tree, self.server)))
            found += [(top, live(top, one.node, self.server)) for one in module.classes]
            found += [(self.scope(one), self.body(one)) for one in module.functions]
        return found

    @cached_property
    def uses(self) -> list[KsrUse]:
        """Every use of KSR in that code."""
        return [use for scope, nodes in self.places for use in uses(scope, nodes)]

    def finding(self, module: Module, node: ast.AST, code: str, message: str) -> Finding:
        """A fault at a node."""
        line, column = getattr(node, "lineno", 1), getattr(node, "col_offset", 0) + 1
        return Finding(module.path, line, column, code, message)
