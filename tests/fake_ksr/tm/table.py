"""Finding the transaction of a message (RFC 3261 sections 17.1.3 and 17.2.3)."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from fake_ksr import transport
from fake_ksr.message import SipMessage
from fake_ksr.routed import RoutedMessage
from fake_ksr.tm.cells import Branch, Transaction

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

COOKIE = "z9hG4bK"
FOUND, NOT_FOUND, END_TO_END_ACK, BROKEN = 1, -1, -2, 0


class Table:
    """Every transaction of one server."""

    def __init__(self, server: FakeKamailio) -> None:
        self._server = server
        # as in Kamailio's table: buckets by Call-ID and CSeq number
        self._buckets: dict[tuple[str, str], list[Transaction]] = {}
        self._by_md5: dict[str, Transaction] = {}

    def __len__(self) -> int:
        return len(self._by_md5)

    def new(self, msg: RoutedMessage) -> Transaction:
        """A transaction for a request that none was found for."""
        server, context = self._server, self._server.context
        config = server.config
        sip = msg.sip
        key = f"{sip.get('from')}{sip.get('to')}{sip.call_id}{sip.cseq[0]}{server.next_number()}"
        digest = hashlib.md5(key.encode("latin-1"), usedforsecurity=False).hexdigest()
        cell = Transaction(
            number=server.next_number(),
            method=sip.method,
            request=msg.copy(),
            call=context.call,
            variables=context.variables,
            md5=digest,
            hash_index=int(digest[:4], 16),
            fr_timer=config.number("tm", "fr_timer", 30000) / 1000,
            fr_inv_timer=config.number("tm", "fr_inv_timer", 120000) / 1000,
            on_branch=context.on_branch,
            on_reply=context.on_reply,
            on_failure=context.on_failure,
            on_branch_failure=context.on_branch_failure,
            auto_100=config.number("tm", "auto_inv_100", 1) != 0,
            response_to=transport.reply_destination(server, msg),
        )
        cell.fr_inv_timer = context.fr_timers[0] or cell.fr_inv_timer
        cell.fr_timer = context.fr_timers[1] or cell.fr_timer
        for name, value in context.settings.items():
            setattr(cell, name, value)
        context.on_branch = context.on_reply = ""
        context.on_failure = context.on_branch_failure = ""
        self._buckets.setdefault(_bucket(sip), []).append(cell)
        self._by_md5[cell.md5] = cell
        return cell

    def remove(self, cell: Transaction) -> None:
        """Forget a transaction (its wait timer fired)."""
        if self._by_md5.pop(cell.md5, None) is None:
            return
        key = _bucket(cell.request.sip)
        self._buckets[key].remove(cell)
        if not self._buckets[key]:
            del self._buckets[key]

    def lookup(self, sip: SipMessage) -> tuple[int, Transaction | None]:
        """The transaction that a request belongs to: FOUND, NOT_FOUND, END_TO_END_ACK, BROKEN."""
        if not (sip.vias and sip.call_id and sip.cseq[0] and sip.from_ and sip.to):
            return BROKEN, None
        is_ack = sip.method == "ACK"
        bucket = self._buckets.get(_bucket(sip), [])
        for cell in bucket:
            if (is_ack and not cell.is_invite) or (not is_ack and cell.method != sip.method):
                continue
            if _same_request(cell.request.sip, sip):
                if is_ack and cell.status < 300 and cell.relayed_branch != -2:
                    continue
                return FOUND, cell
            if is_ack and cell.relayed_branch == -2 and _answers_locally(cell, sip):
                return FOUND, cell
        if is_ack and any(_end_to_end(cell, sip) for cell in bucket):
            return END_TO_END_ACK, None
        return NOT_FOUND, None

    def original(self, cancel: SipMessage) -> Transaction | None:
        """The INVITE transaction that a CANCEL is for (RFC 3261 section 9.2)."""
        for cell in self._buckets.get(_bucket(cancel), []):
            if cell.method not in ("CANCEL", "ACK") and _same_request(cell.request.sip, cancel):
                return cell
        return None

    def match_reply(self, sip: SipMessage) -> tuple[Transaction, Branch] | None:
        """The branch that a reply belongs to, by the branch parameter of the server's own Via."""
        if not sip.vias:
            return None
        pieces = sip.vias[0].branch.split(".")
        cell = self._by_md5.get(pieces[1]) if len(pieces) == 3 else None
        if cell is None:
            return None
        for branch in cell.branches:
            if branch.via_branch == sip.vias[0].branch:
                method = sip.cseq[1]
                if method == cell.method or (method == "CANCEL" and branch.cancel_text):
                    return cell, branch
        return None


def _bucket(sip: SipMessage) -> tuple[str, str]:
    return sip.call_id, sip.cseq[0]


def _same_request(known: SipMessage, sip: SipMessage) -> bool:
    ours, theirs = known.vias[0], sip.vias[0]
    if ours.branch.startswith(COOKIE) and len(ours.branch) > len(COOKIE):
        return (
            ours.branch == theirs.branch and ours.host == theirs.host and ours.port == theirs.port
        )
    return (
        known.get("from") == sip.get("from") and known.uri == sip.uri and ours.text == theirs.text
    )


def _answers_locally(cell: Transaction, ack: SipMessage) -> bool:
    to = ack.to
    return to is not None and bool(cell.local_to_tag) and to.tag == cell.local_to_tag


def _end_to_end(cell: Transaction, ack: SipMessage) -> bool:
    known = cell.request.sip
    return (
        cell.is_invite
        and 200 <= cell.status < 300
        and (known.from_.tag if known.from_ else "") == (ack.from_.tag if ack.from_ else "")
    )
