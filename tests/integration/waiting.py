"""Waiting for a condition, and ports that are free: what every part of the harness needs."""

import os
import random
import socket
import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

LOOPBACK = "127.0.0.1"
_FIRST_PORT, _LAST_PORT = 20000, 31999
_POLL = 0.02
_given: set[int] = set()


def wait_for(
    probe: Callable[[], T | None], what: str, timeout: float = 10.0, pause: float = _POLL
) -> T:
    """Call `probe` until it gives something true, and return that.

    `timeout` and the `pause` between two calls are in seconds. Raises TimeoutError, naming `what`
    was waited for.
    """
    end = time.monotonic() + timeout
    while True:
        found = probe()
        if found:
            return found
        if time.monotonic() > end:
            raise TimeoutError(f"waited {timeout:g} s in vain for {what}")
        time.sleep(pause)


def free_port(address: str = LOOPBACK, count: int = 1) -> int:
    """The first of `count` ports in a row that are free for both UDP and TCP on `address`.

    None of them is given twice by this process.

    Ports are taken at random from 20000..31999, below the range from which the kernel numbers
    outgoing connections, so that none of those takes the port before its owner binds it.
    KEMI_TEST_PORTS="FIRST-LAST" in the environment sets another range. Raises RuntimeError when
    none is free.
    """
    first, last = _port_range()
    ports = list(range(first, last + 1))
    random.shuffle(ports)
    for port in ports:
        row = range(port, port + count)
        if _given.isdisjoint(row) and all(_is_free(address, each) for each in row):
            _given.update(row)
            return port
    raise RuntimeError(f"no free port on {address} in {first}..{last}")


def is_bound(port: int, transport: str = "udp") -> bool:
    """Whether some socket on this machine is bound to `port` (for TCP: listens on it)."""
    with open(f"/proc/net/{transport}", encoding="ascii") as table:
        next(table)
        for line in table:
            fields = line.split()
            state_fits = transport == "udp" or fields[3] == "0A"
            if state_fits and int(fields[1].rpartition(":")[2], 16) == port:
                return True
    return False


def _port_range() -> tuple[int, int]:
    """The range that free_port() takes from: the environment's, or the default one."""
    wanted = os.environ.get("KEMI_TEST_PORTS")
    if not wanted:
        return _FIRST_PORT, _LAST_PORT
    first, _, last = wanted.partition("-")
    return int(first), int(last)


def _is_free(address: str, port: int) -> bool:
    """Whether both a UDP and a TCP socket can be bound to `address` and `port`."""
    for kind in (socket.SOCK_DGRAM, socket.SOCK_STREAM):
        with socket.socket(socket.AF_INET, kind) as probe:
            try:
                probe.bind((address, port))
            except OSError:
                return False
    return True
