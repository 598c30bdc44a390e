"""Builders of requests and replies for tests: only what a test cares about is written.

A builder makes an `Outgoing`; `kamailio.receive(invite(to="bob"), source=ALICE)` fills in the
domain, the Via of the source and what else a message needs.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from fake_ksr.digest import Credentials, authorization, parse_challenge
from fake_ksr.errors import MessageError
from fake_ksr.message import SipMessage
from fake_ksr.network import bracketed
from fake_ksr.printer import REPLY_HEADERS
from fake_ksr.reasons import REASONS

if TYPE_CHECKING:
    from fake_ksr.calls import Call, Relayed, Sent
    from fake_ksr.server import FakeKamailio

SDP = (
    "v=0\r\no=- 1 1 IN IP4 {host}\r\ns=-\r\nc=IN IP4 {host}\r\nt=0 0\r\n"
    "m=audio 40000 RTP/AVP 0\r\na=rtpmap:0 PCMU/8000\r\n"
)
_SCHEME = re.compile(r"(?:sips?|tels?|urn):", re.IGNORECASE)
_OUTSIDE_DIALOGS = REPLY_HEADERS - {"record-route"}
"""What a reply that makes no dialog takes over from its request (RFC 3261 section 12.1.1)."""
_serial = itertools.count(1)


@dataclass
class Outgoing:
    """A request that a test is about to send.

    `to`, `from_` and `uri` may be a user name, "user@host" or a whole URI; None for `uri` takes
    `to`'s. `headers` are extra header lines by name. `without` leaves headers out.
    """

    method: str
    to: str
    from_: str
    uri: str | None = None
    from_tag: str = ""
    to_tag: str = ""
    call_id: str = ""
    cseq: int = 1
    branch: str = ""
    via: str | None = None
    contact: str | None = None
    routes: tuple[str, ...] = ()
    headers: dict[str, str] = field(default_factory=dict)
    without: tuple[str, ...] = ()
    body: str = ""
    content_type: str = "application/sdp"
    user_agent: str = "fake-phone"
    max_forwards: int | None = 70
    rport: bool = True
    credentials: Credentials | None = None
    via_text: str = ""

    def __post_init__(self) -> None:
        number = next(_serial)
        self.branch = self.branch or f"z9hG4bKtest{number}"
        self.call_id = self.call_id or f"call{number}@test"
        self.from_tag = self.from_tag or f"tag{number}"

    def text(self, server: FakeKamailio, source: tuple[str, int], proto: str) -> str:
        """The message as it arrives from `source` over `proto`."""
        host, port = source
        hostport = f"{bracketed(host)}:{port}"
        to_uri = _uri(self.to, server.domain)
        uri = to_uri if self.uri is None else _uri(self.uri, server.domain)
        if self.method == "REGISTER" and self.uri is None:
            uri = "sip:" + to_uri.rpartition("@")[2]
        rport = ";rport" if self.rport else ""
        via = self.via or f"{hostport}{rport}"
        lines = [("Via", self.via_text or f"SIP/2.0/{proto.upper()} {via};branch={self.branch}")]
        if self.max_forwards is not None:
            lines.append(("Max-Forwards", str(self.max_forwards)))
        lines += [("Route", route) for route in self.routes]
        lines += [
            ("From", f"<{_uri(self.from_, server.domain)}>;tag={self.from_tag}"),
            ("To", f"<{to_uri}>" + (f";tag={self.to_tag}" if self.to_tag else "")),
            ("Call-ID", self.call_id),
            ("CSeq", f"{self.cseq} {self.method}"),
        ]
        if self.contact is not None:
            lines.append(("Contact", self.contact.replace("{source}", hostport)))
        if self.user_agent:
            lines.append(("User-Agent", self.user_agent))
        lines += list(self.headers.items())
        if self.credentials is not None:
            lines.append(
                (self.credentials.header, authorization(self.credentials, self.method, uri))
            )
        body = self.body.replace("{host}", host)
        if body:
            lines.append(("Content-Type", self.content_type))
        lines.append(("Content-Length", str(len(body.encode()))))
        if self.without:
            skipped = {name.lower() for name in self.without}
            lines = [line for line in lines if line[0].lower() not in skipped]
        head = "".join([f"{name}: {value}\r\n" for name, value in lines])
        return f"{self.method} {uri} SIP/2.0\r\n{head}\r\n{body}"

    def answering(self, challenge: Sent, user: str, password: str) -> Outgoing:
        """The same request again with credentials for a 401 or 407 (RFC 3261 section 22).

        Raises MessageError when that reply challenges nobody.
        """
        name = "Proxy-Authenticate" if challenge.status == 407 else "WWW-Authenticate"
        value = challenge.headers.get(name)
        if value is None:
            raise MessageError(f"no {name} in {challenge!r}")
        header = "Proxy-Authorization" if challenge.status == 407 else "Authorization"
        realm, nonce, qop = parse_challenge(value)
        return replace(
            self,
            cseq=self.cseq + 1,
            branch="z9hG4bKagain" + str(next(_serial)),
            credentials=Credentials(header, user, password, realm, nonce, qop),
        )


def _uri(text: str, domain: str) -> str:
    if _SCHEME.match(text):
        return text
    return f"sip:{text}" if "@" in text else f"sip:{text}@{domain}"


def request(method: str, to: str = "bob", from_: str = "alice", **fields: object) -> Outgoing:
    """Any request; `fields` are those of Outgoing."""
    return Outgoing(method, to, from_, **fields)  # type: ignore[arg-type] # fields of Outgoing


def invite(to: str = "bob", from_: str = "alice", **fields: object) -> Outgoing:
    """An INVITE with SDP and a Contact at the source's address."""
    fields.setdefault("body", SDP)
    fields.setdefault("contact", f"<sip:{from_.split('@')[0]}@{{source}}>")
    return request("INVITE", to, from_, **fields)


def register(
    user: str = "alice", contact: str | None = None, *, expires: int | None = 3600, **fields: object
) -> Outgoing:
    """A REGISTER of `user`; contact None is a phone at the source's address."""
    headers: dict[str, str] = dict(fields.pop("headers", {}))  # type: ignore[call-overload] # a mapping
    if expires is not None:
        headers.setdefault("Expires", str(expires))
    fields.setdefault("contact", f"<sip:{user}@{{source}}>" if contact is None else contact)
    return request("REGISTER", user, user, headers=headers, **fields)


def options(to: str = "bob", from_: str = "alice", **fields: object) -> Outgoing:
    """An OPTIONS."""
    return request("OPTIONS", to, from_, **fields)


def cancel(call: Call, **fields: object) -> Outgoing:
    """The CANCEL of a call's INVITE: same branch, same URI (RFC 3261 section 9.1)."""
    return _from_call(
        call,
        "CANCEL",
        branch=call.request.vias[0].branch,
        uri=call.request.uri,
        to_tag="",
        **fields,
    )


def ack(call: Call, **fields: object) -> Outgoing:
    """The ACK of a call's final reply: in the transaction for a negative one, else in the dialog.

    Raises MessageError when there was no reply.
    """
    reply = call.reply
    tag = reply.sip.to.tag if reply.sip.to is not None else ""
    if reply.status >= 300:
        return _from_call(
            call,
            "ACK",
            branch=call.request.vias[0].branch,
            uri=call.request.uri,
            to_tag=tag,
            **fields,
        )
    return in_dialog(call, "ACK", cseq=int(call.request.cseq[0]), **fields)


def bye(call: Call, **fields: object) -> Outgoing:
    """The caller hangs up: a BYE along the dialog's route set."""
    return in_dialog(call, "BYE", **fields)


def in_dialog(call: Call, method: str, **fields: object) -> Outgoing:
    """A request of the caller within the dialog of a call that was answered (RFC 3261 12.2.1.1)."""
    reply = call.reply.sip
    contacts = reply.contacts
    routes = [
        value.strip() for header in reply.all("record-route") for value in header.body.split(",")
    ]
    fields.setdefault("cseq", int(call.request.cseq[0]) + 1)
    return _from_call(
        call,
        method,
        uri=contacts[0].uri if contacts else call.request.uri,
        to_tag=reply.to.tag if reply.to is not None else "",
        routes=tuple(reversed(routes)),
        **fields,
    )


def from_callee(
    relayed: Relayed, method: str, to_tag: str | None = None, **fields: object
) -> Outgoing:
    """A request of the callee within the dialog: From and To change places."""
    sip = relayed.sip
    assert sip.from_ is not None
    assert sip.to is not None
    routes = [
        value.strip() for header in sip.all("record-route") for value in header.body.split(",")
    ]
    return request(
        method,
        sip.from_.uri,
        sip.to.uri,
        uri=sip.contacts[0].uri if sip.contacts else sip.from_.uri,
        from_tag=relayed.tag if to_tag is None else to_tag,
        to_tag=sip.from_.tag,
        call_id=sip.call_id,
        routes=tuple(routes),
        **fields,
    )


def _from_call(call: Call, method: str, **fields: object) -> Outgoing:
    sip: SipMessage = call.request
    assert sip.from_ is not None
    assert sip.to is not None
    fields.setdefault("cseq", int(sip.cseq[0]))
    fields.setdefault("branch", "")
    return request(
        method, sip.to.uri, sip.from_.uri, from_tag=sip.from_.tag, call_id=sip.call_id, **fields
    )


def reply_to(
    relayed: Relayed,
    status: int,
    reason: str | None,
    *,
    body: str,
    contact: str | None,
    headers: str,
    to_tag: str,
) -> str:
    """A peer's reply to the request that it got."""
    place = relayed.destination
    host = f"{bracketed(place.host)}:{place.port}"
    options = {"body": body, "headers": headers, "to_tag": to_tag}
    return reply_text(relayed.sip, host, status, reason, contact=contact, **options)


def reply_text(
    sip: SipMessage,
    host: str,
    status: int,
    reason: str | None = None,
    *,
    body: str = "",
    contact: str | None = None,
    headers: str = "",
    to_tag: str = "",
) -> str:
    """The reply to a request of whoever is at `host` (address and port)."""
    lines = [f"SIP/2.0 {status} {REASONS.get(status, 'Reply') if reason is None else reason}\r\n"]
    for key, value, raw in sip.written(REPLY_HEADERS if 100 < status < 300 else _OUTSIDE_DIALOGS):
        if key == "to":
            tagged = sip.to is None or bool(sip.to.tag) or status == 100 or not to_tag
            lines.append(raw if tagged else f"To: {value};tag={to_tag}\r\n")
        else:
            lines.append(raw)
    if contact is None and 100 < status < 300 and sip.method in ("INVITE", "SUBSCRIBE"):
        contact = f"<sip:{host}>"
    if contact:
        lines.append(f"Contact: {contact}\r\n")
    lines.append(headers)
    if body:
        lines.append("Content-Type: application/sdp\r\n")
    return "".join(lines) + f"Content-Length: {len(body)}\r\n\r\n{body}"
