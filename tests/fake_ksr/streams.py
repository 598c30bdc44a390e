"""The stream connections of a server to its peers."""

from __future__ import annotations

from fake_ksr.network import Endpoint

STREAMS = ("tcp", "tls", "ws", "wss")
# a WebSocket is the connection that it was before the handshake
_BEFORE = {"ws": "tcp", "wss": "tls"}


class Streams:
    """Numbers connections, from 1, as they are first seen."""

    def __init__(self) -> None:
        self._numbers: dict[Endpoint, int] = {}

    def number(self, source: Endpoint) -> int:
        """The number of the connection to a peer, 0 on UDP."""
        if source.proto not in STREAMS:
            return 0
        return self._numbers.setdefault(_peer(source), len(self._numbers) + 1)

    def has(self, target: Endpoint) -> bool:
        """Whether a message to a peer needs no new connection."""
        return target.proto == "udp" or _peer(target) in self._numbers


def _peer(place: Endpoint) -> Endpoint:
    return place._replace(proto=_BEFORE.get(place.proto, place.proto))
