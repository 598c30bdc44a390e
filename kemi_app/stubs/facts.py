"""What is known of the KEMI functions of each Kamailio release: data/kemi.json, read."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

DATA: Final = Path(__file__).resolve().parent / "data" / "kemi.json"

# app_python3 puts all of one table into the submodule of the table's first function.
_MOVED: Final = {"secsipid.result_str": "ldap"}
# The Python modules export ktest only where there is not one other KEMI function: never.
_UNREACHABLE: Final = {"ktest"}


@dataclass(frozen=True)
class Function:
    """One KEMI function as one Kamailio module exports it."""

    name: str
    """Dotted name as Kamailio writes it, without KSR: ``tm.t_relay``, ``is_INVITE``."""
    returns: str
    """KEMI return kind: int, bool, none, str or xval."""
    params: tuple[tuple[str, str], ...]
    """(kind, name in C) of each parameter; where releases differ in a name, the newest one's."""
    load: str
    """The Kamailio module to load; ``core`` needs none; empty where it is not known."""
    since: str
    """The first release (5.6) that has it, as far back as KEMI goes (5.0); empty: not known."""
    until: str
    """The last release that had it; empty where the newest known release has it."""
    page: str
    """Where it is documented: see docstring.url()."""

    @property
    def submodule(self) -> str:
        """Where app_python3 puts it: ``tm`` for KSR.tm, empty for KSR itself."""
        return _MOVED.get(self.name) or self.name.rpartition(".")[0]

    @property
    def bare(self) -> str:
        """Its name in its submodule: ``t_relay``."""
        return self.name.rpartition(".")[2]

    @property
    def path(self) -> str:
        """Its name in Python, without KSR: that of Kamailio, but for what app_python3 moves."""
        return f"{self.submodule}.{self.bare}" if self.submodule else self.bare

    @property
    def kinds(self) -> tuple[str, ...]:
        """The KEMI kinds of its parameters."""
        return tuple(kind for kind, _ in self.params)

    def is_in(self, release: str) -> bool:
        """Whether that release (5.6) has it."""
        version = as_numbers(release)
        if self.since and version < as_numbers(self.since):
            return False
        return not self.until or version <= as_numbers(self.until)


@dataclass(frozen=True)
class Facts:
    """The functions of some releases, in Kamailio's own order."""

    releases: tuple[str, ...]
    """The releases (5.6), oldest first."""
    functions: tuple[Function, ...]
    """Each function that one of them has; one exported by two modules is there twice."""

    def of(self, release: str) -> Facts:
        """The functions of one of the releases."""
        found = tuple(function for function in self.functions if function.is_in(release))
        return Facts((release,), found)


@cache
def load(data: Path = DATA) -> Facts:
    """Every function that a script can reach, of every release that kamailio.cfg can run on."""
    facts = json.loads(data.read_text(encoding="utf-8"))
    functions = tuple(
        Function(
            name=row["name"],
            returns=row["returns"],
            params=tuple(_kind_and_name(one) for one in row["params"].split(", ") if one),
            load=row["load"],
            since=row["since"],
            until=row.get("until", ""),
            page=row["page"],
        )
        for row in facts["functions"]
        if row["name"] not in _UNREACHABLE
    )
    return Facts(tuple(minor(release) for release in facts["releases"]), functions)


def minor(version: str) -> str:
    """``5.6.3`` -> ``5.6``."""
    return ".".join(version.split(".")[:2])


def as_numbers(release: str) -> tuple[int, ...]:
    """``5.10`` -> ``(5, 10)``, for comparisons."""
    return tuple(int(part) for part in release.split("."))


def _kind_and_name(param: str) -> tuple[str, str]:
    kind, name = param.split(" ")
    return kind, name
