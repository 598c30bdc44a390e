"""``python3 -m kemi_app status``: what each process runs, what it has done, what went wrong."""

from __future__ import annotations

import argparse
import dataclasses
import json
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import cast

from kemi_app.tools.processes import Fault, Process, processes
from kemi_app.tools.rpc import Json, NoServer, Refused, Rpc, default_run_dir


def main(arguments: list[str]) -> int:
    """Show the status; returns 0, 1 where the SIP workers differ or none answers, 2 for usage."""
    parser = argparse.ArgumentParser(prog="python3 -m kemi_app status", description=__doc__)
    parser.add_argument("--run-dir", type=Path, default=None, help="the server's RUN_DIR")
    parser.add_argument("--all", action="store_true", help="idle helper processes too")
    parser.add_argument("--json", action="store_true", help="for programs")
    options = parser.parse_args(arguments)
    run_dir: Path = options.run_dir or default_run_dir()
    rpc = Rpc(run_dir)
    try:
        uptime = cast("dict[str, Json]", rpc.call("core.uptime"))
        seconds = int(cast(int, uptime["uptime"]))
        version = str(rpc.call("core.version"))
        all_processes = processes(rpc, run_dir)
    except (NoServer, Refused) as error:
        print(f"kemi_app status: {error}", file=sys.stderr)
        return 1
    workers = [process for process in all_processes if process.is_sip_worker]
    same = len({worker.digest for worker in workers}) == 1 and workers[0].digest is not None
    if options.json:
        rows = [
            {**dataclasses.asdict(process), "is_sip_worker": process.is_sip_worker}
            for process in all_processes
        ]
        print(json.dumps({"uptime": seconds, "kamailio": version, "processes": rows}))
    else:
        print(f"{version}, up {_span(seconds)}, {len(workers)} SIP workers, in {run_dir}")
        shown = [row for row in all_processes if options.all or is_of_interest(row)]
        print(*table(shown), sep="\n")
        print(*fault_lines(all_processes), sep="\n")
        if not same:
            print("The SIP workers do not all run the same code: python3 -m kemi_app reload")
    return 0 if same else 1


def is_of_interest(process: Process) -> bool:
    """Whether it routes SIP, or Python has run in it for another reason."""
    return process.is_sip_worker or bool(process.others + process.exceptions + process.refused)


def table(rows: Iterable[Process]) -> list[str]:
    """Lay out one line a process. CODE is the digest of the sources that it loaded."""
    lines = [
        f"{'PID':>7} {'CODE':<12} {'LOADS':>5} {'AGE':>8} {'REQUESTS':>10} {'REPLIES':>10} "
        f"{'FAULTS':>7} {'REFUSED':>7}  PROCESS"
    ]
    for row in rows:
        age = _span(int(time.time() - row.loaded)) if row.loaded else "-"
        lines.append(
            f"{row.pid:>7} {row.digest or '-':<12} {row.generation or '-':>5} {age:>8} "
            f"{row.requests:>10} {row.replies:>10} {row.exceptions:>7} {row.refused:>7}  "
            f"{row.description}"
        )
    return lines


def fault_lines(rows: Iterable[Process]) -> list[str]:
    """Sum up the exceptions by place over all processes, and say which reloads were refused."""
    total: dict[tuple[str, str], Fault] = {}
    refusals: dict[str, list[int]] = {}
    for row in rows:
        for fault in row.faults:
            key = (fault["place"], fault["error"])
            known = total.setdefault(key, {**fault, "count": 0})
            known["count"] += fault["count"]
            known["last"] = max(known["last"], fault["last"])
        if row.refusal is not None:
            refusals.setdefault(row.refusal, []).append(row.pid)
    lines = [
        f"{fault['count']} x {fault['error']} at {fault['place']}, "
        f"last {_span(int(time.time() - fault['last']))} ago"
        for fault in sorted(total.values(), key=lambda fault: -fault["count"])
    ]
    lines += [
        f"reload refused in {', '.join(map(str, pids))}: {reason}"
        for reason, pids in refusals.items()
    ]
    return lines or ["no faults, no refused reload"]


def _span(seconds: int) -> str:
    """Write a span of time in its two largest units: 3d4h, 2h5m, 5m7s, 9s."""
    days, rest = divmod(max(seconds, 0), 86400)
    hours, rest = divmod(rest, 3600)
    minutes, seconds = divmod(rest, 60)
    if days:
        return f"{days}d{hours}h"
    if hours:
        return f"{hours}h{minutes}m"
    return f"{minutes}m{seconds}s" if minutes else f"{seconds}s"
