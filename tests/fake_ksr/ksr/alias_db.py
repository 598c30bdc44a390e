"""KSR.alias_db: users by their aliases."""

from __future__ import annotations

from fake_ksr.database import DatabaseError
from fake_ksr.ksr.base import Submodule
from fake_ksr.routed import BranchTarget


class AliasDb(Submodule):
    """The functions of the alias_db module."""

    name = "alias_db"

    def lookup(self, table: str) -> int:
        return self.lookup_ex(table, "")

    def lookup_ex(self, table: str, flags: str) -> int:
        by_domain, reverse = self._number("use_domain", 0) != 0, False
        for letter in flags.lower():
            if letter in "du":
                by_domain = letter == "u"
            elif letter == "r":
                reverse = True
            else:
                self._log("err", f"unsupported flag '{letter}' - ignoring")
        found = self._find(table, by_domain, reverse)
        for number, uri in enumerate(found):
            if number == 0:
                self._rewrite(uri)
            elif self._number("append_branches", 0):
                self._context.targets.append(BranchTarget(uri))
        return 1 if found else -1

    def _find(self, table: str, by_domain: bool, reverse: bool) -> list[str]:
        uri = self._msg.parsed_uri
        if uri is None:
            return []
        user = [self._text("user_column", "username"), self._text("domain_column", "domain")]
        alias = [
            self._text("alias_user_column", "alias_username"),
            self._text("alias_domain_column", "alias_domain"),
        ]
        keys, columns = (user, alias) if reverse else (alias, user)
        where = {keys[0]: uri.user}
        if by_domain:
            where[keys[1]] = without_prefix(uri.host, self._text("domain_prefix"))
        try:
            rows = self._database().select(table, columns, where)
        except DatabaseError as error:
            self._log("err", f"failed to query database: {error}")
            return []
        if not rows or rows[0][0] is None:
            return []
        return [f"sip:{name}@{domain}" for name, domain in rows]

    def _rewrite(self, uri: str) -> None:
        self._msg.new_uri = uri
        self._context.uri_new = True


def without_prefix(host: str, prefix: str) -> str:
    """A host without the prefix that a parameter domain_prefix names, in any case."""
    if len(prefix) < len(host) and host.lower().startswith(prefix.lower()):
        return host[len(prefix) :]
    return host
