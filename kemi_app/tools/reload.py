"""``python3 -m kemi_app reload``: load the routes anew, and tell what each SIP worker now runs."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from kemi_app.tools.nudge import Listener, listeners, nudge
from kemi_app.tools.processes import Process, processes
from kemi_app.tools.rpc import NoServer, Refused, Rpc, default_run_dir

PATIENCE = 10.0


def main(arguments: list[str]) -> int:
    """Reload; returns 0 where every SIP worker runs the new code, 1 where not, 2 for usage."""
    parser = argparse.ArgumentParser(prog="python3 -m kemi_app reload", description=__doc__)
    parser.add_argument("--run-dir", type=Path, default=None, help="the server's RUN_DIR")
    options = parser.parse_args(arguments)
    run_dir: Path = options.run_dir or default_run_dir()
    try:
        workers, since = reload(Rpc(run_dir), run_dir, PATIENCE)
    except (NoServer, Refused) as error:
        print(f"kemi_app reload: {error}", file=sys.stderr)
        return 1
    for worker in workers:
        print(f"{worker.pid} {worker.description}: {outcome(worker, since)}")
    codes = {worker.digest for worker in workers if is_loaded(worker, since)}
    if len(codes) == 1 and all(is_loaded(worker, since) for worker in workers):
        print(f"reloaded: {len(workers)} SIP workers run {codes.pop()}")
        return 0
    print("not reloaded: the code above goes on where it says so")
    return 1


def reload(rpc: Rpc, run_dir: Path, patience: float) -> tuple[list[Process], float]:
    """Ask for a reload (app_python.reload), wake the SIP workers, and wait for them.

    Returns them as they are then, at the latest after ``patience`` seconds, and the time of the
    request. Raises NoServer or Refused where the server cannot be asked.
    """
    since = time.time()
    rpc.call("app_python.reload")

    def is_done(listener: Listener) -> bool:
        return all(
            worker.attempted >= since
            for worker in sip_workers(rpc, run_dir)
            if worker.socket == (str(listener) if listener.protocol == "udp" else None)
        )

    nudge(listeners(rpc), is_done, patience)
    return sip_workers(rpc, run_dir), since


def sip_workers(rpc: Rpc, run_dir: Path) -> list[Process]:
    """Return the processes that route SIP messages. Raises as ``Rpc.call`` does."""
    return [process for process in processes(rpc, run_dir) if process.is_sip_worker]


def is_loaded(worker: Process, since: float) -> bool:
    """Whether the worker has taken up new code since then, in seconds of the epoch."""
    return worker.attempted >= since and worker.refusal is None


def outcome(worker: Process, since: float) -> str:
    """Say in a line what became of the reload in one worker."""
    if worker.attempted < since:
        return f"still runs {worker.digest}: it is busy, and reloads at its next message"
    if worker.refusal is not None:
        return f"still runs {worker.digest}: refused: {worker.refusal}"
    return f"runs {worker.digest}"
