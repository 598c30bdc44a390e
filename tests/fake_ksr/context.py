"""What is being processed right now: the message, the route, and what belongs to them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fake_ksr.routed import BranchTarget, RoutedMessage
from fake_ksr.xavp import XavpList
from kemi_app.lazy import lazy

if TYPE_CHECKING:
    from fake_ksr.calls import Call
    from fake_ksr.network import Endpoint
    from fake_ksr.tm.cells import Transaction
    from fake_ksr.tm.hooks import Watcher

REQUEST_ROUTE = "request_route"
FAILURE_ROUTE = "failure_route"
TM_ONREPLY_ROUTE = "tm_onreply_route"
CORE_ONREPLY_ROUTE = "core_onreply_route"
BRANCH_ROUTE = "branch_route"
BRANCH_FAILURE_ROUTE = "branch_failure_route"
ONSEND_ROUTE = "onsend_route"
EVENT_ROUTE = "event_route"
LOCAL_ROUTE = "local_route"
NO_ROUTE = "no_route"

AvpValue = str | int


class Variables:
    """$avp, $xavp, $xavi and $xavu: they belong to the message, then to its transaction.

    Each kind is made when it is first asked for: nearly all messages go without most of them.
    """

    @lazy
    def avps(self) -> dict[str, list[AvpValue]]:
        """The values of each AVP by name, the newest first."""
        return {}

    @lazy
    def xavps(self) -> XavpList:
        """Those of $xavp."""
        return XavpList()

    @lazy
    def xavis(self) -> XavpList:
        """Those of $xavi."""
        return XavpList(any_case=True)

    @lazy
    def xavus(self) -> XavpList:
        """Those of $xavu."""
        return XavpList()

    def add_avp(self, name: str, value: AvpValue) -> None:
        """A new value for an AVP: it hides the old ones."""
        self.avps.setdefault(name, []).insert(0, value)


@dataclass
class Outgoing:
    """The message that an onsend callback looks at ($sndto, $snd)."""

    destination: Endpoint
    socket: Endpoint
    text: str


class Context:
    """The state of one message being processed.

    `route_type` is one of the names above, `route` the callback's name. `branch_flags` are the
    flags of branch 0, `targets` the branches appended to the destination set, `uri_new` whether
    the R-URI is still to be used for forking, `uri_q` its q in thousandths (-1 for none).
    """

    msg: RoutedMessage | None = None
    route_type: str = NO_ROUTE
    route: str = ""
    branch_flags: int = 0
    targets: list[BranchTarget]
    uri_new: bool = True
    uri_q: int = -1
    dropped: bool = False
    can_drop: bool = False
    variables: Variables
    transaction: Transaction | None = None
    transaction_known: bool = False
    branch_index: int = -1
    on_branch: str = ""
    on_reply: str = ""
    on_failure: str = ""
    on_branch_failure: str = ""
    settings: dict[str, bool]
    fr_timers: tuple[float, float] = (0.0, 0.0)
    retr_timers: tuple[float, float] = (0.0, 0.0)
    lifetimes: tuple[float, float] = (0.0, 0.0)
    delayed_error: int = 0
    found: bool = False
    replied: bool = False
    forwarded: bool = False
    released: bool = False
    call: Call | None = None
    watchers: list[Watcher]
    outgoing: Outgoing | None = None
    raw: str = ""
    source: Endpoint | None = None
    local: Endpoint | None = None

    def __init__(
        self, msg: RoutedMessage | None = None, call: Call | None = None, route: str = ""
    ) -> None:
        # what is not set here is the class's own: most of it stays as it is for most messages
        self.msg, self.call, self.route = msg, call, route
        self.targets, self.variables, self.settings, self.watchers = [], Variables(), {}, []

    def copy(self) -> Context:
        """Another one with the same values, lists and all."""
        # as dataclasses.replace does, which takes a call a field
        context = object.__new__(Context)
        context.__dict__.update(self.__dict__)
        return context
