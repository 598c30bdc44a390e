"""HTTP requests among the messages that arrive: for the event callback of the module xhttp."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fake_ksr import callbacks
from fake_ksr.context import EVENT_ROUTE
from fake_ksr.message import SipMessage
from fake_ksr.network import bracketed

if TYPE_CHECKING:
    from fake_ksr.routed import RoutedMessage
    from fake_ksr.server import FakeKamailio

EVENT = "xhttp:request"


def unless_reply(server: FakeKamailio, sip: SipMessage | None) -> SipMessage | None:
    """A message that arrives; None for a reply of HTTP, which Kamailio reads only when told to."""
    replies = server.config.global_number("http_reply_parse", 0)
    return None if sip is not None and sip.is_http and not sip.is_request and not replies else sip


def receive(server: FakeKamailio, msg: RoutedMessage) -> None:
    """Run the event callback for a request; without the module nobody looks at it."""
    text = server.config.text
    if "xhttp" not in server.config.modules or not msg.sip.is_request:
        return
    skipped, matched = text("xhttp", "url_skip"), text("xhttp", "url_match")
    if skipped and re.search(skipped, msg.sip.uri):
        return
    if matched and re.search(matched, msg.sip.uri) is None:
        return
    if msg.sip.first("via") is None:
        sip, msg = server.parse(_with_via(msg)), msg.copy()
        msg.sip = sip
    callbacks.run_route(server, text("xhttp", "event_callback"), EVENT_ROUTE, msg, EVENT)


def _with_via(msg: RoutedMessage) -> str:
    """The request with a Via of its sender, so that it can be answered as a SIP request is."""
    source = msg.source
    first_line, end, rest = msg.sip.text.partition("\n")
    via = f"Via: SIP/2.0/{source.proto.upper()} {bracketed(source.host)}:{source.port}\r\n"
    return first_line + end + via + rest
