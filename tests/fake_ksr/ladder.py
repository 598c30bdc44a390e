"""The SIP ladder that a failing test shows: who sent what to whom, and what the routes did."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

WIDTH = 58


@dataclass(frozen=True)
class Step:
    """One event: a message in or out, a callback that ran, or time that passed."""

    at: float
    kind: str
    peer: str
    text: str


def draw(server: FakeKamailio) -> str:
    """The ladder of everything so far, peers left and the server right, then the log."""
    lines = ["", "--- what happened (peer, message, at second) ---"]
    for step in server.steps:
        if step.kind == "in":
            lines.append(f"{step.peer:>24} --> {step.text:<{WIDTH}} {step.at:8.1f}")
        elif step.kind == "out":
            lines.append(f"{step.peer:>24} <-- {step.text:<{WIDTH}} {step.at:8.1f}")
        elif step.kind == "route":
            lines.append(f"{'':>24}  |  {step.text}")
        else:
            lines.append(f"{'':>24}  .  {step.text}")
    problems = [
        f"{level}: {text.rstrip()}"
        for level, text in server.log
        if level in ("crit", "err", "warn")
    ]
    if problems:
        lines.append("--- warnings and errors in the log ---")
        lines.extend(problems)
    return "\n".join(lines)
