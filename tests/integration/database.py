"""The database of a test server: made by the shipped tool, read and filled in by the tests."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from kemi_app.tools.database import Subscriber


def add(path: Path, table: str, **values: object) -> None:
    """Insert one row."""
    columns, places = ", ".join(values), ", ".join("?" * len(values))
    with closing(sqlite3.connect(path, timeout=10)) as database:
        query = f"INSERT INTO {table} ({columns}) VALUES ({places})"
        database.execute(query, tuple(values.values()))
        database.commit()


def remove(path: Path, table: str, **columns: str) -> None:
    """Delete the rows in which every given column has the given value."""
    where = " AND ".join(f"{column} = ?" for column in columns)
    with closing(sqlite3.connect(path, timeout=10)) as database:
        database.execute(f"DELETE FROM {table} WHERE {where}", tuple(columns.values()))
        database.commit()


def add_subscriber(path: Path, user: str, domain: str, password: str) -> None:
    """Add one account; Kamailio reads the subscriber table anew at every authentication."""
    names = ("username", "domain", "password", "ha1", "ha1b")
    row = Subscriber(user, domain, password).row
    add(path, "subscriber", **dict(zip(names, row, strict=True)))


def rows(path: Path, table: str, **columns: str) -> list[dict[str, Any]]:
    """The rows of `table` in which every given column has the given value, oldest first."""
    where = " AND ".join(f"{column} = ?" for column in columns) or "1"
    with closing(sqlite3.connect(path, timeout=10)) as database:
        database.row_factory = sqlite3.Row
        query = f"SELECT * FROM {table} WHERE {where} ORDER BY id"
        return [dict(row) for row in database.execute(query, tuple(columns.values()))]
