"""What is known of Kamailio's releases: the facts in data/*.json, read when first asked for.

``tests/check/extract`` makes the files from Kamailio's sources. Each known_*.py reads one of them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Final

RELEASES: Final = ("5.6", "5.7", "5.8", "6.0", "6.1")
_DATA: Final = Path(__file__).resolve().parent / "data"

Cell = str | int | bool | list[str] | None
Row = list[Cell]


def table(file: str, name: str) -> list[Row]:
    """The rows of a table of one of the files; empty texts at a row's end are not written."""
    tables: dict[str, list[Row]] = json.loads((_DATA / file).read_text(encoding="utf-8"))
    return tables[name]


def filled(row: Row, width: int) -> Row:
    """A row with the empty texts at its end."""
    return row + [""] * (width - len(row))


def lasts(since: str, until: str, release: str) -> bool:
    """Whether what is there from one release to another (empty: no such end) is in a release."""
    at = _number(release)
    return (not since or _number(since) <= at) and (not until or at <= _number(until))


def span(since: str, until: str) -> str:
    """``since 5.8``, ``until 5.7``, ``5.7 to 6.0``; empty where every release has it."""
    if since and until:
        return f"{since} to {until}" if since != until else f"only in {since}"
    if since:
        return f"since {since}"
    return f"until {until}" if until else ""


def nearest(name: str, names: Iterable[str]) -> str:
    """The name most like this one; empty where none is much like it."""
    import difflib  # slow to load, and a clean run never asks

    known = list(dict.fromkeys(names))
    lower = {one.lower(): one for one in known}
    if name.lower() in lower:
        return lower[name.lower()]
    found = difflib.get_close_matches(name.lower(), list(lower), n=1, cutoff=0.7)
    return lower[found[0]] if found else ""


def _number(release: str) -> tuple[int, ...]:
    return tuple(int(part) for part in release.split("."))
