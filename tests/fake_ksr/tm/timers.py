"""What tm does as time passes: retransmissions, final response timers, the wait state.

Times are Kamailio's defaults unless kamailio.cfg says otherwise: T1 500 ms doubling to T2 4 s,
fr_timer 30 s, fr_inv_timer 120 s, wt_timer 5 s (RFC 3261 section 17, table 4).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr import transport
from fake_ksr.tm import replies
from fake_ksr.tm.cells import Branch, Transaction

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

WAIT = 5000


def start_branch(server: FakeKamailio, cell: Transaction, branch: Branch) -> None:
    """A request went out: retransmit it on UDP, give up after fr_timer."""
    branch.final_timer = server.clock.after(
        cell.fr_timer, lambda: final_response_timeout(server, cell, branch)
    )
    if branch.destination.proto == "udp":
        _retransmit_later(server, branch, server.config.number("tm", "retr_timer1", 500) / 1000)


def restart_final(server: FakeKamailio, cell: Transaction, branch: Branch) -> None:
    """A provisional reply came: from now on fr_inv_timer counts."""
    if branch.final_timer is not None:
        branch.final_timer.cancel()
    branch.final_timer = server.clock.after(
        cell.fr_inv_timer, lambda: final_response_timeout(server, cell, branch)
    )


def slow_retransmissions(server: FakeKamailio, branch: Branch) -> None:
    """A provisional reply to a non-INVITE: go on retransmitting every T2."""
    if branch.retransmit_timer is not None:
        branch.retransmit_timer.cancel()
        _retransmit_later(server, branch, server.config.number("tm", "retr_timer2", 4000) / 1000)


def _retransmit_later(server: FakeKamailio, branch: Branch, interval: float) -> None:
    limit = server.config.number("tm", "retr_timer2", 4000) / 1000

    def again() -> None:
        transport.send_again(server, branch.text, branch.socket, branch.destination)
        _retransmit_later(server, branch, min(2 * interval, limit))

    branch.retransmit_timer = server.clock.after(interval, again)


def final_response_timeout(server: FakeKamailio, cell: Transaction, branch: Branch) -> None:
    """fr_timer or fr_inv_timer fired: a made-up 408 on the branch (RFC 3261 section 16.8)."""
    branch.stop_timers()
    silent = (
        server.config.number("tm", "noisy_ctimer", 1) == 0
        and cell.is_invite
        and len(cell.branches) == 1
        and not cell.on_failure
        and branch.last_received == 0
    )
    if silent:
        wait(server, cell)
        return
    replies.timeout(server, cell, branch)


def start_final_retransmission(server: FakeKamailio, cell: Transaction) -> None:
    """A negative final reply to an INVITE went upstream: repeat it until the ACK comes."""
    local_success = cell.relayed_branch == -2 and 200 <= cell.status < 300
    if not cell.is_invite or not (cell.status >= 300 or local_success):
        return
    destination = cell.response_to
    if destination is None:
        return
    cell.final_timer = server.clock.after(cell.fr_timer, lambda: _stop_final(cell))
    if destination.proto == "udp" or local_success:
        _repeat_final(server, cell, server.config.number("tm", "retr_timer1", 500) / 1000)


def _repeat_final(server: FakeKamailio, cell: Transaction, interval: float) -> None:
    limit = server.config.number("tm", "retr_timer2", 4000) / 1000

    def again() -> None:
        replies.retransmit_reply(server, cell)
        _repeat_final(server, cell, min(2 * interval, limit))

    cell.retransmit_timer = server.clock.after(interval, again)


def _stop_final(cell: Transaction) -> None:
    for timer in (cell.retransmit_timer, cell.final_timer):
        if timer is not None:
            timer.cancel()
    cell.retransmit_timer = cell.final_timer = None


def release(server: FakeKamailio, cell: Transaction) -> None:
    """t_release_transaction: stop every timer and let the wait state end it (ACK received)."""
    _stop_final(cell)
    for branch in cell.branches:
        branch.stop_timers()
    cell.released = True
    wait(server, cell)


def wait(server: FakeKamailio, cell: Transaction) -> None:
    """put_on_wait: absorb stragglers for wt_timer, then forget the transaction."""
    if cell.waiting is not None:
        return

    def gone() -> None:
        _stop_final(cell)
        server.tm.remove(cell)

    cell.waiting = server.clock.after(server.config.number("tm", "wt_timer", WAIT) / 1000, gone)
