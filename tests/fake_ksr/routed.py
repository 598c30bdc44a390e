"""A message on its way through the routes: what was received plus what the script did to it."""

from __future__ import annotations

from dataclasses import dataclass

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
    connection: int = 0

    def copy(self) -> BranchTarget:
        """Another one with the same destination."""
        target = object.__new__(BranchTarget)
        target.__dict__.update(self.__dict__)
        return target


class RoutedMessage:
    """Kamailio's sip_msg: the received message (`sip`) and everything the script changed.

    `new_uri`, `dst_uri`, `path` and the like are "" while unset. `flags` are the message
    (transaction) flags as a bit set. `lumps` are the edits of first line and headers, `body_lumps`
    those of the body; `multipart` is set while the lines between its parts are to be mended.
    `sdp_body` marks an INVITE with SDP, for those who lead the media through a proxy.
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
    final_reply: bool = False
    delayed_reply: bool = False
    use_uac_headers: bool = False
    xflags: int = 0
    as_client: bool = False
    send_flags: frozenset[str] = frozenset()
    advertised_address: str = ""
    advertised_port: str = ""
    lumps: Lumps
    body_lumps: Lumps
    multipart: bool = False
    sdp_body: bool = False
    reply_lumps: list[str]
    reply_body: str = ""
    max_forwards: int | None = None
    route_params: str | None = None
    rr_params: str = ""
    recorded: bool = False
    uac_replaced: frozenset[str] = frozenset()
    upstream: bool | None = None
    next_hop_is_route: bool = False
    contact_changed: bool = False
    contact_uri: str = ""
    q_override: int | None = None
    authorized_user: str | None = None
    authorized_header: int = -1
    sanity_fault: tuple[int, str] | None = None

    def __init__(
        self, sip: SipMessage, source: Endpoint, socket: Endpoint, number: int, connection: int = 0
    ) -> None:
        # what is not set here is the class's own: most of it stays as it is for most messages
        self.sip, self.source, self.socket = sip, source, socket
        self.number, self.connection = number, connection
        self.lumps, self.body_lumps, self.reply_lumps = Lumps(), Lumps(), []

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
        # as dataclasses.replace does, which takes a call a field
        message = object.__new__(RoutedMessage)
        message.__dict__.update(self.__dict__)
        message.lumps = self.lumps.copy()
        message.body_lumps = self.body_lumps.copy()
        message.reply_lumps = self.reply_lumps.copy()
        return message
