"""Replies of a transaction: made here, or passed on from a branch (RFC 3261 section 16.7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr import callbacks, transport
from fake_ksr.context import (
    BRANCH_FAILURE_ROUTE,
    BRANCH_ROUTE,
    CORE_ONREPLY_ROUTE,
    FAILURE_ROUTE,
    REQUEST_ROUTE,
    TM_ONREPLY_ROUTE,
)
from fake_ksr.errorcodes import reason_phrase
from fake_ksr.printer import print_local_reply, redirect_contacts, to_tag_for
from fake_ksr.routed import RoutedMessage
from fake_ksr.tm import cancel, hooks, local, picking, timers, upstream
from fake_ksr.tm.cells import FAKED, Branch, Reply, Transaction
from fake_ksr.tm.picking import Outcome
from fake_ksr.tm.table import FOUND

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio


def reply_from_script(server: FakeKamailio, status: int, reason: str) -> int:
    """KSR.tm.t_reply: 1 sent, -1 not possible here."""
    context = server.context
    msg = server.message
    if msg.sip.method_id == "ACK":
        return -1
    if msg.no_reply:
        return -2
    cell = current_transaction(server)
    if cell is None:
        server.log_line(
            "err", "cannot send a t_reply to a message for which no T-state has been established"
        )
        return -1
    if context.route_type in (REQUEST_ROUTE, FAILURE_ROUTE):
        return reply(server, cell, msg, status, reason)
    if context.route_type in (TM_ONREPLY_ROUTE, CORE_ONREPLY_ROUTE):
        return reply(server, cell, cell.request, status, reason)
    server.log_line("crit", "t_reply entered in unsupported mode")
    return -1


def reply(
    server: FakeKamailio, cell: Transaction, msg: RoutedMessage, status: int, reason: str
) -> int:
    """_reply: make a reply from the request and send it upstream; -1 after a final one."""
    if cell.status >= 200:
        server.log_line(
            "info", f"can't generate {status} reply when a final {cell.status} was sent out"
        )
        timers.wait(server, cell)
        return -1
    if status >= 200:
        server.context.replied = True
    if 300 <= status < 400:
        msg.reply_lumps.append(redirect_contacts(msg, server.context.targets))
    tag = ""
    if status >= 180 and msg.sip.to is not None and not msg.sip.to.tag:
        tag = cell.local_to_tag or to_tag_for(cell.request, "tm")
        cell.local_to_tag = tag
    text = print_local_reply(
        msg,
        status,
        reason,
        to_tag=tag,
        server=server.server_header,
        force_rport=server.force_rport,
        after_branch=server.since("5.8.5"),
    )
    cell.status, cell.response, cell.relayed_branch = status, text, -2
    if status >= 200:
        hooks.run(hooks.When.REPLY_READY, cell, FAKED, status)
        _stop_branches(cell)
        if cell.is_invite:
            cancel.cancel_branches(server, cell, kill=True)
        timers.start_final_retransmission(server, cell)
    transport.send_reply(server, text, cell.request.socket, cell.response_to, cell.call)
    if status >= 200:
        timers.wait(server, cell)
        cell.request.final_reply = True
    return 1


def say_trying(server: FakeKamailio, cell: Transaction, msg: RoutedMessage) -> None:
    """The 100 that tm sends for a new INVITE before its processing may take long."""
    if cell.is_invite and cell.auto_100 and cell.status < 100:
        reason = "trying -- your call is important to us"
        reply(server, cell, msg, 100, server.config.text("tm", "auto_inv_100_reason", reason))


def retransmit_reply(server: FakeKamailio, cell: Transaction) -> int:
    """Send the last reply again; -1 when there is none yet."""
    if not cell.response or cell.response_to is None:
        return -1
    transport.send_again(server, cell.response, cell.request.socket, cell.response_to)
    return 1


def reply_received(server: FakeKamailio, msg: RoutedMessage) -> bool:
    """A reply from the network; False lets the core forward it statelessly."""
    found = server.tm.match_reply(msg.sip)
    if found is None:
        return False
    cell, branch = found
    hooks.run(hooks.When.REPLY_IN, cell, msg, msg.sip.status)
    server.context.branch_index = branch.index
    status = msg.sip.status
    if msg.sip.cseq[1] == "CANCEL" and cell.is_invite:
        if status >= 200 and branch.cancel_timer is not None:
            branch.cancel_timer.cancel()
        return True
    if status >= 200:
        branch.stop_timers()
        if cell.is_invite and status >= 300:
            transport.send_ack(server, cell, branch, msg)
        elif cell.is_invite and cell.local:
            local.succeeded(server, cell, branch, msg)
    else:
        if branch.cancelled:
            cancel.cancel_late(server, cell, branch)
            return True
        if cell.is_invite:
            branch.stop_retransmitting()
        else:
            timers.slow_retransmissions(server, cell, branch)
    if branch.on_reply and _run_onreply(server, cell, branch, msg) and status < 200:
        return True
    if not (cell.suspended and branch.reply is msg):
        reply_decided(server, cell, branch, msg)
    return True


def reply_decided(
    server: FakeKamailio, cell: Transaction, branch: Branch, msg: RoutedMessage
) -> None:
    """What follows once the onreply route has let a reply pass."""
    before, status = branch.last_received, msg.sip.status
    branch.to_header = msg.sip.get("to")
    outcome = pass_on(server, cell, branch, msg, status)
    branch.replied = True
    if (
        outcome is Outcome.PROVISIONAL
        and cell.is_invite
        and before < status
        and (status >= 180 or before == 0)
    ):
        timers.restart_final(server, cell, branch)


def _run_onreply(
    server: FakeKamailio, cell: Transaction, branch: Branch, msg: RoutedMessage
) -> bool:
    """Run the onreply route; True when the script dropped the reply."""
    msg.flags = cell.request.flags
    before, branch.last_received = branch.last_received, max(branch.last_received, msg.sip.status)
    run = callbacks.run_route(
        server,
        branch.on_reply,
        TM_ONREPLY_ROUTE,
        msg,
        transaction=cell,
        branch_index=branch.index,
        branch_flags=branch.flags,
    )
    branch.last_received = before
    cell.request.flags = msg.flags
    branch.flags = server.context.branch_flags = run.branch_flags
    return run.dropped


def timeout(server: FakeKamailio, cell: Transaction, branch: Branch) -> None:
    """fake_reply: no answer in time; the branch counts as 408, and is cancelled if it rings."""
    rings = cell.is_invite and 100 <= branch.last_received < 200 and not branch.cancelled
    branch.cancelled = branch.timed_out = True
    pass_on(server, cell, branch, FAKED, 408)
    if rings:
        cancel.send_cancel(server, cell, branch)


def pass_on(
    server: FakeKamailio, cell: Transaction, branch: Branch, msg: Reply, status: int
) -> Outcome:
    """relay_reply: decide what goes upstream now, and send it."""
    decision = picking.decide(server, cell, branch, msg, status)
    if decision.store:
        branch.reply = msg
    if decision.relay >= 0:
        upstream.relay(server, cell, branch, msg, status, decision)
    if decision.outcome is Outcome.COMPLETED:
        _stop_branches(cell)
        if decision.relay >= 0:
            timers.wait(server, cell)
    if decision.cancel:
        cancel.cancel_branches(
            server, cell, kill=decision.outcome is Outcome.COMPLETED, reason=status
        )
    if decision.failed:
        server.ser_error = server.context.delayed_error or -1
        kill_transaction(server, cell, server.ser_error)
    return decision.outcome


def _stop_branches(cell: Transaction) -> None:
    for branch in cell.branches:
        branch.stop_timers()


def kill_transaction(server: FakeKamailio, cell: Transaction, error: int) -> int:
    """The reply that tells of an internal error, e.g. "478 Unresolvable destination (478/TM)"."""
    if cell.request.final_reply and server.since("5.8"):
        # answered without state before there was a transaction
        timers.release(server, cell)
        return 1
    status, reason = reason_phrase(error, "TM")
    return reply(server, cell, cell.request, status, reason)


def current_transaction(server: FakeKamailio) -> Transaction | None:
    """t_check: the transaction of the message being processed, looked up once a message."""
    context = server.context
    if not context.transaction_known and context.transaction is None:
        context.transaction_known = True
        sip = server.message.sip
        if sip.is_request:
            outcome, cell = server.tm.lookup(sip)
            context.transaction = cell if outcome == FOUND else None
            context.found = outcome == FOUND
        else:
            found = server.tm.match_reply(sip)
            context.transaction = None if found is None else found[0]
            context.branch_index = -1 if found is None else found[1].index
    return context.transaction


def branch_index(server: FakeKamailio) -> int:
    """The number of the branch at hand, by the kind of route; -1 where there is none."""
    context = server.context
    by_branch = context.route_type in (BRANCH_ROUTE, BRANCH_FAILURE_ROUTE)
    if by_branch or not server.message.sip.is_request:
        return context.branch_index
    if context.route_type == REQUEST_ROUTE:
        return len(context.targets)
    if context.route_type == FAILURE_ROUTE and context.transaction is not None:
        return len(context.transaction.branches) + len(context.targets)
    return -1


def finish_request(server: FakeKamailio) -> None:
    """t_unref after the request route: error replies that were put off, forgotten transactions."""
    context = server.context
    cell = context.transaction
    if cell is None:
        return
    if context.delayed_error and not context.replied and not context.forwarded:
        if kill_transaction(server, cell, context.delayed_error) <= 0:
            server.log_line("warn", "generation of a delayed stateful reply failed")
            timers.release(server, cell)
    elif not context.found and not (context.replied or context.forwarded or context.released):
        server.log_line("warn", "script writer didn't release transaction")
        timers.release(server, cell)
