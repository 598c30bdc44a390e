"""What a test holds in its hands: calls, the branches they were relayed to, the replies."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from fake_ksr.build import reply_to
from fake_ksr.errors import MessageError
from fake_ksr.message import NO_LINE, SipMessage, parse_message
from fake_ksr.network import Endpoint
from kemi_app.lazy import lazy

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio
    from fake_ksr.tm.cells import Branch


@dataclass(slots=True)
class KsrCall:
    """One call of a KSR function by the script, as Python saw it."""

    name: str
    args: tuple[object, ...]
    result: object
    route: str
    error: BaseException | None = None

    def __str__(self) -> str:
        shown = ", ".join(repr(arg) for arg in self.args)
        outcome = f"raised {self.error!r}" if self.error is not None else repr(self.result)
        return f"{self.name}({shown}) -> {outcome}"


class Headers:
    """The headers of a message by name (any case, compact forms too)."""

    def __init__(self, sip: SipMessage) -> None:
        self._sip = sip

    def __getitem__(self, name: str) -> str:
        header = self._sip.first(name)
        if header is None:
            raise KeyError(name)
        return header.body

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and self._sip.first(name) is not None

    def get(self, name: str, default: str | None = None) -> str | None:
        """The first header of that name."""
        header = self._sip.first(name)
        return default if header is None else header.body

    def all(self, name: str) -> list[str]:
        """Every header of that name, in order."""
        return [header.body for header in self._sip.all(name)]

    def names(self) -> list[str]:
        """The names as written, in order."""
        return [header.name for header in self._sip.headers]


@dataclass(eq=False)
class Sent:
    """A message that left the server, with when (seconds) and where to."""

    at: float
    source: Endpoint
    destination: Endpoint
    text: str
    retransmission: bool = False

    @lazy
    def parsed(self) -> SipMessage | None:
        """The message; None for what is no SIP message any more."""
        return parse_message(self.text, any_status=True)

    @lazy
    def sip(self) -> SipMessage:
        """The message; one that is no SIP message any more is empty as such."""
        return self.parsed or SipMessage(self.text, NO_LINE, (), (0,), 0)

    @property
    def headers(self) -> Headers:
        """The message's headers."""
        return Headers(self.sip)

    @property
    def body(self) -> str:
        """The message's body."""
        return self.sip.body

    @property
    def method(self) -> str:
        """Method of a request, or of the request that a reply answers."""
        return self.sip.cseq_method

    @property
    def uri(self) -> str:
        """Request-URI ("" for a reply)."""
        return self.sip.uri

    @property
    def status(self) -> int:
        """Status code (0 for a request)."""
        return self.sip.status

    @property
    def reason(self) -> str:
        """Reason phrase ("" for a request)."""
        return self.sip.reason

    def __repr__(self) -> str:
        return f"<{self.text.splitlines()[0]} to {self.destination}>"


class Relayed(Sent):
    """A request as one peer got it; `reply` answers in that peer's place."""

    def __init__(self, server: FakeKamailio, sent: Sent, branch: Branch | None) -> None:
        super().__init__(sent.at, sent.source, sent.destination, sent.text)
        self._server = server
        self.branch = branch
        self.cancel: Sent | None = None
        self.tag = f"peer{server.next_number()}"

    @lazy
    def acks(self) -> list[Sent]:
        """The ACKs that the server itself has sent to this peer."""
        return []

    @property
    def cancelled(self) -> bool:
        """Whether the server sent a CANCEL to this peer."""
        return self.cancel is not None

    def reply(
        self,
        status: int,
        reason: str | None = None,
        *,
        body: str = "",
        contact: str | None = None,
        headers: str = "",
        to_tag: str | None = None,
    ) -> None:
        """The peer answers; `headers` are extra header lines, each ending in CRLF.

        A dialog-forming answer carries a Contact of the peer's own address unless told another.
        """
        self._server.receive_reply(
            reply_to(
                self,
                status,
                reason,
                body=body,
                contact=contact,
                headers=headers,
                to_tag=self.tag if to_tag is None else to_tag,
            ),
            source=self.destination,
        )


@dataclass
class Call:
    """One request given to the server and everything that came of it.

    `crossed` are the first of its KSR calls in the server's log and the one after the last.
    """

    server: FakeKamailio
    request: SipMessage
    source: Endpoint
    replies: list[Sent] = field(default_factory=list)
    branches: list[Relayed] = field(default_factory=list)
    accepted: bool = False
    crossed: tuple[int, int] = (0, 0)

    @lazy
    def ksr_calls(self) -> list[KsrCall]:
        """The KSR calls that were made for it."""
        return self.server.calls[slice(*self.crossed)]

    @property
    def reply(self) -> Sent:
        """The last reply that the caller got; raises MessageError when there is none."""
        if not self.replies:
            raise MessageError("the caller got no reply\n" + self.server.ladder())
        return self.replies[-1]

    @property
    def relayed(self) -> Relayed:
        """The one request that was relayed; raises MessageError unless there is exactly one."""
        if len(self.branches) != 1:
            raise MessageError(
                f"relayed to {len(self.branches)} peers, not one\n" + self.server.ladder()
            )
        return self.branches[0]

    @property
    def cancelled(self) -> list[Relayed]:
        """The branches that got a CANCEL."""
        return [branch for branch in self.branches if branch.cancelled]

    @property
    def dropped(self) -> bool:
        """Whether nothing at all was sent because of this request."""
        return not self.replies and not self.branches

    def __repr__(self) -> str:
        return f"<Call {self.request.method} {self.request.uri}>\n{self.server.ladder()}"
