"""An address that floods the server is banned."""

from __future__ import annotations

from fake_ksr.build import options

from ..servers import FLOODED
from ..stage import Peer, Stage

SERVER = FLOODED


def _asks(peer: Peer) -> bool:
    """Send an OPTIONS; whether it is answered."""
    peer.send(options(uri="sip:example.com", to="sip:example.com"))
    return bool(peer.gets_whatever(0.01))


def a_flood(stage: Stage) -> None:
    """After some requests nothing is answered; another address is served until it floods too."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    for peer in (alice, bob):
        for _ in range(60):
            if not _asks(peer):
                break
        assert not _asks(peer)
    assert not _asks(alice)
