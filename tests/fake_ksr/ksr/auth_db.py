"""KSR.auth_db: digest authentication against the subscriber table."""

from __future__ import annotations

from fake_ksr.columns import fill
from fake_ksr.credentials import (
    AUTHORIZATION,
    CHECK_ID,
    ERROR,
    OK,
    SKIP_FORWARDED,
    UNKNOWN_USER,
    Checker,
    Found,
)
from fake_ksr.database import Cell, DatabaseError
from fake_ksr.ksr.base import Submodule
from fake_ksr.pvars.evaluate import Evaluator
from fake_ksr.uri import parse_uri

NO_SUBSCRIBER, NOT_CONVERTED = -2, -3
WITH_DOMAIN, WITHOUT_COLUMNS = 1, 2
"""Flags of is_subscriber."""


class AuthDb(Submodule):
    """The functions of the auth_db module."""

    name = "auth_db"

    def auth_check(self, realm: str, table: str, flags: int) -> int:
        """1 authenticated; -2 wrong password, -3 no such user, -4 stale nonce, -5 no credentials,
        -8 not the user's own From or To, -1 anything else."""
        if self._msg.sip.method in ("ACK", "CANCEL"):
            return OK
        if not realm or not table:
            self._log("err", "invalid realm or table parameter - empty value")
            return ERROR
        checker = self._checker
        method = self._msg.sip.method
        result, found = self._authenticate(checker.header_name(), realm, table, method)
        if result != OK or found is None or not flags & CHECK_ID:
            return result
        use_domain = self._number("use_domain", 0) != 0
        return checker.identity(found.user, use_domain, bool(flags & SKIP_FORWARDED))

    def www_authenticate(self, realm: str, table: str) -> int:
        return self._authenticate(AUTHORIZATION, realm, table, self._msg.sip.method)[0]

    def www_authenticate_method(self, realm: str, table: str, method: str) -> int:
        return self._authenticate(AUTHORIZATION, realm, table, method)[0]

    def is_subscriber(self, uri: str, table: str, flags: int) -> int:
        parsed = parse_uri(uri)
        if parsed is None or not table:
            self._log("err", "invalid uri or table parameter")
            return ERROR
        where = {self._text("user_column", "username"): parsed.user}
        if flags & WITH_DOMAIN and parsed.host:
            where[self._text("domain_column", "domain")] = parsed.host
        columns = self._columns()
        wanted = [name for _, name in columns]
        if flags & WITHOUT_COLUMNS:
            columns, wanted = [], [self._text("user_column", "username")]
        try:
            rows = self._database().select(table, wanted, where)
        except DatabaseError as error:
            self._log("err", f"failed to query database: {error}")
            return ERROR
        if not rows:
            return NO_SUBSCRIBER
        return OK if self._fill(columns, rows[0]) else NOT_CONVERTED

    @property
    def _checker(self) -> Checker:
        return Checker(self._server, self._msg)

    def _authenticate(
        self, name: str, realm: str, table: str, method: str
    ) -> tuple[int, Found | None]:
        """The result, and the credentials where there are some to check."""
        checker = self._checker
        result, found = checker.begin(realm, name)
        if result != OK or found is None:
            return result, found
        try:
            row = self._row(found, checker.realm(realm), table)
        except DatabaseError as error:
            self._log("err", f"failed to query database: {error}")
            return ERROR, found
        if row is None:
            return UNKNOWN_USER, found
        always = self._number("force_generate_avps", 0) != 0
        if always:
            self._fill(self._columns(), row[1:])
        if not isinstance(row[0], str):
            self._log("err", "invalid password/ha1 column")
            return ERROR, found
        ha1 = row[0]
        if self._number("calculate_ha1", 0):
            ha1 = checker.ha1(found, realm, ha1)
        result = checker.response(found, ha1, method)
        if result == OK:
            if self._server.config.number("auth", "add_authinfo_hdr", 0):
                self._msg.reply_lumps.append(checker.authentication_info(found, ha1))
            if not always:
                self._fill(self._columns(), row[1:])
        return result, found

    def _row(self, found: Found, realm: str, table: str) -> list[Cell] | None:
        """Password or HA1, and the columns to load; None for an unknown user."""
        column = self._text("password_column", "ha1")
        if found.domain and not self._number("calculate_ha1", 0):
            column = self._text("password_column_2", "ha1b")
        where = {self._text("user_column", "username"): found.user}
        if self._number("use_domain", 0):
            where[self._text("domain_column", "domain")] = found.domain or realm
        wanted = [column, *(name for _, name in self._columns())]
        rows = self._database().select(table, wanted, where)
        return rows[0] if rows else None

    def _columns(self) -> list[tuple[str, str]]:
        """Pseudo-variables and the columns of load_credentials for them, the last one first."""
        found: list[tuple[str, str]] = []
        for piece in self._text("load_credentials").split(";"):
            variable, equals, column = piece.rpartition("=")
            if column.strip():
                name = variable.strip() if equals else f"$avp({column.strip()})"
                found.insert(0, (name, column.strip()))
        return found

    def _fill(self, columns: list[tuple[str, str]], row: list[Cell]) -> bool:
        evaluator = Evaluator(self._server)
        return all(
            fill(evaluator, name, cell) for (name, _), cell in zip(columns, row, strict=False)
        )
