"""Changes that Kamailio made in several release branches."""

from __future__ import annotations

from functools import lru_cache


def mended(release: str, *versions: str) -> bool:
    """Whether a release has a change that came with these versions, each in its own branch."""
    mine = numbers(release)
    for version in versions:
        if numbers(version)[:2] == mine[:2]:
            return mine >= numbers(version)
    return mine > max(map(numbers, versions))


@lru_cache(maxsize=4096)
def numbers(version: str) -> tuple[int, ...]:
    """The numbers of a version, for comparing."""
    return tuple(map(int, version.split(".")))
