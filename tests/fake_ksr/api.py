"""The KEMI functions that Kamailio has: names, modules, parameter and return kinds."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

RELEASE = "5.6.3"


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
    """Every KEMI function of a release, by name."""
    table: dict[str, Function] = {}
    text = (Path(__file__).parent / "data" / f"kemi-{release}.txt").read_text(encoding="ascii")
    for line in text.splitlines():
        if not line.startswith("#"):
            name, module, returns, *params = line.split()
            table[name] = Function(name, module, returns, tuple(params))
    return table
