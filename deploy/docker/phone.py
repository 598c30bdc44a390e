"""A SIP phone over UDP for the test client: it registers, calls, and is called. No media.

Requests are repeated and answered as RFC 3261 asks of UDP, with digest credentials (RFC 2617, MD5).
All that it sends goes to one proxy.
"""

from __future__ import annotations

import hashlib
import re
import secrets
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass, field

T1, MOST_SECONDS = 0.5, 15.0
"""The first interval between two sendings, and when nothing more is waited for."""
CHALLENGES = {
    401: ("WWW-Authenticate", "Authorization"),
    407: ("Proxy-Authenticate", "Proxy-Authorization"),
}
SDP = "v=0\r\no=- 1 1 IN IP4 {0}\r\ns=-\r\nc=IN IP4 {0}\r\nt=0 0\r\nm=audio {1} RTP/AVP 0\r\n"


class Failed(Exception):
    """What went wrong, in one line."""


@dataclass
class Message:
    """A SIP message."""

    start: str
    headers: list[tuple[str, str]] = field(default_factory=list)
    body: str = ""

    @classmethod
    def parse(cls, data: bytes) -> Message:
        """Read one datagram."""
        head, _, body = data.decode(errors="replace").partition("\r\n\r\n")
        start, *lines = re.sub(r"\r\n[ \t]+", " ", head).split("\r\n")
        pairs = (line.partition(":") for line in lines)
        return cls(start, [(name.strip(), value.strip()) for name, _, value in pairs], body)

    def all(self, name: str) -> list[str]:
        """The values of a header field, in their order."""
        return [value for known, value in self.headers if known.lower() == name.lower()]

    def get(self, name: str) -> str:
        """The first of them, '' without one."""
        return next(iter(self.all(name)), "")

    @property
    def status(self) -> int:
        """Of a reply; 0 for a request."""
        words = self.start.split()
        return int(words[1]) if words[0] == "SIP/2.0" else 0

    @property
    def method(self) -> str:
        """What it is, or what it answers."""
        return self.get("CSeq").split()[-1]

    def encode(self) -> bytes:
        """As it goes on the wire."""
        headers = [*self.headers, ("Content-Length", str(len(self.body)))]
        lines = [self.start, *(f"{name}: {value}" for name, value in headers)]
        return ("\r\n".join(lines) + "\r\n\r\n" + self.body).encode()


@dataclass
class Dialog:
    """What the requests inside of a call have in common."""

    local: str
    remote: str
    target: str
    call_id: str
    routes: list[str]
    cseq: int


class Phone:
    """One user at one UDP port."""

    def __init__(self, user: str, domain: str, password: str, proxy: tuple[str, int]) -> None:
        """``domain`` is HOST or HOST:PORT."""
        self.user, self.domain, self.password = user, domain, password
        self._link = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._link.connect(proxy)
        self.host, self.port = self._link.getsockname()
        self.contact = f"<sip:{user}@{self.host}:{self.port}>"
        self.uri = f"sip:{user}@{domain}"

    def register(self, expires: int) -> None:
        """Register, or take it back with 0. Raises Failed."""
        to = f"<{self.uri}>"
        contact = ("Contact", f"{self.contact};expires={expires}")
        reply = self._ask_with_password(
            "REGISTER", f"sip:{self.domain}", to, [contact], secrets.token_hex(8)
        )
        if reply.status != 200:
            raise Failed(f"REGISTER of {self.user}: {reply.start}")
        if expires and not any(f"{self.host}:{self.port}" in one for one in reply.all("Contact")):
            raise Failed(f"REGISTER of {self.user}: 200, but its Contact is not among the bindings")

    def call(self, uri: str) -> Dialog:
        """Call until it is answered, and acknowledge that. Raises Failed."""
        more = [("Contact", self.contact), ("Content-Type", "application/sdp")]
        call_id = secrets.token_hex(8)
        reply = self._ask_with_password(
            "INVITE", uri, f"<{uri}>", more, call_id, SDP.format(self.host, self.port)
        )
        if reply.status != 200:
            raise Failed(f"INVITE to {uri}: {reply.start}")
        dialog = Dialog(
            reply.get("From"), reply.get("To"), _uri(reply.get("Contact")), call_id,
            _routes(reply)[::-1], int(reply.get("CSeq").split()[0]),
        )  # fmt: skip
        self._send(self._within("ACK", dialog))
        return dialog

    def hang_up(self, dialog: Dialog) -> None:
        """End the call. Raises Failed."""
        dialog.cseq += 1
        reply = self._ask(self._within("BYE", dialog))
        if reply.status != 200:
            raise Failed(f"BYE: {reply.start}")

    def answer(self) -> None:
        """Wait for a call, take it, and wait for its end. Raises Failed."""
        invite = self._wait(lambda message: message.start.startswith("INVITE "), "an INVITE")
        tag = secrets.token_hex(4)
        more = [("Contact", self.contact)]
        self._send(_reply(invite, "180 Ringing", tag, more))
        taken = _reply(
            invite, "200 OK", tag, [*more, ("Content-Type", "application/sdp")],
            SDP.format(self.host, self.port),
        )  # fmt: skip
        self._repeat(taken, lambda message: message.start.startswith("ACK "), "an ACK")
        bye = self._wait(lambda message: message.start.startswith("BYE "), "a BYE")
        self._send(_reply(bye, "200 OK", tag))

    def close(self) -> None:
        """Give the port back."""
        self._link.close()

    def _ask_with_password(
        self, method: str, uri: str, to: str, more: list[tuple[str, str]], call_id: str,
        body: str = "",
    ) -> Message:  # fmt: skip
        own = f"<{self.uri}>;tag={secrets.token_hex(4)}"
        request = self._request(method, uri, own, to, call_id, 1, more, body)
        reply = self._ask(request)
        if reply.status in CHALLENGES:
            asked, answered = CHALLENGES[reply.status]
            shown = credentials(reply.get(asked), method, uri, self.user, self.password)
            more = [*more, (answered, shown)]
            reply = self._ask(self._request(method, uri, own, to, call_id, 2, more, body))
        return reply

    def _request(
        self, method: str, uri: str, own: str, to: str, call_id: str, cseq: int,
        more: list[tuple[str, str]], body: str = "",
    ) -> Message:  # fmt: skip
        via = f"SIP/2.0/UDP {self.host}:{self.port};rport;branch=z9hG4bK{secrets.token_hex(8)}"
        headers = [
            ("Via", via), ("Max-Forwards", "70"), ("From", own), ("To", to),
            ("Call-ID", call_id), ("CSeq", f"{cseq} {method}"),
        ]  # fmt: skip
        return Message(f"{method} {uri} SIP/2.0", [*headers, *more], body)

    def _within(self, method: str, dialog: Dialog) -> Message:
        routes = [("Route", route) for route in dialog.routes]
        return self._request(
            method, dialog.target, dialog.local, dialog.remote, dialog.call_id, dialog.cseq, routes
        )

    def _ask(self, request: Message) -> Message:
        """The final reply. Raises Failed without one."""

        def is_final(message: Message) -> bool:
            same = message.get("CSeq") == request.get("CSeq")
            return same and branch in message.get("Via") and message.status >= 200

        branch = request.get("Via").partition("branch=")[2]
        reply = self._repeat(request, is_final, f"an answer to {request.start}", branch)
        if request.method == "INVITE" and reply.status >= 300:
            ack = Message(request.start.replace("INVITE", "ACK", 1), list(request.headers[:6]))
            ack.headers[3] = ("To", reply.get("To"))
            ack.headers[5] = ("CSeq", request.get("CSeq").replace("INVITE", "ACK"))
            self._send(ack)
        return reply

    def _repeat(
        self, message: Message, is_it: Callable[[Message], bool], what: str, branch: str = ""
    ) -> Message:
        """Send until any answer comes (or what is waited for); then wait for that."""
        end, interval = time.monotonic() + MOST_SECONDS, T1
        heard = False
        while time.monotonic() < end:
            if not heard:
                self._send(message)
            until = min(end, time.monotonic() + interval)
            while (found := self._receive(until)) is not None:
                if is_it(found):
                    return found
                heard = heard or (bool(branch) and branch in found.get("Via"))
            interval = min(2 * interval, 4.0)
        raise Failed(f"{self.user} waited {MOST_SECONDS:g} s in vain for {what}")

    def _wait(self, is_it: Callable[[Message], bool], what: str) -> Message:
        end = time.monotonic() + MOST_SECONDS
        while (found := self._receive(end)) is not None:
            if is_it(found):
                return found
        raise Failed(f"{self.user} waited {MOST_SECONDS:g} s in vain for {what}")

    def _send(self, message: Message) -> None:
        try:
            self._link.send(message.encode())
        except ConnectionRefusedError:  # told of the sending before: it is repeated
            pass
        except OSError as error:
            raise Failed(f"{self.user} cannot send: {error.strerror}") from None

    def _receive(self, until: float) -> Message | None:
        """The next message; None when there is none until then. Keep-alives are no message."""
        while (left := until - time.monotonic()) > 0:
            self._link.settimeout(left)
            try:
                data = self._link.recv(65535)
            except TimeoutError:
                return None
            except ConnectionRefusedError:
                time.sleep(min(max(until - time.monotonic(), 0), 0.1))
                continue
            if len(data) > 4:
                return Message.parse(data)
        return None


def credentials(challenge: str, method: str, uri: str, user: str, password: str) -> str:
    """The answer to a challenge (RFC 2617 section 3.2.2). Raises Failed for one of another kind."""
    fields = {
        name.lower(): quoted or plain
        for name, quoted, plain in re.findall(r'(\w+)=(?:"([^"]*)"|([^\s,"]+))', challenge)
    }
    if not challenge.startswith("Digest ") or fields.get("algorithm", "MD5").upper() != "MD5":
        raise Failed(f"a challenge that this client cannot answer: {challenge}")
    realm, nonce = fields["realm"], fields["nonce"]
    ha1, ha2 = _md5(f"{user}:{realm}:{password}"), _md5(f"{method}:{uri}")
    parts = [
        f'username="{user}"', f'realm="{realm}"', f'nonce="{nonce}"', f'uri="{uri}"',
        "algorithm=MD5",
    ]  # fmt: skip
    if "auth" in fields.get("qop", "").split(","):
        cnonce = secrets.token_hex(8)
        response = _md5(f"{ha1}:{nonce}:00000001:{cnonce}:auth:{ha2}")
        parts += ["qop=auth", "nc=00000001", f'cnonce="{cnonce}"']
    else:
        response = _md5(f"{ha1}:{nonce}:{ha2}")
    return "Digest " + ", ".join([*parts, f'response="{response}"'])


def _reply(
    request: Message, status: str, tag: str, more: list[tuple[str, str]] | None = None,
    body: str = "",
) -> Message:  # fmt: skip
    copied = ("via", "from", "to", "call-id", "cseq", "record-route")
    headers = [
        (name, f"{value};tag={tag}" if name.lower() == "to" and "tag=" not in value else value)
        for name, value in request.headers
        if name.lower() in copied
    ]
    return Message(f"SIP/2.0 {status}", [*headers, *(more or [])], body)


def _routes(message: Message) -> list[str]:
    return [one.strip() for value in message.all("Record-Route") for one in value.split(",")]


def _uri(contact: str) -> str:
    found = re.search(r"<([^>]+)>", contact)
    return found[1] if found else contact.partition(";")[0]


def _md5(text: str) -> str:
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()
