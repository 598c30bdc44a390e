"""KSR.tm: transactions."""

from __future__ import annotations

from fake_ksr import regex
from fake_ksr.context import (
    BRANCH_ROUTE,
    CORE_ONREPLY_ROUTE,
    FAILURE_ROUTE,
    REQUEST_ROUTE,
    TM_ONREPLY_ROUTE,
)
from fake_ksr.errorcodes import E_SCRIPT
from fake_ksr.ksr.base import Submodule
from fake_ksr.tm import forward, picking, replies, timers
from fake_ksr.tm.cells import Branch, Transaction
from fake_ksr.tm.table import END_TO_END_ACK


class Tm(Submodule):
    """The functions of the tm module."""

    name = "tm"

    def t_relay(self) -> int:
        return forward.relay(self._server)

    def t_relay_to_proto(self, proto: str) -> int:
        if proto.lower() not in ("udp", "tcp", "tls"):
            self._log("err", f"bad protocol specified <{proto}>")
            return -1
        return forward.relay(self._server, force_proto=proto.lower())

    def t_relay_to_flags(self, flags: int) -> int:
        if flags & 1:
            self.t_set_auto_inv_100(0)
        if flags & 2:
            self.t_set_disable_internal_reply(1)
        return forward.relay(self._server)

    def t_newtran(self) -> int:
        result = forward.new_transaction(self._server, self._msg)
        if result == E_SCRIPT:
            self._log("notice", "transaction already in process")
        return result

    def t_check_trans(self) -> int:
        """1 it belongs to a transaction, -1 it does not, 0 a retransmission or ACK was absorbed."""
        server, msg, context = self._server, self._msg, self._context
        if context.route_type in (FAILURE_ROUTE, BRANCH_ROUTE, TM_ONREPLY_ROUTE):
            return 1
        if not msg.sip.is_request:
            return 1 if self._current() is not None else -1
        if msg.sip.method == "CANCEL":
            return self.t_lookup_cancel()
        looked_up = context.transaction_known
        cell = self._current()
        if cell is None:
            first_ack = msg.sip.method == "ACK" and not looked_up
            return 1 if first_ack and server.tm.lookup(msg.sip)[0] == END_TO_END_ACK else -1
        if msg.sip.method == "ACK":
            timers.release(server, cell)
        else:
            replies.retransmit_reply(server, cell)
        return 0

    def t_lookup_request(self) -> int:
        return 1 if self._current() is not None else -1

    def t_lookup_cancel(self) -> int:
        return 1 if self._server.tm.original(self._msg.sip) is not None else -1

    def t_reply(self, status: int, reason: str) -> int:
        return replies.reply_from_script(self._server, status, reason)

    def t_send_reply(self, status: int, reason: str) -> int:
        self.t_newtran()
        return self.t_reply(status, reason)

    def t_retransmit_reply(self) -> int:
        cell = self._current()
        return -1 if cell is None else replies.retransmit_reply(self._server, cell)

    def t_release(self) -> int:
        cell = self._current()
        if cell is None:
            return 1
        self._context.released = True
        timers.release(self._server, cell)
        return 1

    # --- handlers ---

    def t_on_branch(self, name: str) -> int:
        return self._set_handler("on_branch", name)

    def t_on_reply(self, name: str) -> int:
        return self._set_handler("on_reply", name)

    def t_on_failure(self, name: str) -> int:
        return self._set_handler("on_failure", name)

    def t_on_branch_failure(self, name: str) -> int:
        return self._set_handler("on_branch_failure", f"tm:branch-failure:{name}")

    def _set_handler(self, kind: str, name: str) -> int:
        cell = self._context.transaction
        setattr(self._context if cell is None else cell, kind, name)
        return 1

    def t_is_set(self, target: str) -> int:
        kinds = {"b": "on_branch", "f": "on_failure", "o": "on_reply"}
        kind = kinds.get(target[:1])
        holder = self._context.transaction or self._context
        return 1 if kind is not None and getattr(holder, kind) else -1

    # --- questions ---

    def t_is_canceled(self) -> int:
        cell = self._current()
        if cell is None:
            self._log("err", "cannot check a message for which no T-state has been established")
            return -1
        return 1 if cell.canceled else -1

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
        if cell is None or self._context.route_type != FAILURE_ROUTE:
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
            b.last_received == status and b.reply is not None for b in cell.branches
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
            picked, status = picking.pick(cell, -1, 0, None)
            return status if picked >= 0 else None
        self._log("err", f"unsupported route type {route_type}")
        return None

    # --- settings ---

    def t_set_fr(self, invite_ms: int, other_ms: int) -> int:
        cell = self._current()
        if cell is not None:
            cell.fr_inv_timer = invite_ms / 1000 if invite_ms else cell.fr_inv_timer
            cell.fr_timer = other_ms / 1000 if other_ms else cell.fr_timer
        else:
            self._context.fr_timers = (invite_ms / 1000, other_ms / 1000)
        return 1

    def t_set_fr_inv(self, invite_ms: int) -> int:
        return self.t_set_fr(invite_ms, 0)

    def t_set_auto_inv_100(self, on: int) -> int:
        return self._set("auto_100", bool(on))

    def t_set_disable_6xx(self, on: int) -> int:
        return self._set("disable_6xx", bool(on))

    def t_set_disable_internal_reply(self, on: int) -> int:
        return self._set("disable_internal_reply", bool(on))

    def t_drop_replies_all(self) -> int:
        return self.t_drop_replies("a")

    def t_drop_replies(self, mode: str) -> int:
        modes = {"n": 0, "a": 1, "l": 2, "b": 3}
        cell = self._context.transaction
        if cell is None:
            return -1
        cell.drop_replies = modes.get(mode[:1], 1)
        return 1

    def _set(self, name: str, value: bool) -> int:
        cell: Transaction | None = self._current()
        if cell is None:
            self._context.settings[name] = value
        else:
            setattr(cell, name, value)
        return 1

    def _current(self) -> Transaction | None:
        return replies.current_transaction(self._server)
