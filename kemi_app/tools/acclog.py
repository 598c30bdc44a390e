"""``python3 -m kemi_app.tools.acclog``: the accounting lines of a log, as rows for the database.

For the time that a database was away or, with sqlite, locked: acc has then written its line to the
log, and lost the row.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kemi_app.tools.accsql import DIALECTS, Dialect, insert
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


def main(arguments: list[str]) -> int:
    """Print SQL for the lines of a log; returns 0, 2 where a line or the log cannot be used."""
    parser = argparse.ArgumentParser(
        prog="python3 -m kemi_app.tools.acclog",
        description="Print an INSERT for each accounting line of a log, for rows that are missing.",
    )
    parser.add_argument("database", choices=DIALECTS, help="whose SQL to print (mysql: MariaDB)")
    parser.add_argument("log", nargs="?", default="-", help="a file; - or nothing: standard input")
    options = parser.parse_args(arguments)
    name = "standard input" if options.log == "-" else str(options.log)
    dialect = DIALECTS[options.database]
    if dialect.preamble:
        print(dialect.preamble)
    code = 0
    try:
        for number, line in enumerate(read(options.log), 1):
            try:
                if MARK in line:
                    print(row(dialect, line))
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


def row(dialect: Dialect, line: str) -> str:
    """The SQL that puts a line's row into its table, unless it is there.

    Raises Problem where the line is no whole one of acc, or could be read in two ways.
    """
    found = LINE.search(line.rstrip("\r\n"))
    if found is None:
        raise Problem("no whole accounting line with the fields of log_extra; left out")
    if twice := [key for key in ("timestamp", *COLUMNS) if found.group().count(f"{key}=") > 1]:
        raise Problem(f"{twice[0]}= stands there twice, so who wrote it is not sure; left out")
    what, timestamp, *texts = found.groups()
    # acc writes NULL for what a message has not.
    values = {
        column: None if column in ACC_COLUMNS and not text else text
        for column, text in zip(COLUMNS.values(), texts, strict=True)
    }
    return insert(dialect, TABLES[what], values, int(timestamp))


if __name__ == "__main__":
    sys.stdout.reconfigure(errors="surrogateescape")  # type: ignore[union-attr] # a TextIO
    sys.exit(main(sys.argv[1:]))
