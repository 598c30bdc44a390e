"""Where a flow is played: peers that send to the server and get what it sends, on either side.

    def busy(stage: Stage) -> None:
        alice, bob = stage.peer("alice"), stage.peer("bob")
        stage.bind("bob", bob)
        call = alice.send(invite("bob"))
        bob.gets("INVITE").reply(486)
        ...

The same flow runs on the fake (on_fake.py) and on a real Kamailio (on_kamailio.py); what each peer
sent and got, in order, is its transcript.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from typing import Protocol

from fake_ksr.build import Outgoing, reply_text
from fake_ksr.message import SipMessage, parse_message

from .transcript import Names

PORT = 15070
"""Every peer's port; they differ by address."""
HOSTS = {"alice": "127.0.0.21", "bob": "127.0.0.22", "carol": "127.0.0.23", "dave": "127.0.0.24"}
DOMAIN = "example.com"


class Wire(Protocol):
    """How one peer reaches the server."""

    def send(self, text: str) -> None:
        """Send one message to the server."""
        ...

    def receive(self, seconds: float) -> str | None:
        """The next message from the server; None where none comes in that time."""
        ...


@dataclass
class Got:
    """A message that a peer got from the server."""

    peer: Peer
    text: str
    sip: SipMessage

    @property
    def status(self) -> int:
        """The status code, 0 for a request."""
        return self.sip.status

    def reply(self, status: int, reason: str | None = None, **options: str) -> None:
        """Answer this request; `options` are those of fake_ksr.build.reply_text."""
        options.setdefault("to_tag", f"of-{self.peer.name}")
        self.peer.send(reply_text(self.sip, f"{self.peer.host}:{PORT}", status, reason, **options))


@dataclass
class Peer:
    """Someone who talks SIP over UDP with the server."""

    stage: Stage
    name: str
    host: str
    wire: Wire
    got: list[Got] = field(default_factory=list)

    def send(self, message: Outgoing | str) -> Outgoing | str:
        """Send a message; the text %(here)s in one that is written out is the peer's address."""
        if isinstance(message, Outgoing):
            text = message.text(self.stage, (self.host, PORT), "udp")
        else:
            text = message
        self.stage.note(f"{self.name} -> server", text)
        self.wire.send(text)
        return message

    def gets(self, what: str | int) -> Got:
        """The next message, which has to be of that method or status."""
        text = self.wire.receive(2.0)
        assert text is not None, f"{self.name} got nothing, not {what}\n{self.stage.transcript}"
        self.stage.note(f"server -> {self.name}", text)
        sip = parse_message(text)
        assert sip is not None, text
        found = sip.method if sip.is_request else sip.status
        assert found == what, f"{self.name} got {found}, not {what}\n{self.stage.transcript}"
        got = Got(self, text, sip)
        self.got.append(got)
        return got

    def gets_nothing(self, seconds: float = 0.3) -> None:
        """Nothing comes for so long."""
        text = self.wire.receive(seconds)
        assert text is None, f"{self.name} got\n{text}"


class Stage(ABC):
    """One server and its peers."""

    def __init__(self, server: str, release: str) -> None:
        """`server` is the server's address with its port, `release` as 5.6."""
        self.domain = DOMAIN
        self.server = server
        self.release = release
        self.transcript = ""
        addresses = {server: "server", **{f"{host}:{PORT}": n for n, host in HOSTS.items()}}
        self._names = Names(addresses)
        self._peers: dict[str, Peer] = {}

    def peer(self, name: str) -> Peer:
        """The peer of that name, one of HOSTS."""
        if name not in self._peers:
            host = HOSTS[name]
            self._peers[name] = Peer(self, name, host, self._wire(host))
        return self._peers[name]

    def note(self, way: str, text: str) -> None:
        """Add a message to the transcript."""
        self.transcript += f"=== {way}\n{self._names.plain(text)}"

    @abstractmethod
    def wait(self, seconds: float) -> None:
        """Let time pass on the server."""

    @abstractmethod
    def _wire(self, host: str) -> Wire:
        """A way from that address to the server and back."""
