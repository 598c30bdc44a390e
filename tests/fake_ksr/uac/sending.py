"""Sending requests of the server's own, and answering their challenges (uac_send.c)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from fake_ksr import callbacks, processing
from fake_ksr.context import EVENT_ROUTE
from fake_ksr.network import Endpoint
from fake_ksr.routed import RoutedMessage
from fake_ksr.sockets import find_socket, parse_address
from fake_ksr.tm import local
from fake_ksr.tm.cells import Reply, Transaction
from fake_ksr.tm.hooks import When
from fake_ksr.uac import challenges
from fake_ksr.uac.challenges import Account
from fake_ksr.uri import parse_uri

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio
    from fake_ksr.uac.requests import OwnRequest

Told = Callable[[Reply, int], None]
"""Called with the final reply and its status."""
HA1 = 1
"""The bit of $uac_req(flags) that says that the password is an HA1."""
EVENT_OF_FAILURE = 2


def send_request(server: FakeKamailio) -> bool:
    """KSR.uac.uac_req_send."""
    asked = replace(server.uac.request)
    if not asked.ruri or not asked.method:
        return False
    call_id = f"Call-ID: {asked.callid}\r\n" if asked.callid else ""
    headers = (
        f"To: <{asked.turi or asked.ruri}>\r\nFrom: <{asked.furi or asked.ruri}>\r\n"
        f"{call_id}{asked.hdrs}"
    )
    told = (asked.auser and asked.apasswd) or asked.evroute
    return _send(
        server, asked, headers, (lambda *args: _done(server, asked, *args)) if told else None
    )


def _send(server: FakeKamailio, asked: OwnRequest, headers: str, told: Told | None) -> bool:
    return send(server, asked.method, asked.ruri, asked.ouri, asked.sock, headers, asked.body, told)


def send(
    server: FakeKamailio,
    method: str,
    uri: str,
    next_hop: str,
    socket: str,
    headers: str,
    body: str,
    told: Told | None,
) -> bool:
    """t_request: send it as a transaction of its own; False where it cannot be."""
    if any(parse_uri(text) is None for text in (uri, next_hop or uri)):
        server.log_line("err", f"invalid uri [{uri}]")
        return False
    named = _socket(server, socket or server.config.text("uac", "default_socket"))
    try:
        cell = local.send(
            server, local.Asked(method, uri, next_hop, named, headers, body, as_is=True)
        )
    except local.Refused as error:
        server.log_line("err", f"failed to send the request: {error}")
        return False
    if cell is not None and told is not None:
        watcher = told

        def watch(when: When, _cell: Transaction, reply: Reply, status: int) -> None:
            if when is When.COMPLETED and status >= 200:
                watcher(reply, status)

        cell.watchers.append(watch)
    return True


def _socket(server: FakeKamailio, text: str) -> Endpoint | None:
    address = parse_address(text) if text else None
    return None if address is None else find_socket(server.network, *address)


def answer(
    reply: RoutedMessage, status: int, account: Account, method: str, uri: str, headers: str
) -> str | None:
    """The headers of a request with credentials after its challenge, None for a bad challenge.

    `headers` are more of them; `account` may have an empty realm, which stands for any.
    """
    header = reply.sip.first(challenges.HEADERS[status])
    challenge = None if header is None else challenges.parse(header.body)
    if challenge is None or (account.realm and account.realm != challenge.realm):
        return None
    to, origin = reply.sip.to, reply.sip.from_
    if to is None or origin is None:
        return None
    known = replace(account, realm=challenge.realm)
    tag = f";tag={origin.tag}" if origin.tag else ""
    return (
        f"To: <{to.uri}>\r\nFrom: <{origin.uri}>{tag}\r\nCall-ID: {reply.sip.call_id}\r\n"
        f"CSeq: {int(reply.sip.cseq[0]) + 1} {method}\r\n{headers}"
        + challenges.answer(challenge, known, status, method, uri)
    )


def _done(server: FakeKamailio, asked: OwnRequest, reply: Reply, status: int) -> None:
    """The first request has its final reply."""
    _tell(server, asked, reply, status)
    if (
        status not in challenges.HEADERS
        or not asked.apasswd
        or not isinstance(reply, RoutedMessage)
    ):
        return
    if asked.evroute == EVENT_OF_FAILURE:
        return
    account = Account(asked.auser, "", asked.apasswd, hashed=bool(asked.flags & HA1))
    headers = answer(reply, status, account, asked.method, asked.ruri, asked.hdrs)
    if headers is None:
        server.log_line("err", "failed to parse auth hdr body")
        return
    told = (lambda *args: _tell(server, asked, *args)) if asked.evroute else None
    _send(server, asked, headers, told)


def _tell(server: FakeKamailio, asked: OwnRequest, reply: Reply, status: int) -> None:
    """The event uac:reply, with the request in $uac_req again."""
    name = server.config.text("uac", "event_callback")
    if not name or not asked.evroute or (asked.evroute == EVENT_OF_FAILURE and status < 300):
        return
    real = isinstance(reply, RoutedMessage)
    server.uac.request = replace(asked, evcode=status, evtype=1 if real else 2)
    msg = reply if isinstance(reply, RoutedMessage) else processing.faked_message(server)
    callbacks.run_route(server, name, EVENT_ROUTE, msg, "uac:reply")
