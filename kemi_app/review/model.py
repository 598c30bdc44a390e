"""What a review tells of a routing: plain data, with the names of the script."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields


@dataclass(frozen=True, order=True)
class Place:
    """Where something stands; ``file`` is relative to the folder that the review was asked in."""

    file: str
    line: int

    def __str__(self) -> str:
        """As editors take it: ``routes/auth.py:33``."""
        return f"{self.file}:{self.line}"


class Fate(enum.Enum):
    """What a route can do with a request of one method."""

    UNREACHED = "is not reached"
    PASSES = "passes"
    ACTS = "acts"
    MAY_END = "may end here"
    ENDS = "ends here"


@dataclass(frozen=True)
class Touches:
    """What a route uses, with all the functions that it runs; each sorted, without doubles."""

    functions: tuple[str, ...] = ()
    """KSR functions, ``tm.t_relay``."""
    modules: tuple[str, ...] = ()
    """The Kamailio modules of these, ``core`` left out."""
    variables: tuple[str, ...] = ()
    """Pseudo-variables, ``$avp(oexten)``."""
    flags: tuple[str, ...] = ()
    """Flags by the name of their constant, or ``flag 5``."""
    tables: tuple[str, ...] = ()
    """Tables of the database or of usrloc, and ``ipban (htable)``."""
    services: tuple[str, ...] = ()
    """What is outside Kamailio: the database, a relay for media, a server named by a setting."""

    def kinds(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Each kind (``functions``, ...) with its names."""
        for one in fields(self):
            yield one.name, getattr(self, one.name)


@dataclass(frozen=True)
class Part:
    """A function of the script that a route runs on its way."""

    name: str
    purpose: str
    place: Place


@dataclass(frozen=True)
class Route:
    """One entry of a callback's list; in a plain KEMI class a method that the callback calls."""

    id: str
    """Unlike any other: ``ksr_request_route/auth``."""
    name: str
    purpose: str
    """The first line of its docstring, empty where it has none."""
    place: Place
    needs: tuple[str, ...] = ()
    """The features (defines) without which it is not in the list."""
    in_force: bool = True
    group: str = "core"
    """What it is mostly about: a key of ``groups.GROUPS``."""
    touches: Touches = field(default_factory=Touches)
    parts: tuple[Part, ...] = ()
    tests: tuple[str, ...] = ()
    """The tests that name it, as pytest does: ``tests/test_auth.py::test_a_password``."""


@dataclass(frozen=True)
class Callback:
    """What Kamailio calls by name, with its routes in the order in which they run."""

    name: str
    kind: str
    """request, reply, branch, onreply, failure, branch_failure, received, pre_routing, onsend
    or event."""
    place: Place | None
    routes: tuple[Route, ...]
    unread: tuple[Place, ...] = ()
    """What stands in its list and is known only where the code runs."""


@dataclass(frozen=True)
class Arrow:
    """A route arms a handler for what comes later: the name given to ``KSR.tm.t_on_...``."""

    route: str
    handler: str
    by: str
    """``t_on_branch``, ..."""
    place: Place
    methods: tuple[str, ...] = ()
    """The methods for which it does so."""


@dataclass(frozen=True)
class MethodPath:
    """The path of one SIP method: for each route, by its ``id``, what it can do with it."""

    method: str
    fates: Mapping[str, Fate]

    def acting(self) -> Iterator[tuple[str, Fate]]:
        """The routes that do anything with it but pass."""
        for route, fate in self.fates.items():
            if fate in (Fate.ACTS, Fate.MAY_END, Fate.ENDS):
                yield route, fate


@dataclass(frozen=True)
class Review:
    """A routing, for the features in force."""

    title: str
    features: tuple[str, ...]
    callbacks: tuple[Callback, ...]
    arrows: tuple[Arrow, ...]
    paths: tuple[MethodPath, ...]

    def routes(self) -> Iterator[tuple[Callback, Route]]:
        """Every route with its callback, in order."""
        for callback in self.callbacks:
            for route in callback.routes:
                yield callback, route


def in_order(names: Iterable[str]) -> tuple[str, ...]:
    """Sorted, without doubles."""
    return tuple(sorted(set(names)))
