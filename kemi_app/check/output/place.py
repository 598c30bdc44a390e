"""A finding's file as other programs want it: from the folder that the check runs in."""

from __future__ import annotations

from pathlib import Path


def relative(file: Path) -> Path:
    """The path from the working folder; unchanged where the file is not below it."""
    try:
        return (Path.cwd() / file).resolve().relative_to(Path.cwd().resolve())
    except ValueError:
        return file
