"""A stage whose server is a real Kamailio, with a UDP socket for every peer."""

from __future__ import annotations

import socket
import time
from types import TracebackType

from integration.server import KamailioServer

from .stage import PORT, Stage, Wire


class SocketWire:
    """One peer's UDP socket."""

    def __init__(self, server: KamailioServer, host: str) -> None:
        self._server = (server.address, server.port)
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind((host, PORT))

    def send(self, text: str) -> None:
        """Send one datagram."""
        self._socket.sendto(text.encode(), self._server)

    def receive(self, seconds: float) -> str | None:
        """The next datagram; None where none comes in that time."""
        self._socket.settimeout(seconds)
        try:
            return self._socket.recv(65535).decode()
        except TimeoutError:
            return None

    def close(self) -> None:
        """Free the port."""
        self._socket.close()


class KamailioStage(Stage):
    """A flow on a real Kamailio; use it as a context, at whose end the ports are free again."""

    def __init__(self, server: KamailioServer, release: str) -> None:
        super().__init__(f"{server.address}:{server.port}", release)
        self._server = server
        self._wires: list[SocketWire] = []

    def __enter__(self) -> KamailioStage:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for wire in self._wires:
            wire.close()

    def wait(self, seconds: float) -> None:
        """Sleep."""
        time.sleep(seconds)

    def _wire(self, host: str) -> Wire:
        self._wires.append(SocketWire(self._server, host))
        return self._wires[-1]
