"""WITH_ANTIFLOOD: an address that sends too much is banned."""

from __future__ import annotations

from conformance.stage import Peer
from fake_ksr.build import options

from ..kinds import GUARDED
from ..stage import Side

SIDES = GUARDED
MOST = 80
"""More requests than either side takes."""


def _is_answered(peer: Peer) -> bool:
    peer.send(options(uri="sip:example.com", to="sip:example.com"))
    text = peer.wire.receive(1.0)
    peer.stage.note(f"server -> {peer.name}", text or "nothing\r\n")
    return text is not None


def a_flood(stage: Side) -> None:
    """After so many requests nothing is answered; another address is served."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    answered = 0
    while answered < MOST and _is_answered(alice):
        answered += 1
    assert 16 < answered < MOST
    assert _is_answered(bob)
    banned = stage.running.rpc("htable.dump", "ipban")
    names = [item["name"] for slot in banned for item in slot["slot"]]
    assert names == [stage.network.outward(alice.host)]
