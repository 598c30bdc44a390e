"""Which reply goes upstream, and when (t_should_relay_response, RFC 3261 section 16.7 step 6)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from fake_ksr import callbacks
from fake_ksr.context import BRANCH_FAILURE_ROUTE, FAILURE_ROUTE
from fake_ksr.routed import RoutedMessage
from fake_ksr.tm import hooks
from fake_ksr.tm.cells import Branch, Reply, Transaction

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

CLASS_PRIORITY = (32000, 11000, 0, 3000, 4000, 5000, 1000)
PREFERRED_4XX = (401, 407, 415, 420, 484)
PENDING, NONE = -2, -1


class Outcome(Enum):
    """What became of a reply."""

    STORED = "stored"
    DISCARDED = "discarded"
    PROVISIONAL = "provisional"
    COMPLETED = "completed"
    AFTER_COMPLETION = "after completion"


@dataclass(frozen=True)
class Decision:
    """What to do with a reply.

    `relay` is the branch whose reply goes upstream (-1 for none), `cancel` asks to cancel the
    other branches, `failed` to answer with an error, since no branch has anything to relay.
    """

    outcome: Outcome
    relay: int = -1
    store: bool = False
    cancel: bool = False
    failed: bool = False


def priority(status: int) -> int:
    """The lower the better: 6xx, 3xx, 4xx (those that the caller can repair first), 5xx."""
    if status >= 700:
        return 10000 + status
    family, rest = divmod(status, 100)
    if family == 4 and status not in PREFERRED_4XX:
        rest += 100
    return CLASS_PRIORITY[family] + rest


def decide(
    server: FakeKamailio, cell: Transaction, branch: Branch, msg: Reply, status: int
) -> Decision:
    """What to do with a reply (real or made up) that arrived on a branch."""
    success = 200 <= status < 300 and cell.is_invite
    if cell.status >= 200:
        if success:
            branch.last_received = status
            return Decision(Outcome.AFTER_COMPLETION, relay=branch.index)
        return Decision(Outcome.DISCARDED)
    if branch.last_received >= 200 and not (success and branch.last_received < 300):
        return Decision(Outcome.DISCARDED)
    if status >= 300:
        branch.last_received = status
        return _negative(server, cell, branch, msg, status)
    branch.last_received = status
    relay_100 = server.config.number("tm", "relay_100", 0) != 0
    relay = -1 if status == 100 and not relay_100 else branch.index
    if status >= 200:
        return Decision(Outcome.COMPLETED, relay=relay, cancel=cell.is_invite)
    return Decision(Outcome.PROVISIONAL, relay=relay)


def _negative(
    server: FakeKamailio, cell: Transaction, branch: Branch, msg: Reply, status: int
) -> Decision:
    if branch.on_branch_failure:
        branch.reply = msg
        _run_branch_failure(server, cell, branch)
        branch.reply = None
    picked, code = pick(cell, branch.index, status, msg)
    if picked == PENDING:
        all_over = 600 <= status < 700 and not cell.had_6xx and not cell.disable_6xx
        cell.had_6xx = cell.had_6xx or all_over
        return Decision(Outcome.STORED, store=True, cancel=all_over)
    if picked == NONE:
        server.log_line("crit", "error -- lowest==-1")
        return Decision(Outcome.DISCARDED)
    count = len(cell.branches)
    branch.reply = msg
    cell.had_6xx = False
    dropped = _run_failure(server, cell, picked, code, count)
    branch.reply = None
    if cell.status >= 200:
        return Decision(Outcome.COMPLETED)
    if count < len(cell.branches):
        again, _ = pick(cell, -1 if dropped else branch.index, status, msg)
        if again == PENDING:
            return Decision(Outcome.DISCARDED if dropped else Outcome.STORED, store=not dropped)
        if again == NONE and dropped:
            return Decision(Outcome.COMPLETED, failed=True)
        picked = again if again >= 0 else picked
    elif dropped:
        return Decision(Outcome.COMPLETED, failed=True)
    return Decision(Outcome.COMPLETED, relay=picked)


def _run_branch_failure(server: FakeKamailio, cell: Transaction, branch: Branch) -> None:
    """Run the branch failure route of a branch that has failed."""
    cell.on_branch_failure, cell.picked_branch = "", branch.index
    request = cell.request.copy()
    callbacks.run_route(
        server,
        branch.on_branch_failure,
        BRANCH_FAILURE_ROUTE,
        request,
        transaction=cell,
        uri_new=False,
        branch_index=branch.index,
        branch_flags=branch.flags,
    )
    cell.request.flags = request.flags


def _run_failure(
    server: FakeKamailio, cell: Transaction, picked: int, code: int, count: int
) -> bool:
    """Run the failure route of the picked branch; True when the old replies are to be dropped."""
    route = cell.branches[picked].on_failure
    hooks.run(hooks.When.FAILURE, cell, cell.branches[picked].reply, code)
    if not route:
        return False
    mode = server.config.number("tm", "failure_reply_mode", 0)
    cell.drop_replies, cell.picked_branch, cell.on_failure = mode, picked, ""
    request = cell.request.copy()
    callbacks.run_route(
        server,
        route,
        FAILURE_ROUTE,
        request,
        transaction=cell,
        uri_new=False,
        branch_index=picked,
        branch_flags=cell.branches[picked].flags,
    )
    cell.request.flags = request.flags
    dropping = cell.drop_replies
    if dropping == 0 or (dropping == 3 and count >= len(cell.branches)):
        return False
    start = 0
    if dropping == 2:
        start = max((b.index for b in cell.branches[:count] if b.first_of_step), default=0)
    for old in cell.branches[start:count]:
        old.reply = None
    return True


def best_status(cell: Transaction) -> int | None:
    """The best final status of all branches, None while one is open.

    A branch that only kept the timer of a suspended transaction counts where it is the only one.
    """
    picked, status = pick(cell, -1, 0, None)
    if picked == NONE:
        blind = [branch for branch in cell.branches if branch.reply is not None]
        if all(branch.last_received >= 200 for branch in cell.branches) and blind:
            return min((branch.last_received for branch in blind), key=priority)
    return status if picked >= 0 else None


def pick(cell: Transaction, index: int, status: int, msg: Reply) -> tuple[int, int]:
    """t_pick_branch: the branch with the best final reply, PENDING or NONE, and its status."""
    best, lowest = NONE, 0
    for branch in cell.branches:
        code, reply = branch.last_received, branch.reply
        if branch.index == index:
            code, reply = status, msg
        elif branch.blind and code >= 200:
            continue
        elif code < 200:
            return PENDING, 0
        elif reply is None:
            continue
        if priority(code) < priority(lowest):
            best, lowest = branch.index, code
    return best, lowest


def authentication_headers(cell: Transaction, current: Branch, msg: Reply) -> list[str]:
    """The challenges of every branch, for the one reply that carries them all (step 7)."""
    found = []
    for branch in cell.branches:
        reply = msg if branch is current else branch.reply
        if isinstance(reply, RoutedMessage) and branch.last_received in (401, 407):
            headers = [*reply.sip.all("www-authenticate"), *reply.sip.all("proxy-authenticate")]
            if headers:
                found.append("".join(reply.sip.text[h.start : h.end] for h in headers))
    return found
