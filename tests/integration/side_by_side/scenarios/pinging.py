"""WITH_NAT alone: four bytes keep the NAT of a phone open, and only that of one behind NAT."""

from __future__ import annotations

from conformance.stage import Stage
from fake_ksr.build import register

from ..kinds import PINGING

SIDES = PINGING


def phones_are_kept_reachable(stage: Stage) -> None:
    """One behind NAT hears of the server within a second or two, one that is not does not."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("k1", alice)
    bob.send(register("k2", "<sip:k2@192.168.77.5:5070>"))
    bob.gets(200)
    stage.note("server -> bob", bob.wire.receive(3.0) or "nothing\r\n")
    alice.gets_nothing()
