"""A real Kamailio for the tests: started from this repository's kamailio.cfg on loopback."""

import contextlib
import os
import re
import signal
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from kemi_app.tools.database import create

from . import control, database
from .raw import exchange, options
from .waiting import LOOPBACK, free_port, wait_for

REPOSITORY = Path(__file__).resolve().parents[2]
APPS = Path(__file__).resolve().parent / "apps"
"""Folder of the applications that tests load in place of the shipped one."""

_FAULT = re.compile(
    r"CRITICAL|SIGSEGV|SIGABRT|exited by a signal|\bBUG:|traceback|SystemError", re.IGNORECASE
)
_HARMLESS = re.compile(r"receive_fd\(\): EOF on")
"""Logged as CRITICAL at each ordinary stop, when TCP workers end before TCP's main process."""

_START_SECONDS = 20.0
_STOP_SECONDS = 15.0
_ATTEMPTS = 3


class KamailioFault(AssertionError):
    """The server did not start, did not stop, or wrote of a fault in its log."""


class KamailioServer:
    """A Kamailio with a database, a runtime folder, a free port and a log of its own.

    Use it as a context manager. `features` are the names after WITH_ (None: the list that
    kamailio.cfg sets by itself), `also` are added to them; `defines` are further value defines,
    given to Kamailio as they are (FR_TIMER=500; None: not defined); `app` is a "module:Class" from
    the folder apps/; `children` is the number of UDP workers and of TCP workers; `domain` is a name
    that the server answers to, else it has its address alone; `more` is appended to kamailio.cfg.

    Kamailio reads a copy of kamailio.cfg in the temporary folder, for a developer's own
    kamailio-local.cfg beside the original is none of the tests' business.
    """

    def __init__(
        self,
        features: Sequence[str] | None = None,
        also: Sequence[str] = (),
        defines: Mapping[str, object] | None = None,
        app: str | None = None,
        children: int = 2,
        domain: str = LOOPBACK,
        more: str = "",
    ) -> None:
        self.features = features
        self.also = also
        self.defines = dict(defines or {})
        self.app = app
        self.children = children
        self.domain = domain
        self.more = more
        self.address = LOOPBACK
        self.port = 0
        self.expected: list[str] = []
        """Regular expressions of log lines that would else be taken for faults."""
        self._checked = 0
        self._log = ""

    @property
    def uri(self) -> str:
        """The server's own SIP URI."""
        return f"sip:{self.address}:{self.port}"

    @property
    def log(self) -> str:
        """Everything that Kamailio has logged so far, also after its end."""
        if self._log_file.exists():
            self._log = self._log_file.read_text(encoding="utf-8", errors="replace")
        return self._log

    @property
    def pid(self) -> int:
        """Process number of Kamailio's main process."""
        return self._process.pid

    def __enter__(self) -> "KamailioServer":
        self._temporary = tempfile.TemporaryDirectory(prefix="kemi-test-")
        self.folder = Path(self._temporary.name)
        self.run_dir = self.folder / "run"
        self.run_dir.mkdir()
        self.database = self.folder / "kamailio.sqlite"
        create(self.database)
        self._log_file = self.folder / "kamailio.log"
        try:
            for attempt in range(1, _ATTEMPTS + 1):
                self.port = free_port(self.address)
                self._start()
                if self._answers() or attempt == _ATTEMPTS:
                    break
                self._kill()
            self._require_running()
        except BaseException:
            self._kill()
            self._temporary.cleanup()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            code = self.stop()
            self._log = self.log
            if kind is None:
                self.check_log()
                if code != 0:
                    raise KamailioFault(f"Kamailio ended with exit code {code}\n{self.tail()}")
        finally:
            self._temporary.cleanup()

    def add_subscriber(self, user: str, password: str) -> None:
        """Add an account of the server's own domain."""
        database.add_subscriber(self.database, user, self.domain, password)

    def rows(self, table: str, **columns: str) -> list[dict[str, Any]]:
        """The database rows of `table` that have the given values, oldest first."""
        return database.rows(self.database, table, **columns)

    def wait_for_rows(
        self, table: str, count: int = 1, timeout: float = 5.0, **columns: str
    ) -> list[dict[str, Any]]:
        """Wait until `table` has at least `count` rows with the given values, and return them."""

        def enough() -> list[dict[str, Any]]:
            found = self.rows(table, **columns)
            return found if len(found) >= count else []

        # Seldom: while one reads, sqlite refuses the row that Kamailio is writing, and it is lost.
        return wait_for(enough, f"{count} rows of {table} with {columns}", timeout, pause=0.25)

    def rpc(self, method: str, *params: object) -> Any:
        """Ask the running server over its JSON-RPC datagram socket, and return the result.

        Raises RuntimeError with Kamailio's own text when the answer is an error.
        """
        return control.ask(self.run_dir / "kamailio_rpc.sock", method, *params)

    def workers(self) -> dict[int, str]:
        """Process numbers of the SIP workers, each with its description ("udp receiver …")."""
        return {
            process["pid"]: process["description"]
            for process in self.rpc("core.psa")
            if re.match(r"(udp|tcp) receiver", process["description"])
        }

    def contacts(self, user: str) -> list[str]:
        """The contacts that are now registered for `user`, [] when there is none."""
        try:
            found = self.rpc("ul.lookup", "location", user)
        except RuntimeError:
            return []
        return [entry["Contact"]["Address"] for entry in found["Contacts"]]

    def wait_for_log(self, pattern: str, timeout: float = 5.0) -> str:
        """Wait until the log has `pattern` (a regular expression), and return what matched."""
        match = wait_for(lambda: re.search(pattern, self.log), f"{pattern!r} in the log", timeout)
        return match.group()

    def check_log(self) -> None:
        """Raise KamailioFault when a new log line tells of a fault and was not `expected`."""
        lines = self.log.splitlines()
        fresh, self._checked = lines[self._checked :], len(lines)
        for number, line in enumerate(fresh):
            harmless = _HARMLESS.search(line) or any(re.search(p, line) for p in self.expected)
            if _FAULT.search(line) and not harmless:
                story = "\n".join(fresh[number : number + 20])
                raise KamailioFault(f"a fault in Kamailio's log:\n{story}")

    def tail(self, lines: int = 40) -> str:
        """The last lines of the log."""
        return "\n".join(self.log.splitlines()[-lines:])

    def stop(self) -> int:
        """Send SIGTERM, wait for the end, and return the exit code."""
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
            try:
                self._process.wait(_STOP_SECONDS)
            except subprocess.TimeoutExpired:
                self._kill()
                raise KamailioFault(f"no end after SIGTERM\n{self.tail()}") from None
        return self._process.returncode

    def restart(self) -> None:
        """Stop the server and start it again with the same port and database."""
        self.stop()
        self._start()
        self._answers()
        self._require_running()

    def command(self) -> list[str]:
        """The command line that starts this server."""
        listen = f"{self.address}:{self.port}"
        defines: dict[str, object] = {
            "RUN_DIR": f'"{self.run_dir}"',
            "DBURL": f'"sqlite:///{self.database}"',
            "KEMI_LOADER": f'"{REPOSITORY / "kemi_app" / "loader.py"}"',
            **self.defines,
        }
        if self.app:
            defines["KEMI_APP"] = self.app
        command = ["kamailio", "-f", str(self.folder / "kamailio.cfg"), "-x", "fm", "-X", "fm"]
        command += ["-DD", "-E", "-P", str(self.run_dir / "kamailio.pid")]
        command += ["-l", f"udp:{listen}", "-l", f"tcp:{listen}"]
        command += ["-n", str(self.children), "-N", str(self.children)]
        for name, value in defines.items():
            if value is not None:
                command += ["-A", f"{name}={value}"]
        if self.features is not None:
            command += ["-A", "OWN_FEATURES"]
        for feature in (*(self.features or ()), *self.also):
            command += ["-A", f"WITH_{feature}"]
        return command

    def configuration(self) -> str:
        """The text of kamailio.cfg, without `more`."""
        return (REPOSITORY / "kamailio.cfg").read_text(encoding="utf-8")

    def local_configuration(self) -> str:
        """The text of kamailio-local.cfg, "" for none."""
        return "" if self.domain == self.address else f'alias="{self.domain}":{self.port}\n'

    def _start(self) -> None:
        """Start the process, in a process group of its own; its log goes on where it ended."""
        config = self.configuration() + self.more + "\n"
        (self.folder / "kamailio.cfg").write_text(config, encoding="utf-8")
        if local := self.local_configuration():
            (self.folder / "kamailio-local.cfg").write_text(local, encoding="utf-8")
        environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
        if self.app:
            environment["PYTHONPATH"] = str(APPS)
        with self._log_file.open("ab") as log:
            self._process = subprocess.Popen(
                self.command(),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                env=environment,
                cwd=self.folder,
                start_new_session=True,
            )

    def _answers(self) -> bool:
        """Wait until the server answers OPTIONS; False when it ended as its port was taken."""

        def up_or_ended() -> bool:
            if self._process.poll() is not None:
                return True
            return exchange(self, options(self), timeout=0.1) is not None and self._is_complete()

        try:
            wait_for(up_or_ended, "an answer to OPTIONS", _START_SECONDS)
        except TimeoutError as slow:
            raise KamailioFault(f"{slow}\n{self.tail()}") from None
        return self._process.poll() is None or "Address already in use" not in self.log

    def _is_complete(self) -> bool:
        """Whether all processes are forked and ready: TCP's main process is the last of them.

        A SIGTERM that comes before that is lost on the newest process, and Kamailio's main process
        then waits a minute for it to end.
        """
        try:
            processes = self.rpc("core.psa")
        except (OSError, RuntimeError):
            return False
        last = any(process["description"] == "tcp main process" for process in processes)
        return last and all(process["status"] == 1 for process in processes)

    def _require_running(self) -> None:
        """Raise KamailioFault when the server ended at its start."""
        if self._process.poll() is not None:
            raise KamailioFault(
                f"Kamailio ended at its start, exit code {self._process.returncode}\n{self.tail()}"
            )

    def _kill(self) -> None:
        """End the process group that _start() made, if any of it is left."""
        if not hasattr(self, "_process"):
            return
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait(5)
