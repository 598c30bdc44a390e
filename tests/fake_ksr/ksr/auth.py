"""KSR.auth: digest challenges and credentials (RFC 3261 section 22, RFC 2617)."""

from __future__ import annotations

from fake_ksr.credentials import OK, UNCHALLENGED, Checker, find, issue_nonce
from fake_ksr.ksr.base import Submodule
from fake_ksr.ksr.sl import Sl


class Auth(Submodule):
    """The functions of the auth module."""

    name = "auth"

    def auth_challenge(self, realm: str, flags: int) -> int:
        """Send 401 (to REGISTER) or 407 with a fresh nonce."""
        if not realm:
            self._log("err", "invalid realm parameter - empty value")
            return -1
        proxy = self._msg.sip.method != "REGISTER"
        name = "Proxy-Authenticate" if proxy else "WWW-Authenticate"
        qop = ', qop="auth-int"' if flags & 2 else ', qop="auth"' if flags & 1 else ""
        stale = ", stale=true" if flags & 16 else ""
        algorithm = self._server.config.text("auth", "algorithm")
        extra = f", algorithm={algorithm}" if algorithm else ""
        nonce = issue_nonce(self._server)
        self._msg.reply_lumps.append(
            f'{name}: Digest realm="{realm}", nonce="{nonce}"{qop}{stale}{extra}\r\n'
        )
        status, reason = (407, "Proxy Authentication Required") if proxy else (401, "Unauthorized")
        sl = Sl(self._server)
        if self._number("force_stateless_reply", 0):
            return 1 if sl.sl_send_reply(status, reason) > 0 else -3
        return 1 if sl.send_reply(status, reason) > 0 else -3

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
        sip = self._msg.sip
        found = find(sip, "authorization", realm) or find(sip, "proxy-authorization", realm)
        return -1 if found is None else 1

    def pv_auth_check(self, realm: str, password: str, flags: int, checks: int) -> int:
        method = self._msg.sip.method
        if method in ("ACK", "CANCEL"):
            return OK
        checker = Checker(self._server, self._msg)
        known_hash = password if flags & 1 else None
        result, user = checker.check(realm, lambda _user: password, known_hash)
        return checker.identity(user, checks) if result == OK and user is not None else result
