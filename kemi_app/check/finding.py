"""What ``check`` says: one fault at one place."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, order=True)
class Finding:
    """A fault and its place; sorted by place."""

    file: Path
    """As the person at the terminal gave it, or as found from there."""
    line: int
    """1 and up."""
    column: int
    """1 and up, in characters."""
    code: str
    """One of ``codes.CODES``: it has a page in docs/check."""
    message: str
    """One line: the thing, what is wrong with it, and the remedy."""
