"""Suspending the processing of a message, and taking it up again (tm's t_suspend.c)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr import callbacks
from fake_ksr.context import FAILURE_ROUTE, TM_ONREPLY_ROUTE
from fake_ksr.errorcodes import E_CANCELED, E_UNSPEC
from fake_ksr.routed import RoutedMessage
from fake_ksr.tm import forward, replies, timers
from fake_ksr.tm.cells import FAKED, Branch, Transaction

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

BLIND_STATUS = 500
"""What the branch that kept the timer counts as from then on."""


def suspend(server: FakeKamailio, cell: Transaction, msg: RoutedMessage) -> bool:
    """Keep the transaction until it is continued; False where that cannot be."""
    context = server.context
    if cell.canceled:
        server.ser_error = E_CANCELED
        return True
    if cell.status >= 200:
        return False
    if msg.sip.is_request:
        replies.say_trying(server, cell, msg)
        if not cell.branches:
            forward.save_lumps(cell, msg)
        cell.request.flags = msg.flags
        if not _add_blind(server, cell):
            return False
    else:
        found = server.tm.match_reply(msg.sip)
        if found is None:
            server.log_line("err", "failed find UAC branch")
            return False
        found[1].reply = msg
        cell.suspended_branch = found[1].index
    cell.suspended = True
    cell.suspended_route, cell.suspended_uri_new = context.route_type, context.uri_new
    return True


def _add_blind(server: FakeKamailio, cell: Transaction) -> bool:
    """A branch without a request, for its timer."""
    index = len(cell.branches)
    if index >= server.config.global_number("max_branches", forward.MAX_BRANCHES):
        server.log_line("err", "maximum number of branches exceeded")
        return False
    local = cell.request.socket
    blind = Branch(index, "", "", local, local, "", blind=True, on_failure=cell.on_failure)
    cell.branches.append(blind)
    cell.blind_branch = index
    timers.start_branch(server, cell, blind)
    server.context.forwarded = True
    return True


def resume(server: FakeKamailio, cell: Transaction, name: str) -> bool:
    """t_continue: run a method for what was suspended; False where nothing is."""
    if not cell.suspended:
        server.log_line("warn", "transaction is not suspended")
        return False
    cell.suspended = False
    if cell.canceled:
        return True
    if cell.suspended_route == TM_ONREPLY_ROUTE:
        _resume_reply(server, cell, name)
        return True
    blind = cell.branches[cell.blind_branch]
    blind.stop_timers()
    if blind.last_received:
        return True
    blind.last_received, blind.reply = BLIND_STATUS, FAKED
    request = cell.request.copy()
    before, server.context.delayed_error = server.context.delayed_error, 0
    callbacks.run_route(
        server,
        name,
        FAILURE_ROUTE,
        request,
        transaction=cell,
        uri_new=False,
        branch_flags=blind.flags,
        branch_index=blind.index,
    )
    error, server.context.delayed_error = server.context.delayed_error, before
    cell.request.flags = request.flags
    if cell.status < 200 and all(branch.last_received >= 200 for branch in cell.branches):
        server.log_line("dbg", "no branch is open any more")
        if replies.kill_transaction(server, cell, error or E_UNSPEC) <= 0:
            timers.release(server, cell)
    return True


def _resume_reply(server: FakeKamailio, cell: Transaction, name: str) -> None:
    branch = cell.branches[cell.suspended_branch]
    reply = branch.reply
    if not isinstance(reply, RoutedMessage):
        server.log_line("warn", "no reply in t_continue for branch. not much we can do")
        return
    callbacks.run_route(
        server,
        name,
        TM_ONREPLY_ROUTE,
        reply,
        transaction=cell,
        branch_index=branch.index,
        branch_flags=branch.flags,
    )
    if cell.suspended:
        return
    branch.reply = None
    replies.reply_decided(server, cell, branch, reply)
