"""KSR.tmx: more about transactions."""

from __future__ import annotations

from fake_ksr.context import (
    BRANCH_FAILURE_ROUTE,
    BRANCH_ROUTE,
    CORE_ONREPLY_ROUTE,
    FAILURE_ROUTE,
    REQUEST_ROUTE,
    TM_ONREPLY_ROUTE,
)
from fake_ksr.errorcodes import E_SCRIPT
from fake_ksr.ksr.base import Submodule
from fake_ksr.processing import FAKED
from fake_ksr.tm import cancel, forward, local, replies, suspend, timers
from fake_ksr.tm.cells import Branch, Transaction

DROPPED = 500
UNSIGNED = 1 << 32


class Tmx(Submodule):
    """The functions of the tmx module."""

    name = "tmx"

    # --- kinds of routes ---

    def t_is_request_route(self) -> int:
        return self._in(REQUEST_ROUTE)

    def t_is_branch_route(self) -> int:
        return self._in(BRANCH_ROUTE)

    def t_is_reply_route(self) -> int:
        return self._in(TM_ONREPLY_ROUTE, CORE_ONREPLY_ROUTE)

    def t_is_failure_route(self) -> int:
        return self._in(FAILURE_ROUTE)

    def _in(self, *route_types: str) -> int:
        return 1 if self._context.route_type in route_types else -1

    # --- the transaction in hand ---

    @property
    def _own(self) -> Transaction | None:
        return self._context.transaction

    def t_precheck_trans(self) -> int:
        """1 while another worker is at work on the same request; the fake has one worker."""
        sip = self._msg.sip
        possible = (
            self._number("precheck_trans", 1)
            and self._context.route_type == REQUEST_ROUTE
            and sip.cseq[1] not in ("", "ACK", "CANCEL")
            and sip.vias
            and sip.call_id
            and sip.from_ is not None
            and sip.from_.tag
        )
        return -1 if possible or self._server.since("6.0") else -2

    def t_flush_flags(self) -> int:
        if self._own is None:
            self._log("err", "failed to flush flags - no transaction found")
            return -1
        self._own.request.flags = self._msg.flags
        return 1

    def t_flush_xflags(self) -> int:
        if self._own is None:
            self._log("err", "failed to flush flags - no transaction found")
            return -1
        self._own.request.xflags = self._msg.xflags
        return 1

    def t_drop(self) -> int:
        return self.t_drop_rcode(DROPPED)

    def t_drop_rcode(self, status: int) -> int:
        if self._own is None:
            self._log("err", "no transaction")
            return -1
        self._own.status = status % UNSIGNED
        self._context.released = True
        timers.release(self._server, self._own)
        return 0

    def t_reuse_branch(self) -> int:
        cell = replies.current_transaction(self._server)
        if cell is None or self._context.route_type != BRANCH_FAILURE_ROUTE:
            self._log("err", "no transaction, or unsupported route_type")
            return -1
        msg, branch = self._msg, cell.branches[cell.picked_branch]
        msg.new_uri, self._context.uri_new = branch.uri, True
        msg.ruid, msg.path, msg.instance = branch.ruid, branch.path, branch.instance
        self._context.branch_flags = branch.flags
        return 1

    # --- suspending ---

    def t_suspend(self) -> int:
        server, msg = self._server, self._msg
        if msg.sip.text == FAKED:
            self._log("err", "suspending a faked request is not allowed")
            return -1
        if self._own is None:
            made = forward.new_transaction(server, msg)
            if made < 0 and made != E_SCRIPT:
                self._log("err", "cannot create the transaction")
                return -1
        if self._own is None or not suspend.suspend(server, self._own, msg):
            self._log("err", "failed to suppend the processing")
            return -1
        return 1

    def t_continue(self, index: int, label: int, name: str) -> int:
        cell = self._server.tm.identified(index % UNSIGNED, label % UNSIGNED)
        if cell is None:
            self._log("warn", "active transaction not found")
            return -1
        return 1 if suspend.resume(self._server, cell, name) else -1

    # --- branches, and other transactions ---

    def t_cancel_branches(self, mode: str) -> int:
        wanted = mode.lower()
        if wanted not in ("all", "others", "this"):
            self._log("err", f'invalid param "{mode}"')
            return -1
        cell, mine = self._own, self._context.branch_index
        if cell is None or not cell.is_invite:
            return -1
        final = self._msg.sip.status >= 200
        if wanted == "this" and final:
            return -1
        # before a final reply "this" is "all" to the real one, too
        spared = mine if wanted == "others" or final else -1
        return 1 if self._cancel(cell, spared) else -1

    def _cancel(self, cell: Transaction, spared: int = -1, reason: int = 0) -> list[Branch]:
        """Cancel the branches that can be, but for one; those that it was."""
        found = [
            branch
            for branch in cell.branches
            if cancel.can_cancel(branch) and branch.index != spared
        ]
        for branch in found:
            cancel.cancel_one(self._server, cell, branch, kill=False, reason=reason)
        return found

    def t_cancel_callid(self, call_id: str, cseq: str, flag: int) -> int:
        return self.t_cancel_callid_reason(call_id, cseq, flag, 0)

    def t_cancel_callid_reason(self, call_id: str, cseq: str, flag: int, reason: int) -> int:
        cell = self._server.tm.with_call_id(call_id, cseq)
        if cell is None:
            return -1
        if 0 < flag < 32:
            cell.request.flags |= 1 << flag
        self._cancel(cell, reason=reason if 100 <= reason <= 699 else 0)
        return 1

    def t_reply_callid(self, call_id: str, cseq: str, status: int, reason: str) -> int:
        server, context = self._server, self._context
        cell = server.tm.with_call_id(call_id, cseq)
        if cell is None:
            return -1
        # the transaction found becomes the current one, the own one is forgotten
        context.transaction, context.transaction_known, context.found = cell, True, True
        return replies.reply(server, cell, cell.request, status, reason)

    def t_uac_ack_local(self, call_id: str, cseq: str, headers: str, body: str) -> int:
        """0 sent, -1 no such transaction, -2 not one that waits for its ACK."""
        cell = self._server.tm.with_call_id(call_id, cseq)
        if cell is None:
            return -1
        branch = cell.branches[0] if cell.branches else None
        waits = cell.local and cell.is_invite and cell.no_auto_ack
        if branch is None or branch.success is None or branch.ack or not waits:
            self._log("err", "trying to ACK what waits for none")
            return -2
        done = local.acknowledge(self._server, cell, branch, branch.success, headers, body)
        return 0 if done else -2
