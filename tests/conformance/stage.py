"""Where a flow is played: peers that send to the server and get what it sends, on either side.

    def busy(stage: Stage) -> None:
        alice, bob = stage.peer("alice"), stage.peer("bob")
        stage.bind("bob1", bob)
        call = alice.send(invite("bob1"))
        alice.gets(100)
        bob.gets("INVITE").reply(486)
        ...

The same flow runs on the fake (on_fake.py) and on a real Kamailio (on_kamailio.py); what each peer
sent and got, in order, is its transcript. Text is wire text: one character is one byte.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, ClassVar, Protocol

from fake_ksr.build import Outgoing, register, reply_text
from fake_ksr.digest import Credentials, parse_challenge
from fake_ksr.message import SipMessage, parse_message

from .transcript import Names

PORT = 15070
"""Every peer's port; they differ by address."""
HOSTS = {
    "alice": "127.0.0.21",
    "bob": "127.0.0.22",
    "carol": "127.0.0.23",
    "dave": "127.0.0.24",
    "mallory": "127.0.0.25",
}
DOMAIN = "example.com"
PATIENCE = 2.0
"""Seconds in which a message has to come."""
CALL_ID = re.compile(r"^(?:Call-ID|i)[ \t]*:\s*(\S+)", re.MULTILINE | re.IGNORECASE)


class Wire(Protocol):
    """How one peer reaches the server."""

    def send(self, text: str) -> None:
        """Send one message to the server."""
        ...

    def receive(self, seconds: float) -> str | None:
        """The next message from the server; None where none comes in that time.

        With 0 seconds: None where the server has sent nothing because of all it got so far.
        """
        ...


@dataclass
class Got:
    """A message that a peer got from the server."""

    peer: Peer
    text: str

    @cached_property
    def sip(self) -> SipMessage:
        """The message, parsed."""
        sip = parse_message(self.text)
        assert sip is not None, self.text
        return sip

    @property
    def what(self) -> str | int:
        """Its method, or its status."""
        first, second, *_ = self.text.split(" ", 2)
        return int(second) if first == "SIP/2.0" else first

    def reply(self, status: int, reason: str | None = None, **options: str) -> str:
        """Answer this request; `options` are those of fake_ksr.build.reply_text."""
        options.setdefault("to_tag", f"of-{self.peer.name}")
        text = reply_text(self.sip, f"{self.peer.host}:{PORT}", status, reason, **options)
        self.peer.writes(text)
        return text


@dataclass
class Peer:
    """Someone who talks SIP over UDP with the server."""

    stage: Stage
    name: str
    host: str
    wire: Wire
    got: list[Got] = field(default_factory=list)

    @property
    def uri(self) -> str:
        """Its address as a URI without a user."""
        return f"sip:{self.host}:{PORT}"

    def send(self, message: Outgoing) -> Outgoing:
        """Send a request."""
        self.writes(message.text(self.stage, (self.host, PORT), "udp"))  # type: ignore[arg-type] # domain
        return message

    def writes(self, text: str) -> None:
        """Send a text in which %(here)s and %(server)s stand for the addresses."""
        text = text.replace("%(here)s", f"{self.host}:{PORT}")
        text = text.replace("%(server)s", self.stage.server)
        self.stage.note(f"{self.name} -> server", text)
        self.stage.claim(text)
        self.wire.send(text)

    def gets(self, what: str | int) -> Got:
        """The next message, which has to be of that method or status."""
        text = self._receive(PATIENCE)
        assert text is not None, f"{self.name} got nothing, not {what}"
        self.stage.note(f"server -> {self.name}", text)
        got = Got(self, text)
        assert got.what == what, f"{self.name} got {got.what}, not {what}"
        self.got.append(got)
        return got

    def gets_nothing(self, seconds: float = 0.0) -> None:
        """Nothing comes for so long; 0: nothing but what the server has done so far."""
        text = self._receive(seconds)
        if text is not None:
            self.stage.note(f"server -> {self.name}", text)
        assert text is None, f"{self.name} got something"
        self.stage.transcript += f"=== nothing for {self.name}\n\n"

    def gets_whatever(self, seconds: float = 0.0) -> list[Got]:
        """All that comes until nothing does for so long; 0: all that the server has sent so far."""
        found = []
        while (text := self._receive(seconds)) is not None:
            self.stage.note(f"server -> {self.name}", text)
            found.append(Got(self, text))
        if not found:
            self.stage.transcript += f"=== nothing for {self.name}\n\n"
        return found

    def acks(self, request: Outgoing, reply: Got) -> None:
        """Acknowledge a negative reply to an INVITE, in its transaction."""
        assert reply.sip.to is not None
        self.send(replace(request, method="ACK", to_tag=reply.sip.to.tag, body="", contact=None))

    def cancels(self, request: Outgoing, **fields: Any) -> Outgoing:
        """Cancel an INVITE."""
        plain = replace(request, method="CANCEL", body="", contact=None)
        return self.send(replace(plain, **fields))

    def _receive(self, seconds: float) -> str | None:
        text = self.wire.receive(seconds)
        while text is not None and self.stage.is_of_another_flow(text):
            text = self.wire.receive(seconds)
        return text


class Stage(ABC):
    """One server and its peers."""

    claimed: ClassVar[set[str]] = set()
    """The Call-IDs of every flow so far: what the server still has to say of them is passed by."""

    def __init__(self, server: str, release: str) -> None:
        """`server` is the server's address with its port, `release` as 5.6."""
        self.domain = DOMAIN
        self.server = server
        self.release = release
        self.transcript = ""
        addresses = {f"{host}:{PORT}": name.upper() for name, host in HOSTS.items()}
        addresses[server] = "SERVER"
        addresses[f"rport={server.rpartition(':')[2]}"] = "rport=SERVER"
        self._names = Names(addresses)
        self._peers: dict[str, Peer] = {}
        self._mine: set[str] = set()

    def open(self) -> None:
        """Have every peer listen."""
        self._peers = {
            name: Peer(self, name, host, self._wire(host)) for name, host in HOSTS.items()
        }

    def peer(self, name: str) -> Peer:
        """The peer of that name, one of HOSTS."""
        return self._peers[name]

    def bind(self, user: str, *peers: Peer, **fields: Any) -> None:
        """Register a user at some peers; `fields` are those of fake_ksr.build.register."""
        for number, peer in enumerate(peers):
            peer.send(register(user, **fields))
            peer.gets(200)
            if number + 1 < len(peers):
                # the order of equal bindings is that of the seconds in which they were made
                self.wait(0)

    def note(self, way: str, text: str) -> None:
        """Add a message to the transcript."""
        self.transcript += f"=== {way}\n{self._names.plain(text)}"

    def claim(self, text: str) -> None:
        """Take note that a message with that Call-ID belongs to this flow."""
        self._mine.update(CALL_ID.findall(text))
        Stage.claimed.update(CALL_ID.findall(text))

    def is_of_another_flow(self, text: str) -> bool:
        """Whether a message is one that the server has to say about a flow before this."""
        found = set(CALL_ID.findall(text))
        return bool(found & Stage.claimed) and not found & self._mine

    @abstractmethod
    def add_user(self, user: str, password: str) -> None:
        """Add an account of the server's domain."""

    @abstractmethod
    def wait(self, seconds: float) -> None:
        """Let time pass on the server."""

    @abstractmethod
    def _wire(self, host: str) -> Wire:
        """A way from that address to the server and back."""


def answering(
    request: Outgoing, challenge: Got, user: str, password: str, **fields: Any
) -> Outgoing:
    """The request again, with credentials for a 401 or 407."""
    proxy = challenge.what == 407
    value = challenge.sip.get("Proxy-Authenticate" if proxy else "WWW-Authenticate")
    realm, nonce, qop = parse_challenge(value)
    header = "Proxy-Authorization" if proxy else "Authorization"
    again = replace(
        request,
        cseq=request.cseq + 1,
        branch=f"{request.branch}-again{request.cseq}",
        credentials=Credentials(header, user, password, realm, nonce, qop),
    )
    return replace(again, **fields)
