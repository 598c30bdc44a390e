"""Running sipp: one scenario of the folder scenarios/ at a time, and what it sent and got."""

import os
import re
import signal
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType

from .raw import Peer
from .waiting import LOOPBACK, is_bound, wait_for

SCENARIOS = Path(__file__).resolve().parent / "scenarios"

_SECONDS = 15
_SEPARATOR = re.compile(r"^-{20,} .*\n(?:TCP|UDP) message (sent|received).*:\n\n", re.MULTILINE)


@dataclass(frozen=True)
class Message:
    """One SIP message from sipp's trace."""

    sent: bool
    text: str

    @property
    def start_line(self) -> str:
        """Request line or status line."""
        return self.text.partition("\r\n")[0].partition("\n")[0]

    @property
    def kind(self) -> str | int:
        """Method of a request, status of a reply."""
        first, second = self.start_line.split()[:2]
        return int(second) if first == "SIP/2.0" else first

    def header(self, name: str) -> str | None:
        """Value of the first header field of that name (its long form), None if there is none."""
        found = self.headers(name)
        return found[0] if found else None

    def headers(self, name: str) -> list[str]:
        """Values of all header fields of that name, in order."""
        head = re.split(r"\r?\n\r?\n", self.text, maxsplit=1)[0]
        return re.findall(rf"^{re.escape(name)}\s*:\s*(.*?)\s*$", head, re.MULTILINE | re.I)


@dataclass
class Result:
    """What came of one run of sipp: `ok` when the scenario went as it is written."""

    scenario: str
    code: int
    errors: str
    messages: list[Message] = field(repr=False)

    @property
    def ok(self) -> bool:
        """Whether every call of the run went as the scenario is written."""
        return self.code == 0

    def received(self, kind: str | int) -> list[Message]:
        """The messages that came in with this method or status, in order."""
        return [m for m in self.messages if not m.sent and m.kind == kind]

    def sent(self, kind: str | int) -> list[Message]:
        """The messages that went out with this method or status, in order."""
        return [m for m in self.messages if m.sent and m.kind == kind]

    @property
    def final_status(self) -> int:
        """The last status of 200 and above that came in, 0 if none did."""
        seen = [m.kind for m in self.messages if not m.sent]
        return next((s for s in reversed(seen) if isinstance(s, int) and s >= 200), 0)

    def require(self) -> "Result":
        """Return this result if the scenario went well, else raise AssertionError with all of it.

        The messages are told in order, whole, as they are what one wants to see.
        """
        if not self.ok:
            raise AssertionError(self.story())
        return self

    def story(self) -> str:
        """The run as text: exit code, sipp's own errors, each message."""
        lines = [f"sipp {self.scenario}: exit code {self.code}", self.errors]
        for message in self.messages:
            lines += ["---- sent" if message.sent else "---- received", message.text]
        return "\n".join(lines)


class Sipp:
    """One run of sipp with one scenario, from `address`:`port`; ends when left as a context.

    `peer` is where a client sends to. `keys` are the words that the scenario has in brackets.
    `user` is who it says to be, `login` (by default the same) whose credentials it shows.
    `calls` calls are made, `rate` a second; a caller that is paused waits `pause` milliseconds.
    """

    def __init__(
        self,
        scenario: str,
        folder: Path,
        peer: Peer,
        port: int,
        *,
        address: str = LOOPBACK,
        transport: str = "udp",
        keys: Mapping[str, object] | None = None,
        user: str = "nobody",
        login: str = "",
        password: str = "none",
        calls: int = 1,
        rate: int = 10,
        pause: int = 0,
        seconds: int = _SECONDS,
    ) -> None:
        self.scenario = scenario
        self.port = port
        self.transport = transport
        self._seconds = seconds
        stem = f"{Path(scenario).stem}-{port}-{len(list(folder.iterdir()))}"
        self._trace = folder / f"{stem}.messages"
        self._errors = folder / f"{stem}.errors"
        self._output = folder / f"{stem}.output"
        self._command = [
            *("sipp", f"{peer.address}:{peer.port}", "-sf", str(SCENARIOS / f"{scenario}.xml")),
            *("-i", address, "-bind_local", "-p", str(port), "-t", transport[0] + "1"),
            *("-ci", LOOPBACK, "-mi", LOOPBACK),
            *("-m", str(calls), "-r", str(rate), "-d", str(pause), "-nostdin"),
            *("-timeout", f"{seconds}s", "-timeout_error"),
            *("-au", login or user, "-ap", password, "-s", user),
            *("-trace_msg", "-message_file", str(self._trace)),
            *("-trace_err", "-error_file", str(self._errors)),
        ]
        for name, value in (keys or {}).items():
            self._command += ["-key", name, str(value)]
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> "Sipp":
        self.start()
        wait_for(self._listening_or_ended, f"sipp {self.scenario} on port {self.port}")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.end()

    def start(self) -> None:
        """Start sipp and return at once."""
        with self._output.open("wb") as output:
            self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                env={**os.environ, "TERM": "dumb"},
                cwd=self._output.parent,
            )

    def run(self) -> Result:
        """Run sipp to its end."""
        self.start()
        return self.result()

    def result(self) -> Result:
        """Wait for sipp's end, which `-timeout` bounds, and tell what happened."""
        assert self._process is not None, "not started"
        try:
            self._process.wait(self._seconds + 10)
        except subprocess.TimeoutExpired:
            self.end()
        return Result(self.scenario, self._process.returncode, _read(self._errors), self.messages())

    def messages(self) -> list[Message]:
        """The messages so far."""
        pieces = _SEPARATOR.split(_read(self._trace))[1:]
        return [
            Message(direction == "sent", text.strip("\n"))
            for direction, text in zip(pieces[::2], pieces[1::2], strict=True)
        ]

    def wait_for(self, kind: str | int, timeout: float = 10.0) -> Message:
        """Wait until a message with this method or status has come in, and return it."""

        def first() -> Message | None:
            found = [m for m in self.messages() if not m.sent and m.text and m.kind == kind]
            return found[0] if found else None

        message = wait_for(first, f"{kind} at sipp {self.scenario}", timeout)
        assert message is not None
        return message

    def end(self) -> None:
        """End sipp if it still runs."""
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(signal.SIGKILL)
            self._process.wait(5)

    def _listening_or_ended(self) -> bool:
        assert self._process is not None
        return is_bound(self.port, self.transport) or self._process.poll() is not None


def _read(path: Path) -> str:
    """Text of a file that sipp may not have made yet."""
    if not path.exists():
        return ""
    return path.read_bytes().decode("utf-8", "replace").replace("\r\n", "\n")
