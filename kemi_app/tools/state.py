"""The state folder: everything that a running server keeps, in one place.

``kamailio.sqlite``, ``run/`` (RUN_DIR: pid file, control sockets, the workers' reports) and
``log/kamailio.log``. It holds passwords, so it is open to its owner alone.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

from kemi_app.tools.defines import unless_defined
from kemi_app.tools.problem import Problem

LONGEST_SOCKET = 107
"""Bytes in the path of a unix socket (sun_path in unix(7), less its closing zero)."""

LOWEST_KEPT = 64
"""Kamailio, when it starts, closes the open files numbered from 3 to 31 that it inherited."""

UNFIT = '":?!$\\'
"""What a path cannot hold: quotes end Kamailio's strings, ``:`` and ``?`` part its URLs."""


@dataclass(frozen=True)
class StateFolder:
    """A state folder by its absolute path. Nothing is made before ``prepare``."""

    path: Path

    @property
    def database(self) -> Path:
        """The sqlite file."""
        return self.path / "kamailio.sqlite"

    @property
    def run(self) -> Path:
        """RUN_DIR: what lives as long as the server does."""
        return self.path / "run"

    @property
    def tls(self) -> Path:
        """Where the certificate of a trial lies."""
        return self.path / "tls"

    @property
    def log(self) -> Path:
        """The file that Kamailio's log goes to."""
        return self.path / "log" / "kamailio.log"

    @property
    def pid_file(self) -> Path:
        """Where Kamailio writes the id of its main process (``-P``)."""
        return self.run / "kamailio.pid"

    @property
    def control(self) -> Path:
        """The binary RPC socket, for kamcmd."""
        return self.run / "kamailio_ctl"

    @property
    def rpc(self) -> Path:
        """The JSON-RPC 2.0 socket (unix datagrams)."""
        return self.run / "kamailio_rpc.sock"

    @property
    def database_url(self) -> str:
        """The database as Kamailio's db_sqlite takes it: four slashes for an absolute path."""
        return f"sqlite:///{self.database}"

    def check_path(self) -> None:
        """Raise Problem where Kamailio could not use the folder for its name alone."""
        unfit = [sign for sign in str(self.path) if sign in UNFIT or not sign.isprintable()]
        if unfit:
            raise Problem(
                f"--dir {self.path}: a path with {unfit[0]!r} in it cannot stand in Kamailio's "
                "configuration; choose another folder"
            )
        over = len(os.fsencode(self.rpc)) - LONGEST_SOCKET
        if over > 0:
            raise Problem(
                f"--dir {self.path}: {over} bytes too long for the unix sockets in it; "
                "choose a shorter path"
            )

    def check_idle(self) -> None:
        """Raise Problem where a server runs on this folder. Writes nothing."""
        with contextlib.suppress(OSError):
            handle = os.open(self._lock, os.O_RDWR | os.O_CLOEXEC)
            try:
                self._take(handle)
            finally:
                os.close(handle)

    def prepare(self) -> int:
        """Make the folder and what is in it, and take its lock; return the lock's open file.

        The lock holds as long as any process has that file open, so Kamailio is to inherit it.
        Raises Problem where the folder cannot be written or a server runs on it.
        """
        place = self.path
        try:
            for place in (self.path, self.run, self.log.parent):
                place.mkdir(mode=0o700, parents=True, exist_ok=True)
                with tempfile.TemporaryFile(dir=place):
                    pass
            place = self._lock
            lock = self._open_lock()
            for place in (self.database, self.log):
                if place.exists():
                    os.close(os.open(place, os.O_WRONLY | os.O_APPEND))
        except OSError as error:
            raise Problem(
                f"{place}: cannot be written ({error.strerror}); make it writable, or choose "
                "another state folder with --dir DIR"
            ) from None
        self._take(lock)
        self.pid_file.unlink(missing_ok=True)  # of a server that was killed
        return lock

    def _open_lock(self) -> int:
        low = os.open(self._lock, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            return fcntl.fcntl(low, fcntl.F_DUPFD_CLOEXEC, LOWEST_KEPT)
        finally:
            os.close(low)

    @property
    def _lock(self) -> Path:
        return self.run / "lock"

    def _take(self, handle: int) -> None:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Problem(f"{self.path}: {self._running()}") from None

    def _running(self) -> str:
        try:
            pid = int(self.pid_file.read_text("ascii"))
        except (OSError, ValueError):
            return "a server is just starting on this folder; choose another one with --dir DIR"
        return (
            f"a server runs on this folder already (process {pid}); stop it with `kill {pid}`, "
            "or choose another folder with --dir DIR"
        )


def write_paths(
    checkout: Path,
    state: StateFolder,
    loader: Path,
    database_url: str | None = None,
    tls_config: Path | None = None,
) -> bool:
    """Write kamailio-paths.cfg beside kamailio.cfg, so that plain ``kamailio -f`` finds all this.

    ``database_url`` is that of a database of one's own; its password is why the file is its
    owner's alone then. What the site or the command line defines goes before. Answers whether it
    could be written: a checkout that is only readable is no fault.
    """
    url = state.database_url if database_url is None else database_url
    values = {"RUN_DIR": state.run, "DBURL": url, "KEMI_LOADER": loader}
    if tls_config:
        values["TLS_CONFIG"] = tls_config
    text = (
        "# The paths of this checkout, written anew by every scripts/run; not for your edits\n"
        "# (kamailio-local.cfg is).\n" + unless_defined(values)
    )
    file = checkout / "kamailio-paths.cfg"
    half = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        half.touch(mode=0o644 if database_url is None else 0o600)
        half.write_text(text, encoding="utf-8")
        half.replace(file)
    except OSError:
        return False
    finally:
        with contextlib.suppress(OSError):
            half.unlink()
    return True
