"""Forwarding without a transaction: an end-to-end ACK, a CANCEL that cancels nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr import callbacks, hashes, transport
from fake_ksr.errorcodes import E_BAD_ADDRESS, E_NO_SOCKET, E_SEND
from fake_ksr.network import Endpoint
from fake_ksr.printer import print_request
from fake_ksr.routed import RoutedMessage

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

SAME = ("INVITE", "ACK", "CANCEL")
"""Methods whose branches do not depend on the To tag, so that they are the same for one call."""


def _branch(server: FakeKamailio, msg: RoutedMessage) -> str:
    """The branch of the server's Via: for a retransmission the one that it was before."""
    sip, via = msg.sip, msg.sip.vias[0]
    number = sip.cseq[0]
    from_tag = sip.from_.tag if sip.from_ is not None else ""
    to_tag = sip.to.tag if sip.to is not None and sip.method_id not in SAME else ""
    place = f"{via.host}{via.port or ''}{via.branch}"
    index = hashes.digest(sip.call_id + number)[:4].lstrip("0") or "0"
    digest = hashes.digest(f"{from_tag}{to_tag}{sip.call_id}{sip.uri}{number}{place}")
    return f"z9hG4bK{index}.{digest}.0"


def forward(
    server: FakeKamailio, msg: RoutedMessage, force_proto: str = "", proxy: Endpoint | None = None
) -> int:
    """forward_request: print, let onsend see it, send; no transaction."""
    target = proxy or server.network.destination(msg.next_hop)
    if target is not None and force_proto:
        target = target._replace(proto=force_proto)
    if target is None:
        server.log_line("err", f'resolving "{msg.next_hop}" failed')
        server.ser_error = E_BAD_ADDRESS
        return E_BAD_ADDRESS
    socket = msg.force_socket or server.network.send_socket(target.proto, target.host, msg.socket)
    if socket is None:
        server.ser_error = E_NO_SOCKET
        return E_NO_SOCKET
    text = print_request(
        msg,
        socket,
        _branch(server, msg),
        force_rport=server.force_rport,
        local_rport=server.local_rport,
    )
    callbacks.run_onsend(server, msg, target, socket, text)
    if not transport.can_send(server, msg, target, socket):
        server.ser_error = E_SEND
        return E_SEND
    server.context.forwarded = True
    transport.send_request(server, text, socket, target, None)
    return 1
