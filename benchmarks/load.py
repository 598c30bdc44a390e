"""The load: SIP clients on loopback that keep one server's only worker busy.

Each scenario keeps several exchanges in flight, so that a message is always waiting and the
worker never goes to sleep in between: waking it up costs more than many a route, and how often
that happens is left to chance. Every request has its own branch and every exchange its own
Call-ID (a REGISTER its own CSeq), so nothing is taken for a retransmission. A reply other than
the expected one ends the run: a server that refuses quickly must not look fast.
"""

import hashlib
import re
import select
import socket
from collections.abc import Callable, Sequence
from dataclasses import dataclass

HOST = "127.0.0.1"
"""Every server takes its own address for itself, so its flood protection (pike) lets it pass."""

USERS = tuple(f"user{number}" for number in range(32))
"""Subscribers that register in the REGISTER scenario, one exchange each in flight."""

CALLEE = "bob"
PASSWORD = "benchmark"
OPTIONS_IN_FLIGHT = 32
CALLS_IN_FLIGHT = 16
PATIENCE = 10.0
"""Seconds without any message after which the run is given up."""

_SDP = (
    "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\n"
    "m=audio 4000 RTP/AVP 0 8 101\r\na=rtpmap:0 PCMU/8000\r\na=rtpmap:8 PCMA/8000\r\n"
    "a=rtpmap:101 telephone-event/8000\r\na=sendrecv\r\n"
)
_USER_AGENT = "Yealink SIP-T46S 66.84.0.15"
_CALL_ID = re.compile(r"^Call-ID: *(\d+)@", re.MULTILINE | re.IGNORECASE)
_NONCE = re.compile(r'^WWW-Authenticate:.*\bnonce="([^"]+)"', re.MULTILINE | re.IGNORECASE)
_TO = re.compile(r"^To: *(.*)\r$", re.MULTILINE | re.IGNORECASE)
_RECORD_ROUTE = re.compile(r"^Record-Route: *(.*)\r$", re.MULTILINE | re.IGNORECASE)
_COPIED = re.compile(
    r"^(?:Via|Record-Route|From|Call-ID|CSeq):.*\r\n", re.MULTILINE | re.IGNORECASE
)


class LoadError(Exception):
    """The server gave no answer, or another one than the scenario asks for."""


class Phone:
    """A UDP socket on loopback, connected to the server, with a bound on every wait."""

    def __init__(self, port: int) -> None:
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind((HOST, 0))
        self.socket.connect((HOST, port))
        self.address = f"{HOST}:{self.socket.getsockname()[1]}"

    def send(self, message: str) -> None:
        """Send one message. Raises LoadError when nobody listens."""
        try:
            self.socket.send(message.encode())
        except ConnectionRefusedError:
            raise LoadError("nobody listens there") from None

    def received(self) -> str | None:
        """The next message that has come, or None."""
        try:
            return self.socket.recv(65535, socket.MSG_DONTWAIT).decode()
        except BlockingIOError:
            return None
        except ConnectionRefusedError:
            raise LoadError("nobody listens there") from None


@dataclass(frozen=True)
class Account:
    """A subscriber at a phone; serial is its Call-ID's number."""

    name: str
    serial: int
    phone: Phone
    secret: str
    """HA1 of RFC 2617, 3.2.2.2."""


class Load:
    """The clients of the server that listens on this UDP port. Close it when done."""

    def __init__(self, port: int) -> None:
        self._server = f"{HOST}:{port}"
        self._caller = Phone(port)
        self._callee = Phone(port)
        self._phones = {phone.socket.fileno(): phone for phone in (self._caller, self._callee)}
        self._poll = select.poll()
        for descriptor in self._phones:
            self._poll.register(descriptor, select.POLLIN)
        self._serial = 0
        self._users = [self._account(name, self._caller) for name in USERS]

    def close(self) -> None:
        """Give the sockets back."""
        for phone in self._phones.values():
            phone.socket.close()

    def prepare(self) -> None:
        """Register the callee, for an hour. Raises LoadError."""
        self._registrations([self._account(CALLEE, self._callee)], 1)

    def options(self, messages: int) -> int:
        """OPTIONS to the server itself, each answered 200; returns how many it handled."""

        def answer(phone: Phone, text: str) -> int:
            if not text.startswith("SIP/2.0 200 "):
                raise _unexpected(text)
            return 1

        return self._exchange(messages, OPTIONS_IN_FLIGHT, self._send_options, answer)

    def register(self, messages: int) -> int:
        """REGISTER, 401, REGISTER with digest, 200: two messages handled in each exchange."""
        return 2 * self._registrations(self._users, messages // 2)

    def call(self, messages: int) -> int:
        """INVITE, 180, 200, ACK, BYE, 200 through the proxy: six messages handled in each call."""
        rung, confirmed = set[str](), set[str]()

        def answer(phone: Phone, text: str) -> int:
            if phone is self._callee:
                self._ring(text, rung)
                return 0
            if text.startswith("SIP/2.0 1"):
                return 0
            if not text.startswith("SIP/2.0 200 "):
                raise _unexpected(text)
            number = _call_number(text)
            if "CSeq: 2 BYE\r\n" in text:
                return 1
            if number not in confirmed:
                confirmed.add(number)
                self._send_in_dialog("ACK", 1, number, text)
                self._send_in_dialog("BYE", 2, number, text)
            return 0

        return 6 * self._exchange(messages // 6, CALLS_IN_FLIGHT, self._send_invite, answer)

    def _exchange(
        self,
        count: int,
        in_flight: int,
        begin: Callable[[], None],
        answer: Callable[[Phone, str], int],
    ) -> int:
        """Run `count` exchanges, `in_flight` at a time; `answer` tells how many ended with it."""
        begun = ended = 0
        while begun < min(count, in_flight):
            begin()
            begun += 1
        while ended < count:
            ready = self._poll.poll(PATIENCE * 1000)
            if not ready:
                raise LoadError(f"no message within {PATIENCE:.0f} s: {ended} of {count} done")
            for descriptor, _ in ready:
                phone = self._phones[descriptor]
                while (text := phone.received()) is not None:
                    done = answer(phone, text)
                    ended += done
                    for _ in range(min(done, count - begun)):
                        begin()
                        begun += 1
        return count

    def _next(self) -> int:
        self._serial += 1
        return self._serial

    def _account(self, name: str, phone: Phone) -> Account:
        return Account(name, self._next(), phone, _md5(f"{name}:{HOST}:{PASSWORD}"))

    def _head(self, phone: Phone, method: str, uri: str, branch: object) -> str:
        """Request line, Via and Max-Forwards of a request from this phone."""
        return (
            f"{method} {uri} SIP/2.0\r\n"
            f"Via: SIP/2.0/UDP {phone.address};branch=z9hG4bK{branch};rport\r\n"
            "Max-Forwards: 70\r\n"
        )

    def _send_options(self) -> None:
        number, phone = self._next(), self._caller
        phone.send(
            f"{self._head(phone, 'OPTIONS', f'sip:{self._server}', number)}"
            f"From: <sip:alice@{self._server}>;tag=a{number}\r\n"
            f"To: <sip:{self._server}>\r\n"
            f"Call-ID: {number}@{HOST}\r\nCSeq: 1 OPTIONS\r\n"
            f"Contact: <sip:alice@{phone.address}>\r\n"
            f"User-Agent: {_USER_AGENT}\r\nAccept: application/sdp\r\nContent-Length: 0\r\n\r\n"
        )

    def _registrations(self, accounts: Sequence[Account], count: int) -> int:
        idle = list(accounts)
        busy = dict[str, Account]()

        def begin() -> None:
            account = idle.pop()
            busy[str(account.serial)] = account
            self._send_register(account, "")

        def answer(phone: Phone, text: str) -> int:
            account = busy[_call_number(text)]
            if text.startswith("SIP/2.0 401 "):
                self._send_register(account, self._authorization(account, text))
                return 0
            if not text.startswith("SIP/2.0 200 "):
                raise _unexpected(text)
            idle.append(account)
            return 1

        return self._exchange(count, len(accounts), begin, answer)

    def _send_register(self, account: Account, authorization: str) -> None:
        number, phone = self._next(), account.phone
        phone.send(
            f"{self._head(phone, 'REGISTER', f'sip:{self._server}', number)}"
            f"From: <sip:{account.name}@{self._server}>;tag=r{account.serial}\r\n"
            f"To: <sip:{account.name}@{self._server}>\r\n"
            f"Call-ID: {account.serial}@{HOST}\r\nCSeq: {number} REGISTER\r\n"
            f"Contact: <sip:{account.name}@{phone.address}>\r\nExpires: 3600\r\n{authorization}"
            f"User-Agent: {_USER_AGENT}\r\nContent-Length: 0\r\n\r\n"
        )

    def _authorization(self, account: Account, challenge: str) -> str:
        """The Authorization header line for this 401 (RFC 2617, 3.2.2, without qop)."""
        found = _NONCE.search(challenge)
        if not found:
            raise _unexpected(challenge)
        nonce, uri = found.group(1), f"sip:{self._server}"
        response = _md5(f"{account.secret}:{nonce}:{_md5(f'REGISTER:{uri}')}")
        return (
            f'Authorization: Digest username="{account.name}", realm="{HOST}", nonce="{nonce}", '
            f'uri="{uri}", response="{response}", algorithm=MD5\r\n'
        )

    def _send_invite(self) -> None:
        number, phone = self._next(), self._caller
        uri = f"sip:{CALLEE}@{self._server}"
        phone.send(
            f"{self._head(phone, 'INVITE', uri, number)}"
            f"From: <sip:alice@{self._server}>;tag=a{number}\r\nTo: <{uri}>\r\n"
            f"Call-ID: {number}@{HOST}\r\nCSeq: 1 INVITE\r\n"
            f"Contact: <sip:alice@{phone.address}>\r\nUser-Agent: {_USER_AGENT}\r\n"
            f"Content-Type: application/sdp\r\nContent-Length: {len(_SDP)}\r\n\r\n{_SDP}"
        )

    def _send_in_dialog(self, method: str, sequence: int, number: str, answer: str) -> None:
        """ACK or BYE along the route that the 200 to the INVITE recorded (RFC 3261, 12.2.1.1)."""
        routes = "".join(f"Route: {route}\r\n" for route in _RECORD_ROUTE.findall(answer)[::-1])
        to = _TO.findall(answer)[0]
        uri, phone = f"sip:{CALLEE}@{self._callee.address}", self._caller
        phone.send(
            f"{self._head(phone, method, uri, f'{number}{method}')}{routes}"
            f"From: <sip:alice@{self._server}>;tag=a{number}\r\nTo: {to}\r\n"
            f"Call-ID: {number}@{HOST}\r\nCSeq: {sequence} {method}\r\n"
            f"User-Agent: {_USER_AGENT}\r\nContent-Length: 0\r\n\r\n"
        )

    def _ring(self, request: str, rung: set[str]) -> None:
        """The callee's side: 180 and 200 to an INVITE, 200 to a BYE, nothing to an ACK."""
        phone = self._callee
        copied = "".join(_COPIED.findall(request))
        to = _TO.findall(request)[0]
        if request.startswith("BYE "):
            phone.send(f"SIP/2.0 200 OK\r\n{copied}To: {to}\r\nContent-Length: 0\r\n\r\n")
            return
        number = _call_number(request)
        if not request.startswith("INVITE ") or number in rung:
            return
        rung.add(number)
        copied += f"To: {to};tag=b{number}\r\nContact: <sip:{CALLEE}@{phone.address}>\r\n"
        phone.send(f"SIP/2.0 180 Ringing\r\n{copied}Content-Length: 0\r\n\r\n")
        phone.send(
            f"SIP/2.0 200 OK\r\n{copied}Content-Type: application/sdp\r\n"
            f"Content-Length: {len(_SDP)}\r\n\r\n{_SDP}"
        )


def _call_number(text: str) -> str:
    found = _CALL_ID.search(text)
    if not found:
        raise _unexpected(text)
    return found.group(1)


def _unexpected(text: str) -> LoadError:
    return LoadError(f"unexpected message: {text.splitlines()[0]}")


def _md5(text: str) -> str:
    return hashlib.md5(text.encode()).hexdigest()
