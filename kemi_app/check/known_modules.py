"""The modules and their parameters, data/modules.json.

Kamailio looks a module parameter up by name and kind together: a number given to a text parameter
(or the other way round) is "not found", nothing is converted.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from kemi_app.check.known import Row, filled, lasts, table


@dataclass(frozen=True)
class Module:
    """One Kamailio module."""

    name: str
    """As loadmodule takes it, without .so."""
    since: str
    """The first release with it; empty: each known one."""
    until: str
    """The last one; 5.5 where none of the known releases has it; empty: the newest has it."""
    instead: str
    """What took its place; empty: nothing, or it is still there."""


@dataclass(frozen=True)
class ModuleParameter:
    """One parameter of one module."""

    module: str
    """The module."""
    name: str
    """The name that modparam takes."""
    kinds: tuple[str, ...]
    """int, str, or both where it takes either."""
    since: str
    """The first release with it."""
    until: str
    """The last one."""
    instead: str
    """What to use in place of it; empty where it is not deprecated."""
    callback: str
    """The kind of route (event) whose method its value names; empty: it names none."""
    flag: str
    """message or branch where its value is the number of a flag."""


def module(name: str) -> Module | None:
    """The module of that name, in whatever release."""
    return _modules().get(name)


def modules(release: str) -> tuple[str, ...]:
    """The names of a release's modules."""
    return tuple(one.name for one in _modules().values() if lasts(one.since, one.until, release))


def module_parameter(module: str, name: str) -> ModuleParameter | None:
    """A parameter of a module, in whatever release."""
    row = _rows().get(module, {}).get(name)
    return _parameter(row) if row else None


def module_parameters(module: str, release: str) -> tuple[ModuleParameter, ...]:
    """The parameters of a module in a release."""
    found = (_parameter(row) for row in _rows().get(module, {}).values())
    return tuple(one for one in found if lasts(one.since, one.until, release))


@lru_cache(maxsize=1)
def _modules() -> dict[str, Module]:
    rows = (filled(row, 4) for row in table("modules.json", "modules"))
    return {str(row[0]): Module(*(str(cell) for cell in row)) for row in rows}


@lru_cache(maxsize=1)
def _rows() -> dict[str, dict[str, Row]]:
    found: dict[str, dict[str, Row]] = {}
    for row in table("modules.json", "parameters"):
        found.setdefault(str(row[0]), {})[str(row[1])] = row
    return found


def _parameter(row: Row) -> ModuleParameter:
    module, name, kinds, *rest = (str(cell) for cell in filled(row, 8))
    return ModuleParameter(module, name, tuple(kinds.split("|")), *rest)
