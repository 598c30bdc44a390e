"""The torture messages of RFC 4475 to the shipped application."""

from __future__ import annotations

from ..playing import Flow
from ..servers import OPEN
from ..stage import Stage
from ..torture import messages


def _flow(name: str, text: str) -> Flow:
    def play(stage: Stage) -> None:
        alice, bob = stage.peer("alice"), stage.peer("bob")
        for user in ("user", "userb"):
            stage.bind(user, bob, call_id=f"bob-{name}-{user}@torture")
        alice.writes(text)
        for got in bob.gets_whatever():
            if got.what != "ACK":
                got.reply(200)
        alice.gets_whatever()

    return Flow("torture", name, play, OPEN)


FLOWS = [_flow(name, text) for name, text in messages().items()]
