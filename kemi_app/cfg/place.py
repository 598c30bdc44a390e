"""Where something stands in a file, and a fault there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, order=True)
class Place:
    """A place in a file; lines and columns (in characters) from 1."""

    file: Path
    line: int
    column: int

    def __str__(self) -> str:
        """File and line."""
        return f"{self.file}:{self.line}"


@dataclass(frozen=True, order=True)
class Fault:
    """Something that the reader cannot follow, or that Kamailio would refuse."""

    place: Place
    code: str
    """C001 syntax, C002 inclusion without end, C003 missing file, C004 directive."""
    message: str
    """One line: the thing, what is wrong with it, and the remedy."""


def one_line(text: str) -> str:
    """A message without the line ends and control signs that the cfg may have brought into it."""
    line = " ".join(text.split())
    return line if line.isprintable() else re.sub(r"[^ -~\xa1-\uffff]", "?", line)
