"""KSR.tm: handlers, timers and flags of a transaction, or of the next one."""

from __future__ import annotations

from fake_ksr.context import FAILURE_ROUTE, REQUEST_ROUTE
from fake_ksr.ksr.tm_base import TmPart
from fake_ksr.tm import forward, timers

RETR_MAX = 65535


class TmSettings(TmPart):
    """What is set for a transaction."""

    # --- handlers ---

    def t_on_branch(self, name: str) -> int:
        return self._set_handler("on_branch", name)

    def t_on_reply(self, name: str) -> int:
        return self._set_handler("on_reply", name)

    def t_on_failure(self, name: str) -> int:
        return self._set_handler("on_failure", name)

    def t_on_branch_failure(self, name: str) -> int:
        return self._set_handler("on_branch_failure", name)

    def _set_handler(self, kind: str, name: str) -> int:
        holder = self._own or self._context
        setattr(holder, kind, self._server.tm.callback(name))
        return 1

    def t_is_set(self, target: str) -> int:
        kinds = {"b": "on_branch", "f": "on_failure", "o": "on_reply"}
        kind = kinds.get(target[:1])
        return 1 if kind is not None and getattr(self._own or self._context, kind) else -1

    # --- timers ---

    def t_set_fr(self, invite_ms: int, other_ms: int) -> int:
        seconds = self._seconds(invite_ms, other_ms)
        if seconds is None:
            return -1
        if self._own is None:
            self._context.fr_timers = seconds
        else:
            timers.change_final(self._server, self._own, *seconds)
        return 1

    def t_set_fr_inv(self, invite_ms: int) -> int:
        return self.t_set_fr(invite_ms, 0)

    def t_reset_fr(self) -> int:
        if self._own is None:
            self._context.fr_timers = (0.0, 0.0)
        else:
            invite = timers.default(self._server, "fr_inv_timer", 120000)
            other = timers.default(self._server, "fr_timer", 30000)
            timers.change_final(self._server, self._own, invite, other)
        return 1

    def t_set_retr(self, first_ms: int, longest_ms: int) -> int:
        if not (0 <= first_ms <= RETR_MAX and 0 <= longest_ms <= RETR_MAX):
            self._log("err", "retr. interval too small or too big")
            return -1
        if self._own is None:
            self._context.retr_timers = (first_ms / 1000, longest_ms / 1000)
        else:
            timers.change_retransmission(self._own, first_ms / 1000, longest_ms / 1000)
        return 1

    def t_reset_retr(self) -> int:
        if self._own is None:
            self._context.retr_timers = (0.0, 0.0)
        else:
            first = timers.default(self._server, "retr_timer1", 500)
            longest = timers.default(self._server, "retr_timer2", 4000)
            timers.change_retransmission(self._own, first, longest)
        return 1

    def t_set_max_lifetime(self, invite_ms: int, other_ms: int) -> int:
        seconds = self._seconds(invite_ms, other_ms)
        if seconds is None:
            return -1
        if self._own is None:
            self._context.lifetimes = seconds
        else:
            mine = seconds[0 if self._own.is_invite else 1]
            timers.change_lifetime(self._server, self._own, mine)
        return 1

    def t_reset_max_lifetime(self) -> int:
        if self._own is None:
            self._context.lifetimes = (0.0, 0.0)
        else:
            whole = timers.lifetime(self._server, self._own.is_invite)
            timers.change_lifetime(self._server, self._own, whole)
        return 1

    def _seconds(self, invite_ms: int, other_ms: int) -> tuple[float, float] | None:
        ticks = timers.to_ticks(invite_ms), timers.to_ticks(other_ms)
        if ticks[0] is None or ticks[1] is None:
            self._log("err", "timeout too small")
            return None
        return ticks[0] / timers.TICKS, ticks[1] / timers.TICKS

    # --- flags ---

    def t_set_auto_inv_100(self, on: int) -> int:
        return self._set("auto_100", bool(on))

    def t_set_disable_6xx(self, on: int) -> int:
        return self._set("disable_6xx", bool(on))

    def t_set_disable_failover(self, on: int) -> int:
        """No names with several addresses here, so that there is no other one to fail over to."""
        return self._set("disable_failover", bool(on))

    def t_set_disable_internal_reply(self, on: int) -> int:
        return self._set("disable_internal_reply", bool(on))

    def t_set_no_e2e_cancel_reason(self, on: int) -> int:
        return self._set("no_e2e_cancel_reason", bool(on))

    def t_set_no_auto_ack(self, on: int) -> int:
        return self._set("no_auto_ack", bool(on))

    def t_use_uac_headers(self) -> int:
        self._msg.use_uac_headers = True
        if self._own is not None:
            self._own.use_uac_headers = True
        return 1

    def t_save_lumps(self) -> int:
        if self._context.route_type != REQUEST_ROUTE:
            return 1
        if self._own is None:
            self._log("err", "transaction has not been created yet")
            return -1
        forward.save_lumps(self._own, self._msg)
        return 1

    def t_drop_replies_all(self) -> int:
        return self.t_drop_replies("a")

    def t_drop_replies(self, mode: str) -> int:
        if self._own is not None and self._context.route_type == FAILURE_ROUTE:
            self._own.drop_replies = {"n": 0, "l": 2}.get(mode[:1], 1)
        return 1
