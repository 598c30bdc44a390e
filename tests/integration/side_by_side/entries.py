"""What an entry of the table of differences is."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .comparing import Difference


@dataclass(frozen=True)
class Finding:
    """A difference that is expected: regular expressions for what each side has, None for nothing.

    `where` is matched with the beginning of the difference's own; `scenario` narrows a finding
    down to one of its entry's, `since` to that release (as 6.0) and later ones.
    """

    default: str | None
    ours: str | None
    where: str = "server -> "
    scenario: str = ""
    since: str = ""

    def holds_for(self, release: str) -> bool:
        """Whether it is to be found on a release, as 5.6."""
        return not self.since or _numbers(release) >= _numbers(self.since)

    def matches(self, difference: Difference) -> bool:
        """Whether that difference is this one."""
        return (
            re.match(self.where, difference.where) is not None
            and _is(self.default, difference.default)
            and _is(self.ours, difference.ours)
        )

    def __str__(self) -> str:
        return f"{self.where} default {self.default!r}, ours {self.ours!r}"


@dataclass(frozen=True)
class Entry:
    """A difference, for people and for the test.

    `until` is the first release (as 6.0) for which it does not hold any more.
    """

    what: str
    default: str
    ours: str
    why: str
    findings: tuple[Finding, ...]
    scenarios: tuple[str, ...]
    anywhere: bool = False
    until: str = ""

    def holds_for(self, release: str) -> bool:
        """Whether the entry holds for a release, as 5.6."""
        return not self.until or _numbers(release) < _numbers(self.until)

    def findings_in(self, scenario: str, release: str) -> list[Finding]:
        """What has to be found in that scenario on that release."""
        if scenario not in self.scenarios:
            return []
        mine = (finding for finding in self.findings if finding.scenario in ("", scenario))
        return [finding for finding in mine if finding.holds_for(release)]


def _is(pattern: str | None, text: str | None) -> bool:
    if pattern is None or text is None:
        return pattern is None and text is None
    return re.fullmatch(pattern, text) is not None


def _numbers(release: str) -> tuple[int, ...]:
    return tuple(int(part) for part in release.split("."))
