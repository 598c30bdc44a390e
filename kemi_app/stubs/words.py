"""What is said of the KEMI functions: words/*.ini, one file a KSR submodule.

Kamailio's export tables give kinds and C names alone. The rest was read in its source: what each
parameter is called and means, what a function does and changes, every value it can return, in
which routes it may run. A section holds for each function named in its head:

    [t_on_failure]
    params = failure_route
    does = Names the method that runs when the transaction has failed ...
    args =
        failure_route = name of a method of the application
    returns =
        1 = the method is set
    gives = value           (an int that is a plain number; zero: a code whose yes is 0; or the
                            exact type of an xval)
    effects = ...
    routes = request, branch
    page = tm.html#tm.f.t_on_failure

Functions that two modules export with other parameters have ``params = a b | a b c``. Those that
routes seldom use have ``params``, ``gives`` and ``page`` alone.
"""

from __future__ import annotations

import configparser
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

WORDS: Final = Path(__file__).resolve().parent / "words"

# A line that begins an entry of args or returns; any other line goes on with the one before.
_ENTRY: Final = re.compile(r"('[^']*'|\S+) = (.*)")


@dataclass(frozen=True)
class Words:
    """What is said of one function; empty where nothing is."""

    params: tuple[tuple[str, ...], ...] = ()
    """The names of the parameters, in order; a function of two forms (``a b | a b c``) has two."""
    does: str = ""
    """What it does."""
    args: tuple[tuple[str, str], ...] = ()
    """(parameter, meaning) in order."""
    returns: tuple[tuple[str, str], ...] = ()
    """(value, meaning): ``1``, ``-1``, ``2..`` (2 or more), ``True``, ``None``, ``str``, ``''``."""
    gives: str = ""
    """An int: ``value`` (a plain number) or ``zero`` (0 says yes); an xval: its exact type."""
    effects: str = ""
    """What it changes or sends; ``none`` for nothing."""
    routes: tuple[str, ...] = ()
    """Where it may run: any, request, branch, onsend, reply, onreply, failure, …"""
    page: str = ""
    """Its documentation, where data/kemi.json does not know it: see docstring.url()."""


NOTHING: Final = Words()


def load(folder: Path = WORDS, submodule: str = "*") -> dict[str, Words]:
    """What is said of each function, by its name in Python (``tm.t_relay``).

    ``submodule`` reads the file of one alone: ``tm``, or ``core`` for KSR's own functions.
    Raises ValueError with file, function and fault where a file does not read as above.
    """
    said: dict[str, Words] = {}
    for path in sorted(folder.glob(f"{submodule}.ini")):
        parser = configparser.ConfigParser(
            interpolation=None, delimiters=("=",), comment_prefixes=("#",), strict=True
        )
        parser.optionxform = str  # type: ignore[assignment,method-assign]  # names as they are
        try:
            parser.read_string(path.read_text(encoding="utf-8"))
        except configparser.Error as error:
            raise ValueError(f"{path}: {error}") from None
        prefix = "" if path.stem == "core" else f"{path.stem}."
        for head in parser.sections():
            words = _words(path, head, dict(parser[head]))
            for name in head.split():
                if said.setdefault(prefix + name, words) is not words:
                    raise ValueError(f"{path}: [{head}]: {name} is there twice")
    return said


def _words(path: Path, head: str, fields: dict[str, str]) -> Words:
    place = f"{path}: [{head}]"
    words = Words(
        params=tuple(tuple(form.split()) for form in fields.pop("params", "").split("|")),
        does=_one_line(fields.pop("does", "")),
        args=_entries(place, fields.pop("args", "")),
        returns=_entries(place, fields.pop("returns", "")),
        gives=fields.pop("gives", ""),
        effects=_one_line(fields.pop("effects", "")),
        routes=tuple(_one_line(fields.pop("routes", "")).split(", ")) if "routes" in fields else (),
        page=fields.pop("page", ""),
    )
    if fields:
        raise ValueError(f"{place}: unknown field {', '.join(fields)}")
    return words


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _entries(place: str, text: str) -> tuple[tuple[str, str], ...]:
    entries: list[tuple[str, str]] = []
    for line in text.split("\n"):
        found = _ENTRY.fullmatch(line.strip())
        if found:
            entries.append((found[1], found[2]))
        elif line.strip():
            if not entries:
                raise ValueError(f"{place}: {line.strip()!r} is no entry 'name = meaning'")
            key, meaning = entries[-1]
            entries[-1] = (key, f"{meaning} {line.strip()}")
    return tuple(entries)
