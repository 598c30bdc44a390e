"""The SIP ladder that a failing test shows: who sent what to whom, and what the routes did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr.calls import Sent

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

WIDTH = 58


Step = Sent | tuple[float, str, str, str]
"""A message that was sent, else when, what ("in", "route", "time"), the peer and a text."""


def draw(server: FakeKamailio) -> str:
    """The ladder of everything so far, peers left and the server right, then the log."""
    lines = ["", "--- what happened (peer, message, at second) ---"]
    lines.extend(map(_line, server.steps))
    problems = [
        f"{level}: {text.rstrip()}"
        for level, text in server.log
        if level in ("crit", "err", "warn")
    ]
    if problems:
        lines.append("--- warnings and errors in the log ---")
        lines.extend(problems)
    return "\n".join(lines)


def _line(step: Step) -> str:
    if isinstance(step, Sent):
        text = step.text.split("\r\n", 1)[0] + (" (again)" if step.retransmission else "")
        text += "" if step.parsed else " (cannot be parsed)"
        return f"{step.destination!s:>24} <-- {text:<{WIDTH}} {step.at:8.1f}"
    at, kind, peer, text = step
    if kind == "in":
        return f"{peer:>24} --> {text:<{WIDTH}} {at:8.1f}"
    return f"{'':>24}  {'|' if kind == 'route' else '.'}  {text}"
