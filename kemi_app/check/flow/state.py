"""What is known at one point of one path."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from kemi_app.check.flow.value import ANY, Value, join
from kemi_app.script.module import Function

ANOTHER: Final = "another"
"""Stands for every method that is not named here."""

METHODS: Final = frozenset(
    (
        *("INVITE", "ACK", "CANCEL", "BYE", "REGISTER", "OPTIONS", "SUBSCRIBE", "NOTIFY"),
        *("PUBLISH", "MESSAGE", "INFO", "UPDATE", "PRACK", "REFER", "KDMQ", "GET", "POST"),
        ANOTHER,
    )
)
"""The methods that a request can have, as far as routes tell them apart."""

MOST: Final = 24
"""States that are followed side by side: beyond, those that differ least become one."""

NO_FUNCTION: Final[frozenset[Function | None]] = frozenset((None,))
"""The statement before has called none of the project's functions."""


@dataclass
class State:
    """Names and what they hold; what has become of the message; what conditions have told."""

    names: dict[str, Value] = field(default_factory=dict)
    """By a variable's name, ``self.x``, or the text of an expression that was tested."""
    facts: dict[str, bool] = field(default_factory=dict)
    """Conditions on local names that are known to hold, or not to."""
    methods: frozenset[str] = METHODS
    """The methods that the request can have here."""
    route: str = ""
    """What kind of route this path began in: request, onreply, …; empty where that is not known."""
    done: str = ""
    """answered, relayed or dropped; empty as long as nothing has become of the request."""
    declined: str = ""
    """The look-up that has said no on this path: ``registrar.lookup``."""
    left: ast.AST | None = None
    """The return that ended the route after that, with nothing done."""
    last: frozenset[Function | None] = NO_FUNCTION
    """Of the project's functions, what the statement before has called last; None for none."""

    def copy(self) -> State:
        """Another path that begins like this one."""
        return State(
            dict(self.names),
            dict(self.facts),
            self.methods,
            self.route,
            self.done,
            self.declined,
            self.left,
            self.last,
        )

    def moved_on(self) -> State:
        """The same path at the next statement."""
        fresh = self.copy()
        fresh.last = NO_FUNCTION
        return fresh

    def get(self, name: str) -> Value | None:
        """What a name holds, if it has been given something on this path."""
        return self.names.get(name)

    def set(self, name: str, value: Value) -> None:
        """Give a name a value; what was known of the old one is forgotten."""
        self.names[name] = value
        if self.facts:
            self.facts = {fact: held for fact, held in self.facts.items() if name not in fact}

    @property
    def kind(self) -> tuple[object, ...]:
        """States of one kind can become one."""
        return self.done, self.declined, id(self.left)


def merge(states: Iterable[State]) -> list[State]:
    """The same states, those of one kind made one."""
    found: dict[tuple[object, ...], State] = {}
    for state in states:
        before = found.get(state.kind)
        found[state.kind] = state if before is None else _joined(before, state)
    return list(found.values())[:MOST]


def _joined(left: State, right: State) -> State:
    if left is right:
        return left
    names: dict[str, Value] = {}
    for name in left.names.keys() | right.names.keys():
        one, other = left.names.get(name), right.names.get(name)
        if one is None or other is None:
            # Given on one path alone: what an expression told there does not hold for the other.
            if "(" not in name:
                names[name] = join(one or ANY, other or ANY)
        else:
            names[name] = one if one is other else join(one, other)
    facts = {fact: held for fact, held in left.facts.items() if right.facts.get(fact) is held}
    methods = left.methods | right.methods
    last = left.last if left.last is right.last else left.last | right.last
    return State(names, facts, methods, left.route, left.done, left.declined, left.left, last)
