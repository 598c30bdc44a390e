"""``python3 -m kemi_app.tools.acclog``: the accounting lines of a log, as rows for the database.

For the time that a database was away: acc has then written its line to the log, and lost the row.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from kemi_app.tools.database import ACC_COLUMNS
from kemi_app.tools.problem import Problem

MARK: Final = "ACC: "
TABLES: Final = {
    "transaction answered": "acc",
    "request accounted": "acc",
    "request acknowledged": "acc",
    "call missed": "missed_calls",
}
"""What acc says in the log (its acc.h), and the table in which it writes that."""

COLUMNS: Final = {
    "method": "method",
    "from_tag": "from_tag",
    "to_tag": "to_tag",
    "call_id": "callid",
    "code": "sip_code",
    "reason": "sip_reason",
    **{name: name for name in ACC_COLUMNS},
}
"""The fields of such a line after its timestamp, in their order, and their columns."""

LINE: Final = re.compile(
    MARK
    + f"({'|'.join(TABLES)}): timestamp=([0-9]{{1,11}})"
    # The last field is a host. What else ends a line was not written by acc: anybody can choose a
    # Call-ID that looks like one, and Kamailio shows it in lines of its own.
    + "".join(f";{key}=({'[^}> ]*' if key == 'dst_domain' else '.*?'})" for key in COLUMNS)
    + r"\s*$"
)
SAME: Final = ("method", "from_tag", "to_tag", "callid", "sip_code", "time")
"""Columns by which a row is known that is there already."""

DATABASES: Final = ("postgres", "mysql")


def main(arguments: list[str]) -> int:
    """Print SQL for the lines of a log; returns 0, 2 where a line or the log cannot be used."""
    parser = argparse.ArgumentParser(
        prog="python3 -m kemi_app.tools.acclog",
        description="Print an INSERT for each accounting line of a log, for rows that are missing.",
    )
    parser.add_argument("database", choices=DATABASES, help="whose SQL to print (mysql: MariaDB)")
    parser.add_argument("log", nargs="?", default="-", help="a file; - or nothing: standard input")
    options = parser.parse_args(arguments)
    name = "standard input" if options.log == "-" else str(options.log)
    code = 0
    try:
        for number, line in enumerate(read(options.log), 1):
            try:
                if MARK in line:
                    print(insert(line, backslash=options.database == "mysql"))
            except Problem as problem:
                print(f"kemi_app acclog: {name}:{number}: {problem}", file=sys.stderr)
                code = 2
    except OSError as error:
        print(f"kemi_app acclog: {name}: {error.strerror}; name the log of Kamailio's facility",
              file=sys.stderr)  # fmt: skip
        return 2
    return code


def read(log: str) -> Iterator[str]:
    """The lines of a log; bytes that are no UTF-8 are kept as they are (surrogates)."""
    if log == "-":
        sys.stdin.reconfigure(errors="surrogateescape")  # type: ignore[union-attr] # a TextIO
        yield from sys.stdin
    else:
        with Path(log).open(encoding="utf-8", errors="surrogateescape", newline="\n") as file:
            yield from file


def insert(line: str, *, backslash: bool) -> str:
    """The SQL that puts a line's row into its table, unless it is there.

    ``backslash``: whether a backslash in a text must be doubled (MySQL). Raises Problem where the
    line is no whole one of acc, or could be read in two ways.
    """
    found = LINE.search(line.rstrip("\r\n"))
    if found is None:
        raise Problem("no whole accounting line with the fields of log_extra; left out")
    if twice := [key for key in ("timestamp", *COLUMNS) if found.group().count(f"{key}=") > 1]:
        raise Problem(f"{twice[0]}= stands there twice, so who wrote it is not sure; left out")
    what, timestamp, *texts = found.groups()
    # acc writes local time, and NULL for what a message has not.
    row = dict(zip(COLUMNS.values(), texts, strict=True))
    row["time"] = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(int(timestamp)))
    values = {
        column: "NULL" if column in ACC_COLUMNS and not text else literal(text, backslash)
        for column, text in row.items()
    }
    return statement(TABLES[what], values)


def statement(table: str, values: dict[str, str]) -> str:
    """One INSERT of literals, for PostgreSQL, MySQL and MariaDB alike."""
    same: Sequence[str] = [f"{column} = {values[column]}" for column in SAME]
    return (
        f"INSERT INTO {table} ({', '.join(values)}) SELECT {', '.join(values.values())} "
        f"FROM (SELECT 1 AS one) AS lone WHERE NOT EXISTS "
        f"(SELECT 1 FROM {table} WHERE {' AND '.join(same)});"
    )


def literal(text: str, backslash: bool) -> str:
    """A text as SQL has it."""
    escaped = text.replace("\\", "\\\\") if backslash else text
    return "'" + escaped.replace("'", "''") + "'"


if __name__ == "__main__":
    sys.stdout.reconfigure(errors="surrogateescape")  # type: ignore[union-attr] # a TextIO
    sys.exit(main(sys.argv[1:]))
