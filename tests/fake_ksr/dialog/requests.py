"""Requests that the server sends within a dialog, or to make one (dlg_req_within.c and others)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from fake_ksr.address import parse_name_addrs
from fake_ksr.dialog import legs
from fake_ksr.dialog.cells import CALLEE, CALLER, Dialog, Event, Flag, Leg, Property, State
from fake_ksr.dialog.table import ANSWERED, advance
from fake_ksr.routed import RoutedMessage
from fake_ksr.tm import local
from fake_ksr.tm.cells import Reply, Transaction
from fake_ksr.tm.hooks import When
from fake_ksr.uri import parse_uri

if TYPE_CHECKING:
    from fake_ksr.dialog.tracking import Dialogs

Answer = Callable[[int, Reply], None]
CONTROLLER = "sip:controller@kamailio.org"
CONTACT = "sip:controller@kamailio.org:5060"
SPARE_CSEQ = 80
"""What a BYE skips where a PRACK has been seen, since nobody counted its CSeq."""
HOLD = (
    "v=0\r\no=kamailio-bridge 0 0 IN IP4 0.0.0.0\r\ns=kamailio\r\nc=IN IP4 0.0.0.0\r\nt=0 0\r\n"
    "m=audio 9 RTP/AVP 8 0\r\na=rtpmap:8 PCMA/8000\r\na=rtpmap:0 PCMU/8000\r\n"
)


def within(
    dialogs: Dialogs,
    dialog: Dialog,
    side: int,
    method: str,
    headers: str = "",
    body: str = "",
    *,
    skip: int = 0,
    answer: Answer | None = None,
) -> bool:
    """Send a request to one side of a dialog (t_request_within); False where it cannot be."""
    leg, other = dialog.legs[side], dialog.legs[1 - side]
    if not leg.contact or not (other.cseq or "0").isdecimal():
        dialogs.server.log_line("err", "no contact available")
        return False
    uri, routes = leg.contact, [value.uri for value in parse_name_addrs(leg.routes)]
    next_hop = routes[0] if routes else uri
    first = parse_uri(next_hop) if routes else None
    if first is not None and not first.has_param("lr"):
        routes, uri = [*routes[1:], uri], next_hop
    uris = (dialog.from_uri, dialog.to_uri)
    lines = [
        f"To: <{uris[side]}>" + (f";tag={leg.tag}" if leg.tag else ""),
        f"From: <{uris[1 - side]}>" + (f";tag={other.tag}" if other.tag else ""),
        f"CSeq: {max(int(other.cseq or 0) + 1 + skip, 0)} {method}",
        f"Call-ID: {dialog.call_id}",
    ]
    if routes:
        lines.append("Route: " + ", ".join(f"<{route}>" for route in routes))
    text = "".join(f"{line}\r\n" for line in lines) + headers
    return _send(dialogs, local.Asked(method, uri, next_hop, leg.socket, text, body), answer)


def _send(dialogs: Dialogs, asked: local.Asked, answer: Answer | None) -> bool:
    try:
        cell = local.send(dialogs.server, asked)
    except local.Refused as error:
        dialogs.server.log_line("err", f"failed to send the {asked.method} request: {error}")
        return False
    if cell is not None and answer is not None:
        told = answer

        def watch(when: When, _cell: Transaction, reply: Reply, status: int) -> None:
            if when is When.COMPLETED and status >= 200:
                told(status, reply)

        cell.watchers.append(watch)
    return True


def bye(dialogs: Dialogs, dialog: Dialog, side: int | None) -> bool | None:
    """A BYE to a side or to both; None where that side has had one already."""
    if side is not None:
        mark = (Flag.CALLER_BYE, Flag.CALLEE_BYE)[side]
        if dialog.flags & mark:
            return None
        dialog.flags |= mark
        return _bye(dialogs, dialog, side)
    done = [_bye(dialogs, dialog, one) for one in (CALLER, CALLEE)]
    return all(done)


def _bye(dialogs: Dialogs, dialog: Dialog, side: int) -> bool:
    if dialog.state not in ANSWERED:
        dialogs.server.log_line("err", "terminating non-confirmed dialogs not supported")
        return False
    text = dialogs.server.config.text
    headers = "Max-Forwards: 70\r\n" + text("dialog", "dlg_extra_hdrs")
    if side == CALLEE:
        headers += _line(text("dialog", "lreq_callee_headers"))
    skip = SPARE_CSEQ if dialog.properties & Property.PRACK else 0

    def answered(_status: int, _reply: Reply) -> None:
        if dialogs.table.get(dialog.key) is not dialog:
            return
        before, released = advance(dialog, Event.BYE)
        if dialog.state != State.DELETED:
            return
        if before == State.DELETED:
            return
        if dialog.timer is not None:
            dialog.timer.cancel()
            dialog.timer = None
            released += 1
        dialogs.active -= 1
        dialogs.table.release(dialog, released)

    return within(dialogs, dialog, side, "BYE", headers, skip=skip, answer=answered)


def ping(dialogs: Dialogs, dialog: Dialog, side: int, answer: Callable[[int], None]) -> bool:
    """A keep-alive OPTIONS, whose CSeq is too low on purpose."""
    headers = ""
    if side == CALLEE:
        headers = _line(dialogs.server.config.text("dialog", "lreq_callee_headers"))
    cseq = int(dialog.legs[1 - side].cseq or 0)
    return within(
        dialogs, dialog, side, "OPTIONS", headers,
        skip=-2 if cseq > 1 else -1, answer=lambda status, _reply: answer(status),
    )  # fmt: skip


def _line(text: str) -> str:
    return text if not text or text.endswith("\n") else f"{text}\r\n"


def transfer(dialogs: Dialogs, dialog: Dialog, target: str, side: int) -> bool:
    """A REFER within a dialog, and a BYE once it is answered (dlg_transfer)."""
    ours, theirs = dialog.legs[side], dialog.legs[1 - side]
    caller, callee = dialog.from_uri, dialog.to_uri
    if side == CALLER:
        caller, callee = callee, caller
    made = dialogs.table.make(dialog.call_id, caller, callee, dialog.request_uri)
    made.legs = (
        Leg(ours.tag, ours.cseq, ours.contact),
        Leg(theirs.tag, theirs.cseq, theirs.contact, theirs.routes),
    )
    return _refer(dialogs, made, target)


def _refer(dialogs: Dialogs, made: Dialog, target: str) -> bool:
    text = dialogs.server.config.text
    controller = text("dialog", "bridge_controller", CONTROLLER)
    contact = text("dialog", "bridge_contact", CONTACT)
    headers = f"Referred-By: {controller}\r\nRefer-To: {target}\r\nContact: <{contact}>\r\n"

    def answered(_status: int, _reply: Reply) -> None:
        within(dialogs, made, CALLEE, "BYE", skip=1)

    return within(dialogs, made, CALLEE, "REFER", headers, answer=answered)


def bridge(dialogs: Dialogs, caller: str, callee: str, proxy: str) -> bool:
    """KSR.dialog.dlg_bridge: call one, and refer it to the other."""
    text = dialogs.server.config.text
    controller = text("dialog", "bridge_controller", CONTROLLER)
    contact = text("dialog", "bridge_contact", CONTACT)
    if parse_uri(caller) is None:
        dialogs.server.log_line("err", f"bad URI {caller!r}")
        return False

    def answered(status: int, reply: Reply) -> None:
        if status >= 300 or not isinstance(reply, RoutedMessage):
            return
        sip = reply.sip
        if sip.to is None or sip.from_ is None:
            return
        made = dialogs.table.make(sip.call_id, sip.from_.uri, sip.to.uri, sip.to.uri)
        made.legs[CALLER].tag, made.legs[CALLER].cseq = sip.from_.tag, sip.cseq[0]
        made.legs[CALLER].contact = controller
        try:
            legs.populate(made, reply, None, CALLEE, sip.to.tag, 0)
        except legs.BadMessage as error:
            dialogs.server.log_line("err", str(error))
            return
        _refer(dialogs, made, callee)

    headers = (
        f"To: <{caller}>\r\nFrom: <{controller}>\r\n"
        f"Contact: <{contact}>\r\nContent-Type: application/sdp\r\n"
    )
    asked = local.Asked("INVITE", caller, proxy or caller, None, headers, HOLD)
    return _send(dialogs, asked, answered)
