"""The pseudo-variables and transformations, data/pvs.json."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import cast

from kemi_app.check.known import filled, lasts, table


@dataclass(frozen=True)
class PseudoVariable:
    """One pseudo-variable as one module gives it."""

    name: str
    """Without $ and brackets: ``ru``, ``hdr``."""
    module: str
    """The module to load; ``core`` needs none."""
    writable: bool
    """Whether it can be set."""
    inner: bool
    """Whether it is written with a name in brackets, $hdr(x): then always, else never."""
    index: bool
    """Whether it takes an index, $(hdr(x)[1])."""
    since: str
    """The first release with it."""
    until: str
    """The last one."""


@dataclass(frozen=True)
class Transformation:
    """One transformation, {group.name,parameter,...}."""

    group: str
    """Its class: ``s``, ``uri``, ``nameaddr``."""
    name: str
    """In small letters; Kamailio takes large ones too."""
    module: str
    """The module to load."""
    least: int
    """The fewest parameters."""
    most: int
    """The most."""
    since: str
    """The first release with it."""
    until: str
    """The last one."""


def pseudo_variable(name: str, release: str) -> tuple[PseudoVariable, ...]:
    """What a release has of that name: some are in two modules; empty: unknown."""
    return tuple(one for one in pseudo_variable_span(name) if lasts(one.since, one.until, release))


def pseudo_variable_span(name: str) -> tuple[PseudoVariable, ...]:
    """What any release has of that name."""
    return _variables().get(name, ())


def pseudo_variable_names(release: str) -> tuple[str, ...]:
    """The names in a release."""
    return tuple(name for name in _variables() if pseudo_variable(name, release))


def transformation(group: str, name: str) -> Transformation | None:
    """A transformation, in whatever release."""
    return _transformations().get(f"{group}.{name.lower()}")


def transformation_names(release: str) -> tuple[str, ...]:
    """``s.len``, ``uri.user``, ... of a release."""
    return tuple(
        name for name, one in _transformations().items() if lasts(one.since, one.until, release)
    )


@lru_cache(maxsize=1)
def _variables() -> dict[str, tuple[PseudoVariable, ...]]:
    found: dict[str, tuple[PseudoVariable, ...]] = {}
    for row in table("pvs.json", "variables"):
        name, module, marks, since, until = (str(cell) for cell in filled(row, 5))
        one = PseudoVariable(name, module, "w" in marks, "n" in marks, "i" in marks, since, until)
        found[name] = (*found.get(name, ()), one)
    return found


@lru_cache(maxsize=1)
def _transformations() -> dict[str, Transformation]:
    found: dict[str, Transformation] = {}
    for row in table("pvs.json", "transformations"):
        group, name, module, least, most, since, until = filled(row, 7)
        found[f"{group}.{name}"] = Transformation(
            str(group),
            str(name),
            str(module),
            cast("int", least),
            cast("int", most),
            str(since),
            str(until),
        )
    return found
