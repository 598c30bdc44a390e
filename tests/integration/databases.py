"""The databases that a test server can have: the file of sqlite, PostgreSQL, MariaDB.

PostgreSQL and MariaDB are servers of the tests' own: in a temporary folder, on a free port, as
another user than root (both insist on that), with nothing on the disk safe. Their tables are made
from Kamailio's SQL, as kamdbctl makes them, with the columns that docs/databases.md adds to acc.
"""

import contextlib
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
from abc import ABC, abstractmethod
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol, TypeVar

from kemi_app.tools.database import ACC_COLUMNS, SCRIPTS, Subscriber

from . import database
from .waiting import LOOPBACK, free_port, wait_for

SHARE = Path("/usr/share/kamailio")
USER, PASSWORD, NAME = "kamailio", "not-a-secret", "kamailio"
"""Who Kamailio is to the database, and the database's name."""

Self = TypeVar("Self", bound="DatabaseServer")

_START_SECONDS = 60.0
_STOP_SECONDS = 20.0


class Store(Protocol):
    """A database with Kamailio's tables, whichever it is."""

    @property
    def url(self) -> str:
        """What DBURL says."""
        ...

    def add(self, table: str, /, **values: object) -> None:
        """Insert one row."""
        ...

    def rows(self, table: str, /, **columns: str) -> list[dict[str, Any]]:
        """The rows in which every given column has the given value, oldest first."""
        ...


class Sqlite:
    """A file of sqlite, as every KamailioServer makes one."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @property
    def url(self) -> str:
        """As Kamailio takes it."""
        return f"sqlite:///{self.path}"

    def add(self, table: str, /, **values: object) -> None:
        """Insert one row."""
        database.add(self.path, table, **values)

    def rows(self, table: str, /, **columns: str) -> list[dict[str, Any]]:
        """The rows with these values."""
        return database.rows(self.path, table, **columns)


class DatabaseServer(ABC):
    """A database server that exists for the tests; use it as a context manager."""

    scheme: str
    """What its URLs begin with."""
    scripts: Path
    """The folder of Kamailio's SQL for it."""

    def __init__(self) -> None:
        self.port = free_port()
        self.user = "nobody" if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name

    @property
    def url(self) -> str:
        """As Kamailio takes it."""
        return self.url_with()

    def url_with(
        self, user: str = USER, password: str = PASSWORD, port: int = 0, name: str = NAME
    ) -> str:
        """A URL in which something is different."""
        return f"{self.scheme}://{user}:{password}@{LOOPBACK}:{port or self.port}/{name}"

    def __enter__(self: Self) -> Self:
        self.folder = Path(tempfile.mkdtemp(prefix=f"kemi-{self.scheme}-"))
        self.data = self.folder / "data"
        try:
            shutil.chown(self.folder, self.user)
            self.initialize()
            self.start()
            self.make_database(NAME, SCRIPTS)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_error: object) -> None:
        with contextlib.suppress(AttributeError):  # never started
            self.stop()
        shutil.rmtree(self.folder)

    def start(self) -> None:
        """Start the server, and wait until it takes queries."""
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                self.command(), stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                cwd=self.folder, user=self.user, start_new_session=True,
            )  # fmt: skip
        wait_for(self._is_up, f"the start of {self.scheme}", _START_SECONDS)

    def stop(self) -> None:
        """Stop the server at once, as a crash would: connections are cut, nothing is tidied up."""
        if self._process.poll() is None:
            self.go_on()
            self._process.send_signal(self.crash)
            self._process.wait(_STOP_SECONDS)

    @property
    def is_running(self) -> bool:
        """Whether the server's main process is there."""
        return self._process.poll() is None

    crash: signal.Signals
    """The signal that ends the server without a farewell."""

    def hang(self) -> None:
        """Freeze the server: the network takes what is sent to it, and nothing ever answers."""
        os.killpg(self._process.pid, signal.SIGSTOP)

    def go_on(self) -> None:
        """Let a frozen server go on."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGCONT)

    def make_database(self, name: str, scripts: Sequence[str]) -> None:
        """Make a database with Kamailio's tables of these scripts, acc with our columns."""
        self.create_database(name)
        statements = [
            (self.scripts / f"{script}-create.sql").read_text(encoding="utf-8")
            for script in scripts
        ]
        if "acc" in scripts:
            statements += [
                f"ALTER TABLE {table} ADD COLUMN {column} VARCHAR({width}) DEFAULT '';"
                for table in ("acc", "missed_calls")
                for column, width in ACC_COLUMNS.items()
            ]
        self.sql("\n".join(statements), name)
        self.sql(self.grants, name)

    grants: str
    """The SQL that lets Kamailio's user use the tables of a database."""

    def add(self, table: str, name: str = NAME, /, **values: object) -> None:
        """Insert one row."""
        columns = ", ".join(values)
        self.sql(
            f"INSERT INTO {table} ({columns}) VALUES ({', '.join(map(literal, values.values()))})",
            name,
        )

    def rows(self, table: str, name: str = NAME, /, **columns: str) -> list[dict[str, Any]]:
        """The rows with these values; each value is a text or None."""
        where = " AND ".join(f"{column} = {literal(value)}" for column, value in columns.items())
        return self.select(f"SELECT * FROM {table} WHERE {where or '1 = 1'} ORDER BY id", name)

    def run(self, *command: str | Path, text: str = "") -> str:
        """Run a program as the server's user; what it printed."""
        done = subprocess.run(
            command, input=text, capture_output=True, text=True, timeout=_START_SECONDS,
            cwd=self.folder, user=self.user, check=False,
        )  # fmt: skip
        if done.returncode:
            raise AssertionError(f"{command}: {done.stdout[-1000:]}{done.stderr[-1000:]}")
        return done.stdout

    def _is_up(self) -> bool:
        if self._process.poll() is not None:
            log = (self.folder / "log").read_text(encoding="utf-8", errors="replace")
            raise AssertionError(f"{self.scheme} ended at its start:\n{log[-2000:]}")
        try:
            self.sql("SELECT 1", "")
        except AssertionError:
            return False
        return True

    @abstractmethod
    def initialize(self) -> None:
        """Make the server's own files in `data`."""

    @abstractmethod
    def command(self) -> list[str]:
        """The command that starts the server in the foreground."""

    @abstractmethod
    def create_database(self, name: str) -> None:
        """Make an empty database, and Kamailio's user if he is not there."""

    @abstractmethod
    def sql(self, statements: str, name: str = NAME) -> str:
        """Run SQL as the server's administrator ('': in no particular database)."""

    @abstractmethod
    def select(self, query: str, name: str = NAME) -> list[dict[str, Any]]:
        """The rows that a query of a database finds."""


class OneDatabase:
    """One more database of a server, for tests that others must not meet."""

    def __init__(self, server: DatabaseServer, name: str) -> None:
        self._server = server
        self._name = name
        server.make_database(name, SCRIPTS)

    @property
    def url(self) -> str:
        """As Kamailio takes it."""
        return self._server.url_with(name=self._name)

    def add(self, table: str, /, **values: object) -> None:
        """Insert one row."""
        self._server.add(table, self._name, **values)

    def rows(self, table: str, /, **columns: str) -> list[dict[str, Any]]:
        """The rows with these values."""
        return self._server.rows(table, self._name, **columns)


def literal(value: object) -> str:
    """A value as SQL has it: a number, or a text in quotes."""
    return str(value) if isinstance(value, int) else "'" + str(value).replace("'", "''") + "'"


def add_subscriber(store: Store, user: str, domain: str, password: str) -> None:
    """Add one account; Kamailio reads the subscriber table anew at every authentication."""
    names = ("username", "domain", "password", "ha1", "ha1b")
    row = Subscriber(user, domain, password).row
    store.add("subscriber", **dict(zip(names, row, strict=True)))
