"""What tm does as time passes: retransmissions, final response timers, the wait state.

Times are Kamailio's defaults unless kamailio.cfg says otherwise: T1 500 ms doubling to T2 4 s,
fr_timer 30 s, fr_inv_timer 120 s, wt_timer 5 s (RFC 3261 section 17, table 4).
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TYPE_CHECKING

from fake_ksr import transport
from fake_ksr.tm import replies
from fake_ksr.tm.cells import Branch, Transaction

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

WAIT = 5000
TICKS = 16
"""Kamailio's timers count sixteenths of a second."""
WRAP = 1 << 32


def to_ticks(milliseconds: int) -> int | None:
    """Milliseconds in ticks, rounded up in unsigned 32 bits; None for those that come out as 0."""
    ticks = ((milliseconds * TICKS + 999) % WRAP) // 1000
    return None if ticks == 0 and milliseconds != 0 else ticks


def default(server: FakeKamailio, name: str, milliseconds: int) -> float:
    """A timer of the configuration, in seconds."""
    return server.config.number("tm", name, milliseconds) / 1000


@lru_cache(maxsize=256)
def rounded(seconds: float) -> float:
    """The time that passes before a timer of that length fires."""
    return math.ceil(round(seconds * TICKS, 6)) / TICKS


def lifetime(server: FakeKamailio, invite: bool) -> float:
    """How long a transaction may go on, in seconds."""
    if invite:
        return default(server, "max_inv_lifetime", 180000)
    return default(server, "max_noninv_lifetime", 32000)


def start_branch(server: FakeKamailio, cell: Transaction, branch: Branch) -> None:
    """A request went out: retransmit it on UDP, give up after fr_timer."""
    _expect_final(server, cell, branch, cell.fr_timer)
    if not branch.blind and branch.destination.proto == "udp":
        branch.interval = cell.retr_t1
        _retransmit_later(server, cell, branch)


def _expect_final(server: FakeKamailio, cell: Transaction, branch: Branch, seconds: float) -> None:
    """A final reply must come within that time, and before the transaction's life ends."""
    if branch.final_timer is not None:
        branch.final_timer.cancel()
    left = max(cell.end_of_life - server.clock.elapsed, 1 / TICKS)
    branch.final_timer = server.clock.after(
        rounded(min(seconds, left)), final_response_timeout, server, cell, branch
    )


def restart_final(server: FakeKamailio, cell: Transaction, branch: Branch) -> None:
    """A provisional reply came: from now on fr_inv_timer counts."""
    branch.in_fr_inv = True
    _expect_final(server, cell, branch, cell.fr_inv_timer)


def change_final(server: FakeKamailio, cell: Transaction, invite: float, other: float) -> None:
    """Set fr_inv_timer and fr_timer where not 0; those that run count from now."""
    cell.fr_inv_timer = invite or cell.fr_inv_timer
    cell.fr_timer = other or cell.fr_timer
    for branch in cell.branches:
        seconds = invite if branch.in_fr_inv and invite else other
        if branch.final_timer is not None and seconds:
            _expect_final(server, cell, branch, seconds)


def change_retransmission(cell: Transaction, t1: float, t2: float) -> None:
    """Set T1 and T2 where not 0; the branches at work take them over."""
    cell.retr_t1, cell.retr_t2 = t1 or cell.retr_t1, t2 or cell.retr_t2
    for branch in cell.branches:
        if branch.interval and (t2 if branch.last_received else t1):
            branch.interval = t2 if branch.last_received else t1


def change_lifetime(server: FakeKamailio, cell: Transaction, seconds: float) -> None:
    """The transaction ends that many seconds from now, and its timers no later."""
    cell.end_of_life = server.clock.elapsed + seconds
    for branch in cell.branches:
        timer = branch.final_timer
        if timer is not None and timer.due > cell.end_of_life:
            _expect_final(server, cell, branch, seconds)


def slow_retransmissions(server: FakeKamailio, cell: Transaction, branch: Branch) -> None:
    """A provisional reply to a non-INVITE: go on retransmitting every T2."""
    if branch.retransmit_timer is not None:
        branch.retransmit_timer.cancel()
        branch.interval = cell.retr_t2
        _retransmit_later(server, cell, branch)


def _retransmit_later(server: FakeKamailio, cell: Transaction, branch: Branch) -> None:
    branch.retransmit_timer = server.clock.after(
        rounded(branch.interval), _retransmit, server, cell, branch
    )


def _retransmit(server: FakeKamailio, cell: Transaction, branch: Branch) -> None:
    transport.send_again(server, branch.text, branch.socket, branch.destination)
    branch.interval = min(2 * branch.interval, cell.retr_t2)
    _retransmit_later(server, cell, branch)


def final_response_timeout(server: FakeKamailio, cell: Transaction, branch: Branch) -> None:
    """fr_timer or fr_inv_timer fired: a made-up 408 on the branch (RFC 3261 section 16.8)."""
    branch.stop_timers()
    silent = (
        server.config.number("tm", "noisy_ctimer", 1) == 0
        and not branch.blind
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
    cell.final_timer = server.clock.after(rounded(cell.fr_timer), _stop_final, cell)
    if destination.proto == "udp" or local_success:
        _repeat_final(server, cell, cell.retr_t1)


def _repeat_final(server: FakeKamailio, cell: Transaction, interval: float) -> None:
    def again() -> None:
        replies.retransmit_reply(server, cell)
        _repeat_final(server, cell, min(2 * interval, cell.retr_t2))

    cell.retransmit_timer = server.clock.after(rounded(interval), again)


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
    seconds = server.config.number("tm", "wt_timer", WAIT) / 1000
    cell.waiting = server.clock.after(seconds, _forget, server, cell)


def _forget(server: FakeKamailio, cell: Transaction) -> None:
    _stop_final(cell)
    server.tm.remove(cell)
