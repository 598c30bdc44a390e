"""A peer's side of a dialog: requests along its route set (RFC 3261 section 12)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from fake_ksr.build import Outgoing, request
from fake_ksr.message import SipMessage

from .stage import Got, Peer


@dataclass
class Dialog:
    """What one side of a dialog remembers."""

    peer: Peer
    call_id: str
    local: tuple[str, str]
    """Its own URI and tag."""
    remote: tuple[str, str]
    target: str
    routes: tuple[str, ...]
    cseq: int

    def request(self, method: str, **fields: Any) -> Outgoing:
        """A request of this side, not sent; `fields` are those of fake_ksr.build.Outgoing."""
        if method not in ("ACK", "CANCEL"):
            self.cseq += 1
        fields.setdefault("cseq", self.cseq)
        fields.setdefault("routes", self.routes)
        fields.setdefault("uri", self.target)
        return request(
            method,
            self.remote[0],
            self.local[0],
            from_tag=self.local[1],
            to_tag=self.remote[1],
            call_id=self.call_id,
            **fields,
        )

    def send(self, method: str, **fields: Any) -> Outgoing:
        """Send a request of this side."""
        return self.peer.send(self.request(method, **fields))


def of_caller(peer: Peer, answer: Got) -> Dialog:
    """The caller's side, once it has an answer."""
    sip = answer.sip
    assert sip.from_ is not None
    assert sip.to is not None
    return Dialog(
        peer,
        sip.call_id,
        (sip.from_.uri, sip.from_.tag),
        (sip.to.uri, sip.to.tag),
        sip.contacts[0].uri,
        tuple(reversed(_record_routes(sip))),
        int(sip.cseq[0]),
    )


def of_callee(invite: Got) -> Dialog:
    """The callee's side, whose tag is the one that Got.reply gives."""
    sip = invite.sip
    assert sip.from_ is not None
    assert sip.to is not None
    return Dialog(
        invite.peer,
        sip.call_id,
        (sip.to.uri, sip.to.tag or f"of-{invite.peer.name}"),
        (sip.from_.uri, sip.from_.tag),
        sip.contacts[0].uri,
        tuple(_record_routes(sip)),
        100,
    )


def _record_routes(sip: SipMessage) -> list[str]:
    return [value.strip() for header in sip.all("record-route") for value in header.body.split(",")]


def established(caller: Peer, callee: Peer, call: Outgoing) -> tuple[Dialog, Dialog]:
    """Send an INVITE, have it answered and acknowledged; both sides of the dialog."""
    caller.send(call)
    caller.gets(100)
    invite = callee.gets("INVITE")
    invite.reply(180)
    caller.gets(180)
    invite.reply(200, body="v=0\r\n")
    mine = of_caller(caller, caller.gets(200))
    mine.send("ACK")
    callee.gets("ACK")
    return mine, of_callee(invite)


def ended(hangs_up: Dialog, other: Peer) -> None:
    """One side hangs up."""
    hangs_up.send("BYE")
    other.gets("BYE").reply(200)
    hangs_up.peer.gets(200)
