"""KSR.speeddial: short numbers of users."""

from __future__ import annotations

from fake_ksr.database import DatabaseError
from fake_ksr.ksr.alias_db import without_prefix
from fake_ksr.ksr.base import Submodule
from fake_ksr.uri import parse_uri


class SpeedDial(Submodule):
    """The functions of the speeddial module."""

    name = "speeddial"

    def lookup(self, table: str) -> int:
        return self.lookup_owner(table, "")

    def lookup_owner(self, table: str, owner: str) -> int:
        """Replaces the Request-URI by what its user stands for with the owner, or the caller."""
        sender = self._msg.sip.from_
        uri = parse_uri(owner or (sender.uri if sender is not None else ""))
        target = self._msg.parsed_uri
        if not table or uri is None or target is None:
            self._log("err", "no table, or a bad URI")
            return -1
        use_domain, prefix = self._number("use_domain", 0), self._text("domain_prefix")
        where = {self._text("user_column", "username"): uri.user}
        if use_domain >= 1:
            where[self._text("domain_column", "domain")] = without_prefix(uri.host, prefix)
        where[self._text("sd_user_column", "sd_username")] = target.user
        if use_domain >= 2:
            where[self._text("sd_domain_column", "sd_domain")] = without_prefix(target.host, prefix)
        try:
            rows = self._database().select(table, [self._text("new_uri_column", "new_uri")], where)
        except DatabaseError as error:
            self._log("err", f"failed to query database: {error}")
            return -1
        if not rows or rows[0][0] is None:
            return -1
        new = str(rows[0][0])
        self._msg.new_uri = new if new.startswith("sip:") else f"sip:{new}"
        self._context.uri_new = True
        return 1
