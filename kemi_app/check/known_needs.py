"""Which module needs which other one, data/needs.json.

Found in the modules' mod_init() and tried on Kamailio 5.6.3 where a package has the module: it does
not start without. ``tests/check/extract/trial.py`` repeats a trial.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import cast

from kemi_app.check.known import lasts, table

Value = str | int | None
"""A module parameter's value in a kamailio.cfg; None: it is not set there."""


@dataclass(frozen=True)
class When:
    """The parameter's values for which something is needed."""

    parameter: str
    """The module parameter; empty: it is needed always."""
    unless: tuple[str, ...]
    """The values for which it is not needed."""
    unset: bool
    """Whether it is needed where the parameter is not set."""

    def holds(self, value_of: Callable[[str], Value]) -> bool:
        """Whether it is needed; ``value_of``: the value of one of the module's parameters."""
        if not self.parameter:
            return True
        value = value_of(self.parameter)
        return self.unset if value is None else str(value) not in self.unless


@dataclass(frozen=True)
class Need:
    """That a module does not start without another one."""

    module: str
    """The one that needs."""
    others: tuple[str, ...]
    """One of these must be loaded."""
    order: bool
    """Whether that one must be loaded before."""
    when: When
    """For which parameter values."""
    since: str
    """The first release in which it is so."""
    until: str
    """The last one."""


@dataclass(frozen=True)
class Database:
    """That a module parameter is the URL of a database, whose driver must be loaded."""

    module: str
    """The module that has the parameter."""
    parameter: str
    """The parameter."""
    default: str
    """The driver where the parameter is not set (``db_mysql``); empty: none is needed then."""
    when: When
    """For which other parameter's values the database is used at all."""


def needs(module: str, release: str) -> tuple[Need, ...]:
    """What a module needs in a release."""
    found = _needs().get(module, ())
    return tuple(one for one in found if lasts(one.since, one.until, release))


def databases(module: str) -> tuple[Database, ...]:
    """The parameters of a module that are database URLs."""
    return _databases().get(module, ())


def driver(url: str) -> str:
    """The module that a database URL asks for: ``db_mysql`` for ``mysql://...``."""
    return f"db_{url.partition(':')[0]}"


@lru_cache(maxsize=1)
def _needs() -> dict[str, tuple[Need, ...]]:
    found: dict[str, tuple[Need, ...]] = {}
    for module, others, order, parameter, unless, unset, since, until in table(
        "needs.json", "needs"
    ):
        need = Need(
            str(module),
            tuple(cast("list[str]", others)),
            bool(order),
            When(str(parameter), tuple(cast("list[str]", unless)), bool(unset)),
            str(since),
            str(until),
        )
        found[need.module] = (*found.get(need.module, ()), need)
    return found


@lru_cache(maxsize=1)
def _databases() -> dict[str, tuple[Database, ...]]:
    found: dict[str, tuple[Database, ...]] = {}
    for module, parameter, default, other, unless, unset in table("needs.json", "databases"):
        database = Database(
            str(module),
            str(parameter),
            f"db_{default}" if default else "",
            When(str(other), tuple(cast("list[str]", unless)), bool(unset)),
        )
        found[database.module] = (*found.get(database.module, ()), database)
    return found
