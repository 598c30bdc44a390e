"""Wake idle SIP workers: a worker loads new code when it is next called for a message."""

from __future__ import annotations

import contextlib
import itertools
import socket
import ssl
import time
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple, cast

from kemi_app.tools.rpc import Json, Rpc

_serial = itertools.count(time.time_ns())


class Listener(NamedTuple):
    """A socket that the server listens on: protocol (udp, tcp, tls), address, port."""

    protocol: str
    address: str
    port: int

    @property
    def family(self) -> socket.AddressFamily:
        """IPv4 or IPv6."""
        return socket.AF_INET6 if ":" in self.address else socket.AF_INET

    def __str__(self) -> str:
        """Write it as Kamailio names the socket of a UDP worker: ``[::1]:5060``."""
        host = f"[{self.address}]" if ":" in self.address else self.address
        return f"{host}:{self.port}"


def listeners(rpc: Rpc) -> list[Listener]:
    """Return the sockets of the server (corex.list_sockets). Raises as ``Rpc.call`` does."""
    found = []
    for row in cast("list[dict[str, Json]]", rpc.call("corex.list_sockets")):
        names = _folded(row)
        address = _folded(cast("dict[str, Json]", names["addrlist"]))["addr"]
        found.append(
            Listener(str(names["proto"]), str(address).strip("[]"), int(str(names["port"])))
        )
    return found


def _folded(row: dict[str, Json]) -> dict[str, Json]:
    """Names in small letters: Kamailio 5 writes PROTO, Kamailio 6 proto."""
    return {name.lower(): value for name, value in row.items()}


def nudge(where: Iterable[Listener], is_done: Callable[[Listener], bool], seconds: float) -> None:
    """Send OPTIONS to each listener until ``is_done`` says so of it, or ``seconds`` have passed.

    The kernel hands the datagrams of a UDP socket to its idle workers in turn, and Kamailio new
    connections to its TCP workers, so a few rounds reach them all. A worker that is busy routing
    needs no nudge.
    """
    open_ones = [one for one in where if one.protocol in ("udp", "tcp", "tls")]
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        open_ones = [one for one in open_ones if not is_done(one)]
        if not open_ones:
            return
        for one in open_ones:
            _ping(one)


def _ping(listener: Listener) -> None:
    kind = socket.SOCK_DGRAM if listener.protocol == "udp" else socket.SOCK_STREAM
    with socket.socket(listener.family, kind) as plain:
        plain.settimeout(0.5)
        with contextlib.suppress(OSError):
            plain.connect((listener.address, listener.port))
            with _secured(plain, listener) as link:
                link.sendall(_options(listener, link.getsockname()))
                link.recv(4096)


@contextlib.contextmanager
def _secured(link: socket.socket, listener: Listener) -> Iterator[socket.socket]:
    if listener.protocol != "tls":
        yield link
        return
    # It is our own server, and nothing is told to it: there is no one to be sure of.
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    with context.wrap_socket(link) as secured:
        yield secured


def _options(listener: Listener, own: tuple[str, int]) -> bytes:
    number = next(_serial)
    host = f"[{own[0]}]" if ":" in own[0] else own[0]
    return (
        f"OPTIONS sip:monitor@{listener} SIP/2.0\r\n"
        f"Via: SIP/2.0/{listener.protocol.upper()} {host}:{own[1]};branch=z9hG4bK{number}\r\n"
        f"From: <sip:reload@{host}>;tag={number}\r\n"
        f"To: <sip:monitor@{listener}>\r\n"
        f"Call-ID: {number}@kemi_app\r\n"
        f"CSeq: 1 OPTIONS\r\n"
        f"Max-Forwards: 1\r\n"
        f"Content-Length: 0\r\n\r\n"
    ).encode()
