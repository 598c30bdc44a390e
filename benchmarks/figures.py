"""What was measured, round by round, and what is said about it: medians, ratios, quartiles."""

import math
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from benchmarks.cpu import Reading


@dataclass
class Figures:
    """CPU microseconds per message of one server in one scenario, one figure a round."""

    total: list[float] = field(default_factory=list)
    user: list[float] = field(default_factory=list)

    def add(self, reading: Reading, messages: int) -> None:
        """Take in a round: what was read while that many messages were handled."""
        self.total.append(reading.total_ns / messages / 1000)
        self.user.append(reading.user_ns / messages / 1000)


Found: TypeAlias = "Mapping[str, Figures]"
"""The figures of one scenario, by server."""


def table(found: Found, reference: str) -> str:
    """Medians and quartiles as text, a line for each server; `reference` is what ratios are to."""
    head = f"  {'':10}{'all':>8}{'user':>8}  {'its quartiles':<18}"
    if reference in found:
        head += f"{f'user / {reference}':<16}quartiles round by round"
    lines = [head.rstrip()]
    for name, figures in found.items():
        low, user, high = _quartiles(figures.user)
        total = statistics.median(figures.total)
        line = f"  {name:10}{total:8.2f}{user:8.2f}  {f'{low:.2f} to {high:.2f}':<18}"
        if reference in found and name != reference:
            ratio, quartiles = _ratio(figures, found[reference])
            line += f"{_text(ratio):<16}{'  '.join(_text(one) for one in quartiles)}"
        lines.append(line.rstrip())
    return "\n".join(lines) + "\n"


def summary(found: Found, reference: str) -> dict[str, dict[str, object]]:
    """The same for a program to read, with the figures of every round; None for an unknown."""
    servers: dict[str, dict[str, object]] = {}
    for name, figures in found.items():
        servers[name] = {
            "total_us": statistics.median(figures.total),
            "user_us": statistics.median(figures.user),
            "total_us_rounds": figures.total,
            "user_us_rounds": figures.user,
        }
        if reference in found:
            ratio, quartiles = _ratio(figures, found[reference])
            servers[name][f"user_to_{reference}"] = _known(ratio)
            servers[name][f"user_to_{reference}_quartiles"] = [_known(one) for one in quartiles]
    return servers


def _ratio(figures: Figures, reference: Figures) -> tuple[float, list[float]]:
    """The ratio of the medians in user mode, and the quartiles of the ratios round by round."""
    middle = _divided(statistics.median(figures.user), statistics.median(reference.user))
    rounds = zip(figures.user, reference.user, strict=True)
    return middle, _quartiles([_divided(one, other) for one, other in rounds])


def _quartiles(values: Sequence[float]) -> list[float]:
    """The lower quartile, the median and the upper quartile."""
    return statistics.quantiles(values, n=4, method="inclusive")


def _divided(one: float, other: float) -> float:
    """NaN where a short run has found nothing to divide by."""
    return one / other if other else math.nan


def _known(value: float) -> float | None:
    return None if math.isnan(value) else value


def _text(value: float) -> str:
    return "-" if math.isnan(value) else f"{value:.3f}"
