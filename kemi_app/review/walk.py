"""What a function can do, without running it: its body is followed with what is known.

The features in force, the kind of the route and the SIP method decide conditions; where a
condition depends on more than that, both ways are followed.
"""

from __future__ import annotations

from collections.abc import Mapping

from kemi_app.review.outcome import Outcome
from kemi_app.review.statements import Run
from kemi_app.review.values import UNKNOWN, Value
from kemi_app.script.condition import Server
from kemi_app.script.module import Function
from kemi_app.script.project import Project
from kemi_app.script.scope import Scope

DEEPEST = 40
"""How many functions may be on the way at once: more is a circle, or no routing."""


class Walker:
    """Follows functions for one kind of route on one server; with a method, for that alone."""

    def __init__(self, project: Project, server: Server, kind: str) -> None:
        """``kind`` is as Callback.kind says."""
        self.project, self.server, self.kind = project, server, kind
        self.method: str | None = None
        self._scopes: dict[Function, Scope] = {}
        self._known: dict[tuple[object, ...], Outcome] = {}
        self._at: list[Function] = []

    def follow(self, function: Function, method: str | None = None) -> Outcome:
        """What a route does that Kamailio or a list calls."""
        self.method = method
        return self.run(function, {})

    def scope(self, function: Function) -> Scope:
        """The inside of a function."""
        if function not in self._scopes:
            self._scopes[function] = Scope(self.project, function.module, function)
        return self._scopes[function]

    def run(self, function: Function, given: Mapping[str, Value]) -> Outcome:
        """What a function does that is called with these values."""
        whole = (function, tuple(sorted(given.items(), key=lambda item: item[0])))
        for key in ((*whole, None), (*whole, self.method)):
            known = self._known.get(key)
            if known is not None and (key[-1] == self.method or not known.asks_method):
                return known
        if function in self._at or len(self._at) > DEEPEST:
            return Outcome(UNKNOWN)
        self._at.append(function)
        try:
            outcome = Run(self, function, given).outcome
        except RecursionError:
            outcome = Outcome(UNKNOWN)
        self._at.pop()
        key = (*whole, self.method)
        self._known[key] = outcome
        return outcome
