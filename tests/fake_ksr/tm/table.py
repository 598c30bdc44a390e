"""Finding the transaction of a message (RFC 3261 sections 17.1.3 and 17.2.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr import transport
from fake_ksr.context import Variables
from fake_ksr.hashes import digest
from fake_ksr.message import SipMessage
from fake_ksr.routed import RoutedMessage
from fake_ksr.tm import hooks, timers
from fake_ksr.tm.cells import Branch, Transaction

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

COOKIE = "z9hG4bK"
TUPLE = frozenset({"via", "from", "to", "cseq", "call-id"})
"""The headers without which a request belongs to no transaction."""
MAX_CALLBACK_NAME, MAX_CALLBACKS = 128, 256
OVERDUE = 90
"""Seconds after the end of its life at which a transaction is one too many."""
FOUND, NOT_FOUND, END_TO_END_ACK, BROKEN = 1, -1, -2, 0


class Table:
    """Every transaction of one server."""

    def __init__(self, server: FakeKamailio) -> None:
        self._server = server
        # as in Kamailio's table: buckets by Call-ID and CSeq number
        self._buckets: dict[tuple[str, str], list[Transaction]] = {}
        self._by_md5: dict[str, Transaction] = {}
        self._callbacks: set[str] = set()
        self.request_watchers: list[hooks.RequestWatcher] = []

    def __len__(self) -> int:
        return len(self._by_md5)

    def new(self, msg: RoutedMessage) -> Transaction:
        """A transaction for a request that none was found for."""
        server, context = self._server, self._server.context
        sip = msg.sip
        cell = self._cell(sip, msg.copy(), context.variables)
        cell.call, cell.use_uac_headers = context.call, msg.use_uac_headers
        cell.response_to = transport.reply_destination(server, msg)
        cell.auto_100 = server.config.number("tm", "auto_inv_100", 1) != 0
        cell.on_branch, cell.on_reply = context.on_branch, context.on_reply
        cell.on_failure = context.on_failure
        cell.on_branch_failure = context.on_branch_failure
        context.on_branch = context.on_reply = ""
        context.on_failure = context.on_branch_failure = ""
        cell.fr_inv_timer = context.fr_timers[0] or cell.fr_inv_timer
        cell.fr_timer = context.fr_timers[1] or cell.fr_timer
        cell.retr_t1 = context.retr_timers[0] or cell.retr_t1
        cell.retr_t2 = context.retr_timers[1] or cell.retr_t2
        asked = context.lifetimes[0 if cell.is_invite else 1]
        cell.end_of_life = server.clock.elapsed + asked if asked else cell.end_of_life
        # what was set before there was a transaction is kept for an INVITE alone
        for name, value in context.settings.items() if cell.is_invite else ():
            setattr(cell, name, value)
        self._add(cell)
        hooks.made(server, cell, msg)
        return cell

    def new_local(self, msg: RoutedMessage, variables: Variables) -> Transaction:
        """A transaction for a request of the server's own, which is not printed yet."""
        cell = self._cell(msg.sip, msg, variables)
        cell.local, cell.auto_100 = True, False
        self._add(cell)
        return cell

    def _cell(self, sip: SipMessage, request: RoutedMessage, variables: Variables) -> Transaction:
        server = self._server
        config = server.config
        key = f"{sip.get('from')}{sip.get('to')}{sip.call_id}{sip.cseq[0]}{server.next_number()}"
        md5 = digest(key)
        invite = sip.method_id == "INVITE"
        return Transaction(
            number=server.next_number(),
            method=sip.method_id,
            request=request,
            call=None,
            variables=variables,
            md5=md5,
            hash_index=int(md5[:4], 16),
            label=int(md5[4:11], 16),
            fr_timer=timers.default(server, "fr_timer", 30000),
            fr_inv_timer=timers.default(server, "fr_inv_timer", 120000),
            retr_t1=timers.default(server, "retr_timer1", 500),
            retr_t2=timers.default(server, "retr_timer2", 4000),
            end_of_life=server.clock.elapsed + timers.lifetime(server, invite),
            disable_6xx=config.number("tm", "disable_6xx_block", 0) != 0,
            no_e2e_cancel_reason=config.number("tm", "e2e_cancel_reason", 1) == 0,
        )

    def _add(self, cell: Transaction) -> None:
        self._buckets.setdefault(_bucket(cell.request.sip), []).append(cell)
        self._by_md5[cell.md5] = cell

    def identified(self, index: int, label: int) -> Transaction | None:
        """The transaction with that $T(id_index) and $T(id_label)."""
        for cell in self._by_md5.values():
            if cell.hash_index == index and cell.label == label:
                return cell
        return None

    def with_call_id(self, call_id: str, cseq: str) -> Transaction | None:
        """The INVITE transaction of a call; before 5.7 only of headers in their usual spelling."""
        for cell in self._buckets.get((call_id, cseq), []):
            sip = cell.request.sip
            if self._server.since("5.7"):
                if cell.is_invite:
                    return cell
            elif _spelt(sip, "Call-ID") and _spelt(sip, "CSeq"):
                return cell
        return None

    def callback(self, name: str) -> str:
        """The name of a handler, "" for one that the server cannot remember."""
        if len(name) >= MAX_CALLBACK_NAME:
            return ""
        if name and name not in self._callbacks:
            if len(self._callbacks) >= MAX_CALLBACKS:
                return ""
            self._callbacks.add(name)
        return name

    def clean(self) -> None:
        """Forget those whose lifetime ended long ago."""
        for cell in list(self._by_md5.values()):
            if cell.end_of_life + OVERDUE < self._server.clock.elapsed:
                self._server.log_line("warn", f"cleaning transaction {cell.number}")
                self.remove(cell)

    def remove(self, cell: Transaction) -> None:
        """Forget a transaction (its wait timer fired)."""
        if self._by_md5.pop(cell.md5, None) is None:
            return
        key = _bucket(cell.request.sip)
        self._buckets[key].remove(cell)
        if not self._buckets[key]:
            del self._buckets[key]
        hooks.run(hooks.When.END, cell)

    def lookup(self, sip: SipMessage) -> tuple[int, Transaction | None]:
        """The transaction that a request belongs to: FOUND, NOT_FOUND, END_TO_END_ACK, BROKEN."""
        if sip.broken or not sip.has(TUPLE):
            return BROKEN, None
        is_ack = sip.method_id == "ACK"
        bucket = self._buckets.get(_bucket(sip), [])
        for cell in bucket:
            if (is_ack and not cell.is_invite) or (not is_ack and cell.method != sip.method_id):
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
                method = sip.cseq[1].upper()
                if method == cell.method or (method == "CANCEL" and branch.cancel_text):
                    return cell, branch
        return None


def _spelt(sip: SipMessage, name: str) -> bool:
    header = sip.first(name)
    return header is not None and sip.text.startswith(f"{name}: ", header.start)


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
