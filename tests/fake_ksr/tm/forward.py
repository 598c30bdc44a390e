"""Relaying a request: branches, branch route, sending (t_relay and what is under it)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr import callbacks, transport
from fake_ksr.context import BRANCH_FAILURE_ROUTE, BRANCH_ROUTE, FAILURE_ROUTE, REQUEST_ROUTE
from fake_ksr.errorcodes import (
    E_BAD_ADDRESS,
    E_BAD_REQ,
    E_BAD_TUPEL,
    E_CANCELED,
    E_CFG,
    E_NO_SOCKET,
    E_SCRIPT,
    E_SEND,
    E_TOO_MANY_BRANCHES,
    E_UNSPEC,
)
from fake_ksr.network import Endpoint
from fake_ksr.printer import print_request, reversed_hex
from fake_ksr.routed import BranchTarget, RoutedMessage
from fake_ksr.tm import cancel, replies, stateless, timers
from fake_ksr.tm.cells import Branch, Transaction
from fake_ksr.tm.table import BROKEN, END_TO_END_ACK, FOUND

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

MAX_BRANCHES = 12


def new_transaction(server: FakeKamailio, msg: RoutedMessage) -> int:
    """t_newtran: 1 made one (or end-to-end ACK), 0 absorbed a retransmission, below 0 an error."""
    context = server.context
    if context.transaction is not None:
        context.transaction.request.flags = msg.flags
        return E_SCRIPT
    context.transaction_known = True
    outcome, cell = server.tm.lookup(msg.sip)
    if outcome == BROKEN:
        return E_BAD_TUPEL
    if outcome == FOUND and cell is not None:
        context.transaction, context.found = cell, True
        if msg.sip.method_id == "ACK":
            timers.release(server, cell)
        else:
            replies.retransmit_reply(server, cell)
        return 0
    if outcome == END_TO_END_ACK or msg.sip.method_id == "ACK":
        return 1
    if msg.parsed_uri is None:
        server.log_line("err", "uri invalid")
        return E_BAD_REQ
    context.transaction = server.tm.new(msg)
    return 1


def relay(
    server: FakeKamailio,
    force_proto: str = "",
    proxy: Endpoint | None = None,
    replicate: bool = False,
) -> int:
    """t_relay from the request or the failure route; t_replicate from any."""
    context = server.context
    msg = server.message
    if replicate or context.route_type == REQUEST_ROUTE:
        return _relay_request(server, msg, force_proto, proxy, replicate)
    if context.route_type in (FAILURE_ROUTE, BRANCH_FAILURE_ROUTE):
        if context.transaction is None:
            return -1
        result = forward(server, context.transaction, msg, force_proto, proxy)
        if result <= 0:
            context.delayed_error = server.ser_error
            return -1
        return 1
    server.log_line("crit", f"unsupported route type: {context.route_type}")
    return 0


def _relay_request(
    server: FakeKamailio,
    msg: RoutedMessage,
    force_proto: str,
    proxy: Endpoint | None,
    replicate: bool,
) -> int:
    context = server.context
    if msg.sip.method_id == "CANCEL":
        result, made_for = cancel.forward_cancel(server, msg, force_proto, proxy)
        return result if made_for is None else _outcome(server, msg, made_for, result, replicate)
    made = new_transaction(server, msg)
    if made != E_SCRIPT and made <= 0:
        return 1 if made == 0 else made
    cell = context.transaction
    if msg.sip.method_id == "ACK":
        if cell is not None:
            timers.release(server, cell)
            return 1
        return stateless.forward(server, msg, force_proto, proxy)
    assert cell is not None
    cell.local = cell.local or replicate
    replies.say_trying(server, cell, msg)
    result = forward(server, cell, msg, force_proto, proxy)
    return _outcome(server, msg, cell, result, replicate)


def _outcome(
    server: FakeKamailio, msg: RoutedMessage, cell: Transaction, result: int, replicate: bool
) -> int:
    """What t_relay gives; an error is answered when the route has ended."""
    if result > 0:
        return result
    if replicate:
        server.context.released = True
        timers.release(server, cell)
        return result
    server.context.delayed_error = server.ser_error
    if cell.disable_internal_reply:
        return -4
    msg.delayed_reply = True
    return result


def save_lumps(cell: Transaction, msg: RoutedMessage) -> None:
    """Keep the changes of the request for the branches of later routes; the first time only."""
    if cell.saved:
        return
    cell.saved = True
    flags, answered = cell.request.flags, cell.request.final_reply
    cell.request = msg.copy()
    cell.request.flags, cell.request.final_reply = flags, answered


def forward(
    server: FakeKamailio,
    cell: Transaction,
    msg: RoutedMessage,
    force_proto: str = "",
    proxy: Endpoint | None = None,
) -> int:
    """t_forward_nonack: add a branch for each target and send them."""
    context = server.context
    saved_flags = context.branch_flags
    first = len(cell.branches)
    lowest = E_UNSPEC
    if cell.canceled:
        return _canceled(server, cell, msg, saved_flags)
    route, cell.on_branch = cell.on_branch, ""
    if first == 0 and context.route_type == REQUEST_ROUTE:
        save_lumps(cell, msg)
    targets: list[BranchTarget] = []
    if context.uri_new:
        targets.append(
            BranchTarget(
                msg.uri,
                msg.dst_uri,
                msg.path,
                context.branch_flags,
                socket=msg.force_socket,
                instance=msg.instance,
                ruid=msg.ruid,
                user_agent=msg.location_user_agent,
            )
        )
    context.uri_new = False
    targets.extend(context.targets)
    added: list[Branch] = []
    for target in targets:
        context.branch_flags = target.flags
        result = _add_branch(server, cell, msg, target, route, force_proto, proxy)
        if cell.canceled:
            return _canceled(server, cell, msg, saved_flags)
        if isinstance(result, Branch):
            added.append(result)
        else:
            lowest = min(lowest, result)
    context.targets.clear()
    context.branch_flags = saved_flags
    cell.request.flags = msg.flags
    if not added:
        if not targets:
            server.log_line("err", "no branches for forwarding")
            server.ser_error = min(lowest, E_CFG)
            return -1
        server.ser_error = lowest
        return lowest
    added[0].first_of_step = True
    if sum(_send_branch(server, cell, branch, msg) for branch in added) == 0:
        server.ser_error = E_SEND
        return -1
    server.ser_error = 0
    context.forwarded = True
    return 1


def _canceled(server: FakeKamailio, cell: Transaction, msg: RoutedMessage, flags: int) -> int:
    server.context.targets.clear()
    server.context.branch_flags = flags
    cell.request.flags = msg.flags
    server.ser_error = E_CANCELED
    return -1


def _add_branch(
    server: FakeKamailio,
    cell: Transaction,
    msg: RoutedMessage,
    target: BranchTarget,
    route: str,
    force_proto: str,
    proxy: Endpoint | None,
) -> Branch | int:
    """add_uac: run the branch route on a copy and print the request; an error code if it fails."""
    context = server.context
    index = len(cell.branches)
    if index >= server.config.global_number("max_branches", MAX_BRANCHES):
        server.log_line("err", "maximum number of branches exceeded")
        return E_TOO_MANY_BRANCHES
    copy = msg.copy()
    copy.new_uri, copy.dst_uri, copy.path = target.uri, target.dst_uri, target.path
    copy.instance, copy.ruid = target.instance, target.ruid
    copy.location_user_agent, copy.force_socket = target.user_agent, target.socket
    next_hop = target.dst_uri or target.uri
    if route:
        run = callbacks.run_route(server, route, BRANCH_ROUTE, copy, branch_index=index)
        # flags are the message's: what the branch route sets stays set
        msg.flags = copy.flags
        context.branch_flags = run.branch_flags
        if run.dropped:
            return E_CFG
        next_hop = copy.dst_uri or next_hop
    destination = proxy or server.network.destination(next_hop)
    if destination is None:
        server.log_line("err", f'failed to resolve "{next_hop}"')
        return E_BAD_ADDRESS
    if force_proto:
        destination = destination._replace(proto=force_proto)
    socket = copy.force_socket
    if socket is None or socket.proto != destination.proto:
        socket = server.network.send_socket(destination.proto, destination.host, msg.socket)
    if socket is None:
        server.log_line("err", f"can't fwd to {destination} (no corresponding listening socket)")
        return E_NO_SOCKET
    via_branch = f"z9hG4bK{reversed_hex(cell.hash_index)}.{cell.md5}.{reversed_hex(index)}"
    text = print_request(
        copy, socket, via_branch, force_rport=server.force_rport, local_rport=server.local_rport
    )
    branch = Branch(
        index,
        text,
        copy.uri,
        destination,
        socket,
        via_branch,
        flags=context.branch_flags,
        on_reply=cell.on_reply,
        on_failure=cell.on_failure,
        on_branch_failure=cell.on_branch_failure,
        path=copy.path,
        instance=copy.instance,
        ruid=copy.ruid,
    )
    cell.branches.append(branch)
    return branch


def _send_branch(
    server: FakeKamailio, cell: Transaction, branch: Branch, msg: RoutedMessage
) -> bool:
    """t_send_branch: False when it could not be sent."""
    callbacks.run_onsend(server, msg, branch.destination, branch.socket, branch.text)
    if not transport.can_send(server, msg, branch.destination, branch.socket):
        branch.last_received = 408
        server.log_line("warn", f"sending request on branch {branch.index} failed")
        return False
    branch.relayed = transport.send_request(
        server, branch.text, branch.socket, branch.destination, branch, call=cell.call
    )
    timers.start_branch(server, cell, branch)
    return True
