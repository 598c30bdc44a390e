"""What Kamailio's parsers take, where its releases differ (core/parser)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from fake_ksr.releases import mended


@dataclass(frozen=True)
class Parsing:
    """How one release parses.

    `quoted_commas`: a comma in a quoted Via parameter does not end the Via. `plain_urns`: what is
    behind urn: is a host with colons, never a user part; `urns_with_at` may have an @ in it.
    """

    quoted_commas: bool = False
    plain_urns: bool = False
    urns_with_at: bool = False

    @classmethod
    def of(cls, release: str) -> Parsing:
        """That of a release."""
        return cls(
            quoted_commas=mended(release, "5.8.0"),
            plain_urns=mended(release, "5.7.7", "5.8.4"),
            urns_with_at=mended(release, "6.1.0"),
        )


OUTSIDE = Parsing(True, True, True)
"""Where no server is at work."""
_now = OUTSIDE
_forget: list[Callable[[], None]] = []


def now() -> Parsing:
    """How the server at work parses."""
    return _now


def use(parsing: Parsing) -> None:
    """From now on parse like that."""
    global _now
    if parsing != _now:
        _now = parsing
        for forget in _forget:
            forget()


def remembered(forget: Callable[[], None]) -> None:
    """Have what was parsed forgotten when it would be parsed otherwise."""
    _forget.append(forget)
