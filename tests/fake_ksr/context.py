"""What is being processed right now: the message, the route, and what belongs to them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from fake_ksr.routed import BranchTarget, RoutedMessage

if TYPE_CHECKING:
    from fake_ksr.calls import Call
    from fake_ksr.network import Endpoint
    from fake_ksr.tm.cells import Transaction

REQUEST_ROUTE = "request_route"
FAILURE_ROUTE = "failure_route"
TM_ONREPLY_ROUTE = "tm_onreply_route"
CORE_ONREPLY_ROUTE = "core_onreply_route"
BRANCH_ROUTE = "branch_route"
ONSEND_ROUTE = "onsend_route"
EVENT_ROUTE = "event_route"
LOCAL_ROUTE = "local_route"
NO_ROUTE = "no_route"

AvpValue = str | int


@dataclass
class Variables:
    """$avp and $xavp: they belong to the message, then to its transaction."""

    avps: dict[str, list[AvpValue]] = field(default_factory=dict)
    xavps: dict[str, list[dict[str, list[AvpValue]]]] = field(default_factory=dict)


@dataclass
class Outgoing:
    """The message that an onsend callback looks at ($sndto, $snd)."""

    destination: Endpoint
    socket: Endpoint
    text: str


@dataclass
class Context:
    """The state of one message being processed.

    `route_type` is one of the names above, `route` the callback's name. `branch_flags` are the
    flags of branch 0, `targets` the branches appended to the destination set, `uri_new` whether
    the R-URI is still to be used for forking.
    """

    msg: RoutedMessage | None = None
    route_type: str = NO_ROUTE
    route: str = ""
    branch_flags: int = 0
    targets: list[BranchTarget] = field(default_factory=list)
    uri_new: bool = True
    dropped: bool = False
    can_drop: bool = False
    variables: Variables = field(default_factory=Variables)
    transaction: Transaction | None = None
    transaction_known: bool = False
    branch_index: int = -1
    on_branch: str = ""
    on_reply: str = ""
    on_failure: str = ""
    on_branch_failure: str = ""
    settings: dict[str, bool] = field(default_factory=dict)
    fr_timers: tuple[float, float] = (0.0, 0.0)
    delayed_error: int = 0
    found: bool = False
    replied: bool = False
    forwarded: bool = False
    released: bool = False
    call: Call | None = None
    outgoing: Outgoing | None = None
    raw: str = ""
    source: Endpoint | None = None
    local: Endpoint | None = None
