"""KSR.tm: transactions made, answered and asked about."""

from __future__ import annotations

from fake_ksr import regex
from fake_ksr.context import (
    BRANCH_FAILURE_ROUTE,
    BRANCH_ROUTE,
    CORE_ONREPLY_ROUTE,
    FAILURE_ROUTE,
    REQUEST_ROUTE,
    TM_ONREPLY_ROUTE,
)
from fake_ksr.errorcodes import E_SCRIPT, reason_phrase
from fake_ksr.ksr.tm_relay import TmRelay
from fake_ksr.ksr.tm_settings import TmSettings
from fake_ksr.tm import forward, picking, replies, timers
from fake_ksr.tm.cells import Branch
from fake_ksr.tm.table import END_TO_END_ACK, FOUND

IN_TRANSACTION = (FAILURE_ROUTE, BRANCH_ROUTE, BRANCH_FAILURE_ROUTE, TM_ONREPLY_ROUTE)


class Tm(TmRelay, TmSettings):
    """The functions of the tm module."""

    def t_newtran(self) -> int:
        result = forward.new_transaction(self._server, self._msg)
        if result == E_SCRIPT:
            self._log("notice", "transaction already in process")
        return result

    def t_check_trans(self) -> int:
        """1 it belongs to a transaction, -1 it does not, 0 a retransmission or ACK was absorbed."""
        server, msg, context = self._server, self._msg, self._context
        if context.route_type in IN_TRANSACTION:
            return 1
        if not msg.sip.is_request:
            return 1 if self._current() is not None else -1
        if msg.sip.method_id == "CANCEL":
            return self.t_lookup_cancel()
        looked_up = context.transaction_known
        cell = self._current()
        if cell is None:
            first_ack = msg.sip.method_id == "ACK" and not looked_up
            return 1 if first_ack and server.tm.lookup(msg.sip)[0] == END_TO_END_ACK else -1
        if msg.sip.method_id == "ACK":
            timers.release(server, cell)
        else:
            replies.retransmit_reply(server, cell)
        return 0

    def t_lookup_request(self) -> int:
        return 1 if self._current() is not None else -1

    def t_exists(self) -> int:
        return 1 if self._server.tm.lookup(self._msg.sip)[0] == FOUND else -1

    def t_lookup_cancel(self) -> int:
        return self.t_lookup_cancel_flags(0)

    def t_lookup_cancel_flags(self, flags: int) -> int:
        msg = self._msg
        if msg.sip.method_id != "CANCEL":
            self._log("warn", "script error - t_lookup_cancel() called for non-CANCEL request")
            return -1
        invite = self._server.tm.original(msg.sip)
        if invite is None:
            return -1
        if flags:
            msg.flags = invite.request.flags
        return 1

    def t_reply(self, status: int, reason: str) -> int:
        return replies.reply_from_script(self._server, status, reason)

    def t_send_reply(self, status: int, reason: str) -> int:
        self.t_newtran()
        return self.t_reply(status, reason)

    def t_retransmit_reply(self) -> int:
        cell = self._current()
        if cell is None or self._msg.sip.method_id == "ACK":
            return -1
        return replies.retransmit_reply(self._server, cell)

    def t_reply_error(self) -> int:
        """The reply for the last error of a native action, 500 where there was none."""
        if self._msg.final_reply and self._server.since("5.8"):
            self._log("info", "message marked with final-reply flag")
            return -2
        status, reason = reason_phrase(self._server.prev_ser_error, "TM")
        return self.t_reply(status, reason)

    def t_clean(self) -> int:
        self._server.tm.clean()
        return 1

    def t_release(self) -> int:
        cell = self._current()
        if cell is None:
            return 1
        self._context.released = True
        timers.release(self._server, cell)
        return 1

    # --- questions ---

    def t_is_canceled(self) -> int:
        cell = self._current()
        if cell is None:
            self._log("err", "cannot check a message for which no T-state has been established")
            return -1
        return 1 if cell.canceled else -1

    def t_is_expired(self) -> int:
        cell = self._current()
        return 1 if cell is not None and cell.end_of_life <= self._server.clock.elapsed else -1

    def t_is_retr_async_reply(self) -> int:
        cell = self._current()
        return 1 if cell is not None and cell.suspended else -1

    def t_any_timeout(self) -> int:
        cell = self._current()
        return 1 if cell is not None and any(b.timed_out for b in cell.branches) else -1

    def t_any_replied(self) -> int:
        cell = self._current()
        return 1 if cell is not None and any(b.replied for b in cell.branches) else -1

    def t_branch_timeout(self) -> int:
        picked = self._picked()
        return 1 if picked is not None and picked.timed_out else -1

    def t_branch_replied(self) -> int:
        picked = self._picked()
        return 1 if picked is not None and picked.replied else -1

    def _picked(self) -> Branch | None:
        """The branch whose failure a failure route is about."""
        cell = self._context.transaction
        if cell is None or self._context.route_type not in (FAILURE_ROUTE, BRANCH_FAILURE_ROUTE):
            self._log("err", f"unsupported route type {self._context.route_type}")
            return None
        return cell.branches[cell.picked_branch]

    def t_check_status(self, pattern: str) -> int:
        status = self._status()
        return 1 if status is not None and regex.found(pattern, str(status)) else -1

    def t_get_status_code(self) -> int:
        return self._status() or -1

    def t_get_branch_index(self) -> int:
        return replies.branch_index(self._server)

    def t_grep_status(self, status: int) -> int:
        cell = self._current()
        found = cell is not None and any(
            b.last_received == status and b.replied for b in cell.branches
        )
        return 1 if found else -1

    def _status(self) -> int | None:
        """The status that counts in this kind of route; None where there is no transaction."""
        cell = self._current()
        if cell is None:
            self._log("err", "cannot check status for a reply which has no T-state established")
            return None
        route_type = self._context.route_type
        if route_type == REQUEST_ROUTE:
            return cell.status
        if route_type in (TM_ONREPLY_ROUTE, CORE_ONREPLY_ROUTE):
            return self._msg.sip.status
        if route_type == FAILURE_ROUTE:
            return picking.best_status(cell)
        if route_type == BRANCH_FAILURE_ROUTE:
            return cell.branches[cell.picked_branch].last_received
        self._log("err", f"unsupported route type {route_type}")
        return None
