"""Make kemi_app/check/data from Kamailio's sources, one src folder a release:

    PYTHONPATH=.:tests python3 -m check.extract 5.6=DIR/src 5.7=DIR/src ... [--into FOLDER]

What the sources do not say in a table is written by hand: listed.py, judged.py,
transformations.py and roles.py here, needs.json (tried with trial.py) in the data itself.
"""

from __future__ import annotations

import sys
from pathlib import Path

from check.extract import core, exports, functions, judged, listed, transformations
from check.extract.releases import Release, span
from check.extract.write import write

_DATA = Path(__file__).resolve().parents[3] / "kemi_app" / "check" / "data"


def core_rows(releases: list[Release]) -> list[list[object]]:
    """name, aliases, kinds, default, since, until, instead, entry, advised, low, high, choices."""
    seen: dict[str, dict[str, core.Parameter]] = {}
    for release in releases:
        for name, parameter in core.parameters(release.source).items():
            seen.setdefault(listed.USUAL.get(name, name), {})[release.name] = parameter
    entries = listed.listed()
    rows: list[list[object]] = []
    for name, by_release in seen.items():
        newest = list(by_release.values())[-1]
        since, until = span(by_release, releases)
        entry = entries.get(name)
        default = entry.default if entry else listed.MORE.get(name, newest.default)
        low, high = listed.RANGES.get(name, (newest.low, newest.high))
        if low is None and newest.kinds == ["int"] and newest.natural:
            low = 0
        oldest = next(iter(by_release.values()))
        aliases = [other for other in newest.names if other != name and other in oldest.names]
        kinds = ["int"] if name == "advertised_port" else newest.kinds
        if name == "statistics":
            continue
        rows.append(
            [name, aliases, kinds, default, since, until, listed.INSTEAD.get(name, "")]
            + [entry.number if entry else 0, bool(entry and entry.advised), low, high]
            + [list(listed.CHOICES.get(name, ()))]
        )
        for other in set(newest.names) - {name, *aliases}:  # a name that came later
            having = [one for one, known in by_release.items() if other in known.names]
            rows.append([other, [], *rows[-1][2:4], *span(having, releases), "", 0, *rows[-1][8:]])
    for name, others in listed.STATEMENTS.items():
        entry = entries.get(name)
        number, advised = (entry.number, entry.advised) if entry else (0, False)
        default = entry.default if entry else ""
        rows.append(
            [name, list(others), ["statement"], default, "", "", listed.INSTEAD.get(name, "")]
            + [number, advised, None, None, []]
        )
    for name, (default, since) in listed.CALLBACKS.items():
        entry = entries.get(name)
        number = entry.number if entry else 0
        rows.append([name, [], ["str"], default, since, "", "", number, False, None, None, []])
    return sorted(rows, key=lambda row: str(row[0]))


def module_tables(releases: list[Release]) -> dict[str, list[list[object]]]:
    """modules: name, since, until, instead; parameters: module, name, kinds, since, ..."""
    having: dict[str, list[str]] = {}
    parameters: dict[tuple[str, str], dict[str, set[str]]] = {}
    for release in releases:
        for module in exports.modules(release.source):
            if module in judged.PARTS:
                continue
            having.setdefault(module, []).append(release.name)
            for name, kinds in exports.exports(release.source, module).parameters.items():
                parameters.setdefault((module, name), {})[release.name] = kinds
    modules: list[list[object]] = [
        [module, *span(names, releases), judged.INSTEAD.get(module, "")]
        for module, names in having.items()
    ]
    gone = {name: instead for name, instead in judged.GONE.items() if name not in having}
    modules += [[name, "", "5.5", instead] for name, instead in gone.items()]
    rows: list[list[object]] = []
    for (module, name), by_release in parameters.items():
        kinds = sorted(set().union(*by_release.values()))
        since, until = span(by_release, releases)
        whole = span(having[module], releases)
        rows.append(
            [module, name, "|".join(kinds), since or whole[0], until or whole[1]]
            + [judged.PARAMETERS.get((module, name), "")]
            + [judged.callback(module, name, kinds), judged.flag(module, name, kinds)]
        )
    return {"modules": sorted(modules), "parameters": sorted(rows)}


def variable_rows(releases: list[Release]) -> list[list[object]]:
    """name, module, marks (w writable, n needs a name in brackets, i takes an index), since, ..."""
    seen: dict[tuple[str, str], dict[str, str]] = {}
    for release in releases:
        for module in ["core", *exports.modules(release.source)]:
            for one in exports.exports(release.source, module).variables:
                marks = "w" * one.writable + "n" * one.inner + "i" * one.index
                seen.setdefault((one.name, one.module), {})[release.name] = marks
    rows: list[list[object]] = []
    for (name, module), by_release in seen.items():
        marks = "".join(dict.fromkeys("".join(by_release.values())))
        rows.append([name, module, marks, *span(by_release, releases)])
    return sorted(rows)


def transformation_rows(releases: list[Release]) -> list[list[object]]:
    """group, name, module, fewest and most parameters, since, until."""
    seen: dict[str, dict[str, tuple[str, int, int]]] = {}
    for release in releases:
        for name, facts in transformations.transformations(release.source).items():
            seen.setdefault(name, {})[release.name] = facts
    rows: list[list[object]] = []
    for name, by_release in seen.items():
        group, _, call = name.partition(".")
        rows.append([group, call, *list(by_release.values())[-1], *span(by_release, releases)])
    return sorted(rows)


def main(arguments: list[str]) -> int:
    """Write the files."""
    releases = [
        Release(name, Path(folder))
        for name, _, folder in (argument.partition("=") for argument in arguments)
    ]
    write(_DATA / "core.json", {"parameters": core_rows(releases)})
    write(_DATA / "modules.json", module_tables(releases))
    write(
        _DATA / "pvs.json",
        {"variables": variable_rows(releases), "transformations": transformation_rows(releases)},
    )
    write(_DATA / "functions.json", {"functions": functions.rows(releases[0].source)})
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
