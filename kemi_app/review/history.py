"""An older state of a routing, as git has kept it."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final

from kemi_app.review.source import CannotReview, Source

KINDS: Final = (".py", ".cfg", ".conf", ".inc")
"""What a routing consists of."""


class GitRefused(CannotReview):
    """git has said no."""


@contextmanager
def at(source: Source, revision: str) -> Iterator[tuple[Source, Path]]:
    """The same source at a revision, and the folder that it lies in while this lasts.

    Raises CannotReview without git, outside a repository, or for an unknown revision.
    """
    first = (source.cfg or source.paths[0]).resolve()
    try:
        top = Path(_git(first if first.is_dir() else first.parent, "rev-parse", "--show-toplevel"))
    except GitRefused:
        raise CannotReview(f"--since {revision}: {first} is in no git repository") from None
    if revision.startswith("-"):
        raise CannotReview(f"--since {revision}: no revision begins like that")
    try:
        commit = _git(top, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
    except GitRefused:
        raise CannotReview(
            f"--since {revision}: no such revision in {top}; git log --oneline names some"
        ) from None
    with tempfile.TemporaryDirectory(prefix="kemi_app-review-") as name:
        folder = Path(name).resolve()
        _lay_out(top, commit, folder)
        yield (
            replace(
                source,
                paths=tuple(_moved(path, top, folder, revision) for path in source.paths),
                cfg=None if source.cfg is None else _moved(source.cfg, top, folder, revision),
            ),
            folder,
        )


def _moved(path: Path, top: Path, folder: Path, revision: str) -> Path:
    try:
        below = path.resolve().relative_to(top)
    except ValueError:
        raise CannotReview(f"{path}: not in the git repository {top}") from None
    if not (folder / below).exists():
        raise CannotReview(f"{below}: was not there at {revision}: nothing to compare with")
    return folder / below


def _lay_out(top: Path, commit: str, folder: Path) -> None:
    """Write the files of a commit that a routing may consist of."""
    listed = _git(top, "ls-tree", "-r", "-z", "--full-tree", commit)
    names: list[str] = []
    for line in filter(None, listed.split("\0")):
        facts, _, name = line.partition("\t")
        if facts.startswith("100") and name.endswith(KINDS) and "\n" not in name:
            names.append(name)
    wanted = "".join(f"{commit}:{name}\n" for name in names)
    found = _run(top, "cat-file", "--batch", given=wanted.encode("utf-8", "surrogateescape"))
    at = 0
    for name in names:
        end = found.index(b"\n", at)
        size = int(found[at:end].split()[-1])
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(found[end + 1 : end + 1 + size])
        at = end + 1 + size + 1


def _git(folder: Path, *words: str) -> str:
    return _run(folder, *words).decode("utf-8", "surrogateescape").strip()


def _run(folder: Path, *words: str, given: bytes | None = None) -> bytes:
    try:
        ran = subprocess.run(
            ["git", "-C", str(folder), *words],
            input=given,
            stdin=subprocess.DEVNULL if given is None else None,
            capture_output=True,
            check=False,
        )
    except FileNotFoundError:
        raise CannotReview("--since needs git, which is not installed") from None
    if ran.returncode:
        reason = ran.stderr.decode("utf-8", "replace").strip().partition("\n")[0]
        raise GitRefused(f"{folder}: git says: {reason or 'no'}")
    return ran.stdout
