"""Requests of the server's own (t_uac_send), and the ACK to their 2xx (RFC 3261 section 17.1)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fake_ksr import callbacks, edits, hashes, transport
from fake_ksr.address import NameAddr, parse_name_addrs
from fake_ksr.context import LOCAL_ROUTE, Context, Variables
from fake_ksr.fields import Header
from fake_ksr.message import SipMessage, parse_message
from fake_ksr.network import Endpoint, bracketed
from fake_ksr.printer import context_of, reversed_hex
from fake_ksr.routed import RoutedMessage
from fake_ksr.tm import timers
from fake_ksr.tm.cells import Branch, Transaction
from fake_ksr.uri import DEFAULT_PORT, parse_uri

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

DEFAULT_CSEQ = "10"
PLACE = "z9hG4bK-yet-to-be-made"
OWN = frozenset({"from", "to", "call-id", "cseq"})


class Refused(Exception):
    """What was asked for makes no request; says why."""


@dataclass(frozen=True)
class Asked:
    """A request to be sent; `next_hop` and `socket` are None where the R-URI decides."""

    method: str
    uri: str
    next_hop: str
    socket: Endpoint | None
    headers: str
    body: str
    no_ack: bool = False
    as_is: bool = False
    """Whether a body needs no Content-Type."""


def send(server: FakeKamailio, asked: Asked) -> Transaction | None:
    """t_uac: make the transaction and send the request; raises Refused.

    None where the event tm:local-request dropped it.
    """
    fields = _fields(asked.headers)
    _check(asked, fields)
    target = server.network.destination(asked.next_hop or asked.uri)
    local = server.network.sockets[0]
    socket = asked.socket
    if target is not None and (socket is None or socket.proto != target.proto):
        socket = server.network.send_socket(target.proto, target.host, socket or local)
    if target is None or socket is None:
        raise Refused("no socket found")
    draft = _text(server, asked, fields, socket)
    msg = RoutedMessage(server.parse(draft), socket, socket, server.next_number())
    cell = server.tm.new_local(msg, Variables())
    cell.no_auto_ack = asked.no_ack
    via_branch = f"z9hG4bK{reversed_hex(cell.hash_index)}.{cell.md5}.0"
    # the branch parameter is made of the transaction, which is found by the request's headers
    msg.sip = server.parse(draft.replace(PLACE, via_branch, 1))
    text = _run_event(server, cell, asked.next_hop or asked.uri, target, socket)
    if text is None:
        server.tm.remove(cell)
        return None
    branch = Branch(0, text, asked.uri, target, socket, via_branch, on_reply=cell.on_reply)
    cell.branches.append(branch)
    if not server.network.is_reachable(target):
        server.log_line("err", "Attempt to send to precreated request failed")
        return cell
    transport.send_local(server, text, socket, target)
    timers.start_branch(server, cell, branch)
    return cell


def _run_event(
    server: FakeKamailio, cell: Transaction, next_hop: str, target: Endpoint, socket: Endpoint
) -> str | None:
    """tm:local-request; the text to send, with what the event changed, None where it dropped it."""
    msg = cell.request
    name = server.config.text("tm", "event_callback")
    if not name:
        return msg.sip.text
    msg.dst_uri = next_hop
    outer = server.context
    server.context = Context()
    try:
        run = callbacks.run_route(
            server, name, LOCAL_ROUTE, msg, "tm:local-request", transaction=cell
        )
    finally:
        server.context = outer
    if run.dropped:
        return None
    context = context_of(msg, socket)
    lumps = msg.lumps.copy()
    edits.fix_length(msg, lumps, context, socket.proto)
    return edits.changed_text(msg, lumps, context)


def _fields(text: str) -> list[Header]:
    end = "" if not text or text.endswith("\n") else "\r\n"
    parsed = parse_message(f"OPTIONS sip:a SIP/2.0\r\n{text}{end}\r\n")
    if parsed is None:
        raise Refused("Invalid headers")
    return parsed.headers


def _first(fields: list[Header], key: str) -> Header | None:
    return next((field for field in fields if field.key == key), None)


def _check(asked: Asked, fields: list[Header]) -> None:
    """t_uac_check_msg."""
    if asked.body and not asked.as_is and _first(fields, "content-type") is None:
        raise Refused("Content-Type missing")
    if asked.body and _first(fields, "content-length") is not None:
        raise Refused("Content-Length disallowed")
    for name in ("to", "from"):
        header = _first(fields, name)
        if header is None or not parse_name_addrs(header.body):
            raise Refused(f"{name} missing")
    cseq = _first(fields, "cseq")
    if cseq is not None:
        number, _, method = cseq.body.partition(" ")
        if not number.isdigit():
            raise Refused("Non-numerical CSeq")
        if method.strip() != asked.method:
            raise Refused("CSeq method mismatch")


def _text(server: FakeKamailio, asked: Asked, fields: list[Header], socket: Endpoint) -> str:
    """build_uac_req: the request, with what is missing made up."""
    to, origin = (_value(fields, name) for name in ("to", "from"))
    call_id, cseq = (_first(fields, name) for name in ("call-id", "cseq"))
    number = server.next_number()
    made_up = f"{hashes.digest(str(number))[:16]}@{number}"
    identity = made_up if call_id is None else call_id.body
    tag = origin.tag or hashes.digest(identity + asked.uri)
    more = "".join(
        f"{field.name}: {field.body}\r\n" for field in fields if field.key not in OWN
    ).replace("!!", f"{bracketed(socket.host)}:{socket.port}")
    forwards = "" if "Max-Forwards:" in more else "Max-Forwards: 70\r\n"
    agent = server.user_agent_header + "\r\n" if server.user_agent_header else ""
    return (
        f"{asked.method} {asked.uri} SIP/2.0\r\n"
        f"{own_via(socket, PLACE)}"
        f"To: <{to.uri}>{f';tag={to.tag}' if to.tag else ''}\r\n"
        f"From: <{origin.uri}>;tag={tag}\r\n"
        f"CSeq: {cseq.body.split()[0] if cseq is not None else DEFAULT_CSEQ} {asked.method}\r\n"
        f"Call-ID: {identity}\r\n{forwards}"
        f"Content-Length: {len(asked.body)}\r\n{agent}{more}\r\n{asked.body}"
    )


def own_via(socket: Endpoint, branch: str) -> str:
    """The Via header of a request that the server makes."""
    port = "" if socket.port == DEFAULT_PORT else f":{socket.port}"
    host = f"{bracketed(socket.host)}{port}"
    return f"Via: SIP/2.0/{socket.proto.upper()} {host};branch={branch}\r\n"


def _value(fields: list[Header], name: str) -> NameAddr:
    header = _first(fields, name)
    assert header is not None
    return parse_name_addrs(header.body)[0]


def succeeded(
    server: FakeKamailio, cell: Transaction, branch: Branch, reply: RoutedMessage
) -> None:
    """A 2xx to the server's own INVITE: acknowledged at once, unless the script will do so."""
    branch.success = branch.success or reply
    if branch.ack and branch.ack_target is not None:
        transport.send_again(server, branch.ack, branch.socket, branch.ack_target)
    elif not cell.no_auto_ack:
        acknowledge(server, cell, branch, reply)


def acknowledge(
    server: FakeKamailio,
    cell: Transaction,
    branch: Branch,
    reply: RoutedMessage,
    headers: str = "",
    body: str = "",
) -> bool:
    """The ACK to a 2xx of the server's own INVITE, along the dialog's routes; False if none."""
    if not reply.sip.contacts:
        return False
    sip = cell.request.sip
    uri = reply.sip.contacts[0].uri
    routes = [
        value.uri
        for header in reply.sip.all("record-route")
        for value in parse_name_addrs(header.body)
    ][::-1]
    next_hop = routes[0] if routes else uri
    first = parse_uri(next_hop) if routes else None
    if first is not None and not first.has_param("lr"):
        # a strict router: it gets its own URI, the contact goes last (RFC 3261 section 12.2.1.1)
        routes, uri = [*routes[1:], uri], next_hop
    target = server.network.destination(next_hop)
    socket = None
    if target is not None:
        socket = server.network.send_socket(target.proto, target.host, branch.socket)
    if target is None or socket is None:
        server.log_line("err", "no socket found")
        return False

    def line(message: SipMessage, name: str) -> str:
        header = message.first(name)
        return "" if header is None else message.text[header.start : header.end]

    route = f"Route: {', '.join(f'<{one}>' for one in routes)}\r\n" if routes else ""
    agent = server.user_agent_header + "\r\n" if server.user_agent_header else ""
    branch.ack = (
        f"ACK {uri} SIP/2.0\r\n{own_via(socket, branch.via_branch)}{line(sip, 'from')}"
        f"{line(sip, 'call-id')}{line(reply.sip, 'to')}CSeq: {sip.cseq[0]} ACK\r\n{route}{agent}"
        f"{headers}Content-Length: {len(body)}\r\n\r\n{body}"
    )
    branch.ack_target = target
    transport.send_local(server, branch.ack, socket, target)
    return True
