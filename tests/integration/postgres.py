"""A PostgreSQL server of the tests' own."""

import json
import signal
from pathlib import Path
from typing import Any

from .databases import NAME, PASSWORD, SHARE, USER, DatabaseServer
from .waiting import LOOPBACK

UNSAFE = ("fsync=off", "full_page_writes=off", "shared_buffers=16MB")
"""What is in it has to outlive the server's crash, but no power failure."""


class Postgres(DatabaseServer):
    """PostgreSQL; its administrator comes in by the unix socket, Kamailio by TCP."""

    scheme = "postgres"
    scripts = SHARE / "postgres"
    crash = signal.SIGQUIT  # "immediate shutdown"
    grants = (
        f"GRANT ALL ON ALL TABLES IN SCHEMA public TO {USER};"
        f"GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO {USER};"
    )

    def initialize(self) -> None:
        """Make the cluster (initdb)."""
        self.run(
            program("initdb"), "-D", self.data, "-U", "postgres", "-N", "--no-locale", "-E", "UTF8",
            "--auth-local=trust", "--auth-host=scram-sha-256",
        )  # fmt: skip

    def command(self) -> list[str]:
        """The server's program."""
        settings = [
            f"listen_addresses={LOOPBACK}",
            f"unix_socket_directories={self.folder}",
            *UNSAFE,
        ]
        command = [str(program("postgres")), "-D", str(self.data), "-p", str(self.port)]
        return command + [word for setting in settings for word in ("-c", setting)]

    def create_database(self, name: str) -> None:
        """Make the database, and the role at first."""
        if not self.sql(f"SELECT 1 FROM pg_roles WHERE rolname = '{USER}'", ""):
            self.sql(f"CREATE ROLE {USER} LOGIN PASSWORD '{PASSWORD}'", "")
        self.sql(f"CREATE DATABASE {name}", "")

    def sql(self, statements: str, name: str = NAME) -> str:
        """Run SQL with psql."""
        return self.run(
            program("psql"), "-XqAt", "-v", "ON_ERROR_STOP=1", "-h", self.folder,
            "-p", str(self.port), "-U", "postgres", "-d", name or "postgres", text=statements,
        )  # fmt: skip

    def select(self, query: str, name: str = NAME) -> list[dict[str, Any]]:
        """One JSON object a row."""
        lines = self.sql(f"SELECT row_to_json(found) FROM ({query}) AS found", name).splitlines()
        rows = [json.loads(line) for line in lines]
        return [
            {column: value if value is None else str(value) for column, value in row.items()}
            for row in rows
        ]


def program(name: str) -> Path:
    """A program of the newest PostgreSQL here: Debian keeps them off the PATH."""
    found = Path("/usr/lib/postgresql").glob(f"*/bin/{name}")
    return max(found, key=lambda path: int(path.parts[-3]))
