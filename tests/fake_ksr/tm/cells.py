"""Transactions and their branches: plain state."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from fake_ksr.clock import Timer
from fake_ksr.context import Variables
from fake_ksr.network import Endpoint
from fake_ksr.routed import RoutedMessage

if TYPE_CHECKING:
    from fake_ksr.calls import Call, Relayed
    from fake_ksr.tm.hooks import Watcher

FAKED = "faked"
"""Stands for a reply that tm made up (a timeout, a cancelled branch)."""

Reply = RoutedMessage | str | None


@dataclass(slots=True)
class Branch:
    """One outgoing request of a transaction ("uac").

    `last_received` is the highest status seen on it; `reply` a stored final reply. `blind` is one
    without a request, which only keeps a suspended transaction's timer; `interval` the time until
    the request is sent again, `in_fr_inv` says that fr_inv_timer runs.
    """

    index: int
    text: str
    uri: str
    destination: Endpoint
    socket: Endpoint
    via_branch: str
    flags: int = 0
    last_received: int = 0
    reply: Reply = None
    on_reply: str = ""
    on_failure: str = ""
    on_branch_failure: str = ""
    first_of_step: bool = False
    timed_out: bool = False
    replied: bool = False
    blind: bool = False
    in_fr_inv: bool = False
    interval: float = 0.0
    path: str = ""
    instance: str = ""
    ruid: str = ""
    cancelled: bool = False
    cancel_text: str = ""
    final_timer: Timer | None = None
    retransmit_timer: Timer | None = None
    cancel_timer: Timer | None = None
    relayed: Relayed | None = None
    to_header: str = ""
    success: RoutedMessage | None = None
    ack: str = ""
    ack_target: Endpoint | None = None

    def stop_timers(self) -> None:
        """Neither retransmit nor time out any more."""
        self.stop_retransmitting()
        if self.final_timer is not None:
            self.final_timer.cancel()
            self.final_timer = None

    def stop_retransmitting(self) -> None:
        """Stop sending the request again."""
        if self.retransmit_timer is not None:
            self.retransmit_timer.cancel()
            self.retransmit_timer = None


@dataclass(eq=False, slots=True)
class Transaction:
    """One request being answered or relayed ("cell").

    `status` is the last status sent upstream, `response` the text of that reply. Replies to a
    `local` one (a request of the server's own, or a copy) stay here. Times are in seconds,
    `end_of_life` on the clock. `suspended_route` is the kind of route that t_suspend() was in.
    """

    number: int
    method: str
    request: RoutedMessage
    call: Call | None
    variables: Variables
    md5: str
    hash_index: int
    label: int
    fr_timer: float
    fr_inv_timer: float
    retr_t1: float
    retr_t2: float
    end_of_life: float
    status: int = 0
    response: str = ""
    response_to: Endpoint | None = None
    watchers: list[Watcher] = field(default_factory=list)
    success_tags: set[str] = field(default_factory=set)
    branches: list[Branch] = field(default_factory=list)
    on_branch: str = ""
    on_reply: str = ""
    on_failure: str = ""
    on_branch_failure: str = ""
    canceled: bool = False
    had_6xx: bool = False
    disable_6xx: bool = False
    auto_100: bool = True
    disable_internal_reply: bool = False
    disable_failover: bool = False
    no_e2e_cancel_reason: bool = False
    no_auto_ack: bool = False
    use_uac_headers: bool = False
    cancel_reason: str = ""
    local: bool = False
    saved: bool = False
    suspended: bool = False
    suspended_route: str = ""
    suspended_branch: int = -1
    blind_branch: int = -1
    suspended_uri_new: bool = False
    relayed_branch: int = -1
    local_to_tag: str = ""
    picked_branch: int = -1
    drop_replies: int = 0
    waiting: Timer | None = None
    retransmit_timer: Timer | None = None
    final_timer: Timer | None = None
    released: bool = False

    @property
    def is_invite(self) -> bool:
        """Whether it is an INVITE transaction."""
        return self.method == "INVITE"
