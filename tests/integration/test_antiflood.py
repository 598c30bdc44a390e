"""The flood guard: who sends too much is banned, and nobody else is."""

from pathlib import Path

from .raw import exchange, options
from .server import KamailioServer
from .sipp import Sipp
from .waiting import free_port

FLOODER, NEIGHBOUR = "127.0.0.9", "127.0.0.8"


def flood(server: KamailioServer, folder: Path, address: str) -> list[int]:
    """Send 100 OPTIONS in half a second from `address`; the statuses that came back."""
    port = free_port(address)
    run = Sipp("options", folder, server, port, address=address, calls=100, rate=200).run()
    return [message.kind for message in run.messages if isinstance(message.kind, int)]


def test_a_flooder_is_banned_and_its_neighbour_is_served(
    server: KamailioServer, tmp_path: Path
) -> None:
    answers = flood(server, tmp_path, FLOODER)
    assert 0 < len(answers) < 100, "served at first, then no more"
    server.wait_for_log(r"(?i)(pike|flood|ban)[^\n]*127\.0\.0\.9")
    assert exchange(server, options(server), timeout=0.5, source=FLOODER) is None
    assert exchange(server, options(server), source=NEIGHBOUR) is not None
    assert FLOODER in str(server.rpc("htable.dump", "ipban"))


def test_the_own_address_of_the_server_is_never_banned(
    server: KamailioServer, tmp_path: Path
) -> None:
    assert flood(server, tmp_path, server.address) == [200] * 100
