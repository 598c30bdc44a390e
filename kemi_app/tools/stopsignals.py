"""Signals that ask to stop, waited for without a gap in which one could be missed.

A handler of Python's runs between two steps of Python's, so a signal that comes just before a
system call that waits is not noticed until that call ends. The wakeup file descriptor is: the
waiting is done on it.
"""

from __future__ import annotations

import contextlib
import select
import signal
import socket
from types import FrameType, TracebackType
from typing import Any

ASKING = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)


class StopSignals:
    """Entered, it takes SIGTERM, SIGINT and SIGHUP, and wakes at the end of a child too."""

    def __init__(self) -> None:
        """Take nothing yet."""
        self.asked = False
        """Whether one of the signals has come."""

    def __enter__(self) -> StopSignals:
        """Take the signals. Only the main thread may."""
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)
        self._writer.setblocking(False)
        self._wakeup = signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        self._before: dict[int, Any] = {
            number: signal.signal(number, self._note) for number in (*ASKING, signal.SIGCHLD)
        }
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Give the signals back."""
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._wakeup)
        self._reader.close()
        self._writer.close()

    def sleep(self, seconds: float | None = None) -> None:
        """Wait for a signal or a child's end; for ``seconds`` at most, None without a limit."""
        select.select([self._reader], [], [], seconds)
        with contextlib.suppress(BlockingIOError):
            self._reader.recv(4096)

    def _note(self, number: int, _frame: FrameType | None) -> None:
        self.asked = self.asked or number in ASKING
