"""One fact over the releases: since when and until when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Release:
    """A release of Kamailio and its src folder."""

    name: str
    source: Path


def span(having: Iterable[str], releases: Iterable[Release]) -> tuple[str, str]:
    """(since, until) of something that these releases have; empty at an end that is not seen."""
    names = [release.name for release in releases]
    have = [name for name in names if name in set(having)]
    return (
        "" if have[0] == names[0] else have[0],
        "" if have[-1] == names[-1] else have[-1],
    )
