"""When Kamailio calls which kind of callback: the columns of the map, from left to right."""

from __future__ import annotations

from typing import Final

STAGES: Final = (
    ("Before the routes", ("received", "pre_routing")),
    ("Requests", ("request",)),
    ("Each branch", ("branch", "onsend")),
    ("Replies", ("reply", "onreply")),
    ("Failures", ("branch_failure", "failure")),
    ("Events", ("event",)),
)

CALLED_FOR: Final = {
    "received": "every datagram, before it is parsed",
    "pre_routing": "every message, before its own callback",
    "request": "every request",
    "branch": "each branch, before it is sent",
    "onsend": "every message about to be sent on",
    "reply": "every reply, before tm sees it",
    "onreply": "each reply of the transaction",
    "branch_failure": "a branch that has failed",
    "failure": "when all branches have failed",
    "event": "something outside the messages",
}
"""What a callback of each kind runs for."""


def stage(kind: str) -> int:
    """The number of the column that a kind of callback stands in; an unknown kind is an event."""
    for number, (_, kinds) in enumerate(STAGES):
        if kind in kinds:
            return number
    return len(STAGES) - 1


def rank(kind: str) -> tuple[int, int]:
    """What callbacks are sorted by."""
    number = stage(kind)
    kinds = STAGES[number][1]
    return number, kinds.index(kind) if kind in kinds else len(kinds)
