"""What a dialog learns from a message about one of its sides (dlg_handlers.c)."""

from __future__ import annotations

from fake_ksr.address import split_values
from fake_ksr.dialog.cells import CALLEE, CALLER, DOWNSTREAM, Dialog
from fake_ksr.message import SipMessage
from fake_ksr.routed import RoutedMessage
from fake_ksr.tm.cells import Transaction

CALLER_TOO = 2
"""Bit of keep_proxy_rr: the server's own Record-Route goes into the caller's route set too."""


class BadMessage(Exception):
    """The message lacks what a dialog needs of it."""


def populate(
    dialog: Dialog, msg: RoutedMessage, cell: Transaction | None, leg: int, tag: str, keep: int
) -> None:
    """Note tag, CSeq, Contact and Record-Route of a side; `keep` is modparam keep_proxy_rr."""
    side = dialog.legs[leg]
    side.socket = msg.socket
    cseq = msg.sip.cseq[0] if leg == CALLER else side.cseq
    if leg == CALLER and not cseq:
        raise BadMessage("bad sip message or missing CSeq hdr")
    contact = contact_of(msg.sip)
    own = 0 if leg == CALLER or cell is None else _own_routes(cell)
    skipped = 0 if leg == CALLER else dialog.from_routes + (0 if keep & 1 else own)
    routes = _routes(msg.sip)
    kept = routes[skipped:] if leg == CALLER else routes[: max(len(routes) - skipped, 0)][::-1]
    side.tag, side.contact, side.cseq = tag, contact, cseq or "0"
    if kept:
        side.routes = ",".join(kept)
    if leg == CALLER:
        dialog.from_routes = len(routes)
    elif keep & CALLER_TOO and routes and own:
        dialog.legs[CALLER].routes = ",".join(routes[max(len(kept) - own, 0) :])


def contact_of(sip: SipMessage) -> str:
    """The URI of a message's Contact; there must be exactly one in the first header."""
    headers = sip.contact_headers
    if not headers:
        raise BadMessage("bad sip message or missing Contact hdr")
    if len(headers[0].values) != 1:
        raise BadMessage("bad Contact HDR")
    return headers[0].values[0].uri


def refresh(dialog: Dialog, sip: SipMessage, direction: int) -> None:
    """A request within the dialog: its CSeq, and the Contact of an INVITE."""
    side = dialog.legs[CALLER if direction == DOWNSTREAM else CALLEE]
    if sip.method == "INVITE":
        side.contact = contact_of(sip)
    side.cseq = sip.cseq[0]


def _routes(sip: SipMessage) -> list[str]:
    return [
        value.strip()
        for header in sip.all("record-route")
        for value in split_values(header.body, ",")
    ]


def _own_routes(cell: Transaction) -> int:
    """How many Record-Route headers the server itself has added on the branch that answered."""
    if not 0 <= cell.relayed_branch < len(cell.branches):
        return 0
    sent = cell.branches[cell.relayed_branch].text.lower().partition("\r\n\r\n")[0]
    added = sent.count("\r\nrecord-route:") - len(cell.request.sip.all("record-route"))
    return min(max(added, 0), 2)
