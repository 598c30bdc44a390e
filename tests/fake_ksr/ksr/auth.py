"""KSR.auth: digest challenges and credentials (RFC 3261 section 22, RFC 2617)."""

from __future__ import annotations

from fake_ksr.credentials import (
    AUTHORIZATION,
    ERROR,
    OK,
    PROXY,
    UNCHALLENGED,
    Checker,
    Found,
    find,
)
from fake_ksr.digest import Malformed, parse_credentials
from fake_ksr.errors import NotSimulated
from fake_ksr.ksr.base import Submodule
from fake_ksr.ksr.sl import Sl
from fake_ksr.pvars.evaluate import Evaluator
from fake_ksr.pvars.names import UnknownVariable

QOP_AUTH, QOP_AUTH_INT, STALE = 1, 2, 16
"""Flags of a challenge."""
IS_HA1, CHALLENGE, CHALLENGE_AUTH, CHALLENGE_AUTH_INT, KEEP_COUNT = 1, 2, 4, 8, 32
"""Flags of a check against a password."""


class Auth(Submodule):
    """The functions of the auth module."""

    name = "auth"

    def auth_challenge(self, realm: str, flags: int) -> int:
        """Send 401 (to REGISTER) or 407 with a fresh nonce."""
        return self._challenge(self._checker.header_name(), realm, flags)

    def proxy_challenge(self, realm: str, flags: int) -> int:
        return self._challenge(PROXY, realm, flags)

    def www_challenge(self, realm: str, flags: int) -> int:
        return self._challenge(AUTHORIZATION, realm, flags)

    def auth_get_www_authenticate(self, realm: str, flags: int, variable: str) -> int:
        qop = "auth-int" if flags & QOP_AUTH_INT else "auth" if flags & QOP_AUTH else ""
        header = self._header(AUTHORIZATION, realm, qop, bool(flags & STALE), bare=True)
        try:
            if not Evaluator(self._server).writable(variable):
                raise NotSimulated(f"{variable}, which cannot be written: Kamailio crashes", "")
            Evaluator(self._server).set(variable, header)
        except UnknownVariable:
            self._log("err", f"cannot get pv spec for [{variable}]")
            return -1
        return 1

    def auth_algorithm(self, algorithm: str) -> int:
        if algorithm not in self._server.auth.algorithms:
            self._log("err", "Invalid algorithm provided.")
            return -1
        self._server.auth.algorithm = algorithm
        return 1

    def consume_credentials(self) -> int:
        """Take the credentials that were checked out of the message."""
        msg = self._msg
        if msg.sip.method in UNCHALLENGED:
            return -1
        for header in msg.sip.headers:
            if header.start == msg.authorized_header:
                msg.lumps.delete(header.start, header.end - header.start)
                return 1
        self._log("err", "No authorized credentials found (error in scripts)")
        return -1

    def has_credentials(self, realm: str) -> int:
        for name in (PROXY, AUTHORIZATION):
            try:
                if find(self._msg.sip, name, realm) is not None:
                    return 1
            except Malformed:
                self._log("err", "error while parsing credentials")
        return -1

    def pv_auth_check(self, realm: str, password: str, flags: int, checks: int) -> int:
        name = self._checker.header_name()
        result, found = self._authenticate(name, realm, password, flags, self._msg.sip.method)
        if result != OK or not checks & 1:
            return result
        since = self._server.since
        if not since("6.0.5") and (since("6.0") or not since("5.8.7")):
            # the first header of either name, not the one that was checked
            found = self._first_credentials()
        if found is None:
            return OK if self._msg.sip.method in UNCHALLENGED else ERROR
        return self._checker.identity(found.user, self._number("use_domain", 0) != 0)

    def pv_proxy_authenticate(self, realm: str, password: str, flags: int) -> int:
        return self._authenticate(PROXY, realm, password, flags, self._msg.sip.method)[0]

    def pv_www_authenticate(self, realm: str, password: str, flags: int) -> int:
        return self._authenticate(AUTHORIZATION, realm, password, flags, self._msg.sip.method)[0]

    def pv_www_authenticate_method(self, realm: str, password: str, flags: int, method: str) -> int:
        return self._authenticate(AUTHORIZATION, realm, password, flags, method)[0]

    @property
    def _checker(self) -> Checker:
        return Checker(self._server, self._msg)

    def _first_credentials(self) -> Found | None:
        sip = self._msg.sip
        header = sip.first(PROXY) or sip.first(AUTHORIZATION)
        try:
            fields = None if header is None else parse_credentials(header.body)
        except Malformed:
            fields = None
        return None if header is None or fields is None else Found(header, fields)

    def _authenticate(
        self, name: str, realm: str, password: str, flags: int, method: str
    ) -> tuple[int, Found | None]:
        if flags & KEEP_COUNT and self._number("nonce_count", 0):
            raise NotSimulated(
                "flag 32 with nonce_count", 'kamailio.script("KSR.auth.pv_auth_check", 1)'
            )
        checker = self._checker
        result, found = checker.begin(realm, name)
        if result == OK and found is not None:
            ha1 = password if flags & IS_HA1 else checker.ha1(found, realm, password)
            result = checker.response(found, ha1, method)
            if result == OK and self._number("add_authinfo_hdr", 0):
                self._msg.reply_lumps.append(checker.authentication_info(found, ha1))
        if result < 0 and flags & (CHALLENGE | CHALLENGE_AUTH | CHALLENGE_AUTH_INT):
            qop = "auth" if flags & CHALLENGE_AUTH else ""
            qop = "auth-int" if flags & CHALLENGE_AUTH_INT else qop
            # stale is told only of credentials that came as far as the password
            header = self._header(name, realm, qop, stale=False)
            avp = self._text("challenge_attr", "$digest_challenge").removeprefix("$")
            self._context.variables.add_avp(avp.removeprefix("s:"), header)
        return result, found

    def _header(self, name: str, realm: str, qop: str, stale: bool, *, bare: bool = False) -> str:
        """The header of a challenge, line end and all; `bare`: made without the message."""
        field = (
            self._text("proxy_challenge_header", "Proxy-Authenticate")
            if name == PROXY
            else self._text("www_challenge_header", "WWW-Authenticate")
        )
        nonce = self._server.auth.new_nonce(None if bare else self._msg)
        pieces = f'{field}: Digest realm="{self._checker.realm(realm)}", nonce="{nonce}"'
        pieces += f', qop="{qop}"' if qop else ""
        pieces += ", stale=true" if stale else ""
        algorithm = self._server.auth.algorithm
        pieces += f", algorithm={algorithm}" if algorithm else ""
        return pieces + "\r\n"

    def _challenge(self, name: str, realm: str, flags: int) -> int:
        qop = "auth-int" if flags & QOP_AUTH_INT else "auth" if flags & QOP_AUTH else ""
        self._msg.reply_lumps.append(self._header(name, realm, qop, bool(flags & STALE)))
        status, reason = (401, "Unauthorized")
        if name == PROXY:
            status, reason = 407, "Proxy Authentication Required"
        sl = Sl(self._server)
        if self._number("force_stateless_reply", 0):
            return 1 if sl.sl_send_reply(status, reason) > 0 else -3
        return 1 if sl.send_reply(status, reason) > 0 else -3
