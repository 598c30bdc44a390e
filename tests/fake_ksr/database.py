"""The databases that db_url parameters name, served by SQLite (Kamailio's module db_sqlite).

Nothing leaves the fake: a file that is there is copied into memory when it is first asked for, and
is never written to; for every other URL there is an empty database. Kamailio's tables are made
where they are missing.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from fake_ksr.tables import TABLES, VERSION

SQLITE = "sqlite://"
DEFAULT_URL = "mysql://kamailio:kamailiorw@localhost/kamailio"
"""The db_url of modules that are given none."""

_EPOCH = 2440587.5
"""The Julian day on which 1970 begins: db_sqlite keeps times as Julian days."""
_NUMBER = re.compile(rb"\s*([+-]?\d+)")


class DatabaseError(Exception):
    """What makes a query fail in Kamailio."""


class BigInt(int):
    """A value of a column declared BIGINT (DB1_BIGINT)."""


class _Int(int):
    """A value of a column declared as an integer: it stays one whatever the first row holds."""


Cell = int | float | str | None
"""DB1_INT (times too), DB1_DOUBLE, text or bytes as wire text, NULL."""


def _integer(value: bytes) -> int:
    found = _NUMBER.match(value)
    number = int(found[1]) if found else 0
    return (number + 2**31) % 2**32 - 2**31


def _time(value: bytes) -> _Int:
    found = re.match(rb"\s*[+-]?\d+(\.\d*)?", value)
    return _Int(86400.0 * ((float(found[0]) if found else 0.0) - _EPOCH) + 0.5)


# What db_sqlite makes of a column depends on its declared type; Python looks these up, by the first
# word of that type, only for connections that ask for it (detect_types). Text needs none, and an
# empty text would become NULL by one.
for _name in ("INT", "INTEGER", "SMALLINT", "TINYINT", "SERIAL"):
    sqlite3.register_converter(_name, lambda value: _Int(_integer(value)))
for _name in ("TIMESTAMP", "DATETIME", "DATE", "TIME"):
    sqlite3.register_converter(_name, _time)
sqlite3.register_converter("BIGINT", lambda value: BigInt(int(value)))


def julian_day(seconds: float) -> float:
    """A Unix time as db_sqlite writes it."""
    return (int(seconds) - 0.5) / 86400.0 + _EPOCH


@dataclass
class Result:
    """Rows, and the names of their columns (none where there are no rows)."""

    columns: list[str] = field(default_factory=list)
    rows: list[list[Cell]] = field(default_factory=list)


ALL_TABLES = {"version": VERSION, **{table: columns for table, (_, columns) in TABLES.items()}}


def _in_memory() -> sqlite3.Connection:
    return sqlite3.connect(":memory:", isolation_level=None, detect_types=sqlite3.PARSE_DECLTYPES)


def _create(table: str, columns: str) -> str:
    return f"CREATE TABLE {table} (id INTEGER PRIMARY KEY NOT NULL, {columns})"


def _versions() -> Iterator[tuple[str, tuple[str, int]]]:
    """What writes down each table's version where there is none yet."""
    statement = "INSERT OR IGNORE INTO version (table_name, table_version) VALUES (?, ?)"
    return ((statement, (table, version)) for table, (version, _) in TABLES.items())


@cache
def _empty() -> sqlite3.Connection:
    """A database with Kamailio's tables, to be copied: that is quicker than to make them."""
    connection = _in_memory()
    for table, columns in ALL_TABLES.items():
        connection.execute(_create(table, columns))
    for statement, values in _versions():
        connection.execute(statement, values)
    return connection


class Database:
    """One database."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.is_sqlite = url.startswith(SQLITE)
        """Whether db_sqlite serves it, which can neither replace rows nor query asynchronously."""
        self._connection = _in_memory()
        self._connection.text_factory = lambda value: value.decode("latin-1")
        self._made: set[str] = set()
        path = Path(url.removeprefix(f"{SQLITE}/")) if url.startswith(SQLITE) else None
        if path is None or not path.is_file():
            _empty().backup(self._connection)
            self._made.update(("version", *TABLES))
            return
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as file:
            file.backup(self._connection)
        for table, columns in ALL_TABLES.items():
            if not self._columns(table):
                self._made.add(table)
                self._connection.execute(_create(table, columns))
        for statement, values in _versions():
            self._connection.execute(statement, values)

    def _columns(self, table: str) -> set[str]:
        rows = self._connection.execute("SELECT name FROM pragma_table_info(?)", (table,))
        return {str(name) for (name,) in rows}

    def add_columns(self, table: str, columns: Iterable[str]) -> None:
        """Give a table that the fake has made columns of text, as an administrator would."""
        there = self._columns(table)
        for column in columns:
            if table in self._made and column not in there:
                self._connection.execute(
                    f"ALTER TABLE {table} ADD COLUMN {column} VARCHAR DEFAULT ''"
                )

    def query(self, statement: str, values: Sequence[Cell | bytes] = ()) -> Result:
        """Run the first statement of a text; raises DatabaseError."""
        encoded = [
            value.encode("latin-1").decode("utf-8", "surrogateescape")
            if isinstance(value, str)
            else value
            for value in values
        ]
        text = _first(statement.encode("latin-1").decode("utf-8", "surrogateescape"))
        try:
            cursor = self._connection.execute(text, encoded)
            rows = cursor.fetchall()
        except (sqlite3.Error, sqlite3.Warning, ValueError) as error:
            raise DatabaseError(str(error)) from error
        if not rows:
            return Result()
        names = [str(column[0]) for column in cursor.description]
        firsts = rows[0]
        return Result(
            names,
            [
                [_cell(value, first) for value, first in zip(row, firsts, strict=True)]
                for row in rows
            ],
        )

    def select(
        self,
        table: str,
        columns: Sequence[str],
        where: Mapping[str, Cell] | None = None,
        order: str = "",
    ) -> list[list[Cell]]:
        """The rows of a table that have these values."""
        condition, values = _condition(where or {})
        ordered = f" order by {order}" if order else ""
        statement = f"select {','.join(columns)} from {table}{condition}{ordered}"
        return self.query(statement, values).rows

    def insert(self, table: str, row: Mapping[str, Cell | bytes], conflict: str = "") -> None:
        """Insert a row; `conflict` is SQL such as "or replace"."""
        marks = ",".join("?" * len(row))
        names = ",".join(row)
        statement = f"insert {conflict} into {table} ({names}) values ({marks})"
        self.query(statement, list(row.values()))

    def update(
        self, table: str, changes: Mapping[str, Cell | bytes], where: Mapping[str, Cell]
    ) -> None:
        """Change the rows that have these values."""
        condition, values = _condition(where)
        assignments = ",".join(f"{name}=?" for name in changes)
        self.query(f"update {table} set {assignments}{condition}", [*changes.values(), *values])

    def delete(self, table: str, where: Mapping[str, Cell]) -> None:
        """Delete the rows that have these values."""
        condition, values = _condition(where)
        self.query(f"delete from {table}{condition}", values)


def _condition(where: Mapping[str, Cell]) -> tuple[str, list[Cell]]:
    if not where:
        return "", []
    return " where " + " AND ".join(f"{name}=?" for name in where), list(where.values())


def _first(text: str) -> str:
    """The first statement of a text: SQLite compiles no more of it."""
    at = text.find(";")
    while at >= 0:
        if sqlite3.complete_statement(text[: at + 1]):
            return text[: at + 1]
        at = text.find(";", at + 1)
    return text


def _cell(value: object, first: object) -> Cell:
    """A value as its column's type has it; without a declared type that is the first row's."""
    if isinstance(value, bytes):
        value = value.decode("latin-1")
    if value is None or isinstance(value, BigInt):
        return value
    if isinstance(value, int):
        if isinstance(first, float):
            return float(value)
        if isinstance(value, _Int) or isinstance(first, int):
            return (int(value) + 2**31) % 2**32 - 2**31
        return str(value)
    if isinstance(value, float):
        if isinstance(first, int):
            return int(value)
        return value if isinstance(first, float) else f"{value:.15g}"
    text = str(value)
    if isinstance(first, int):
        return _integer(text.encode("latin-1"))
    return text


class Databases:
    """Every database of a server, by its URL."""

    def __init__(self) -> None:
        self._open: dict[str, Database] = {}

    def open(self, url: str) -> Database:
        """The database of a URL; all of the fake's processes share it."""
        if url not in self._open:
            self._open[url] = Database(url)
        return self._open[url]
