"""docs/fake-functions.md: every KSR function, whether the fake has it, and how well it is proven.

``python3 -m conformance.table`` writes it, ``--check`` tells whether it is stale (with tests/ and
the repository on the path).
"""

from __future__ import annotations

import argparse
import ast
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fake_ksr import api
from fake_ksr.ksr import SUBMODULES

from kemi_app.stubs import facts

from .cases import files, read

PAGE = Path(__file__).resolve().parents[2] / "docs" / "fake-functions.md"
RELEASE = facts.minor(api.RELEASE)

HEAD = """# The KSR functions of the fake

Written by `python3 -m conformance.table`: do not edit. What the fake is: [fake.md](fake.md).

Kamailio {release} has **{functions} KSR functions** in {submodules} submodules. The fake simulates
**{simulated}** of them, and **{proven}** of these are called in **{cases} cases**, each of which
passes on a real Kamailio and on the fake (`tests/conformance/calls`). Every other function raises
`NotSimulated`, which names the line that scripts its answer.

The numbers below are those of the cases in which a function is called, *-* stands for none.
"""
PARTLY = """
## {name}

{simulated} of {total} simulated, {proven} of them proven.

| function | simulated | cases |
|---|---|---|
"""
NOTHING = """
## Not simulated at all

| submodule | functions |
|---|---|
"""


@dataclass(frozen=True)
class Row:
    """One function."""

    name: str
    submodule: str
    simulated: bool
    cases: int

    @property
    def is_proven(self) -> bool:
        """Whether a case on a real server says what it gives."""
        return self.simulated and self.cases > 0


def called(expression: str) -> set[str]:
    """The KSR functions that an expression, or a whole module, names: ``tm.t_relay``."""
    found = set()
    for node in ast.walk(ast.parse(expression)):
        name = _dotted(node)
        if name.startswith("KSR."):
            found.add(name.removeprefix("KSR."))
    return found & api.functions().keys()


def _dotted(node: ast.AST) -> str:
    """A name with its attributes, "" for anything else; ``getattr`` with a text is one of them."""
    match node:
        case ast.Name(name):
            return name
        case ast.Attribute(value, name):
            return f"{_dotted(value)}.{name}"
        case ast.Call(ast.Name("getattr"), [value, ast.Constant(str() as name), *_]):
            return f"{_dotted(value)}.{name}"
    return ""


@cache
def expressions() -> tuple[str, ...]:
    """The expressions of every case for the release."""
    return tuple(
        case.expression
        for file in files()
        for scene in read(file)
        for case in scene.cases
        if case.expected(RELEASE) is not None
    )


def rows() -> list[Row]:
    """Every function of the release, by submodule and name, those right in KSR first."""
    parts = {part.name: part for part in SUBMODULES}
    cases = Counter(name for one in expressions() for name in called(one))
    found = []
    for spec in api.functions().values():
        part = parts.get(spec.submodule)
        simulated = part is not None and hasattr(part, spec.name.rpartition(".")[2])
        found.append(Row(spec.name, spec.submodule, simulated, cases[spec.name]))
    return sorted(found, key=lambda row: (row.submodule, row.name))


def page() -> str:
    """The page."""
    return "".join(_lines(rows()))


def _lines(table: list[Row]) -> Iterator[str]:
    submodules = sorted({row.submodule for row in table})
    yield HEAD.format(
        release=RELEASE, submodules=len(submodules) - 1, cases=len(expressions()), **_totals(table)
    )
    rest = []
    for submodule in submodules:
        mine = [row for row in table if row.submodule == submodule]
        if not any(row.simulated for row in mine):
            rest.append((submodule, len(mine)))
            continue
        totals = _totals(mine)
        yield PARTLY.format(
            name=f"KSR.{submodule}".rstrip("."), total=totals["functions"], **totals
        )
        for row in mine:
            simulated = "yes" if row.simulated else "no"
            yield f"| `KSR.{row.name}` | {simulated} | {row.cases or '-'} |\n"
    if rest:
        yield NOTHING
    for submodule, count in rest:
        yield f"| `KSR.{submodule}` | {count} |\n"


def _totals(table: Iterable[Row]) -> dict[str, int]:
    found = list(table)
    return {
        "functions": len(found),
        "simulated": sum(row.simulated for row in found),
        "proven": sum(row.is_proven for row in found),
    }


def main(arguments: list[str] | None = None) -> int:
    """Write the page, or check it; returns the exit code: 1 where --check finds it stale."""
    parser = argparse.ArgumentParser(prog="conformance.table", description="Write the page.")
    parser.add_argument("--check", action="store_true", help="only tell whether it is stale")
    text = page()
    if not parser.parse_args(arguments).check:
        PAGE.write_text(text, encoding="utf-8")
        return 0
    if PAGE.exists() and PAGE.read_text(encoding="utf-8") == text:
        return 0
    print(f"{PAGE} is stale: run python3 -m conformance.table", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
