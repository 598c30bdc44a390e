"""Passing a branch's reply on to the caller (RFC 3261 section 16.7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr import callbacks, transport
from fake_ksr.printer import print_forwarded_reply, print_local_reply, to_tag_for
from fake_ksr.reasons import REASONS
from fake_ksr.routed import RoutedMessage
from fake_ksr.tm import hooks, picking, timers
from fake_ksr.tm.cells import Branch, Reply, Transaction
from fake_ksr.tm.picking import Decision, Outcome

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio


def relay(
    server: FakeKamailio,
    cell: Transaction,
    branch: Branch,
    msg: Reply,
    status: int,
    decision: Decision,
) -> None:
    """Send the reply of the branch that was decided for; a local transaction only notes it."""
    relayed = msg if decision.relay == branch.index else cell.branches[decision.relay].reply
    code = status if decision.relay == branch.index else cell.branches[decision.relay].last_received
    if cell.local:
        cell.status, cell.relayed_branch = code, decision.relay
        hooks.run(hooks.When.COMPLETED, cell, relayed, code)
        return
    remap = server.config.number("tm", "remap_503_500", 1) != 0
    if isinstance(relayed, RoutedMessage):
        code = relayed.sip.status
        challenges = picking.authentication_headers(cell, branch, msg)
        if code == 503 and remap:
            text = _local(server, cell, 500, REASONS[503])
            code = 500
        elif code in (401, 407) and len(challenges) > 1:
            text = _local(server, cell, code, REASONS[code], "".join(challenges))
        else:
            text = print_forwarded_reply(relayed)
    else:
        code = 487 if cell.canceled else code
        text = _local(server, cell, code, REASONS.get(code, "Unknown"))
    cell.status, cell.response = code, text
    if decision.outcome is not Outcome.AFTER_COMPLETION:
        cell.relayed_branch = decision.relay
    if not _seen(cell, relayed, code):
        hooks.run(hooks.When.REPLY_READY, cell, relayed, code)
    if decision.outcome is Outcome.COMPLETED:
        timers.start_final_retransmission(server, cell)
    if isinstance(msg, RoutedMessage) and cell.response_to is not None:
        callbacks.run_onsend(server, msg, cell.response_to, cell.request.socket, text)
    transport.send_reply(server, text, cell.request.socket, cell.response_to, cell.call)


def _seen(cell: Transaction, reply: Reply, status: int) -> bool:
    """Whether a 2xx to an INVITE repeats one: nobody is told of that again."""
    if not isinstance(reply, RoutedMessage) or not cell.is_invite or not 200 <= status < 300:
        return False
    tag = "" if reply.sip.to is None else reply.sip.to.tag
    seen = tag in cell.success_tags
    cell.success_tags.add(tag)
    return seen


def _local(
    server: FakeKamailio, cell: Transaction, status: int, reason: str, headers: str = ""
) -> str:
    request = cell.request.copy()
    tag = ""
    if request.sip.to is not None and not request.sip.to.tag:
        tag = cell.local_to_tag = cell.local_to_tag or to_tag_for(request, "tm")
    if headers:
        request.reply_lumps.append(headers)
    return print_local_reply(
        request,
        status,
        reason,
        to_tag=tag,
        server=server.server_header,
        force_rport=server.force_rport,
        after_branch=server.since("5.8.5"),
    )
