"""Instances: several servers of one checkout or installation, each with a name."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kemi_app.tools.listen import Listen
from kemi_app.tools.problem import Problem

NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,31}")


@dataclass(frozen=True)
class Instance:
    """A server by its name, which its files, its log and its service carry."""

    name: str

    @classmethod
    def named(cls, name: str) -> Instance:
        """Take a name. Raises Problem for one that is not fit to name files and services."""
        if not NAME.fullmatch(name):
            raise Problem(
                f"--instance {name!r}: a name is 1 to 32 letters, digits, - and _, and begins with "
                "a letter or a digit"
            )
        return cls(name)

    def folder(self, checkout: Path) -> Path:
        """Its state folder in a checkout."""
        return checkout / "var" / "instances" / self.name


def remembered(state: Path) -> list[str]:
    """Where the instance of this state folder listened the last time; [] before the first."""
    with contextlib.suppress(OSError):
        return (state / "listen").read_text("ascii").split()
    return []


def remember(state: Path, listens: Sequence[Listen]) -> None:
    """Note where it listens, for starts that do not say so. Raises Problem."""
    file = state / "listen"
    try:
        file.write_text("".join(f"{listen}\n" for listen in listens), "ascii")
    except OSError as error:
        raise Problem(f"{file}: cannot be written ({error.strerror})") from None
