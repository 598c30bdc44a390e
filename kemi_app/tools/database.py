"""The embedded database: Kamailio's own tables in one sqlite file.

The tables come from the SQL that Kamailio's package ships. A file is made whole under another name
and then renamed, so there is never half of one.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import secrets
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from kemi_app.tools.problem import Problem

SQL_FOLDER = Path("/usr/share/kamailio/db_sqlite")
SCRIPTS = (
    "standard", "acc", "alias_db", "auth_db", "dialog", "dispatcher", "domain", "group", "htable",
    "permissions", "presence", "registrar", "speeddial", "uri_db", "usrloc",
)  # fmt: skip
"""``version`` first; then the tables of the modules that a proxy and registrar is made of."""

ACC_COLUMNS = {
    "src_user": 64, "src_domain": 128, "src_ip": 64,
    "dst_ouser": 64, "dst_user": 64, "dst_domain": 128,
}  # fmt: skip
"""The columns that Kamailio's default configuration adds to acc and missed_calls (db_extra)."""

NEEDED = ("version", "subscriber", "location", "acc", "missed_calls", "address", "trusted")
CREATE_TABLE = re.compile(r"^CREATE TABLE (\w+)", re.MULTILINE)
LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""No two of them look alike: a person types the password into a phone."""


@dataclass(frozen=True)
class Subscriber:
    """A user who may register: a row of the table subscriber."""

    username: str
    domain: str
    password: str

    @property
    def row(self) -> tuple[str, str, str, str, str]:
        """The columns username, domain, password, ha1 and ha1b (RFC 7616 section 3.4.2, MD5)."""
        ha1 = f"{self.username}:{self.domain}:{self.password}"
        ha1b = f"{self.username}@{self.domain}:{self.domain}:{self.password}"
        return self.username, self.domain, self.password, _md5(ha1), _md5(ha1b)


def random_password() -> str:
    """16 letters and digits, some 79 bits."""
    return "".join(secrets.choice(LETTERS) for _ in range(16))


def create(file: Path, subscribers: Iterable[Subscriber] = ()) -> None:
    """Make the database, with these subscribers in it. An older file of that name is replaced.

    Raises Problem where Kamailio's SQL is not installed or the file cannot be written.
    """
    half = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        os.close(os.open(half, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        with contextlib.closing(sqlite3.connect(half)) as database:
            for script in SCRIPTS:
                database.executescript((SQL_FOLDER / f"{script}-create.sql").read_text("utf-8"))
            for table in ("acc", "missed_calls"):
                for column, width in ACC_COLUMNS.items():
                    database.execute(
                        # May be null: acc writes NULL for what a message lacks, such as the
                        # user part of To, and a record must not be lost over that.
                        f"ALTER TABLE {table} ADD COLUMN {column} VARCHAR({width}) DEFAULT ''"
                    )
            database.executemany(
                "INSERT INTO subscriber (username, domain, password, ha1, ha1b) "
                "VALUES (?, ?, ?, ?, ?)",
                [subscriber.row for subscriber in subscribers],
            )
            database.commit()
            # Accounting writes while other processes read: a write-ahead log lets both go on.
            database.execute("PRAGMA journal_mode = WAL")
        for left in ("-wal", "-shm", "-journal"):  # of another file: sqlite would play it into ours
            file.with_name(file.name + left).unlink(missing_ok=True)
        half.replace(file)
    except FileNotFoundError as error:
        raise _no_sql(error) from None
    except (OSError, sqlite3.Error) as error:
        raise Problem(f"{file}: the database cannot be made ({error})") from None
    finally:
        half.unlink(missing_ok=True)


def check(file: Path) -> None:
    """Look whether the file is a sound database with the tables that kamailio.cfg needs.

    Raises Problem where it is not: with the file, what is wrong and what to do.
    """
    try:
        with contextlib.closing(sqlite3.connect(f"{file.as_uri()}?mode=rw", uri=True)) as database:
            (verdict,) = database.execute("PRAGMA integrity_check(1)").fetchone()
            rows = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            tables = {str(name) for (name,) in rows}
            columns = {str(row[1]) for row in database.execute("PRAGMA table_info(acc)")}
    except sqlite3.Error as error:
        if "locked" in str(error):
            raise Problem(f"{file}: another program has locked it; end that, then retry") from None
        raise _broken(file, str(error)) from None
    if verdict != "ok":
        raise _broken(file, " ".join(str(verdict).split()))
    if lacking := [table for table in NEEDED if table not in tables]:
        raise _broken(file, f"the table {lacking[0]} is not in it")
    if lacking := [column for column in ACC_COLUMNS if column not in columns]:
        raise _broken(file, f"the table acc has no column {lacking[0]}")


def complete(file: Path) -> list[str]:
    """Add the tables that a database made by an older release lacks: their names.

    Raises Problem where Kamailio's SQL is not installed or the file cannot be written.
    """
    added: list[str] = []
    try:
        with contextlib.closing(sqlite3.connect(file)) as database:
            rows = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            there = {str(name) for (name,) in rows}
            for script in SCRIPTS:
                sql = (SQL_FOLDER / f"{script}-create.sql").read_text("utf-8")
                tables = CREATE_TABLE.findall(sql)
                if tables and there.isdisjoint(tables):
                    database.executescript(f"BEGIN; {sql}; COMMIT;")
                    added += tables
    except FileNotFoundError as error:
        raise _no_sql(error) from None
    except (OSError, sqlite3.Error) as error:
        raise Problem(f"{file}: tables cannot be added ({error})") from None
    return added


def settle(file: Path) -> None:
    """Fold what a stopped server left in the write-ahead log into the file: one file to copy."""
    with contextlib.suppress(sqlite3.Error), contextlib.closing(sqlite3.connect(file)) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _no_sql(error: FileNotFoundError) -> Problem:
    return Problem(
        f"{error.filename}: not found; Kamailio's tables are in the Debian package "
        "kamailio-sqlite-modules: apt-get install kamailio-sqlite-modules"
    )


def _broken(file: Path, why: str) -> Problem:
    return Problem(
        f"{file}: a broken database ({why}); put a sound copy in its place, or move it away: "
        "the next start makes a new one, with new demo passwords"
    )


def _md5(text: str) -> str:
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()
