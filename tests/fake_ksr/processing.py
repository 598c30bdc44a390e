"""What happens to bytes that arrive: Kamailio's receive_msg, step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr import callbacks, http, transport
from fake_ksr.calls import Call
from fake_ksr.context import (
    CORE_ONREPLY_ROUTE,
    EVENT_ROUTE,
    REQUEST_ROUTE,
    Context,
)
from fake_ksr.message import SipMessage, parse_message
from fake_ksr.network import Endpoint
from fake_ksr.printer import print_forwarded_reply, to_tag_for
from fake_ksr.routed import RoutedMessage
from fake_ksr.tm import replies

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

MIN_UDP_PACKET = 32
REQUIRED = frozenset({"call-id", "cseq", "from", "to"})
FAKED = (
    "OPTIONS sip:you@kamailio.org SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1\r\n"
    "From: <sip:you@kamailio.org>;tag=123\r\nTo: <sip:you@kamailio.org>\r\n"
    "Call-ID: 123\r\nCSeq: 1 OPTIONS\r\nContent-Length: 0\r\n\r\n"
)


def faked_message(server: FakeKamailio) -> RoutedMessage:
    """The message that KEMI functions see outside of any message (mod_init, timers)."""
    local = server.network.sockets[0]
    return RoutedMessage(
        server.parse(FAKED), Endpoint("udp", "1.0.0.127", 5060), local, server.next_number()
    )


def strictly(server: FakeKamailio) -> bool:
    """Whether a second From or To and their like is an error (sip_parser_mode)."""
    return server.config.global_number("sip_parser_mode", 0) & 1 != 0


def receive(server: FakeKamailio, text: str, source: Endpoint) -> Call:
    """One message from the network; returns what came of it (`accepted` False if unparsed)."""
    server.settings.update()
    sip = http.unless_reply(server, parse_message(text, strict=strictly(server)))
    local = _local_socket(server, source)
    shown = text[:82].split("\r\n", 1)[0][:80] or "(empty)"
    peer = str(source)
    server.steps.append((server.clock.elapsed, "in", peer, shown))
    call = Call(server, sip or server.parse(FAKED), source)
    before = len(server.calls)
    outer = server.context
    depth = server.trail.begin("message", f"{peer} --> {shown}")
    try:
        _receive(server, text, sip, source, local, call)
    finally:
        server.trail.end(depth)
        server.context = outer
        call.crossed = before, len(server.calls)
    return call


def _local_socket(server: FakeKamailio, source: Endpoint) -> Endpoint:
    for socket in server.network.sockets:
        if socket.proto == source.proto and (":" in socket.host) == (":" in source.host):
            return socket
    return server.network.sockets[0]


def _receive(
    server: FakeKamailio,
    text: str,
    sip: SipMessage | None,
    source: Endpoint,
    local: Endpoint,
    call: Call,
) -> None:
    if source.proto == "udp" and len(text) < MIN_UDP_PACKET:
        server.log_line("dbg", f"probing packet received from {source.host} {source.port}")
        return
    received = _received_callback(server)
    if received or sip is None:
        server.context = Context(call=call)
        server.context.raw, server.context.source, server.context.local = text, source, local
    if received and _dropped(server, received):
        return
    if sip is None:
        server.log_line("err", f"core parsing of SIP message failed ({source.host}:{source.port})")
        core_event(server, "core:receive-parse-error")
        return
    call.accepted = True
    msg = RoutedMessage(
        sip, source, local, server.next_number(), connection=server.streams.number(source)
    )
    server.context = Context(msg=msg, call=call)
    if _pre_routing_dropped(server, msg):
        return
    if sip.is_http:
        http.receive(server, msg)
    elif not sip.vias:
        server.log_line("err", "no via found in " + ("request" if sip.is_request else "reply"))
    elif not sip.has(REQUIRED):
        server.log_line(
            "err", "required headers not found in " + ("request" if sip.is_request else "reply")
        )
    elif sip.is_request:
        _request(server, msg)
    else:
        _reply(server, msg)


def _callback(server: FakeKamailio, name: str, default: str = "") -> str:
    value = server.config.global_text(f"kemi.{name}_callback", default)
    return "" if value.lower() == "none" else value


def _received_callback(server: FakeKamailio) -> str:
    name = _callback(server, "received_route")
    return name if name and server.config.global_number("received_route_mode", 0) else ""


def _dropped(server: FakeKamailio, name: str) -> bool:
    run = callbacks.run_route(server, name, EVENT_ROUTE, faked_message(server))
    return run.dropped


def core_event(server: FakeKamailio, event: str) -> None:
    """An event of the core for the configuration's event route callback, if there is one."""
    name = _callback(server, "event_route")
    if name:
        run_event(server, name, event)


def run_event(server: FakeKamailio, name: str, event: str) -> None:
    """Call an event callback outside of any message."""
    callbacks.run_route(server, name, EVENT_ROUTE, faked_message(server), event)


def _pre_routing_dropped(server: FakeKamailio, msg: RoutedMessage) -> bool:
    name = _callback(server, "pre_routing")
    if not name:
        return False
    run = callbacks.run_route(server, name, EVENT_ROUTE, msg, "core:pre-routing")
    return run.dropped


def _request(server: FakeKamailio, msg: RoutedMessage) -> None:
    server.last_message = msg
    server.statistics.received(msg.sip)
    if msg.sip.method_id == "ACK" and _answers_stateless_reply(server, msg):
        server.log_line("dbg", "SL local ACK found -> dropping it!")
        return
    context = server.context
    context.route_type, context.route = REQUEST_ROUTE, "ksr_request_route"
    server.dialogs.before_request()
    callbacks.run_callback(server, "ksr_request_route", required=True)
    server.dialogs.after_request()
    replies.finish_request(server)
    if context.transaction is not None:
        server.last_message = context.transaction.request
        server.last_message.flags |= msg.flags


def _answers_stateless_reply(server: FakeKamailio, msg: RoutedMessage) -> bool:
    to = msg.sip.to
    return (
        server.stateless_until > server.clock.elapsed
        and to is not None
        and to.tag == to_tag_for(msg, "sl")
    )


def _reply(server: FakeKamailio, msg: RoutedMessage) -> None:
    server.statistics.received(msg.sip)
    name = _callback(server, "reply_route", "ksr_reply_route")
    if name:
        run = callbacks.run_route(server, name, CORE_ONREPLY_ROUTE, msg)
        if run.dropped:
            return
    via = msg.sip.vias[0]
    if server.config.global_number("check_via", 0) and not server.network.is_myself(
        via.host, via.port or 5060, via.proto.lower()
    ):
        server.log_line("err", f"host in first via!=me : {via.host}:{via.port}")
        return
    if "tm" in server.config.modules and replies.reply_received(server, msg):
        return
    if len(msg.sip.vias) < 2:
        server.log_line("dbg", "reply cannot be forwarded - no 2nd via")
        return
    forward_reply(server, msg)


def forward_reply(server: FakeKamailio, msg: RoutedMessage, first_line: str = "") -> bool:
    """Send a reply on to its second Via, with another first line if one is given."""
    via = msg.sip.vias[1]
    host = server.network.resolve(via.params.get("received") or via.host)
    if host is None:
        server.log_line("err", f"cannot resolve {via.host}")
        return False
    port = int(via.params.get("rport") or via.port or 5060)
    target = Endpoint(via.proto.lower(), host, port)
    text = print_forwarded_reply(msg)
    if first_line:
        text = f"{first_line}\r\n{text.partition(chr(10))[2]}"
    callbacks.run_onsend(server, msg, target, msg.socket, text)
    call = server.forwarded.call_of(msg.sip.vias[0].branch)
    transport.send_reply(server, text, msg.socket, target, call)
    return True
