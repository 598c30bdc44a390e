"""What an installation has put where, and which of it an operator changed since."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from kemi_app.tools.problem import Problem


class Fate(Enum):
    """What becomes of a file that is to be installed."""

    NEW = "installed"
    SAME = "is as it should be"
    REPLACED = "replaced"
    KEPT = "was changed here and is kept; the new one lies beside it, as"


@dataclass
class Manifest:
    """The files of an installation by their path, each with the hash of what was installed."""

    file: Path
    hashes: dict[str, str]

    @classmethod
    def read(cls, file: Path) -> Manifest:
        """Read it; an installation that is not there has an empty one.

        Raises Problem where the file cannot be read or is no manifest.
        """
        try:
            hashes = json.loads(file.read_text("utf-8"))
        except FileNotFoundError:
            hashes = {}
        except (OSError, ValueError) as error:
            raise Problem(f"{file}: cannot be read ({error}); mend it or move it away") from None
        if not isinstance(hashes, dict):
            raise Problem(f"{file}: is no manifest of an installation; move it away")
        return cls(file, {str(path): str(value) for path, value in hashes.items()})

    def fate(self, path: Path, content: bytes, pristine: Mapping[str, str]) -> Fate:
        """What to do with a file of that content for ``path``.

        ``pristine`` has the hashes (MD5) of files that a package brought and nobody changed.
        """
        found = content_of(path)
        if found is None:
            return Fate.NEW
        if found == content:
            return Fate.SAME
        if self.hashes.get(str(path)) == digest(found):
            return Fate.REPLACED
        md5 = hashlib.md5(found, usedforsecurity=False).hexdigest()
        return Fate.REPLACED if pristine.get(str(path)) == md5 else Fate.KEPT

    def is_unchanged(self, path: str) -> bool:
        """Whether the file still is what was installed."""
        found = content_of(Path(path))
        return found is not None and digest(found) == self.hashes.get(path)

    def text(self) -> bytes:
        """The manifest as it is written."""
        return (json.dumps(self.hashes, indent=1, sort_keys=True) + "\n").encode()


def digest(content: bytes) -> str:
    """The hash that the manifest keeps (SHA-256)."""
    return hashlib.sha256(content).hexdigest()


def content_of(path: Path) -> bytes | None:
    """What a file holds; None where there is none."""
    with contextlib.suppress(FileNotFoundError, NotADirectoryError):
        return path.read_bytes()
    return None


def write_all(files: Mapping[Path, tuple[bytes, int]]) -> None:
    """Write all files, each with its mode, or none of them.

    Every one is written whole under another name first; only when all are there are they renamed.
    Raises OSError, with what was written so far taken away again.
    """
    staged: dict[Path, Path] = {}
    made: list[Path] = []
    try:
        for path, (content, mode) in files.items():
            _make_folder(path.parent, made)
            half = path.with_name(f".{path.name}.{os.getpid()}")
            staged[half] = path
            with open(os.open(half, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode), "wb") as file:
                file.write(content)
            half.chmod(mode)
        while staged:
            half, path = next(iter(staged.items()))
            half.replace(path)
            del staged[half]
    except OSError:
        for half in staged:
            half.unlink(missing_ok=True)
        for folder in reversed(made):
            with contextlib.suppress(OSError):
                folder.rmdir()
        raise


def _make_folder(folder: Path, made: list[Path]) -> None:
    if not folder.is_dir():
        _make_folder(folder.parent, made)
        folder.mkdir(mode=0o755)
        made.append(folder)
