"""Both servers: Kamailio with its default configuration, and Kamailio with ours."""

from __future__ import annotations

from ..server import KamailioServer
from .default_file import default_configuration

DATABASE_MODULE = 'loadmodule "db_sqlite.so"\n'
"""The default configuration loads db_mysql alone, and that only WITH_MYSQL."""
NO_RTPPROXY = ("udp:127.0.0.1:7722", "udp:127.0.0.1:9")
"""Media are another test's affair; an rtpproxy that happens to run here is not to be used."""


class ChangedKamailio(KamailioServer):
    """Our own configuration with some words `changed`: each is there, and becomes another."""

    changed: tuple[tuple[str, str], ...] = ()

    def configuration(self) -> str:
        """The text of kamailio.cfg."""
        return self.with_changes(super().configuration())

    def with_changes(self, text: str) -> str:
        """The text with the words changed."""
        for old, new in self.changed:
            assert old in text, f"not in the configuration: {old}"
            text = text.replace(old, new)
        return text


class NativeKamailio(ChangedKamailio):
    """Kamailio's default configuration, with a database, a folder and a port of its own.

    It is started as our own is: the same defines (features), the same kind of database, the same
    options of the command line. Its routes stay as they are; what a test sets (timers) stands after
    them, as `more`.
    """

    def configuration(self) -> str:
        """The text of the package's kamailio.cfg; its rtpproxy is one that is not there."""
        return self.with_changes(default_configuration().replace(*NO_RTPPROXY))

    def local_configuration(self) -> str:
        """The database's module, and the alias."""
        return DATABASE_MODULE + super().local_configuration()

    def command(self) -> list[str]:
        """The command line that starts this server: our own's, and the folder of its sockets."""
        return [*super().command(), "-Y", str(self.run_dir)]
