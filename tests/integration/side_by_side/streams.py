"""Peers that talk with the server over TCP: SIP (RFC 3261 section 18), HTTP on the same port."""

from __future__ import annotations

import itertools
import re
import socket
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from conformance.stage import HOSTS, PATIENCE, PORT, Peer
from fake_ksr.build import Outgoing

from ..raw import request
from ..waiting import LOOPBACK, wait_for

if TYPE_CHECKING:
    from .stage import Side

LENGTH = re.compile(r"^(?:Content-Length|l)[ \t]*:[ \t]*(\d+)", re.MULTILINE | re.IGNORECASE)
CLOSED = "(the server has closed the connection)"
_RESET = struct.pack("ii", 1, 0)
"""SO_LINGER: the connection ends at once, so that the same port can connect again."""
_numbers = itertools.count(1)


class StreamWire:
    """One TCP connection from a peer's usual port to the server."""

    def __init__(self, side: Side, host: str, port: int = PORT) -> None:
        self._side = side
        self._socket = _bound(side, host, port)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        self._socket.connect((side.running.address, side.running.port))
        host, port = self._socket.getsockname()
        self.here = f"{host}:{port}"
        """Its own address and port."""
        self._received = ""
        self._waiting: list[str] = []
        self._closed = False

    def send(self, text: str) -> None:
        """Send one message, or a part of one."""
        self._socket.sendall(self._side.network.outward(text).encode("latin-1"))

    def receive(self, seconds: float) -> str | None:
        """The next message; None where none comes in that time, CLOSED once after the last.

        With 0 seconds: None where the server has sent nothing because of all it got so far.
        """
        if not self._waiting and not seconds:
            self._catch_up()
        if self._waiting:
            return self._waiting.pop(0)
        return self._next(seconds) if seconds else None

    def close(self) -> None:
        """End the connection."""
        self._socket.close()

    def _catch_up(self) -> None:
        """Ask the server's only worker for TCP something: what it has sent before is here."""
        if self._closed:
            return
        call_id = f"catching-up-{next(_numbers)}@stream"
        ping = request(self._side.running, uri=f"sip:{self._side.domain}", call_id=call_id)
        self.send(ping.replace("SIP/2.0/UDP %(here)s", f"SIP/2.0/TCP {self.here}"))
        while (text := self._next(PATIENCE)) is not None and f"Call-ID: {call_id}" not in text:
            self._waiting.append(text)
        assert text is not None or self._closed, "the server does not answer any more"

    def _next(self, seconds: float) -> str | None:
        self._socket.settimeout(seconds)
        while (message := self._complete()) is None:
            if self._closed:
                return None
            try:
                piece = self._socket.recv(65535).decode("latin-1")
            except TimeoutError:
                return None
            except ConnectionResetError:
                piece = ""
            self._closed = not piece
            if self._closed:
                return CLOSED
            self._received += self._side.network.inward(piece)
        return message

    def _complete(self) -> str | None:
        """Take the first whole message from what has come in."""
        head, blank, rest = self._received.partition("\r\n\r\n")
        length = LENGTH.search(head)
        size = int(length[1]) if length else 0
        if not blank or len(rest) < size:
            return None
        self._received = rest[size:]
        return head + blank + rest[:size]


class Listener:
    """A peer's TCP port, to which the server may connect."""

    def __init__(self, side: Side, host: str) -> None:
        self._side = side
        self._socket = _bound(side, host)
        self._socket.listen()

    def send(self, text: str) -> None:
        """Nothing is sent from here."""
        raise NotImplementedError(text)

    def receive(self, seconds: float) -> str | None:
        """What the server sends over the first connection that it makes in that time, if any."""
        self._socket.settimeout(seconds)
        try:
            connection, _ = self._socket.accept()
        except TimeoutError:
            return None
        with connection:
            connection.settimeout(seconds)
            try:
                return self._side.network.inward(connection.recv(65535).decode("latin-1"))
            except TimeoutError:
                return ""

    def close(self) -> None:
        """Stop listening."""
        self._socket.close()


class StreamPeer(Peer):
    """Someone who talks SIP over TCP with the server."""

    def closes(self) -> None:
        """End the connection."""
        self.stream.close()

    @property
    def stream(self) -> StreamWire:
        """The connection."""
        assert isinstance(self.wire, StreamWire)
        return self.wire

    def send(self, message: Outgoing) -> Outgoing:
        """Send a request."""
        self.writes(message.text(self.stage, (self.host, PORT), "tcp"))  # type: ignore[arg-type] # domain
        return message


def over_tcp(side: Side, name: str) -> StreamPeer:
    """The peer of that name, over a new TCP connection."""
    host = HOSTS[name]
    return StreamPeer(side, name, host, side.stream(host))


def hangs_up(side: Side, peer: StreamPeer) -> None:
    """The peer closes its connection, and the server has noticed."""
    host, _, port = peer.stream.here.partition(":")
    peer.closes()

    def is_gone() -> bool:
        connections = side.running.rpc("core.tcp_list")
        return not any(c["src_ip"] == host and c["src_port"] == int(port) for c in connections)

    wait_for(is_gone, f"the server to miss the connection of {peer.name}")


def from_localhost(side: Side) -> StreamPeer:
    """Someone at 127.0.0.1, over a new TCP connection from whichever port."""
    wire = side.stream(LOOPBACK, 0)
    side.passing[wire.here] = "LOCALHOST"
    return StreamPeer(side, "localhost", LOOPBACK, wire)


@contextmanager
def listening(side: Side, name: str) -> Iterator[Peer]:
    """The peer of that name while it listens on its TCP port."""
    listener = Listener(side, HOSTS[name])
    try:
        yield Peer(side, name, HOSTS[name], listener)
    finally:
        listener.close()


def _bound(side: Side, host: str, port: int = PORT) -> socket.socket:
    bound = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        bound.bind((side.network.outward(host), port))
    except OSError:
        bound.close()
        raise
    return bound
