"""For people: ``file:line:column CODE message``."""

from __future__ import annotations

from collections.abc import Sequence

from kemi_app.check.finding import Finding


def render(findings: Sequence[Finding]) -> str:
    """A line for each finding; empty where there is none."""
    return "".join(
        f"{one.file}:{one.line}:{one.column} {one.code} {_one_line(one.message)}\n"
        for one in findings
    )


def _one_line(message: str) -> str:
    return " ".join(message.split())
