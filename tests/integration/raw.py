"""Single SIP messages written by hand and sent in a datagram: what no decent client would send."""

import itertools
import os
import socket
import time
from collections.abc import Sequence
from typing import Protocol

_numbers = itertools.count(1)
_SPELLED = {"call_id": "Call-ID", "cseq": "CSeq"}
"""As sipp expects them: it finds header fields by their exact case."""


class Peer(Protocol):
    """Whoever a message can be sent to: an address and a port."""

    address: str
    port: int


def request(server: Peer, method: str = "OPTIONS", uri: str = "", **changes: str | None) -> str:
    """A well-formed request to `server`, with some header fields changed.

    Header fields are named as keywords, with _ for -: max_forwards="0" sets one or adds it, None
    leaves it out. `uri` is the Request-URI, by default the server's own. The Via names no port:
    exchange() puts in the one that it sends from.
    """
    number = f"{os.getpid()}-{next(_numbers)}"
    headers: dict[str, str | None] = {
        "via": f"SIP/2.0/UDP %(here)s;rport;branch=z9hG4bK-{number}",
        "max_forwards": "10",
        "from": f"<sip:prober@{server.address}>;tag=f{number}",
        "to": f"<sip:{server.address}>",
        "call_id": f"{number}@raw",
        "cseq": f"1 {method}",
        "content_length": "0",
    }
    headers.update(changes)
    lines = [f"{method} {uri or f'sip:{server.address}:{server.port}'} SIP/2.0"]
    lines += [
        f"{_SPELLED.get(name) or name.replace('_', '-').title()}: {value}"
        for name, value in headers.items()
        if value is not None
    ]
    return "\r\n".join([*lines, "", ""])


def options(server: Peer) -> str:
    """An OPTIONS to the server itself, which a living one answers."""
    return request(server)


def exchange(
    server: Peer, message: str | bytes, timeout: float = 2.0, source: str = "127.0.0.1"
) -> str | None:
    """Send one datagram to `server` from `source`, and return the first answer; None after
    `timeout` seconds without one.

    The text %(here)s in the message becomes the sender's address and port; bytes go unchanged.
    """
    answers = exchange_all(server, [message], "", timeout, source)
    return answers[0] if answers else None


def exchange_all(
    server: Peer,
    messages: Sequence[str | bytes],
    until: str,
    timeout: float = 5.0,
    source: str = "127.0.0.1",
) -> list[str]:
    """Send datagrams at once, and return the answers up to the first that has `until` in it."""
    with Wire(server, source) as wire:
        for message in messages:
            wire.send(message)
        return wire.receive(until, timeout)


class Wire:
    """One UDP socket that talks to `server`, for more than one message; use it as a context."""

    def __init__(self, server: Peer, source: str = "127.0.0.1") -> None:
        self._server = server
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind((source, 0))
        self.here = f"{source}:{self._socket.getsockname()[1]}"
        """Address and port that the messages come from."""

    def __enter__(self) -> "Wire":
        return self

    def __exit__(self, *_error: object) -> None:
        self._socket.close()

    def send(self, message: str | bytes) -> None:
        """Send one datagram; the text %(here)s in it becomes this socket's address and port."""
        if isinstance(message, str):
            message = message.replace("%(here)s", self.here).encode()
        self._socket.sendto(message, (self._server.address, self._server.port))

    def receive(self, until: str, timeout: float = 5.0) -> list[str]:
        """What comes in, up to the first that has `until` in it; less after `timeout` seconds."""
        answers: list[str] = []
        end = time.monotonic() + timeout
        while (left := end - time.monotonic()) > 0:
            self._socket.settimeout(left)
            try:
                answers.append(self._socket.recv(65535).decode(errors="replace"))
            except TimeoutError:
                break
            if until in answers[-1]:
                break
        return answers
