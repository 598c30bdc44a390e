"""The pseudo-variables that Kamailio has, simulated or not."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

DATA = Path(__file__).parent.parent / "data"
LISTS = ("5.6.3", "6.0.7", "6.1.4")
"""The releases whose pseudo-variables are listed; those in between have those of the one before."""


@dataclass(frozen=True)
class Known:
    """A class of pseudo-variables: who provides it, and whether it takes a name and an index."""

    module: str
    named: bool = False
    indexed: bool = False
    written: bool = False


@cache
def existing(release: str) -> dict[str, Known]:
    """What there is, by the class of pseudo-variable ("ru", "hdr")."""
    minor = _numbers(release)[:2]
    listed = [name for name in LISTS if _numbers(name)[:2] <= minor]
    path = DATA / f"pvs-{listed[-1] if listed else LISTS[0]}.txt"
    known = {"null": Known("core"), "$": Known("core")}
    for line in path.read_text(encoding="ascii").splitlines():
        if not line.startswith("#"):
            name, module, *shape = line.split()
            signs = shape[0] if shape else ""
            known[name] = Known(module, "n" in signs, "i" in signs, "w" in signs)
    return known


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in version.split("."))
