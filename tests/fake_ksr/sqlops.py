"""The sqlops module's connections, and the results that queries leave in the process."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from fake_ksr.columns import Shown
from fake_ksr.database import Database, DatabaseError, Result
from fake_ksr.errors import ConfigError, NotSimulated

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

_CONNECTION = re.compile(r"[ \t\r\n]*([^= \t\r\n]+)[ \t\r\n]*=>[ \t\r\n]*(.*)", re.DOTALL)


@dataclass
class Kept:
    """What is kept under the name of a result; without rows there are no columns either."""

    columns: list[str] = field(default_factory=list)
    rows: list[list[Shown]] = field(default_factory=list)

    def at(self, row: int, column: int) -> tuple[bool, Shown]:
        """Whether there is such a value, and the value."""
        if row < 0 or column < 0:
            raise NotSimulated(
                "a negative row or column of a result",
                "do not ask for it: Kamailio reads foreign memory there",
            )
        if row >= len(self.rows) or column >= len(self.columns):
            return False, None
        return True, self.rows[row][column]


class Connections:
    """Connections by name, and the kept results of one process."""

    def __init__(self, server: FakeKamailio) -> None:
        config = server.config
        self._server = server
        self._urls: dict[str, str] = {}
        self._kept: dict[str, Kept] = {}
        self._most = config.number("sqlops", "results_maxsize", 32)
        for text in config.params.get(("sqlops", "sqlcon"), []):
            found = _CONNECTION.fullmatch(str(text))
            if found is None or found[1] in self._urls:
                raise ConfigError(f"{config.path}: modparam sqlops sqlcon: cannot use {text!r}")
            self._urls[found[1]] = found[2]
        for name in config.params.get(("sqlops", "sqlres"), []):
            self.kept(str(name))

    def get(self, name: str) -> Database | None:
        """The database of a connection."""
        url = self._urls.get(name)
        if url is None:
            self._server.log_line("err", f"invalid connection [{name}]")
            return None
        return self._server.databases.open(url)

    def kept(self, name: str) -> Kept | None:
        """The result of that name, made where there is none; None where there are too many."""
        if name not in self._kept:
            if len(self._kept) > self._most:
                self._server.log_line("err", "too many result containers defined")
                return None
            self._kept[name] = Kept()
        return self._kept[name]

    def run(self, database: Database, statement: str) -> Result | None:
        """What a query gives, None where it fails."""
        try:
            return database.query(statement)
        except DatabaseError as error:
            self._server.log_line("err", f"failed to prepare statement: {error}")
            self._server.log_line("err", "cannot do the query")
            return None
