"""Messages leaving the server: recorded, never put on a network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr.calls import Call, Relayed, Sent
from fake_ksr.network import Endpoint
from fake_ksr.routed import RoutedMessage
from fake_ksr.tm.cells import Branch, Transaction

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

TRANSIT = 0.001
"""Seconds that a message takes from the server to itself."""


def reply_destination(server: FakeKamailio, msg: RoutedMessage) -> Endpoint:
    """Where replies to a request go (RFC 3261 section 18.2.2, RFC 3581 section 4)."""
    source = msg.source
    if source.proto != "udp":
        return source
    via = msg.sip.vias[0]
    if msg.force_rport or server.force_rport or "rport" in via.params:
        return source
    return Endpoint(source.proto, source.host, via.port or 5060)


def can_send(server: FakeKamailio, msg: RoutedMessage, target: Endpoint, socket: Endpoint) -> bool:
    """Whether a request can be sent there; set_forward_no_connect() wants an open connection."""
    if "forward_no_connect" in msg.send_flags and not server.streams.has(target):
        return False
    return server.network.is_reachable(target, socket)


def send(
    server: FakeKamailio,
    text: str,
    socket: Endpoint,
    destination: Endpoint,
    again: bool = False,
) -> Sent:
    """Record a message as sent."""
    sent = Sent(server.clock.elapsed, socket, destination, text, again)
    server.sent.append(sent)
    if destination in server.network.sockets:
        # to the server itself: another worker gets it, once time passes
        server.clock.after(TRANSIT, lambda: server.receive_reply(text, socket))
    server.steps.append(sent)
    return sent


def send_request(
    server: FakeKamailio,
    text: str,
    socket: Endpoint,
    destination: Endpoint,
    branch: Branch | None,
    call: Call | None = None,
) -> Relayed:
    """A relayed request: the test finds it among the call's branches."""
    relayed = Relayed(server, send(server, text, socket, destination), branch)
    owner = call or server.context.call
    if owner is not None:
        owner.branches.append(relayed)
        if branch is None:
            server.forwarded.add(relayed, owner)
    return relayed


def send_reply(
    server: FakeKamailio,
    text: str,
    socket: Endpoint,
    destination: Endpoint | None,
    call: Call | None,
) -> None:
    """A reply on its way to the caller."""
    if destination is None:
        server.log_line("err", "no resolved dst to send reply to")
        return
    sent = send(server, text, socket, destination)
    if call is not None:
        call.replies.append(sent)


def send_again(server: FakeKamailio, text: str, socket: Endpoint, destination: Endpoint) -> None:
    """A retransmission."""
    send(server, text, socket, destination, again=True)


def send_local(server: FakeKamailio, text: str, socket: Endpoint, destination: Endpoint) -> Sent:
    """A CANCEL or ACK of the server's own."""
    return send(server, text, socket, destination)


def send_ack(server: FakeKamailio, cell: Transaction, branch: Branch, reply: RoutedMessage) -> None:
    """The ACK that tm itself sends for a negative reply (RFC 3261 section 17.1.1.3)."""
    from fake_ksr.tm.cancel import local_request

    to = reply.sip.first("to")
    line = "" if to is None else reply.sip.text[to.start : to.end]
    text = local_request(server, cell, branch, "ACK", line)
    sent = send_local(server, text, branch.socket, branch.destination)
    if branch.relayed is not None:
        branch.relayed.acks.append(sent)
