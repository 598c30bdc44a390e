"""The permissions module's table of trusted peers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr.addresses import ALL_BACKENDS, LOAD_TRUSTED
from fake_ksr.database import DEFAULT_URL, Cell, DatabaseError
from fake_ksr.errors import ConfigError

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

PROTOCOLS = ("any", "udp", "tcp", "tls", "sctp", "ws", "wss", "none")
COLUMNS = (
    ("source_col", "src_ip"),
    ("proto_col", "proto"),
    ("from_col", "from_pattern"),
    ("ruri_col", "ruri_pattern"),
    ("tag_col", "tag"),
    ("priority_col", "priority"),
)


class TrustedTable:
    """The entries: queried at every call, or with db_mode 1 kept as they were loaded last."""

    def __init__(self, server: FakeKamailio) -> None:
        self._server = server
        self._config = config = server.config
        wanted = config.number("permissions", "load_backends", ALL_BACKENDS) & LOAD_TRUSTED
        self.connected = bool(wanted and config.text("permissions", "db_url"))
        self.is_cached = bool(config.number("permissions", "db_mode", 0))
        self._kept: list[list[Cell]] = []
        used = self.connected and "permissions" in config.modules
        if used and self.is_cached and not self.load():
            raise ConfigError(f"{config.path}: permissions cannot load the trusted table")

    def rows(self, source: str) -> list[list[Cell]]:
        """Protocol, patterns (From, Request-URI) and tag of the entries of an address.

        Raises DatabaseError.
        """
        rows = self._kept if self.is_cached else self._read()
        return [row[1:5] for row in rows if row[0] == source]

    def load(self) -> bool:
        """Load the table anew; where that fails the old one stays."""
        try:
            rows = self._read()
        except DatabaseError as error:
            self._server.log_line("err", f"failed to query database: {error}")
            return False
        if any(str(row[1]).lower() not in PROTOCOLS for row in rows):
            self._server.log_line("crit", "unknown protocol")
            return False
        self._kept = sorted(rows, key=lambda row: -row[5] if isinstance(row[5], int) else 0)
        return True

    def _read(self) -> list[list[Cell]]:
        text = self._config.text
        columns = [text("permissions", parameter, default) for parameter, default in COLUMNS]
        database = self._server.databases.open(text("permissions", "db_url", DEFAULT_URL))
        table = text("permissions", "trusted_table", "trusted")
        return database.select(table, columns, order=columns[5])
