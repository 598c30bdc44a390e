"""SQL for rows of acc and missed_calls, as Kamailio's modules write them to each database."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

SAME: Final = ("method", "from_tag", "to_tag", "callid", "sip_code")
"""Columns by which, with the time, a row is known that is there already."""


@dataclass(frozen=True)
class Dialect:
    """What sets one database's SQL apart."""

    moment: Callable[[int], str]
    """A Unix time (seconds) as the column ``time`` has it."""
    backslash: bool = False
    """Whether a backslash in a text must be doubled."""
    preamble: str = ""
    """What stands before the statements, "" for nothing."""


def local_time(seconds: int) -> str:
    """The literal that db_postgres and db_mysql write: local time."""
    return time.strftime("'%Y-%m-%d %H:%M:%S'", time.localtime(seconds))


def julian_day(seconds: int) -> str:
    """What db_sqlite writes, by its own arithmetic, so that sqlite comes to the same bits."""
    return f"({seconds} - 0.5) / 86400.0 + 2440587.5"


DIALECTS: Final[Mapping[str, Dialect]] = {
    "postgres": Dialect(local_time),
    "mysql": Dialect(local_time, backslash=True),
    # Each row by itself: while a transaction lasts, sqlite refuses the rows of a running Kamailio.
    # The program sqlite3 waits its 10 seconds where Kamailio is at its own.
    "sqlite": Dialect(julian_day, preamble=".timeout 10000"),
}
"""By the scheme of DBURL."""


def insert(dialect: Dialect, table: str, texts: Mapping[str, str | None], seconds: int) -> str:
    """One INSERT of a row that has these texts (None: NULL) and this Unix time, unless it is there.

    acc reads the clock for its line and, after that, for its row: where the second ended between
    both, the row of this line has the next one.
    """
    values = {column: literal(text, dialect.backslash) for column, text in texts.items()}
    values["time"] = dialect.moment(seconds)
    same: Sequence[str] = [
        *(f"{column} = {values[column]}" for column in SAME),
        f"time IN ({values['time']}, {dialect.moment(seconds + 1)})",
    ]
    return (
        f"INSERT INTO {table} ({', '.join(values)}) SELECT {', '.join(values.values())} "
        f"FROM (SELECT 1 AS one) AS lone WHERE NOT EXISTS "
        f"(SELECT 1 FROM {table} WHERE {' AND '.join(same)});"
    )


def literal(text: str | None, backslash: bool) -> str:
    """A text as SQL has it, NULL for None."""
    if text is None:
        return "NULL"
    escaped = text.replace("\\", "\\\\") if backslash else text
    return "'" + escaped.replace("'", "''") + "'"
