"""KSR.sqlops: SQL queries of the script."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr.columns import fill, shown
from fake_ksr.database import BigInt
from fake_ksr.ksr.base import Submodule, XVal
from fake_ksr.pvars.evaluate import Evaluator
from fake_ksr.pvars.names import UnknownVariable, parse_name
from fake_ksr.sqlops import Connections
from fake_ksr.xavp import Xavp

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

SEPARATORS = " \t,;\n"


class SqlOps(Submodule):
    """The functions of the sqlops module."""

    name = "sqlops"

    def __init__(self, server: FakeKamailio) -> None:
        super().__init__(server)
        self._connections = Connections(server)

    def sql_query(self, connection: str, query: str, result: str) -> int:
        database = self._connections.get(connection)
        kept = None if database is None else self._connections.kept(result)
        if database is None or kept is None:
            return -1
        kept.columns, kept.rows = [], []
        found = self._connections.run(database, query)
        if found is None:
            return -1
        kept.columns = found.columns
        kept.rows = [[shown(cell) for cell in row] for row in found.rows]
        return 0

    def sql_pvquery(self, connection: str, query: str, variables: str) -> int:
        """Fills the variables from the last row to the first."""
        database = self._connections.get(connection)
        if database is None:
            return -1
        evaluator = Evaluator(self._server)
        try:
            names = _names(variables)
            text = evaluator.format(query)
            if not names or not all(evaluator.writable(name) for name in names):
                self._log("err", f"invalid result parameter [{variables}]")
                return -1
        except UnknownVariable as error:
            self._log("err", f"cannot parse [{error}]")
            return -1
        found = self._connections.run(database, text)
        if found is None:
            return -1
        for row in reversed(found.rows):
            for number, cell in enumerate(row):
                if number >= len(names):
                    self._log("err", f"Missing pv spec for column {number + 1}")
                    return -1
                if not fill(evaluator, names[number], cell):
                    self._log("err", f"Failed to convert value for column {found.columns[number]}")
                    return -1
        return 1 if found.rows else 2

    def sql_xquery(self, connection: str, query: str, xavp: str) -> int:
        database = self._connections.get(connection)
        found = None if database is None else self._connections.run(database, query)
        if found is None:
            return -1
        xavps = self._context.variables.xavps
        for row in reversed(found.rows):
            children = [
                Xavp(name, int(cell) if isinstance(cell, BigInt) else shown(cell))
                for name, cell in zip(found.columns, row, strict=True)
            ]
            xavps.add(xavp, children)
        return 1

    def sql_query_async(self, connection: str, query: str) -> int:
        database = self._connections.get(connection)
        if database is None:
            return -1
        if database.is_sqlite:
            self._log("err", "the db driver module doesn't support async query")
            return -1
        if self._server.config.global_number("async_workers", 0):
            self._connections.run(database, query)
        return 1

    def sql_num_rows(self, result: str) -> int:
        kept = self._connections.kept(result)
        return -1 if kept is None else len(kept.rows)

    def sql_num_columns(self, result: str) -> int:
        kept = self._connections.kept(result)
        return -1 if kept is None else len(kept.columns)

    def sql_is_null(self, result: str, row: int, column: int) -> int:
        kept = self._connections.kept(result)
        there, value = (False, None) if kept is None else kept.at(row, column)
        return -1 if not there else 1 if value is None else 0

    def sql_result_free(self, result: str) -> int:
        kept = self._connections.kept(result)
        if kept is not None:
            kept.columns, kept.rows = [], []
        return 1

    def sql_result_get(self, result: str, row: int, column: int) -> XVal:
        return self._value(result, row, column, None)

    def sql_result_gete(self, result: str, row: int, column: int) -> XVal:
        return self._value(result, row, column, "")

    def sql_result_getz(self, result: str, row: int, column: int) -> XVal:
        return self._value(result, row, column, 0)

    def _value(self, result: str, row: int, column: int, missing: XVal) -> XVal:
        kept = self._connections.kept(result) if result else None
        value = None if kept is None else kept.at(row, column)[1]
        return missing if value is None else value


def _names(text: str) -> list[str]:
    """The pseudo-variables of a list; raises UnknownVariable."""
    names, at = [], 0
    while at < len(text):
        if text[at] in SEPARATORS:
            at += 1
            continue
        parsed = parse_name(text, at) if text[at] == "$" else None
        if parsed is None:
            raise UnknownVariable(text[at:])
        names.append(text[at : parsed[1]])
        at = parsed[1]
    return names
