"""The pings of the dispatcher module: every ds_ping_interval seconds, from a timer process.

A test tells what is answered to them (kamailio.dispatcher.answers); what it tells nothing of does
not answer, and times out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr import hashes, transport
from fake_ksr.dispatcher.reason import Reason
from fake_ksr.dispatcher.sets import (
    DISABLED,
    INACTIVE,
    NO_PING,
    PROBING,
    TRYING,
    Destination,
    DestinationSet,
)
from fake_ksr.errors import NotSimulated
from fake_ksr.params import parse_params

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

REQUEST_TIMEOUT = 408
NONE, ALL, INACTIVE_ONLY, FLAGGED = 0, 1, 2, 3
"""Values of ds_probing_mode."""
TRAINED, FEW = 10000, 10
"""Pings after which the estimate of the latency moves slowly, and until which it is the average."""


def start(server: FakeKamailio) -> None:
    """Ping from now on, if the configuration says so."""
    interval = server.config.number("dispatcher", "ds_ping_interval", 0)
    if interval > 0:
        server.clock.every(interval, lambda: _ping_all(server))


def _ping_all(server: FakeKamailio) -> None:
    for group in server.dispatcher.sets:
        for one in group.destinations:
            if _wanted(server, one.flags):
                _ping(server, group, one)


def _wanted(server: FakeKamailio, flags: int) -> bool:
    mode = server.dispatcher.number("ds_probing_mode", NONE)
    if flags & DISABLED or (server.since("6.0") and flags & NO_PING):
        return False
    if mode == INACTIVE_ONLY:
        return bool(flags & PROBING and flags & INACTIVE)
    return mode == ALL or bool(flags & PROBING)


def _ping(server: FakeKamailio, group: DestinationSet, one: Destination) -> None:
    if one.attributes.congestion_control and server.dispatcher.number("ds_ping_latency_stats", 0):
        raise NotSimulated("the dispatcher attribute cc", "# leave ds_ping_latency_stats at 0")
    hop = one.attributes.outbound_proxy or server.config.text("dispatcher", "outbound_proxy")
    to = server.network.destination(hop or one.uri)
    socket = one.socket
    if to is not None and socket is None:
        socket = server.network.send_socket(to.proto, to.host, server.network.sockets[0])
    if to is None or socket is None:
        _done(server, group, one, Reason(500, "Sending keepalive failed"))
        return
    transport.send_local(server, _request(server, one, socket.host, socket.port), socket, to)
    status = server.dispatcher.answers.get(one.uri)
    if status is not None:
        _done(server, group, one, Reason(status, "", 1))
        return
    wait = server.config.number("tm", "fr_timer", 30000) / 1000
    timeout = Reason(REQUEST_TIMEOUT)
    server.clock.after(wait, lambda: _done(server, group, one, timeout))


def _request(server: FakeKamailio, one: Destination, host: str, port: int) -> str:
    text = server.config.text
    method = text("dispatcher", "ds_ping_method", "OPTIONS")
    sender = one.attributes.ping_from or text(
        "dispatcher", "ds_ping_from", "sip:dispatcher@localhost"
    )
    number = server.next_number()
    branch = hashes.digest(f"ping {number}")
    proto = (one.proto or "udp").upper()
    agent = f"{server.user_agent_header}\r\n" if server.user_agent_header else ""
    return (
        f"{method} {one.uri} SIP/2.0\r\n"
        f"Via: SIP/2.0/{proto} {host}:{port};branch=z9hG4bK{branch[:8]}.{branch[8:]}.0\r\n"
        f"To: <{one.uri}>\r\nFrom: <{sender}>;tag={branch[:16]}\r\nCSeq: 10 {method}\r\n"
        f"Call-ID: {branch}@{host}\r\nMax-Forwards: 70\r\nContent-Length: 0\r\n{agent}\r\n"
    )


def _done(server: FakeKamailio, group: DestinationSet, one: Destination, reason: Reason) -> None:
    """What the end of a ping does to the state (ds_options_callback)."""
    state = server.dispatcher
    mode = state.number("ds_probing_mode", NONE)
    found = state.sets.get(group.id)
    now = None if found is None else found.find(one.uri)
    if now is None:
        return
    learning = state.number("ds_ping_latency_stats", 0) and now.flags & PROBING
    if learning and reason.code != REQUEST_TIMEOUT:
        _learn(server, now, 0)
    flagged = bool(now.flags & PROBING)
    if (mode == FLAGGED and not flagged) or now.flags & DISABLED:
        return
    if _accepted(server, reason.code):
        new = PROBING if mode == ALL or (mode == FLAGGED and flagged) else 0
    else:
        new = TRYING if mode == NONE else TRYING | PROBING
    state.set_state(group.id, one.uri, new, reason, at_once=False, asked=False)


def _accepted(server: FakeKamailio, status: int) -> bool:
    """Whether a status says that it is alive: 2xx, and what ds_ping_reply_codes names."""
    if status // 100 == 2:
        return True
    codes = server.config.text("dispatcher", "ds_ping_reply_codes")
    for name, value in parse_params(codes) or [] if codes else []:
        number = int(value) if value.isdecimal() else 0
        if (name.lower(), number) in (("code", status), ("class", status // 100)):
            return True
    return False


def _learn(server: FakeKamailio, one: Destination, milliseconds: float) -> None:
    """The latency as the module estimates it; in virtual time an answer takes none."""
    one.pings += 1
    if one.pings == 1:
        one.average_latency = one.latency = milliseconds
    else:
        one.average_latency += (milliseconds - one.average_latency) / one.pings
    if FEW < one.pings < TRAINED:
        one.pings = TRAINED
    if one.pings < FEW:
        one.latency = one.average_latency
    else:
        weight = server.dispatcher.number("ds_latency_estimator_alpha", 900) / 1000
        one.latency = one.latency * weight + milliseconds * (1 - weight)
