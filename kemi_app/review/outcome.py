"""What became of following a function of a script."""

from __future__ import annotations

import ast
import enum
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from kemi_app.script.module import Function
from kemi_app.script.scope import Scope
from kemi_app.script.uses import KsrUse


class Answer(enum.Enum):
    """What a route of kemi_app says of the message to the list that runs it."""

    NEXT = "NEXT"
    DONE = "DONE"
    NO_VERDICT = "something else"
    UNKNOWN = "not known without a message"


@dataclass
class Outcome:
    """What became of following a function."""

    returns: frozenset[Answer] = frozenset()
    """Empty where no way leads out of it but an exception."""
    uses: dict[int, KsrUse] = field(default_factory=dict)
    """Its own uses of KSR, by the id of their nodes."""
    called: dict[Function, Outcome] = field(default_factory=dict)
    """The functions of the project that it runs, in order."""
    names: dict[int, tuple[Scope, ast.Name | ast.Attribute]] = field(default_factory=dict)
    """The names of modules that it reads, but those of literals."""
    asked: set[frozenset[str]] = field(default_factory=set)
    """The methods that its conditions ask for, those together that one condition names."""
    ends: dict[Function | None, bool] = field(default_factory=dict)
    """After which call it can return, None for none; True where nothing else comes after that."""

    @property
    def works(self) -> bool:
        """Whether it uses KSR, or runs a function."""
        return bool(self.uses or self.called)

    def runs(self, function: Function, inner: Outcome) -> None:
        """Note that it runs a function, which may do other things than the last time."""
        self.asked |= inner.asked
        before = self.called.get(function)
        self.called[function] = inner if before is None else both(before, inner)

    def inside(self) -> Iterator[tuple[Function, Outcome]]:
        """The functions that it runs and those that these run: one again for each other outcome,
        as where it is called with other arguments."""
        seen: set[int] = set()
        queue = list(self.called.items())
        while queue:
            function, outcome = queue.pop(0)
            if id(outcome) not in seen:
                seen.add(id(outcome))
                yield function, outcome
                queue += outcome.called.items()

    def all_uses(self) -> Iterable[KsrUse]:
        """Its own uses of KSR, and those of the functions that it runs."""
        found = dict(self.uses)
        for _, outcome in self.inside():
            found.update(outcome.uses)
        return found.values()


def both(one: Outcome, other: Outcome) -> Outcome:
    """Two ways through one function taken together."""
    return _both(one, other, {})


def _both(one: Outcome, other: Outcome, made: dict[tuple[int, int], Outcome]) -> Outcome:
    if one is other:
        return one
    key = id(one), id(other)
    if key in made:
        return made[key]  # many functions may run the same one
    made[key] = joined = Outcome(
        one.returns | other.returns,
        {**one.uses, **other.uses},
        {**one.called, **other.called},
        {**one.names, **other.names},
        one.asked | other.asked,
    )
    for function in one.called.keys() & other.called.keys():
        joined.called[function] = _both(one.called[function], other.called[function], made)
    return joined
