"""The service kamailio of docker-compose.yml: ``kemi_app run``, as its variables ask for.

Profiles that are on bring along what Kamailio has to know of them.
"""

from __future__ import annotations

import os
import signal
import socket
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from kemi_app.tools import run
from kemi_app.tools.problem import Problem

STATE = "/var/lib/kamailio"
DATABASE_URL = Path("/database/url")
PORT = 5060
"""In the container; KEMI_PORT is the published one."""
MEDIA_PORT = 2223
PATIENCE_SECONDS = 120.0
POLL_SECONDS = 0.25

T = TypeVar("T")


def main() -> int:
    """Run until it is told to stop; answers the exit code, 2 where it was not started."""
    # For process 1 a signal counts only where it is caught, in the first second too.
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: sys.exit(0))
    try:
        options = arguments(os.environ)
    except Problem as problem:
        print(f"kemi_app: {problem}", file=sys.stderr, flush=True)
        return 2
    return run.main(options)


def arguments(environment: Mapping[str, str]) -> list[str]:
    """The options of ``kemi_app run``. Raises Problem where another service does not come up."""
    address = environment.get("KEMI_ADDRESS") or "127.0.0.1"
    told = f"{address}:{environment.get('KEMI_PORT') or PORT}"
    interface = environment.get("KEMI_LISTEN") or "eth0"
    options = ["--dir", STATE, "--user", "kamailio", "--log", "-"]
    for protocol in ("udp", "tcp"):
        options += ["--listen", f"{protocol}:{interface}:{PORT}/{told}"]
    for variable, option in (
        ("SHM_MEMORY", "--shm-memory"), ("PKG_MEMORY", "--pkg-memory"), ("KEMI_DOMAIN", "--domain"),
        ("KEMI_WITH", "--with"), ("KEMI_WITHOUT", "--without"), ("KEMI_CHILDREN", "--children"),
    ):  # fmt: skip
        if value := environment.get(variable):
            options += [option, value]
    profiles = environment.get("KEMI_PROFILES", "").split(",")
    if "postgres" in profiles:
        options += ["--database", str(_database())]
    if "rtpengine" in profiles:
        address = _wait(lambda: _address("rtpengine"), "rtpengine", "it has no address")
        sock = f"udp:{address}:{MEDIA_PORT}"
        options += ["--with", "RTPENGINE", "--define", f'RTPENGINE_SOCK="{sock}"']
    return options


def _database() -> Path:
    """The file with the database's URL, once there is one and PostgreSQL takes connections."""

    def is_there() -> bool:
        return DATABASE_URL.exists()

    _wait(is_there, "database-setup", f"it has not written {DATABASE_URL}")
    _wait(lambda: _takes_connections("postgres", 5432), "postgres", "it takes no connections")
    return DATABASE_URL


def _wait(probe: Callable[[], T | None], service: str, fault: str) -> T:
    """What the probe finds. Raises Problem after PATIENCE_SECONDS without."""
    end = time.monotonic() + PATIENCE_SECONDS
    while not (found := probe()):
        if time.monotonic() > end:
            raise Problem(
                f"profile of the service {service}: {fault} after {PATIENCE_SECONDS:g} s; "
                f"docker compose logs {service} may say why"
            )
        time.sleep(POLL_SECONDS)
    return found


def _address(name: str) -> str | None:
    try:
        return socket.gethostbyname(name)
    except OSError:
        return None


def _takes_connections(name: str, port: int) -> bool:
    try:
        with socket.create_connection((name, port), timeout=2):
            return True
    except OSError:
        return False


if __name__ == "__main__":
    sys.exit(main())
