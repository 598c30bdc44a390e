"""The labelled scripts and configurations: what ``check`` is to say of them, and what not.

``# expect: K201`` (or ``K201,K402``) at the end of a line: it has these faults. ``# fine: K201``:
it has not, though it looks so. ``# expect-next:``, ``# fine-next:`` speak of the line after theirs.
``# check: --kamailio 6.0 --define WITH_X --cfg other.cfg --advice --server`` among the first lines
says how the file is checked; paths are relative to it.

A case is a file of ``corpus/CODE``, or a folder there: its ``script.py`` and its ``kamailio.cfg``.
"""

from __future__ import annotations

import argparse
import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

CORPUS: Final = Path(__file__).resolve().parent / "corpus"
SOURCES: Final = (".py", ".cfg")
FIRST_LINES: Final = 5
OLDEST: Final = "5.6"

LABEL = re.compile(r"#\s*(expect|fine)(-next)?:\s*([A-Z]\d{3}(?:\s*,\s*[A-Z]\d{3})*)")
HEADER = re.compile(r"^#\s*check:\s*([^#\n]*)", re.MULTILINE)


@dataclass(frozen=True, order=True)
class Label:
    """A fault that a line has, or does not have."""

    file: Path
    line: int
    code: str

    def __str__(self) -> str:
        """``K201/stock_style.py:17 K201``."""
        file = self.file.relative_to(CORPUS) if self.file.is_relative_to(CORPUS) else self.file
        return f"{file}:{self.line} {self.code}"


@dataclass(frozen=True)
class Case:
    """What is given to ``check`` at a time, and the labels of all the files that it may read."""

    paths: tuple[Path, ...]
    cfg: Path | None
    defines: tuple[str, ...]
    release: str
    advice: bool
    server: bool
    expected: frozenset[Label]
    fine: frozenset[Label]


def cases(server: bool) -> tuple[Case, ...]:
    """All cases; those that ask Kamailio itself (``--server``) only where ``server`` is true."""
    found = (case_of(place) for place in _places())
    return tuple(case for case in found if server or not case.server)


def _places() -> Iterator[Path]:
    for place in sorted(CORPUS.glob("*/*")):
        if place.suffix in SOURCES or (place / "script.py").exists() or _cfg_in(place):
            yield place


def case_of(place: Path) -> Case:
    """The case of a file, or of a folder with a script, a configuration, or both."""
    files = _sources(place) if place.is_dir() else (place,)
    asked = _options(files)
    cfg: Path | None
    if place.is_dir():
        script, cfg = place / "script.py", _cfg_in(place)
        paths = (script,) if script.exists() else ()
    elif place.suffix == ".cfg":
        paths, cfg = (), place
    else:
        paths, cfg = (place,), None
    if asked.cfg:
        cfg = place.parent / asked.cfg
    labels = [label for file in files for label in _labels(file)]
    return Case(
        paths=paths,
        cfg=cfg,
        defines=tuple(asked.define),
        release=asked.kamailio,
        advice=asked.advice,
        server=asked.server,
        expected=frozenset(label for kind, label in labels if kind == "expect"),
        fine=frozenset(label for kind, label in labels if kind == "fine"),
    )


def _cfg_in(folder: Path) -> Path | None:
    cfg = folder / "kamailio.cfg"
    return cfg if cfg.exists() else None


def _sources(folder: Path) -> tuple[Path, ...]:
    return tuple(sorted(file for file in folder.rglob("*") if file.suffix in SOURCES))


def _options(files: tuple[Path, ...]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(allow_abbrev=False)
    parser.add_argument("--kamailio", default=OLDEST)
    parser.add_argument("--define", action="append", default=[])
    parser.add_argument("--cfg")
    parser.add_argument("--advice", action="store_true")
    parser.add_argument("--server", action="store_true")
    words: list[str] = []
    for file in files:
        first = "\n".join(file.read_text().splitlines()[:FIRST_LINES])
        for header in HEADER.findall(first):
            words += shlex.split(header)
    return parser.parse_args(words)


def _labels(file: Path) -> Iterator[tuple[str, Label]]:
    for number, line in enumerate(file.read_text().splitlines(), 1):
        for kind, following, codes in LABEL.findall(line):
            for code in codes.split(","):
                yield kind, Label(file, number + bool(following), code.strip())
