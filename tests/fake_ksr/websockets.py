"""The WebSocket connections of a server, as the websocket module knows them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fake_ksr import callbacks, processing
from fake_ksr.context import EVENT_ROUTE

if TYPE_CHECKING:
    from fake_ksr.network import Endpoint
    from fake_ksr.routed import RoutedMessage
    from fake_ksr.server import FakeKamailio

OPEN, CLOSING, CLOSED = "open", "closing", "closed"
WS = {"tcp": "ws", "tls": "wss"}


@dataclass
class Connection:
    """One connection; `status` and `reason` are those of the close frame that was sent."""

    number: int
    source: Endpoint
    socket: Endpoint
    state: str = OPEN
    status: int = 0
    reason: str = ""


class WebSockets:
    """Connections by their number ($conid), those that are closed too."""

    def __init__(self, server: FakeKamailio) -> None:
        self._server = server
        self.connections: dict[int, Connection] = {}

    def of(self, msg: RoutedMessage) -> Connection | None:
        """The connection that a message came over.

        What a test sends over WS or WSS came over one that is there, with or without a handshake.
        """
        if msg.source.proto in WS.values() and msg.connection not in self.connections:
            self.add(msg)
        return self.find(msg.connection)

    def find(self, number: int) -> Connection | None:
        """The connection of that number, None where there is none (any more)."""
        found = self.connections.get(number)
        return None if found is None or found.state == CLOSED else found

    def add(self, msg: RoutedMessage) -> None:
        """The connection of a message is a WebSocket from now on."""
        self.connections[msg.connection] = Connection(msg.connection, msg.source, msg.socket)

    def close(self, connection: Connection, status: int, reason: str) -> None:
        """Send a close frame; a connection that is closing already is closed at once."""
        if connection.state == OPEN:
            connection.state = CLOSING
            connection.status, connection.reason = status, reason
            return
        connection.state = CLOSED
        name = self._server.config.text("websocket", "event_callback")
        if name:
            msg = processing.faked_message(self._server)
            msg.source, msg.socket = connection.source, connection.socket
            msg.connection = connection.number
            callbacks.run_route(self._server, name, EVENT_ROUTE, msg, "websocket:closed")
