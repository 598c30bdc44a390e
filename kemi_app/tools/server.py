"""Kamailio as a child process: checked, started, told to stop, its end explained."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from kemi_app.tools.cause import cause
from kemi_app.tools.listen import Listen
from kemi_app.tools.log import Log
from kemi_app.tools.problem import Problem
from kemi_app.tools.rpc import Json, NoServer, Refused, Rpc
from kemi_app.tools.state import StateFolder
from kemi_app.tools.stopsignals import StopSignals
from kemi_app.tools.switchboard import own_list

START_SECONDS = 30
"""A start that takes longer is told about, and waited for no more."""

STOP_SECONDS = 20
"""A stop that takes longer is helped by SIGKILL."""

REMIND_SECONDS = 2
"""While it stops, every process of Kamailio is told so anew after this time: one that was just
forked, as TCP's main process is at the end of a start, can miss the first SIGTERM."""


def find_kamailio() -> str:
    """The program. Raises Problem where it is not installed."""
    path = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin"])
    if found := shutil.which("kamailio", path=path):
        return found
    raise Problem(
        "Kamailio is not installed: "
        "apt-get install kamailio kamailio-python3-modules kamailio-sqlite-modules"
    )


def command_line(
    kamailio: str,
    cfg: Path,
    loader: Path,
    state: StateFolder,
    listens: Iterable[Listen],
    children: int,
    features: list[str] | None,
    *,
    own_database: bool = False,
) -> list[str]:
    """The whole command. ``features`` None leaves kamailio.cfg's default list in force.

    The URL of a database of one's own is not in it, for the password's sake: kamailio.cfg has it
    from the environment, or from the site's own file.

    The allocator fm costs a Python worker a fraction of what Debian's default, qm, does, and
    cannot be chosen in kamailio.cfg.
    """
    command = [kamailio, "-f", str(cfg), "-x", "fm", "-X", "fm", "-DD", "-E"]
    command += ["-P", str(state.pid_file), "-n", str(children), "-N", str(children)]
    for listen in listens:
        command += ["-l", str(listen)]
    defines = [
        f'RUN_DIR="{state.run}"',
        *(() if own_database else (f'DBURL="{state.database_url}"',)),
        f'KEMI_LOADER="{loader}"',
        *(own_list(features) if features is not None else ()),
    ]  # fmt: skip
    for define in defines:
        command += ["-A", define]
    return command


def check_configuration(command: Sequence[str], environment: Mapping[str, str]) -> None:
    """Let Kamailio read its configuration and no more. Raises Problem where it refuses it."""
    try:
        told = subprocess.run(
            [*command, "-c"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            text=True, errors="replace", timeout=START_SECONDS, check=False, env=environment,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Problem(f"{command[0]} cannot check its configuration: {error}") from None
    if told.returncode:
        raise Problem(f"Kamailio refuses its configuration: {cause(told.stdout)}")


class Server:
    """One run of Kamailio on a state folder."""

    def __init__(
        self, command: Sequence[str], state: StateFolder, lock: int,
        environment: Mapping[str, str], log: Log,
    ) -> None:  # fmt: skip
        """``lock`` is the open file that ``StateFolder.prepare`` returned; Kamailio inherits it."""
        self._command = command
        self._environment = environment
        self._state = state
        self._lock = lock
        self._log = log

    def run(self, ready: Callable[[], None]) -> None:
        """Start, call ``ready`` when the server answers, wait for its end.

        SIGTERM, SIGINT and SIGHUP stop it. Raises Problem, with the cause, where Kamailio ended by
        itself or did not stop cleanly.
        """
        try:
            with StopSignals() as signals:
                self._run(ready, signals)
        finally:
            os.close(self._lock)

    def _run(self, ready: Callable[[], None], signals: StopSignals) -> None:
        with open(self._log.open(), "ab") as log:
            # A session of its own: Ctrl-C reaches the workers through Kamailio, not beside it.
            child = subprocess.Popen(
                self._command, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                pass_fds=[self._lock], start_new_session=True, umask=0o077, env=self._environment,
            )  # fmt: skip
        answered = self._wait_for_start(child, signals)
        if child.poll() is None and not signals.asked:
            if not answered:
                print(f"Kamailio runs, but {self._state.rpc} has given no answer yet.")
            ready()
        while child.poll() is None and not signals.asked:
            signals.sleep()
        if (code := child.returncode) is not None:
            why = cause(self._log.text())
            how = f"signal {-code}" if code < 0 else f"exit code {code}"
            raise Problem(f"Kamailio ended by itself ({how}): {why} (log: {self._log})")
        code = _stop(child, signals)
        self._log.text()  # until here all of it has been passed on
        if code:
            raise Problem(f"Kamailio did not stop cleanly (exit code {code}; log: {self._log})")

    def _wait_for_start(self, child: subprocess.Popen[bytes], signals: StopSignals) -> bool:
        """Wait until the server answers and has forked all its processes.

        It answers while it still forks, and a process just forked can miss a signal.
        """
        end = time.monotonic() + START_SECONDS
        before = None
        while child.poll() is None and not signals.asked and time.monotonic() < end:
            now = processes(self._state.run)
            if now is not None and now == before:
                return True
            before = now
            signals.sleep(0.1)
        return False


def _stop(child: subprocess.Popen[bytes], signals: StopSignals) -> int:
    """Tell Kamailio to stop, remind all its processes, kill them in the end; its exit code."""
    began = time.monotonic()
    reminders = 0
    child.terminate()
    while child.poll() is None:
        next_one = began + (reminders + 1) * REMIND_SECONDS
        if (now := time.monotonic()) < next_one:
            signals.sleep(next_one - now)
            continue
        reminders += 1
        with contextlib.suppress(ProcessLookupError):
            os.killpg(child.pid, signal.SIGKILL if now >= began + STOP_SECONDS else signal.SIGTERM)
    return child.returncode


def processes(run: Path) -> Json:
    """The processes of the server in this runtime folder (``core.psx``); None without an answer."""
    try:
        return Rpc(run, timeout=1).call("core.psx")
    except NoServer:
        return None
    except Refused:
        return "it answers, but not this"
