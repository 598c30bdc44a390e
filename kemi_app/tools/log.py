"""Where Kamailio's log goes, and what of it tells why a server ended."""

from __future__ import annotations

import contextlib
import os
import threading
from pathlib import Path
from typing import Protocol

MOST = 1 << 20
"""Bytes at the end of the log in which the cause of an end is looked for."""

LAST_SECONDS = 5
"""A log that has no end after Kamailio's is waited for no longer: some process still holds it."""


class Log(Protocol):
    """A place for the log of one run."""

    def open(self) -> int:
        """Begin; the file descriptor that Kamailio is to write to. The caller closes it."""
        ...

    def text(self) -> str:
        """The end of what Kamailio has written, once it has ended."""
        ...


class FileLog:
    """A file that every run is appended to; its owner's alone."""

    def __init__(self, path: Path) -> None:
        """Touch nothing yet."""
        self._path = path
        self._start = 0

    def __str__(self) -> str:
        """Name it."""
        return str(self._path)

    def open(self) -> int:
        """Open the file; it is made where it is missing."""
        handle = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        self._start = os.fstat(handle).st_size
        return handle

    def text(self) -> str:
        """What this run has written, or its end."""
        with self._path.open("rb") as log:
            log.seek(max(self._start, os.fstat(log.fileno()).st_size - MOST))
            return log.read().decode(errors="replace")


class PassedOn:
    """Standard output: what Kamailio writes is passed on as it comes, and its end remembered."""

    def __init__(self, output: int = 1) -> None:
        """Pass on to this file descriptor."""
        self._output = output
        self._end = bytearray()

    def __str__(self) -> str:
        """Name it."""
        return "standard output"

    def open(self) -> int:
        """Begin to pass on."""
        reader, writer = os.pipe()
        self._thread = threading.Thread(target=self._pass_on, args=(reader,), daemon=True)
        self._thread.start()
        return writer

    def text(self) -> str:
        """The end of what has been passed on."""
        self._thread.join(LAST_SECONDS)
        return bytes(self._end).decode(errors="replace")

    def _pass_on(self, reader: int) -> None:
        with open(reader, "rb", buffering=0) as log:
            while piece := log.read(65536):
                self._end += piece
                del self._end[:-MOST]
                # Nobody may read our output any more: Kamailio's is still taken, or it would wait.
                with contextlib.suppress(OSError):
                    while piece:
                        piece = piece[os.write(self._output, piece) :]
