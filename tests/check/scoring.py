"""How well ``check`` does on the corpus: what it misses, and where it gives a false alarm."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from dataclasses import dataclass

from kemi_app.check.run import check

from .corpus import Case, Label, cases


@dataclass(frozen=True)
class Score:
    """What was expected in the corpus and what was said of it."""

    expected: frozenset[Label]
    fine: frozenset[Label]
    said: frozenset[Label]

    @property
    def found(self) -> frozenset[Label]:
        """The labelled faults that were found, at their line and with their code."""
        return self.expected & self.said

    @property
    def missed(self) -> frozenset[Label]:
        """The labelled faults that were not."""
        return self.expected - self.said

    @property
    def alarms(self) -> frozenset[Label]:
        """What was said and is not labelled as a fault."""
        return self.said - self.expected

    @property
    def share(self) -> float:
        """The part of the faults that was found: 0 to 1."""
        return len(self.found) / len(self.expected)

    def of(self, code: str) -> Score:
        """The same for one code alone."""
        return Score(*(_with(code, labels) for labels in (self.expected, self.fine, self.said)))


def _with(code: str, labels: Iterable[Label]) -> frozenset[Label]:
    return frozenset(label for label in labels if label.code == code)


def said(case: Case) -> frozenset[Label]:
    """What ``check`` says of a case."""
    findings = check(
        case.paths, case.cfg, case.defines, case.release, advice=case.advice, server=case.server
    )
    return frozenset(Label(one.file.resolve(), one.line, one.code) for one in findings)


def kamailio_is_here() -> bool:
    """Whether this machine has the program that ``--server`` cases ask."""
    return shutil.which("kamailio", path="/usr/sbin:/usr/local/sbin:/usr/bin") is not None


def score() -> Score:
    """Check the whole corpus."""
    asked = cases(server=kamailio_is_here())
    return Score(
        expected=frozenset().union(*(case.expected for case in asked)),
        fine=frozenset().union(*(case.fine for case in asked)),
        said=frozenset().union(*(said(case) for case in asked)),
    )
