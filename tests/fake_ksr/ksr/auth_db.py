"""KSR.auth_db: digest authentication against the subscriber table."""

from __future__ import annotations

from fake_ksr.credentials import ERROR, OK, Checker
from fake_ksr.ksr.base import Submodule


class AuthDb(Submodule):
    """The functions of the auth_db module."""

    name = "auth_db"

    def auth_check(self, realm: str, table: str, checks: int) -> int:
        """1 authenticated; -2 wrong password, -3 no such user, -4 stale nonce, -5 no credentials,
        -8 not the user's own From or To, -1 anything else."""
        if self._msg.sip.method in ("ACK", "CANCEL"):
            return OK
        if not realm or not table:
            self._log("err", "invalid realm or table parameter - empty value")
            return ERROR
        checker = Checker(self._server, self._msg)
        result, user = checker.check(realm, lambda name: self._password(name, realm))
        return checker.identity(user, checks) if result == OK and user is not None else result

    def _password(self, user: str, realm: str) -> str | None:
        users = self._server.users
        if self._number("use_domain", 0):
            return users.get((user, realm))
        return next((secret for (name, _), secret in users.items() if name == user), None)
