"""How an operator asks whether the server lives: OPTIONS, sipsak, and the control socket."""

import subprocess

import pytest

from .conftest import Phones
from .raw import exchange, options
from .server import KamailioServer
from .waiting import LOOPBACK


def sipsak(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run sipsak, bounded, and return what it printed and its exit code."""
    command = ["sipsak", "-vv", "-H", LOOPBACK, *arguments]  # or it looks up the host's own name
    return subprocess.run(command, capture_output=True, text=True, timeout=20, check=False)


@pytest.mark.parametrize("transport", ["udp", "tcp"])
def test_the_monitor_address_tells_that_kamailio_is_alive(
    server: KamailioServer, transport: str
) -> None:
    uri = f"sip:monitor@{server.address}:{server.port}"
    done = sipsak("-E", transport, "-s", uri)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "200 Kamailio is alive" in done.stdout


def test_options_to_the_server_itself_is_a_keepalive(server: KamailioServer) -> None:
    answer = str(exchange(server, options(server)))
    assert answer.startswith("SIP/2.0 200 Keepalive\r\n")


def test_sipsak_registers_with_digest_and_finds_itself(
    server: KamailioServer, phones: Phones
) -> None:
    alice = phones("alice")
    proxy = f"{server.address}:{server.port}"
    done = sipsak(
        *("-U", "-i", "-a", alice.password, "-x", "60", "-C", alice.contact),
        *("-p", proxy, "-s", alice.uri),
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert server.contacts(alice.user) == [alice.contact]


def test_the_control_socket_tells_the_workers(server: KamailioServer) -> None:
    kinds = sorted(text.split()[0] for text in server.workers().values())
    assert kinds == ["tcp"] * 2 + ["udp"] * 2


def test_every_udp_worker_answers(server: KamailioServer) -> None:
    for _ in range(20):
        assert exchange(server, options(server)) is not None
