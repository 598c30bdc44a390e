"""The processes of a running Kamailio, each with what it reports about itself."""

from __future__ import annotations

import json
import re
import struct
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypedDict, cast

from kemi_app.tools.rpc import Json, Rpc

# The layout that kemi_app.worker writes. That module lives inside Kamailio; this one does not.
COUNTERS = struct.Struct("<64Q")
LENGTH = struct.Struct("<I")

SIP_WORKER = re.compile(r"(udp|tcp|tls|sctp) receiver\b")
SOCKET = re.compile(r"sock=(\S+)")


class Fault(TypedDict):
    """An exception by its place, as ``kemi_app.worker`` reports it."""

    place: str
    error: str
    count: int
    last: float


@dataclass(frozen=True)
class Process:
    """One process: what Kamailio says of it (core.psa), and what its own report says."""

    pid: int
    rank: int
    description: str
    requests: int = 0
    replies: int = 0
    others: int = 0
    exceptions: int = 0
    refused: int = 0
    generation: int | None = None
    digest: str | None = None
    loaded: float = 0.0
    attempted: float = 0.0
    refusal: str | None = None
    faults: list[Fault] = field(default_factory=list)

    @property
    def is_sip_worker(self) -> bool:
        """Whether SIP messages are routed in it, as they come from the network."""
        return SIP_WORKER.match(self.description) is not None

    @property
    def socket(self) -> str | None:
        """The UDP socket that it alone reads with its like, as ``address:port``."""
        found = SOCKET.search(self.description)
        return found[1] if found else None


def processes(rpc: Rpc, run_dir: Path) -> list[Process]:
    """Return all the processes of the server, in Kamailio's order.

    Raises NoServer or Refused (see ``Rpc.call``). One without a report has no ``generation``.
    """
    rows = cast("list[dict[str, Json]]", rpc.call("core.psa"))
    found = []
    for row in rows:
        pid, rank = cast(int, row["pid"]), cast(int, row["rank"])
        report = run_dir / "kemi_app" / f"worker-{pid}"
        found.append(_with_report(report, pid, rank, str(row["description"])))
    return found


def _with_report(path: Path, pid: int, rank: int, description: str) -> Process:
    """Read the report of a process; once more where it was just being rewritten."""
    for _ in range(20):
        try:
            data = path.read_bytes()
        except FileNotFoundError:
            break
        start = COUNTERS.size + LENGTH.size
        try:
            numbers = COUNTERS.unpack_from(data)
            (length,) = LENGTH.unpack_from(data, COUNTERS.size)
            report = json.loads(data[start : start + length])
        except (ValueError, struct.error):  # just made, or just being rewritten
            time.sleep(0.005)
            continue
        for known in ("pid", "rank", "started"):
            report.pop(known, None)
        requests, replies, exceptions, refused, *others = numbers
        return Process(
            pid,
            rank,
            description,
            requests=requests,
            replies=replies,
            others=sum(others),
            exceptions=exceptions,
            refused=refused,
            **report,
        )
    return Process(pid, rank, description)
