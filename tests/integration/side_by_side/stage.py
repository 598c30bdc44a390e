"""One side: a server, and the peers that talk with it while the same flow runs on the other side.

The flows are written for peers at 127.0.0.21 and up, on one port. Both sides are played at the
same time, and other tests may run on this machine: each side has a loopback network of its own,
127.0.1.x to 127.0.9.x, and what is sent and received is translated, which changes no length.
"""

from __future__ import annotations

import contextlib
import random
import socket

from conformance.on_kamailio import KamailioStage, SocketWire
from conformance.stage import HOSTS, PORT, Wire
from conformance.transcript import Names

from ..server import KamailioServer
from ..waiting import wait_for
from .streams import StreamWire

HERE = "127.0.0.2"
"""How the addresses of the flows begin."""
GATE = ".20"
"""The address of a network that is bound by the side that has it."""


class Network:
    """A loopback network of one side; use it as a context, at whose end it is free again."""

    def __init__(self) -> None:
        self._gate = wait_for(_free_gate, "a loopback network that no other test has", 60)
        self._prefix = self._gate.getsockname()[0].removesuffix("0")

    def outward(self, text: str) -> str:
        """What a peer wrote, with the addresses that it really has."""
        return text.replace(HERE, self._prefix)

    def inward(self, text: str) -> str:
        """What a peer got, with the addresses of the flows."""
        return text.replace(self._prefix, HERE)

    def __enter__(self) -> Network:
        return self

    def __exit__(self, *_error: object) -> None:
        self._gate.close()


def _free_gate() -> socket.socket | None:
    for number in random.sample(range(1, 10), 9):
        gate = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        with contextlib.suppress(OSError):
            gate.bind((f"127.0.{number}{GATE}", PORT))
            return gate
        gate.close()
    return None


class TranslatingWire(SocketWire):
    """One peer's UDP socket, in a side's network."""

    def __init__(self, server: KamailioServer, host: str, network: Network) -> None:
        super().__init__(server, network.outward(host))
        self._network = network

    def send(self, text: str) -> None:
        """Send one datagram."""
        super().send(self._network.outward(text))

    def _next(self, seconds: float) -> str | None:
        text = super()._next(seconds)
        return None if text is None else self._network.inward(text)


class Side(KamailioStage):
    """A flow on one of both servers; use it as a context, at whose end the ports are free again."""

    def __init__(self, server: KamailioServer, release: str, network: Network) -> None:
        self.network = network
        self.running = server
        self._streams: list[StreamWire] = []
        self.passing: dict[str, str] = {}
        """Names of addresses whose ports are random."""
        super().__init__(server, release)
        places = {"SERVER": (server.address, server.port)}
        places |= {name.upper(): (host, PORT) for name, host in HOSTS.items()}
        addresses = {
            f"{host}{mark}{port}": name for name, (host, port) in places.items() for mark in ":~"
        }
        addresses[f"rport={server.port}"] = "rport=SERVER"
        self._names = Names(addresses)

    def stream(self, host: str, port: int = PORT) -> StreamWire:
        """A new TCP connection to the server, from that address and port."""
        wire = StreamWire(self, host, port)
        self._streams.append(wire)
        return wire

    def __exit__(self, *error: object) -> None:
        for wire in self._streams:
            wire.close()
        super().__exit__(None, None, None)

    def note(self, way: str, text: str) -> None:
        """Add a message to the transcript, with the addresses of the flows."""
        for address, name in self.passing.items():
            text = text.replace(address, name)
        super().note(way, self.network.inward(text))

    def _wire(self, host: str) -> Wire:
        self._wires.append(TranslatingWire(self._server, host, self.network))
        return self._wires[-1]
