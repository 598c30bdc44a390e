"""The SIP ladder that a failing test shows: who sent what to whom, and what the routes did."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from fake_ksr.calls import Sent
    from fake_ksr.server import FakeKamailio

WIDTH = 58


class Step(NamedTuple):
    """One event: a message in or out (`sent`), a callback that ran, or time that passed."""

    at: float
    kind: str
    peer: str
    text: str
    sent: Sent | None = None


def draw(server: FakeKamailio) -> str:
    """The ladder of everything so far, peers left and the server right, then the log."""
    lines = ["", "--- what happened (peer, message, at second) ---"]
    for step in server.steps:
        if step.kind == "in":
            lines.append(f"{step.peer:>24} --> {step.text:<{WIDTH}} {step.at:8.1f}")
        elif step.kind == "out":
            bad = step.sent is not None and step.sent.parsed is None
            text = step.text + (" (cannot be parsed)" if bad else "")
            lines.append(f"{step.peer:>24} <-- {text:<{WIDTH}} {step.at:8.1f}")
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
