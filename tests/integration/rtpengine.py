"""A real rtpengine for the tests: in userspace, on a loopback address and ports of its own."""

from __future__ import annotations

import contextlib
import itertools
import os
import shutil
import signal
import socket
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Any

from . import bencode
from .waiting import LOOPBACK, free_port, wait_for

_cookies = itertools.count(1)
RTP_PORTS = 40
"""Room for ten streams: each takes a port for RTP and one for RTCP on both sides."""


class Rtpengine:
    """rtpengine with its media on `address`; use it as a context manager.

    `kill` and `start` play its death and its return on the same ports, `freeze` and `thaw` a
    process that hangs: it is there, and answers nothing.
    """

    def __init__(self, address: str = "127.0.0.60") -> None:
        self.address = address
        self.port = free_port(LOOPBACK)
        self._first = free_port(address, RTP_PORTS)
        self._folder = Path(tempfile.mkdtemp(prefix="kemi-rtpengine-"))
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def control(self) -> str:
        """Where it takes commands, as Kamailio's parameter rtpengine_sock wants it."""
        return f"udp:{LOOPBACK}:{self.port}"

    @property
    def calls(self) -> list[str]:
        """Call-IDs of the calls that it relays now."""
        return list(self.ask("list")["calls"])

    @property
    def log(self) -> str:
        """What it has logged so far."""
        return (self._folder / "log").read_text("utf-8", "replace")

    def __enter__(self) -> Rtpengine:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.kill()
        shutil.rmtree(self._folder)

    def start(self) -> None:
        """Start it, and wait until it answers a ping."""
        command = [
            *("rtpengine", "--config-file=none", "--foreground", "--log-stderr", "--table=-1"),
            *(f"--interface={self.address}", f"--listen-ng={LOOPBACK}:{self.port}"),
            *(f"--port-min={self._first}", f"--port-max={self._first + RTP_PORTS - 1}"),
            *("--delete-delay=0", "--log-level=6", "--num-threads=2"),
        ]
        with (self._folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=self._folder,
                env={**os.environ, "HOME": str(self._folder)},
            )  # fmt: skip
        wait_for(self._answers_or_ended, "rtpengine's answer to a ping")
        if self._process.poll() is not None:
            raise AssertionError(f"rtpengine ended at its start:\n{self.log}")

    def kill(self) -> None:
        """End it at once, if it runs."""
        if self._process is not None and self._process.poll() is None:
            self._process.kill()
            self._process.wait(5)

    def freeze(self) -> None:
        """Stop it: it holds its ports and answers nothing."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)
        # Each of its threads stops by itself, and one still at work would answer the next command.
        wait_for(lambda: self._states() == {"T"}, "rtpengine with all its threads stopped")

    def thaw(self) -> None:
        """Let it go on."""
        assert self._process is not None
        self._process.send_signal(signal.SIGCONT)

    def ask(self, command: str, timeout: float = 2.0) -> Any:
        """Send one command of the ng protocol, and return its answer."""
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
            asking.settimeout(timeout)
            asking.connect((LOOPBACK, self.port))
            # rtpengine repeats its answer to a cookie that it has seen.
            cookie = b"%d-%d " % (os.getpid(), next(_cookies))
            asking.send(cookie + bencode.encode({"command": command}))
            return bencode.decode(asking.recv(65535).partition(b" ")[2])

    def wait_for_calls(self, count: int) -> None:
        """Wait until it relays so many calls."""
        wait_for(lambda: len(self.calls) == count, f"{count} calls at rtpengine")

    def _states(self) -> set[str]:
        assert self._process is not None
        threads = Path(f"/proc/{self._process.pid}/task").glob("*/stat")
        return {thread.read_text().rpartition(")")[2].split()[0] for thread in threads}

    def _answers_or_ended(self) -> bool:
        assert self._process is not None
        with contextlib.suppress(OSError):
            return bool(self.ask("ping", 0.1)["result"] == "pong")
        return self._process.poll() is not None
