"""A MariaDB server of the tests' own: what speaks MySQL in Debian."""

import signal
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

from .databases import NAME, PASSWORD, SHARE, USER, DatabaseServer
from .waiting import LOOPBACK

UNSAFE = (
    "--innodb-flush-log-at-trx-commit=2", "--innodb-flush-method=nosync", "--skip-log-bin",
    "--innodb-buffer-pool-size=16M", "--innodb-log-file-size=8M", "--skip-name-resolve",
)  # fmt: skip
"""What is in it has to outlive the server's crash, but no power failure."""

NULL = "{http://www.w3.org/2001/XMLSchema-instance}nil"


class MariaDb(DatabaseServer):
    """MariaDB; its administrator comes in by the unix socket, Kamailio by TCP."""

    scheme = "mysql"
    scripts = SHARE / "mysql"
    crash = signal.SIGKILL
    grants = "".join(f"GRANT ALL ON *.* TO {USER}@'{host}';" for host in (LOOPBACK, "localhost"))

    @property
    def socket(self) -> Path:
        """Its unix socket, where Kamailio's user needs no password."""
        return self.folder / "socket"

    def initialize(self) -> None:
        """Make the system's own tables (mariadb-install-db)."""
        self.run(
            "mariadb-install-db", "--no-defaults", f"--datadir={self.data}", "--skip-test-db",
            "--auth-root-authentication-method=normal", *UNSAFE,
        )  # fmt: skip

    def command(self) -> list[str]:
        """The server's program."""
        own = [f"--datadir={self.data}", f"--socket={self.socket}", f"--port={self.port}"]
        own += [f"--bind-address={LOOPBACK}", f"--pid-file={self.folder}/pid"]
        return ["/usr/sbin/mariadbd", "--no-defaults", *own, *UNSAFE]

    def create_database(self, name: str) -> None:
        """Make the database, and the user at first."""
        self.sql(
            f"CREATE USER IF NOT EXISTS {USER}@'{LOOPBACK}' IDENTIFIED BY '{PASSWORD}';"
            f"CREATE USER IF NOT EXISTS {USER}@'localhost';"
            f"CREATE DATABASE {name} CHARACTER SET utf8mb4",
            "",
        )

    def sql(self, statements: str, name: str = NAME) -> str:
        """Run SQL with the program mariadb."""
        client = ["mariadb", "--no-defaults", "--xml", "-u", "root", f"-S{self.socket}"]
        return self.run(*client, *([name] if name else []), text=statements)

    def select(self, query: str, name: str = NAME) -> list[dict[str, Any]]:
        """One element a row, in it one a column."""
        document = self.sql(query, name)
        if not document:
            return []
        return [
            {str(field.get("name")): None if field.get(NULL) else field.text or "" for field in row}
            for row in ET.fromstring(document).iter("row")
        ]
