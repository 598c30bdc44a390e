"""A stage whose server is a real Kamailio, with a UDP socket for every peer."""

from __future__ import annotations

import itertools
import socket
import time
from collections import deque
from types import TracebackType

from integration.raw import request
from integration.server import KamailioServer

from .servers import Kind
from .stage import DOMAIN, PATIENCE, PORT, Stage, Wire

SPIRALS = 3
"""A request that the server sends to itself is behind what it was asked: ask once more for each."""
_numbers = itertools.count(1)


class SocketWire:
    """One peer's UDP socket."""

    def __init__(self, server: KamailioServer, host: str) -> None:
        self._server = server
        self._address = (server.address, server.port)
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind((host, PORT))
        self._received: deque[str] = deque()

    def send(self, text: str) -> None:
        """Send one datagram."""
        self._socket.sendto(text.encode("latin-1"), self._address)

    def receive(self, seconds: float) -> str | None:
        """The next datagram; None where none comes in that time."""
        if not self._received and not seconds:
            self._catch_up()
        if self._received:
            return self._received.popleft()
        return self._next(seconds) if seconds else None

    def _next(self, seconds: float) -> str | None:
        self._socket.settimeout(seconds)
        try:
            return self._socket.recv(65535).decode("latin-1")
        except TimeoutError:
            return None

    def _catch_up(self) -> None:
        """Ask the server's only worker something: what it has sent before it answers is here."""
        for _ in range(SPIRALS):
            call_id = f"catching-up-{next(_numbers)}@stage"
            ping = request(self._server, uri=f"sip:{DOMAIN}", call_id=call_id)
            host, port = self._socket.getsockname()
            self.send(ping.replace("%(here)s", f"{host}:{port}"))
            while (text := self._next(PATIENCE)) is not None and f"Call-ID: {call_id}" not in text:
                self._received.append(text)
            assert text is not None, "the server does not answer any more"

    def close(self) -> None:
        """Free the port."""
        self._socket.close()


class KamailioStage(Stage):
    """A flow on a real Kamailio; use it as a context, at whose end the ports are free again."""

    def __init__(self, server: KamailioServer, release: str) -> None:
        super().__init__(f"{server.address}:{server.port}", release)
        self._server = server
        self._wires: list[SocketWire] = []
        self.open()

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

    def add_user(self, user: str, password: str) -> None:
        """Add a row of the subscriber table."""
        self._server.add_subscriber(user, password)

    def wait(self, seconds: float) -> None:
        """Sleep."""
        time.sleep(seconds)

    def _wire(self, host: str) -> Wire:
        self._wires.append(SocketWire(self._server, host))
        return self._wires[-1]


def kamailio(kind: Kind) -> KamailioServer:
    """A real server of that kind, not started; one worker, so that it keeps to the order."""
    return KamailioServer(
        features=kind.features,
        defines=kind.defines,
        app=kind.app,
        children=1,
        domain=DOMAIN,
        more=kind.more,
    )
