"""What this process reports about itself: the code it runs, its counters, the faults it met.

Every Kamailio process keeps one small file, ``RUN_DIR/kemi_app/worker-PID``: 64 counters of 64
bits, updated in place through a memory map (no lock, no system call), then a length and a JSON
text that is rewritten on the rare events. From FIRST_OF_OTHERS on, each counter is that of one
callback other than the request and the reply route. ``python3 -m kemi_app status`` reads
them; ``kemi_app.tools.processes`` knows the same layout.
"""

from __future__ import annotations

import contextlib
import json
import mmap
import os
import struct
import time
from pathlib import Path
from typing import TypedDict

import KSR

from kemi_app.keep import keep

REQUESTS, REPLIES, EXCEPTIONS, REFUSED, FIRST_OF_OTHERS = range(5)
COUNTERS = struct.Struct("<64Q")
LENGTH = struct.Struct("<I")
SIZE = 32768
MOST_FAULTS = 40


class Fault(TypedDict):
    """An exception by its place: ``file:line``, type and text, how often, and when last."""

    place: str
    error: str
    count: int
    last: float


class Kept(TypedDict):
    """What outlives a reload: plain data, no object of a class that a reload replaces."""

    map: mmap.mmap | None
    counters: memoryview[int]
    report: dict[str, object]
    faults: dict[str, Fault]


def nothing_yet() -> Kept:
    """What a process starts with: counters of its own, until it has a file."""
    counters = memoryview(bytearray(COUNTERS.size)).cast("Q")
    return {"map": None, "counters": counters, "report": {}, "faults": {}}


class Worker:
    """The reports of one process. What they stand on outlives reloads (``kemi_app.keep``)."""

    def __init__(self) -> None:
        """Take up the reports of this process where the code before a reload left them."""
        self._kept = keep("kemi_app.worker", nothing_yet)

    @property
    def counters(self) -> memoryview[int]:
        """The counters, by the indices above. Hold on to it: this look-up takes its time."""
        return self._kept["counters"]

    def open(self, rank: int) -> None:
        """Give this process its file, once it is forked and knows its rank.

        Without a folder to write to, the counters go on in memory and ``status`` shows nothing.
        """
        if self._kept["report"].get("pid") == os.getpid():
            return
        self._kept.update(nothing_yet())
        self._kept["report"].update(pid=os.getpid(), rank=rank, started=time.time())
        path = folder() / f"worker-{os.getpid()}"
        try:
            with path.open("w+b") as file:
                file.truncate(SIZE)
                area = mmap.mmap(file.fileno(), SIZE)
        except OSError as error:
            KSR.warn(f"kemi_app: no status for this process: cannot write {path}: {error}\n")
            return
        self._kept["map"] = area
        self._kept["counters"] = memoryview(area)[: COUNTERS.size].cast("Q")

    def loaded(self, generation: int, digest: str) -> None:
        """Report the code that this process now runs."""
        now = time.time()
        self._kept["report"].update(
            generation=generation, digest=digest, loaded=now, attempted=now, refusal=None
        )
        self._kept["faults"].clear()
        self._write()

    def refused(self, reason: str) -> None:
        """Report that a reload was refused and the code before it goes on."""
        self.counters[REFUSED] += 1
        self._kept["report"].update(attempted=time.time(), refusal=reason)
        self._write()

    def fault(self, place: str, error: str) -> int:
        """Count an exception at ``place`` (``file:line``) and return how often it came."""
        self.counters[EXCEPTIONS] += 1
        key = f"{place} {error}"
        faults = self._kept["faults"]
        if key not in faults and len(faults) >= MOST_FAULTS:
            place, error, key = "elsewhere", "further faults", "elsewhere"
        fault = faults.setdefault(key, {"place": place, "error": error, "count": 0, "last": 0.0})
        fault["count"] += 1
        fault["last"] = time.time()
        self._write()
        return fault["count"]

    def _write(self) -> None:
        area = self._kept["map"]
        if area is None:
            return
        report, faults = self._kept["report"], list(self._kept["faults"].values())
        room = SIZE - COUNTERS.size - LENGTH.size
        text = json.dumps({**report, "faults": faults}).encode()
        while faults and len(text) > room:
            faults = faults[: len(faults) // 2]
            text = json.dumps({**report, "faults": faults}).encode()
        # The length is 0 while the text changes: a reader that comes in between reads again.
        start = COUNTERS.size + LENGTH.size
        area[COUNTERS.size : start] = LENGTH.pack(0)
        area[start : start + len(text)] = text
        area[COUNTERS.size : start] = LENGTH.pack(len(text))


def folder() -> Path:
    """The folder of the status files: kemi_app in the RUN_DIR that kamailio.cfg defines."""
    return Path(str(KSR.kx.get_def("RUN_DIR")).strip('"') or "/run/kamailio") / "kemi_app"


def clear_folder() -> None:
    """Make the folder, and remove what an earlier run left there. Called before the forks."""
    try:
        folder().mkdir(mode=0o750, parents=True, exist_ok=True)
        if os.geteuid() == 0:  # the workers may be another user soon (-u): RUN_DIR is theirs
            owner = folder().parent.stat()
            os.chown(folder(), owner.st_uid, owner.st_gid)
        for old in folder().iterdir():
            with contextlib.suppress(FileNotFoundError):
                old.unlink()
    except OSError as error:
        KSR.warn(f"kemi_app: no status: cannot write {folder()}: {error}\n")
