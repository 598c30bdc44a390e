"""The table: everything in which we differ from Kamailio's default configuration, and why.

An entry holds for the scenarios that it names: there each of its findings has to be, and there
alone, unless it says `anywhere`. What peers send, and that they get nothing, follows from what the
server has sent: that needs no entry where there is one for a message of the server in the scenario.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .choices import CHOICES
from .comparing import Difference
from .entries import Entry
from .faults import FAULTS

ENTRIES = (*CHOICES, *FAULTS)


@dataclass(frozen=True)
class Verdict:
    """What the table says of the differences of one scenario."""

    unexplained: list[Difference]
    not_there: list[str]
    """Findings that the table promises for this scenario, and that are no more."""

    def __str__(self) -> str:
        lines = [f"not in the table: {difference}" for difference in self.unexplained]
        lines += [f"in the table, but no longer so: {finding}" for finding in self.not_there]
        return "\n".join(lines)


def judge(scenario: str, release: str, found: Iterable[Difference]) -> Verdict:
    """Compare the differences of a scenario on a release (as 5.6) with the table."""
    in_force = [entry for entry in ENTRIES if entry.holds_for(release)]
    wanted = [
        (entry, finding) for entry in in_force for finding in entry.findings_in(scenario, release)
    ]
    allowed = [*wanted, *((e, f) for e in in_force if e.anywhere for f in e.findings)]
    seen: set[int] = set()
    unexplained: list[Difference] = []
    explained: list[Difference] = []
    consequences: list[Difference] = []
    for difference in found:
        matching = [finding for _, finding in allowed if finding.matches(difference)]
        seen.update(id(finding) for finding in matching)
        if not difference.is_of_the_server:
            consequences.append(difference)
        elif not matching:
            unexplained.append(difference)
        else:
            explained.append(difference)
    if not any(difference.is_whole_message for difference in explained):
        unexplained += consequences
    missing = [f"{entry.what}: {finding}" for entry, finding in wanted if id(finding) not in seen]
    return Verdict(unexplained, missing)


def named_scenarios() -> Iterator[tuple[Entry, str]]:
    """Every scenario that an entry names."""
    for entry in ENTRIES:
        for scenario in entry.scenarios:
            yield entry, scenario
