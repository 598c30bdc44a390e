"""The folder of stub files: what in it is stale, and how it is replaced."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kemi_app.stubs.render import MARK


class NotOurs(Exception):
    """The folder holds a stub that this program did not write. The text says which, in a line."""


def stale(files: Mapping[str, str], folder: Path) -> list[str]:
    """The names of the stubs in the folder that are missing, different or too many."""
    there = _texts(folder)
    return sorted(name for name in {*files, *there} if files.get(name) != there.get(name))


def replace(files: Mapping[str, str], folder: Path) -> int:
    """Make the folder hold exactly these stubs; returns how many files that changed.

    Raises NotOurs, and changes nothing, where it holds a .pyi that was written by another hand.
    Each file is replaced as a whole, so that a type checker never reads half of one.
    """
    for name, text in _texts(folder).items():
        if MARK not in text:
            raise NotOurs(
                f"{folder / name} is not one of kemi_app's stubs: move it away, "
                f"or name another folder with --out"
            )
    changed = stale(files, folder)
    folder.mkdir(parents=True, exist_ok=True)
    for name in changed:
        if name in files:
            new = folder / f".{name}.new"
            new.write_text(files[name], encoding="utf-8")
            new.replace(folder / name)
        else:
            (folder / name).unlink()
    return len(changed)


def _texts(folder: Path) -> dict[str, str]:
    return {
        path.name: path.read_text(encoding="utf-8", errors="replace")
        for path in folder.glob("*.pyi")
    }
