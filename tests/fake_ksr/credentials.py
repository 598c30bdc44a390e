"""The credentials of a request, checked as the auth module checks them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fake_ksr import auth_state
from fake_ksr.digest import Malformed, parse_credentials
from fake_ksr.fields import Header
from fake_ksr.message import SipMessage
from fake_ksr.uri import Uri, parse_uri

if TYPE_CHECKING:
    from fake_ksr.routed import RoutedMessage
    from fake_ksr.server import FakeKamailio

UNCHALLENGED = ("ACK", "CANCEL", "PRACK")
FORWARDED = ("INVITE", "BYE", "PRACK", "UPDATE", "MESSAGE")
"""Requests that flag 2 of auth_check lets through with another user."""
AUTHORIZATION, PROXY = "authorization", "proxy-authorization"
OK, ERROR, WRONG_PASSWORD, UNKNOWN_USER, STALE, NO_CREDENTIALS = 1, -1, -2, -3, -4, -5
REUSED, MISMATCH = -6, -8
NEEDED = ("username", "realm", "nonce", "uri", "response")
CHECK_ID, SKIP_FORWARDED = 1, 2


@dataclass(frozen=True)
class Found:
    """Credentials of a message."""

    header: Header
    fields: dict[str, str]

    @property
    def username(self) -> str:
        """The username as written, domain and all."""
        return self.fields.get("username", "")

    @property
    def user(self) -> str:
        """The username without scheme and domain."""
        name = self.username
        return name if len(name) <= 2 else name.partition("@")[0].rpartition(":")[2]

    @property
    def domain(self) -> str:
        """The domain in the username, "" for none."""
        return self.username.partition("@")[2] if len(self.username) > 2 else ""


def find(sip: SipMessage, name: str, realm: str) -> Found | None:
    """The first credentials for a realm; raises Malformed for broken ones before them."""
    for header in sip.all(name):
        fields = parse_credentials(header.body)
        if fields is not None and fields.get("realm", "").lower() == realm.lower():
            return Found(header, fields)
    return None


class Checker:
    """Checks one message."""

    def __init__(self, server: FakeKamailio, msg: RoutedMessage) -> None:
        self._server = server
        self._msg = msg

    def header_name(self) -> str:
        """The header that a client answers a challenge of auth_challenge() with."""
        return AUTHORIZATION if self._msg.sip.method == "REGISTER" else PROXY

    def realm(self, realm: str) -> str:
        """The realm without what realm_prefix names."""
        return realm.removeprefix(self._server.config.text("auth", "realm_prefix"))

    def begin(self, realm: str, name: str) -> tuple[int, Found | None]:
        """Everything before the password: OK with credentials to check, or the final result."""
        msg = self._msg
        if msg.sip.method in UNCHALLENGED:
            return OK, None
        try:
            found = find(msg.sip, name, self.realm(realm))
        except Malformed:
            self._server.log_line("err", "Error while looking for credentials")
            return ERROR, None
        if found is None:
            return NO_CREDENTIALS, None
        self._mark(found)
        fields = found.fields
        if any(key not in fields for key in NEEDED) or (
            fields.get("qop", "").strip().lower() in ("auth", "auth-int")
            and ("cnonce" not in fields or "nc" not in fields)
        ):
            self._server.log_line("err", "Credentials are not filled properly")
            return ERROR, None
        verdict = self._server.auth.check(fields["nonce"], fields.get("nc", ""), msg)
        results = {auth_state.INVALID: ERROR, auth_state.STALE: STALE, auth_state.REUSED: REUSED}
        return results.get(verdict, OK), found

    def ha1(self, found: Found, realm: str, password: str) -> str:
        """The hash that the response is made with."""
        return self._server.auth.hash(f"{found.username}:{self.realm(realm)}:{password}")

    def response(self, found: Found, ha1: str, method: str) -> int:
        """OK where the response of the client is the one expected."""
        digest, fields = self._server.auth.hash, found.fields
        if len(fields["response"]) != len(digest("")):
            return ERROR
        if fields.get("qop", "").strip().lower() == "auth-int":
            return WRONG_PASSWORD  # Kamailio hashes no body, but whatever lies on its stack
        between = ""
        if fields.get("qop"):
            between = f"{fields.get('nc', '')}:{fields.get('cnonce', '')}:{fields['qop']}:"
        ha2 = digest(f"{method}:{fields['uri']}")
        expected = digest(f"{ha1}:{fields['nonce']}:{between}{ha2}")
        return OK if fields["response"] == expected else WRONG_PASSWORD

    def authentication_info(self, found: Found, ha1: str) -> str:
        """The header with which the server proves that it knows the password too."""
        digest, fields = self._server.auth.hash, found.fields
        nonce, qop = fields["nonce"], fields.get("qop", "")
        nc, cnonce = fields.get("nc", ""), fields.get("cnonce", "")
        between = f"{nc}:{cnonce}:{qop}:" if qop else ""
        proof = digest(f"{ha1}:{nonce}:{between}" + digest(f":{fields['uri']}"))
        if self._server.config.number("auth", "one_time_nonce", 0):
            nonce = self._server.auth.new_nonce(self._msg)
        return (
            f'Authentication-Info: nextnonce="{nonce}", qop={qop}, rspauth="{proof}", '
            f'cnonce="{cnonce}", nc={nc}\r\n'
        )

    def identity(self, user: str, use_domain: bool, skip: bool = False) -> int:
        """Whether the user is the one in From (REGISTER, PUBLISH: To), and the URIs agree."""
        msg, sip = self._msg, self._msg.sip
        registering = sip.method in ("REGISTER", "PUBLISH")
        sender = parse_uri(sip.from_.uri) if sip.from_ is not None else None
        target = parse_uri(sip.to.uri) if sip.to is not None else None
        whose = target if registering else sender
        if sender is None or whose is None:
            return ERROR
        if not (skip and sip.method in FORWARDED) and user != whose.user:
            return MISMATCH
        if registering and not _same(sender, whose, use_domain):
            return MISMATCH
        if sip.method == "PUBLISH":
            uri = msg.parsed_uri
            if uri is None:
                return ERROR
            if not _same(sender, uri, use_domain):
                return MISMATCH
        return OK

    def _mark(self, found: Found) -> None:
        """Remember the credentials; those of Authorization go before the others."""
        msg = self._msg
        if found.header.key == PROXY and any(
            header.start == msg.authorized_header for header in msg.sip.all(AUTHORIZATION)
        ):
            return
        msg.authorized_header, msg.authorized_user = found.header.start, found.user


def _same(one: Uri, other: Uri, use_domain: bool) -> bool:
    return one.user == other.user and (not use_domain or one.host == other.host)
