"""The kinds of servers on which flows are played."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

UNHURRIED = """
modparam("tm", "retr_timer1", 8000)
modparam("tm", "retr_timer2", 8000)
"""
"""A machine that is busy must not make a server send again what a peer is just answering."""
HASTY = """
modparam("tm", "retr_timer1", 180)
modparam("tm", "retr_timer2", 370)
"""


@dataclass(frozen=True)
class Kind:
    """How a server is started: what integration.server.KamailioServer takes."""

    name: str
    features: tuple[str, ...] | None = None
    defines: Mapping[str, str | int] = field(default_factory=dict, hash=False)
    app: str | None = None
    more: str = UNHURRIED


OPEN = Kind("open", ("NAT", "JUNKDROP"))
"""The shipped application, which asks nobody for a password."""
CLOSED = Kind("closed", defines={"FLOOD_DENSITY": 1000})
"""The shipped application with the features that it has by itself."""
HURRIED = Kind("hurried", ("NAT",), {"FR_TIMER": 700, "FR_INV_TIMER": 1000}, more=HASTY)
"""Timers that end while a test waits."""
PATIENT = 'modparam("pike", "sampling_time_unit", 60)\n'
"""No sampling unit shall end in the middle of a flow."""
FLOODED = Kind("flooded", ("ANTIFLOOD",), more=UNHURRIED + PATIENT)
"""The shipped application, which bans who sends too much."""
OWN = Kind("own", ("NAT",), {}, "flows:Flows", UNHURRIED)
"""The routes of tests/integration/apps/flows.py."""
