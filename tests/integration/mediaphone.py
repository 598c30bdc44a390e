"""A phone that speaks SIP and sends real RTP: two UDP sockets, on a loopback address of its own."""

from __future__ import annotations

import itertools
import os
import re
import socket
import struct
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from types import TracebackType

from .raw import Peer
from .sipp import Message
from .waiting import wait_for

_numbers = itertools.count(1)
_SECONDS = 5.0


@dataclass
class Dialog:
    """One side of a call: RFC 3261 section 12."""

    call_id: str
    local: str
    """From of the requests of this side, with its tag."""
    remote: str
    """To of the requests of this side, with a tag once there is one."""
    target: str
    """Where its requests go: the other side's Contact."""
    routes: list[str] = field(default_factory=list)
    cseq: int = 1
    confirmed: bool = False
    """Whether its routes are known: later requests do not change them."""
    branch: str = ""
    """Via branch of the last INVITE, for its ACK to a failure and its CANCEL."""


@dataclass(frozen=True)
class Media:
    """What an SDP says of its first stream."""

    address: str
    port: int

    @staticmethod
    def of(message: Message) -> Media:
        """The media in the body of a message; AssertionError where it has none."""
        address = re.search(r"^c=IN IP4 (\S+)", message.text, re.MULTILINE)
        port = re.search(r"^m=audio (\d+) ", message.text, re.MULTILINE)
        if not (address and port):
            raise AssertionError(f"no SDP in:\n{message.text}")
        return Media(address[1], int(port[1]))


class MediaPhone:
    """A user whose name begins with `user`, at `address`.

    One `behind_nat` tells its peers a private address; its NAT keeps ports as they are. It has one
    call at a time, `dialog`. `parameters` are those of the URI in its Contact.
    """

    transport = "UDP"

    def __init__(
        self, server: Peer, user: str, address: str, behind_nat: bool = False, parameters: str = ""
    ) -> None:
        self.server = server
        self.user = f"{user}{next(_numbers)}"  # else an earlier phone would ring too
        self.address = address
        self._parameters = parameters
        self.told = f"10.{address.partition('.')[2]}" if behind_nat else address
        """The address that it tells in Via, Contact and SDP."""
        self._sip = self._open()
        self._rtp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._rtp.bind((address, 0))
        self.port = self._sip.getsockname()[1]
        self.media = Media(self.told, self._rtp.getsockname()[1])
        self.dialog = Dialog("", "", "", "")
        self.heard: Counter[tuple[str, str]] = Counter()
        """RTP packets that came in, by what was said and the address that they came from."""

    def __enter__(self) -> MediaPhone:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._sip.close()
        self._rtp.close()

    @property
    def uri(self) -> str:
        """Address of record."""
        return f"sip:{self.user}@{self.server.address}:{self.server.port}"

    @property
    def contact(self) -> str:
        """Contact header field."""
        return f"<sip:{self.user}@{self.told}:{self.port}{self._parameters}>"

    def sdp(self) -> str:
        """One audio stream; offers and answers look the same."""
        return (
            f"v=0\r\no=- 1 1 IN IP4 {self.told}\r\ns=-\r\nc=IN IP4 {self.told}\r\nt=0 0\r\n"
            f"m=audio {self.media.port} RTP/AVP 0\r\na=rtpmap:0 PCMU/8000\r\n"
        )

    def registered(self) -> MediaPhone:
        """Register, insist on 200, and return this phone."""
        self.dialog = self._new_dialog(self.uri)
        self.request("REGISTER", f"sip:{self.server.address}:{self.server.port}")
        self.expect(200)
        return self

    def ask_options(self) -> None:
        """Ask the server whether it is alive, and insist on 200."""
        self.dialog = self._new_dialog(self.uri)
        self.request("OPTIONS", f"sip:{self.server.address}:{self.server.port}")
        self.expect(200)

    def call(self, callee: MediaPhone, sdp: bool = True) -> None:
        """Send an INVITE of a new call, with an offer or (`sdp` False) for a late one."""
        self.dialog = self._new_dialog(callee.uri)
        self.request("INVITE", callee.uri, self.sdp() if sdp else "")

    def call_uri(self, uri: str) -> int:
        """Call somebody who is no MediaPhone and refuses; the final status."""
        self.dialog = self._new_dialog(uri)
        self.request("INVITE", uri, self.sdp())
        return int(self._expect(lambda m: isinstance(m.kind, int) and m.kind >= 200, "a no").kind)

    def reinvite(self) -> None:
        """Send an INVITE within the call."""
        self.dialog.cseq += 1
        self.request("INVITE", self.dialog.target, self.sdp())

    def ack(self, body: str = "") -> None:
        """Confirm a 2xx; `body` is the answer to a late offer."""
        self.request("ACK", self.dialog.target, body)

    def bye(self) -> None:
        """Send BYE."""
        self.dialog.cseq += 1
        self.request("BYE", self.dialog.target)

    def cancel(self, callee: MediaPhone) -> None:
        """Take the INVITE back."""
        self.request("CANCEL", callee.uri, branch=self.dialog.branch)

    def request(self, method: str, uri: str, body: str = "", branch: str = "") -> None:
        """Send a request of the dialog; CSeq is the dialog's last."""
        branch = branch or f"z9hG4bK-{os.getpid()}-{next(_numbers)}"
        if method == "INVITE":
            self.dialog.branch = branch
        lines = [f"{method} {uri} SIP/2.0"]
        lines += [f"Via: SIP/2.0/{self.transport} {self.told}:{self.port};branch={branch}"]
        lines += ["Max-Forwards: 70"]
        lines += [f"Route: {route}" for route in self.dialog.routes]
        lines += [f"From: {self.dialog.local}", f"To: {self.dialog.remote}"]
        lines += [f"Call-ID: {self.dialog.call_id}", f"CSeq: {self.dialog.cseq} {method}"]
        self._send(lines, body)

    def answer(self, request: Message, status: int, sdp: bool = False) -> None:
        """Answer a request with `status`."""
        to = str(request.header("To"))
        if ";tag=" not in to and status > 100:
            to += f";tag={self.user}"
        lines = [f"SIP/2.0 {status} Whatever"]
        lines += [f"{name}: {v}" for name in ("Via", "Record-Route") for v in request.headers(name)]
        lines += [f"From: {request.header('From')}", f"To: {to}"]
        lines += [f"Call-ID: {request.header('Call-ID')}", f"CSeq: {request.header('CSeq')}"]
        self._send(lines, self.sdp() if sdp else "")
        call_id = str(request.header("Call-ID"))
        if request.kind == "INVITE" and status < 300 and self.dialog.call_id != call_id:
            self.dialog = Dialog(call_id, to, str(request.header("From")), _contact(request))
            self.dialog.routes = request.headers("Record-Route")
            self.dialog.confirmed = True

    def expect(self, kind: str | int, timeout: float = _SECONDS) -> Message:
        """Wait for a message of that method or status, and return it; others are passed over.

        A 2xx to INVITE sets the dialog, a failure is acknowledged.
        """
        return self._expect(lambda message: message.kind == kind, str(kind), timeout)

    def _expect(
        self, fits: Callable[[Message], bool], what: str, timeout: float = _SECONDS
    ) -> Message:
        end = time.monotonic() + timeout
        seen: list[str | int] = []
        while (left := end - time.monotonic()) > 0:
            try:
                message = Message(False, self._receive(left))
            except TimeoutError:
                break
            if not message.text.strip("\0"):
                continue  # a packet that keeps the NAT open
            late = isinstance(message.kind, int) and (
                message.header("Call-ID") != self.dialog.call_id  # of an earlier call
            )
            if not late and fits(message):
                self._take(message)
                return message
            seen.append(message.kind)
        raise AssertionError(f"{self.user} waited in vain for {what}; it saw {seen}")

    def say(self, to: Media, packets: int) -> None:
        """Send RTP packets (RFC 3550 section 5.1) that carry this phone's name."""
        for number in range(packets):
            head = struct.pack("!BBHLL", 0x80, 0, number, number * 160, 1)
            self._rtp.sendto(head + self.user.encode().ljust(160), (to.address, to.port))

    def listen(self) -> None:
        """Count the packets that have come in."""
        self._rtp.setblocking(False)
        while True:
            try:
                packet, (source, _port) = self._rtp.recvfrom(2048)
            except BlockingIOError:
                return
            self.heard[packet[12:].decode().strip(), source] += 1

    def _take(self, message: Message) -> None:
        if not isinstance(message.kind, int) or "INVITE" not in str(message.header("CSeq")):
            return
        dialog = self.dialog
        if 200 <= message.kind < 300:
            if not dialog.confirmed:
                dialog.routes = message.headers("Record-Route")[::-1]
            dialog.confirmed = True
            dialog.target = _contact(message)
        dialog.remote = str(message.header("To"))
        if message.kind >= 300:
            self.request("ACK", dialog.target, branch=dialog.branch)

    def _new_dialog(self, uri: str) -> Dialog:
        number = f"{os.getpid()}-{next(_numbers)}"
        return Dialog(f"{number}@media", f"<{self.uri}>;tag={number}", f"<{uri}>", uri)

    def _send(self, lines: list[str], body: str) -> None:
        lines += [f"Contact: {self.contact}", f"Content-Length: {len(body)}"]
        if body:
            lines.append("Content-Type: application/sdp")
        self._transmit("\r\n".join([*lines, "", body]).encode())

    # What a phone with another transport does in its own way.

    def _open(self) -> socket.socket:
        """The socket for SIP, bound to this phone's address."""
        made = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        made.bind((self.address, 0))
        return made

    def _transmit(self, message: bytes) -> None:
        self._sip.sendto(message, (self.server.address, self.server.port))

    def _receive(self, seconds: float) -> str:
        """One message; TimeoutError where none comes."""
        self._sip.settimeout(seconds)
        return self._sip.recv(65535).decode()


def converse(one: MediaPhone, two: MediaPhone, told_one: Media, told_two: Media) -> None:
    """Let both speak to where they were told; return when each has heard ten packets."""
    one.heard.clear()
    two.heard.clear()
    one.say(told_one, 10)
    two.say(told_two, 10)

    def heard_all() -> bool:
        one.listen()
        two.listen()
        return one.heard.total() >= 10 and two.heard.total() >= 10

    try:
        wait_for(heard_all, "ten packets at both ends", _SECONDS)
    except TimeoutError as short:
        raise AssertionError(f"{short}: {one.user} {one.heard}, {two.user} {two.heard}") from None


def talk(one: MediaPhone, two: MediaPhone) -> tuple[Media, Media]:
    """Set up a call with media; what `one` and what `two` was told to send to."""
    one.call(two)
    invite = two.expect("INVITE")
    two.answer(invite, 180)
    return _answered(one, two, invite)


def reinvite(one: MediaPhone, two: MediaPhone) -> tuple[Media, Media]:
    """Have `one` send an INVITE within the call; as talk()."""
    one.reinvite()
    return _answered(one, two, two.expect("INVITE"))


def _answered(one: MediaPhone, two: MediaPhone, invite: Message) -> tuple[Media, Media]:
    two.answer(invite, 200, sdp=True)
    answer = one.expect(200)
    one.ack()
    two.expect("ACK")
    return Media.of(answer), Media.of(invite)


def hang_up(one: MediaPhone, two: MediaPhone) -> None:
    """Have `one` end the call."""
    one.bye()
    two.answer(two.expect("BYE"), 200)
    one.expect(200)


def insist_on_relayed(
    one: MediaPhone, two: MediaPhone, told_one: Media, told_two: Media, address: str
) -> None:
    """Both were told the relay's address, and hear each other from there alone."""
    assert {told_one.address, told_two.address} == {address}
    converse(one, two, told_one, told_two)
    assert one.heard == {(two.user, address): 10}
    assert two.heard == {(one.user, address): 10}


def _contact(message: Message) -> str:
    found = re.search(r"<([^>]+)>", str(message.header("Contact")))
    assert found, f"no Contact in:\n{message.text}"
    return found[1]
