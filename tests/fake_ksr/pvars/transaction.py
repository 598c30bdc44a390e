"""Pseudo-variables of the module tmx: the transaction in hand, its replies and branches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr.context import (
    BRANCH_FAILURE_ROUTE,
    BRANCH_ROUTE,
    CORE_ONREPLY_ROUTE,
    FAILURE_ROUTE,
    REQUEST_ROUTE,
    TM_ONREPLY_ROUTE,
)
from fake_ksr.errors import NotSimulated
from fake_ksr.pvars.names import Name
from fake_ksr.pvars.values import Value
from fake_ksr.reasons import REASONS
from fake_ksr.routed import RoutedMessage
from fake_ksr.tm import forward, replies
from fake_ksr.tm.cells import FAKED

if TYPE_CHECKING:
    from collections.abc import Callable

    from fake_ksr.pvars.evaluate import Evaluator


def _reply_code(ev: Evaluator, _name: Name) -> Value:
    context = ev.server.context
    if context.route_type in (CORE_ONREPLY_ROUTE, TM_ONREPLY_ROUTE):
        return ev.server.message.sip.status
    cell = replies.current_transaction(ev.server)
    if cell is None:
        return 0
    if context.route_type in (REQUEST_ROUTE, BRANCH_ROUTE):
        return cell.status
    if context.route_type in (FAILURE_ROUTE, BRANCH_FAILURE_ROUTE) and cell.picked_branch >= 0:
        return cell.branches[cell.picked_branch].last_received
    return 0


def _reply_reason(ev: Evaluator, _name: Name) -> Value:
    context = ev.server.context
    cell = replies.current_transaction(ev.server)
    if cell is None:
        return ""
    if context.route_type in (CORE_ONREPLY_ROUTE, TM_ONREPLY_ROUTE):
        return ev.server.message.sip.reason
    if context.route_type != FAILURE_ROUTE or cell.picked_branch < 0:
        return None
    branch = cell.branches[cell.picked_branch]
    if isinstance(branch.reply, RoutedMessage):
        return branch.reply.sip.reason
    return REASONS.get(branch.last_received, "Unknown")


def _reply_type(ev: Evaluator) -> Value:
    cell, context = ev.server.context.transaction, ev.server.context
    if cell is None or context.route_type != FAILURE_ROUTE or cell.picked_branch < 0:
        return 0
    return 1 if cell.branches[cell.picked_branch].reply == FAKED else 0


def _reply_count(ev: Evaluator, _name: Name) -> Value:
    cell = replies.current_transaction(ev.server)
    return None if cell is None else len(cell.branches)


def _branch_index(ev: Evaluator, _name: Name) -> Value:
    return replies.branch_index(ev.server)


ALIASES: dict[str, Callable[[Evaluator, Name], Value]] = {
    "reply_code": _reply_code,
    "branch_index": _branch_index,
    "reply_reason": _reply_reason,
}
LABELS = ("id_label", "id_label_n", "uri", "ruid", "flags")
"""What gives the label: the last three are known by name alone, to the real one, too."""
NAMES = frozenset({*ALIASES, *LABELS, "id_index", "id_index_n", "reply_type"})


def _transaction(ev: Evaluator, name: Name) -> Value:
    alias = ALIASES.get(name.inner)
    if alias is not None:
        return alias(ev, name)
    server = ev.server
    if server.context.transaction is None and name.inner.endswith("_n"):
        forward.new_transaction(server, server.message)
    cell = server.context.transaction
    if cell is None:
        return None
    if name.inner == "reply_type":
        return _reply_type(ev)
    return cell.label if name.inner in LABELS else cell.hash_index


def _without(value: Value) -> Callable[[Evaluator, Name], Value]:
    """What there is without a transaction; in one it is not simulated."""

    def read(ev: Evaluator, name: Name) -> Value:
        context = ev.server.context
        if context.transaction is not None or context.route_type != REQUEST_ROUTE:
            raise NotSimulated(
                f"${name.kind} in a transaction", 'kamailio.script("KSR.pv.get", "value")'
            )
        return value

    return read


READERS: dict[str, Callable[[Evaluator, Name], Value]] = {
    **dict.fromkeys(("T_inv", "T_req", "T_rpl", "T_branch", "T_reply_last"), _without(None)),
    "T_reply_ruid": _without(""),
    "T": _transaction,
    "T_branch_idx": _branch_index,
    "T_reply_code": _reply_code,
    "T_reply_reason": _reply_reason,
    "T_rpl_count": _reply_count,
}
