"""KSR.tmx: more about transactions."""

from __future__ import annotations

from fake_ksr.context import (
    BRANCH_ROUTE,
    CORE_ONREPLY_ROUTE,
    FAILURE_ROUTE,
    REQUEST_ROUTE,
    TM_ONREPLY_ROUTE,
)
from fake_ksr.ksr.base import Submodule
from fake_ksr.tm import cancel, replies


class Tmx(Submodule):
    """The functions of the tmx module."""

    name = "tmx"

    def t_precheck_trans(self) -> int:
        """1 while another worker is at work on the same request; the fake has one worker."""
        return -1

    def t_is_request_route(self) -> int:
        return self._in(REQUEST_ROUTE)

    def t_is_branch_route(self) -> int:
        return self._in(BRANCH_ROUTE)

    def t_is_reply_route(self) -> int:
        return 1 if self._context.route_type in (TM_ONREPLY_ROUTE, CORE_ONREPLY_ROUTE) else -1

    def t_is_failure_route(self) -> int:
        return self._in(FAILURE_ROUTE)

    def t_flush_flags(self) -> int:
        cell = self._context.transaction
        if cell is None:
            return -1
        cell.request.flags = self._msg.flags
        return 1

    def t_cancel_branches(self, mode: str) -> int:
        cell = replies.current_transaction(self._server)
        if cell is None or not cell.is_invite:
            return -1
        final = self._msg.sip.status >= 200
        others = mode[:1].lower() == "o"
        if mode[:1].lower() == "t" and final:
            return -1
        # "this" is "all" to the real one, too
        wanted = [
            branch
            for branch in cell.branches
            if cancel.can_cancel(branch)
            and not ((others or final) and branch.index == self._context.branch_index)
        ]
        for branch in wanted:
            cancel.cancel_one(self._server, cell, branch, kill=False)
        return 1 if wanted else -1

    def _in(self, route_type: str) -> int:
        return 1 if self._context.route_type == route_type else -1
