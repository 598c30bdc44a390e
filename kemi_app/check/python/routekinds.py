"""K106: a function in a kind of route where it must not run, or does nothing."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import lru_cache

from kemi_app.check import known_functions
from kemi_app.check.finding import Finding
from kemi_app.check.python.guards import guarded
from kemi_app.check.python.subject import ROUTES, Subject
from kemi_app.script.module import Function
from kemi_app.script.reach import Reach
from kemi_app.script.uses import KsrUse, uses
from kemi_app.stubs.words import NOTHING, Words, load

NAMES = {
    "request": "request route",
    "reply": "reply route",
    "onsend": "onsend route",
    "pre_routing": "pre-routing callback",
    "received": "received route",
    "branch": "branch route",
    "onreply": "onreply route",
    "failure": "failure route",
    "branch_failure": "branch failure route",
    "event": "event route",
}


def check(subject: Subject) -> Iterator[Finding]:
    """K106, where nothing before it has asked what kind of message or route it is."""
    for reach in subject.reaches:
        suspects = [
            (function, use, wrong)
            for function, kinds in reach.kinds.items()
            if function.module in subject.project.modules.values()
            for use in uses(reach.scope(function), reach.body(function))
            if use.call is not None and (wrong := _wrong(subject, use, kinds & ROUTES))
        ]
        if not suspects:
            continue
        unguarded = _Unguarded(reach)
        for function, use, wrong in suspects:
            left = wrong & unguarded.kinds.get(function, set())
            if left and id(use.call) not in unguarded.guarded(function):
                yield _finding(subject, use, left)


def _wrong(subject: Subject, use: KsrUse, kinds: set[str]) -> set[str]:
    """The kinds of route, of those that run it, where a function has no place."""
    found = known_functions.function(use.path, subject.release)
    allowed: set[str] = set()
    for one in found:
        if one.routes is None or not one.surely:
            return set()
        allowed |= one.routes
    if not found or kinds <= allowed or _effects(use.path) in ("", "none"):
        return set()
    return kinds - allowed - {"event"}  # what an event's message is differs from event to event


def _effects(path: str) -> str:
    """What a function changes or sends; a test that only reads does no harm anywhere."""
    return _words(path.rpartition(".")[0] or "core").get(path, NOTHING).effects


@lru_cache(maxsize=64)
def _words(submodule: str) -> dict[str, Words]:
    return load(submodule=submodule)


def _finding(subject: Subject, use: KsrUse, wrong: set[str]) -> Finding:
    allowed = known_functions.function(use.path, subject.release)[0].routes or frozenset()
    where = ", ".join(NAMES[kind] for kind in NAMES if kind in wrong)
    right = ", ".join(NAMES[kind] for kind in NAMES if kind in allowed) or "no route"
    what = "does nothing" if use.path == "set_drop" else "must not run, or does nothing,"
    return subject.finding(
        use.scope.module, use.node, "K106",
        f"KSR.{use.path} {what} in the {where} that leads here: its place: {right}",
    )  # fmt: skip


class _Unguarded:
    """What runs without a test of what kind of message it is."""

    def __init__(self, reach: Reach) -> None:
        self.reach = reach
        self.kinds: dict[Function, set[str]] = {}
        self._guarded: dict[Function, set[int]] = {}
        self._called: dict[Function, list[Function]] = {}
        for callback in reach.application.all:
            for entry in reach.running(callback):
                self._visit(entry.function, callback.kind)

    def guarded(self, function: Function) -> set[int]:
        """The nodes of a function that run after such a test."""
        if function not in self._guarded:
            self._guarded[function] = guarded(self.reach.scope(function), function.node)
        return self._guarded[function]

    def _visit(self, function: Function, kind: str) -> None:
        queue = [function]
        while queue:
            one = queue.pop()
            kinds = self.kinds.setdefault(one, set())
            if kind not in kinds:
                kinds.add(kind)
                queue += self._calls(one)

    def _calls(self, function: Function) -> list[Function]:
        if function not in self._called:
            scope, skipped = self.reach.scope(function), self.guarded(function)
            free = {
                scope.function_of(node)
                for node in self.reach.body(function)
                if isinstance(node, (ast.Name, ast.Attribute)) and id(node) not in skipped
            }
            # What a name leads to in another way (an object that is called) counts as well.
            named = {
                scope.function_of(node)
                for node in self.reach.body(function)
                if isinstance(node, (ast.Name, ast.Attribute)) and id(node) in skipped
            }
            called = self.reach.called(function)
            self._called[function] = [one for one in called if one in free or one not in named]
        return self._called[function]
