"""KSR.permissions: addresses in groups, and trusted peers."""

from __future__ import annotations

from collections.abc import Iterator

from fake_ksr.addresses import Entry
from fake_ksr.database import Cell, DatabaseError
from fake_ksr.ksr.base import Submodule
from fake_ksr.pvars.names import avp_name
from fake_ksr.regex import BadPattern, Regex

MAX_URI_SIZE = 1024
UNSIGNED = 2**32
BASIC = 0
"""No flag: patterns are POSIX basic regular expressions."""


class Permissions(Submodule):
    """The functions of the permissions module."""

    name = "permissions"

    def allow_source_address(self, group: int) -> int:
        source = self._msg.source
        return self._in_group(group, source.host, source.port)

    def allow_address(self, group: int, address: str, port: int) -> int:
        return self._in_group(group, address, port)

    def allow_source_address_group(self) -> int:
        source = self._msg.source
        return self._group_of(source.host, source.port)

    def allow_address_group(self, address: str, port: int) -> int:
        return self._group_of(address, port)

    def allow_trusted(self) -> int:
        """1 (or with peer_tag_mode the number of entries) where the table trusted says so."""
        sender, uri = self._msg.sip.from_, self._msg.sip.uri
        if sender is None:
            return -1
        if max(len(sender.uri), len(uri)) > MAX_URI_SIZE:
            self._log("err", "message has a URI too large")
            return -1
        table = self._server.trusted
        if not table.connected:
            self._log("err", "no connection to database")
            return -1
        try:
            rows = table.rows(self._msg.source.host)
        except DatabaseError as error:
            self._log("err", f"failed to query database: {error}")
            return -1
        count = 0
        for tag in self._fitting(rows, sender.uri, uri):
            self._tag(tag)
            count += 1
            if not self._number("peer_tag_mode", 0):
                return 1
        return count or -1

    def _in_group(self, group: int, address: str, port: int) -> int:
        for entry in self._matching(address, port):
            if entry.group == group % UNSIGNED:
                self._tag(entry.tag)
                return 1
        return -1

    def _group_of(self, address: str, port: int) -> int:
        for entry in self._matching(address, port):
            if entry.net is not None:
                self._tag(entry.tag)
            return entry.group
        return -1

    def _matching(self, address: str, port: int) -> Iterator[Entry]:
        table = self._server.addresses.loaded
        entries = [] if table is None else [*table.matching(address, port)]
        if self._server.since("6.1") and self._number("subnet_match_mode", 0):
            # single addresses are the longest prefixes of all, and come first anyway
            entries.sort(key=lambda one: -one.net.prefixlen if one.net is not None else 0)
        return iter(entries)

    def _tag(self, tag: str | None) -> None:
        avp = self._text("peer_tag_avp")
        if avp and tag is not None:
            self._context.variables.add_avp(avp_name(avp), tag)

    def _fitting(self, rows: list[list[Cell]], sender: str, uri: str) -> Iterator[str | None]:
        for protocol, from_pattern, uri_pattern, tag in rows:
            if str(protocol).lower() not in ("any", self._msg.source.proto):
                continue
            if self._matches(from_pattern, sender) and self._matches(uri_pattern, uri):
                yield None if tag is None else str(tag)

    def _matches(self, pattern: Cell, text: str) -> bool:
        if pattern is None:
            return True
        try:
            with Regex(str(pattern), BASIC) as regex:
                return regex.search(text) is not None
        except BadPattern:
            self._log("err", "invalid regular expression")
            return False
