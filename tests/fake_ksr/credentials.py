"""The credentials of a request, checked as the auth module checks them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from fake_ksr.address import NameAddr
from fake_ksr.digest import fields_of, md5, response
from fake_ksr.message import Header, SipMessage
from fake_ksr.uri import parse_uri

if TYPE_CHECKING:
    from fake_ksr.routed import RoutedMessage
    from fake_ksr.server import FakeKamailio

UNCHALLENGED = ("ACK", "CANCEL", "PRACK")
OK, ERROR, WRONG_PASSWORD, UNKNOWN_USER, STALE, NO_CREDENTIALS = 1, -1, -2, -3, -4, -5
MISMATCH = -8
MD5_DIGITS = 32
NONCE_START = "Fake"


def find(sip: SipMessage, name: str, realm: str) -> tuple[Header, dict[str, str]] | None:
    """The credentials for a realm among the headers of that name."""
    for header in sip.all(name):
        fields = fields_of(header.body)
        if fields.get("realm") == realm:
            return header, fields
    return None


class Checker:
    """Checks one message."""

    def __init__(self, server: FakeKamailio, msg: RoutedMessage) -> None:
        self._server = server
        self._msg = msg

    def check(
        self,
        realm: str,
        password_of: Callable[[str], str | None],
        known_hash: str | None = None,
    ) -> tuple[int, str | None]:
        """The result and the user who authenticated (None: not, or the method is let through)."""
        msg = self._msg
        if msg.sip.method in UNCHALLENGED:
            return OK, None
        name = "authorization" if msg.sip.method == "REGISTER" else "proxy-authorization"
        found = find(msg.sip, name, realm)
        if found is None:
            return NO_CREDENTIALS, None
        header, fields = found
        msg.authorized_header = header.start
        problem = self._problem_of(fields)
        if problem is not None:
            return problem, None
        user = fields["username"].partition("@")[0]
        password = password_of(user)
        if password is None:
            return UNKNOWN_USER, None
        if len(fields["response"]) != MD5_DIGITS:
            return ERROR, None
        secret = known_hash or md5(f"{fields['username']}:{realm}:{password}")
        if _response(fields, secret, msg.sip.method) != fields["response"]:
            return WRONG_PASSWORD, None
        msg.authorized_user = user
        return OK, user

    def _problem_of(self, fields: dict[str, str]) -> int | None:
        """What is wrong with the credentials before the password matters."""
        if any(not fields.get(key) for key in ("username", "nonce", "uri", "response")):
            return ERROR
        if fields.get("algorithm", "MD5").upper() not in ("MD5", "MD5-SESS"):
            return ERROR
        issued = self._server.nonces.get(fields["nonce"])
        if issued is None:
            return STALE if plausible_nonce(fields["nonce"]) else ERROR
        lifetime = self._server.config.number("auth", "nonce_expire", 300)
        return STALE if self._server.clock.now > issued + lifetime else None

    def identity(self, user: str, checks: int) -> int:
        """Flag 1 of auth_check: the user who authenticated is the one in From (and To)."""
        if not checks & 1:
            return OK
        sip = self._msg.sip
        sender, target = _user_of(sip.from_), _user_of(sip.to)
        registering = sip.method in ("REGISTER", "PUBLISH")
        free = checks & 2 and sip.method in ("INVITE", "BYE", "PRACK", "UPDATE", "MESSAGE")
        if not free and user != (target if registering else sender):
            return MISMATCH
        if registering and sender != target:
            return MISMATCH
        if sip.method == "PUBLISH":
            ruri = self._msg.parsed_uri
            if ruri is None or ruri.user != sender:
                return MISMATCH
        return OK


def issue_nonce(server: FakeKamailio) -> str:
    """A fresh nonce. Its text is the fake's own: no test should look into it."""
    nonce = f"{NONCE_START}{int(server.clock.now):x}{server.next_number():08x}"
    nonce += server.digest(nonce)[:16]
    server.nonces[nonce] = server.clock.now
    return nonce


def plausible_nonce(nonce: str) -> bool:
    """Whether some server of this kind may have issued it."""
    return nonce.startswith(NONCE_START)


def _response(fields: dict[str, str], secret: str, method: str) -> str:
    return response(
        secret,
        method,
        fields["uri"],
        fields["nonce"],
        fields.get("qop", ""),
        fields.get("nc", ""),
        fields.get("cnonce", ""),
    )


def _user_of(value: NameAddr | None) -> str:
    uri = parse_uri(value.uri) if value is not None else None
    return "" if uri is None else uri.user
