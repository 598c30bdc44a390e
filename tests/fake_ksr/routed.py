"""A message on its way through the routes: what was received plus what the script did to it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from fake_ksr.lumps import Lumps
from fake_ksr.message import SipMessage
from fake_ksr.network import Endpoint
from fake_ksr.uri import Uri, parse_uri


@dataclass
class BranchTarget:
    """One destination of a request: the R-URI's own, or one appended to the destination set."""

    uri: str
    dst_uri: str = ""
    path: str = ""
    flags: int = 0
    q: int = -1
    socket: Endpoint | None = None
    instance: str = ""
    ruid: str = ""
    user_agent: str = ""


@dataclass
class RoutedMessage:
    """Kamailio's sip_msg: the received message (`sip`) and everything the script changed.

    `new_uri`, `dst_uri`, `path` and the like are "" while unset. `flags` are the message
    (transaction) flags as a bit set. `body` replaces the received body when it is not None.
    """

    sip: SipMessage
    source: Endpoint
    socket: Endpoint
    number: int
    connection: int = 0
    new_uri: str = ""
    dst_uri: str = ""
    path: str = ""
    instance: str = ""
    ruid: str = ""
    location_user_agent: str = ""
    force_socket: Endpoint | None = None
    flags: int = 0
    force_rport: bool = False
    add_local_rport: bool = False
    no_reply: bool = False
    lumps: Lumps = field(default_factory=Lumps)
    body: str | None = None
    reply_lumps: list[str] = field(default_factory=list)
    reply_body: str = ""
    max_forwards: int | None = None
    route_params: str | None = None
    rr_params: str = ""
    recorded: bool = False
    contact_changed: bool = False
    authorized_user: str | None = None
    authorized_header: int = -1
    sanity_fault: tuple[int, str] | None = None

    @property
    def uri(self) -> str:
        """The Request-URI as the script sees it."""
        return self.new_uri or self.sip.uri

    @property
    def parsed_uri(self) -> Uri | None:
        """The Request-URI cut into parts, None when it is a bad one."""
        return parse_uri(self.uri)

    @property
    def next_hop(self) -> str:
        """The URI that decides where the request goes: the destination URI, else the R-URI."""
        return self.dst_uri or self.uri

    def copy(self) -> RoutedMessage:
        """A copy whose edits do not show in the original."""
        return replace(self, lumps=self.lumps.copy(), reply_lumps=list(self.reply_lumps))
