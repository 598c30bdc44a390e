"""Calls at a steady rate for as long as a test needs them, and the count of those that failed."""

import csv
import os
import signal
import subprocess
from pathlib import Path
from types import TracebackType

from .phones import Phone
from .sipp import SCENARIOS
from .waiting import is_bound, wait_for


class Traffic:
    """Calls from one phone to another, `rate` a second, from the begin to the end of a context.

    When it is left, no new call is made and those under way come to their end. `calls` and
    `failed` are the counts then. It stops by itself after `seconds`.
    """

    def __init__(self, caller: Phone, callee: Phone, rate: int, seconds: int) -> None:
        self.calls = 0
        self.failed = 0
        self._folder = caller.folder
        self._statistics = self._folder / "traffic.csv"
        self._port = callee.port
        common = ["-nostdin", "-timeout", f"{seconds}s", "-trace_err"]
        # It rings for a while: two workers may pass 180 and 200 on in either order.
        ringing = ["-d", "200", "-m", "1000000", *common]
        self._callee_command = self._command(callee, "answer", ringing)
        self._caller_command = self._command(
            caller,
            "call",
            [
                *("-r", str(rate), "-m", "1000000", *common),
                *("-trace_stat", "-stf", str(self._statistics), "-fd", "1"),
                *("-key", "callee", f"sip:{callee.user}@{callee.server.domain}"),
            ],
        )

    def __enter__(self) -> "Traffic":
        self._callee = self._start(self._callee_command)
        wait_for(lambda: is_bound(self._port), "the callee of the traffic")
        self._caller = self._start(self._caller_command)
        wait_for(lambda: self._count("SuccessfulCall(C)") > 0, "the first call of the traffic")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            self._caller.send_signal(signal.SIGUSR1)  # sipp: no new calls
            self._caller.wait(40)
            self.failed = self._count("FailedCall(C)")
            self.calls = self._count("SuccessfulCall(C)") + self.failed
        finally:
            for process in (self._caller, self._callee):
                process.kill()
                process.wait()

    def errors(self) -> str:
        """What sipp wrote of the calls that failed."""
        return "".join(path.read_text() for path in self._folder.glob("*_errors.log"))

    def _command(self, phone: Phone, scenario: str, more: list[str]) -> list[str]:
        return [
            *("sipp", f"{phone.server.address}:{phone.server.port}"),
            *("-sf", str(SCENARIOS / f"{scenario}.xml")),
            *("-i", "127.0.0.1", "-p", str(phone.port), "-t", "u1"),
            *("-au", phone.user, "-ap", phone.password, "-s", phone.user),
            *("-key", "domain", phone.server.domain, "-key", "contact", phone.contact),
            *more,
        ]

    def _start(self, command: list[str]) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "TERM": "dumb"},
            cwd=self._folder,
        )

    def _count(self, column: str) -> int:
        if not Path(self._statistics).exists():
            return 0
        with self._statistics.open(newline="") as file:
            rows = list(csv.DictReader(file, delimiter=";"))
        value = rows[-1].get(column) if rows else None
        return int(value or 0)
