"""One dialog, and what a message has to do with it: plain state (dlg_hash.h, dlg_var.h)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, IntEnum, IntFlag

from fake_ksr.clock import Timer
from fake_ksr.network import Endpoint

CALLER, CALLEE = 0, 1
NONE, DOWNSTREAM, UPSTREAM = 0, 1, 2


class State(IntEnum):
    """$dlg(state)."""

    UNCONFIRMED = 1
    EARLY = 2
    CONFIRMED_NA = 3
    CONFIRMED = 4
    DELETED = 5


class Event(Enum):
    """What moves a dialog from state to state."""

    PROVISIONAL = "1xx"
    SUCCESS = "2xx"
    FAILURE = "3xx and up"
    PRACK = "PRACK"
    ACK = "ACK"
    BYE = "BYE"
    REQUEST = "any other request"


class Flag(IntFlag):
    """$dlg(dflags)."""

    NEW = 1 << 0
    CHANGED = 1 << 1
    HAS_BYE = 1 << 2
    CALLER_BYE = 1 << 4
    CALLEE_BYE = 1 << 5
    CHANGED_VARS = 1 << 7
    TM = 1 << 9
    EXPIRED = 1 << 10


class Property(IntFlag):
    """What KSR.dialog.dlg_set_property sets, and the like."""

    TIMEOUT_BYE = 1 << 0
    KA_SRC = 1 << 1
    KA_DST = 1 << 2
    TIMER_NORESET = 1 << 3
    PRACK = 1 << 5


@dataclass(eq=False)
class Link:
    """A dialog's place in a profile."""

    profile: str
    value: str


@dataclass(eq=False)
class Leg:
    """One side of a dialog."""

    tag: str = ""
    cseq: str = ""
    contact: str = ""
    routes: str = ""
    socket: Endpoint | None = None
    missed_pings: int = 0


@dataclass(eq=False)
class Dialog:
    """One call; `refs` counts who holds on to it: with 0 it is forgotten."""

    entry: int
    number: int
    call_id: str
    from_uri: str
    to_uri: str
    request_uri: str
    started_at: int
    """Unix time of the INVITE."""
    state: State = State.UNCONFIRMED
    refs: int = 0
    legs: tuple[Leg, Leg] = field(default_factory=lambda: (Leg(), Leg()))
    from_routes: int = 0
    flags: int = 0
    script_flags: int = 0
    properties: int = 0
    lifetime: int = 0
    answered_at: int = 0
    ended_at: int = 0
    timeout_route: str = ""
    variables: dict[str, str] = field(default_factory=dict)
    links: list[Link] = field(default_factory=list)
    timer: Timer | None = None

    @property
    def key(self) -> tuple[int, int]:
        """$dlg(h_entry) and $dlg(h_id)."""
        return self.entry, self.number


@dataclass
class Current:
    """What the message being processed has to do with dialogs ($dlg_ctx)."""

    on: int = 0
    flags: int = 0
    properties: int = 0
    timeout_route: str = ""
    timeout_bye: int = 0
    timeout: int = 0
    key: tuple[int, int] = (0, 0)
    made_here: bool = False
    direction: int = NONE
    has_transaction: bool = False
    expects_transaction: bool = False
