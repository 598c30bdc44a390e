"""The KEMI functions that a Kamailio has: names, modules, parameter and return kinds."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from kemi_app.stubs import facts

RELEASE = "5.6.3"
"""What the fake is unless told otherwise."""


@dataclass(frozen=True)
class Function:
    """One KEMI function; `name` is what follows "KSR.", `module` the loadmodule behind it."""

    name: str
    module: str
    returns: str
    params: tuple[str, ...]

    @property
    def submodule(self) -> str:
        """The KSR submodule, "" for the functions right in KSR."""
        return self.name.rpartition(".")[0]


@cache
def functions(release: str = RELEASE) -> dict[str, Function]:
    """Every KEMI function of a release (full version), by name."""
    table: dict[str, Function] = {}
    for one in facts.load().of(facts.minor(release)).functions:
        table[one.path] = Function(one.path, one.load, one.returns, one.kinds)
    return table
