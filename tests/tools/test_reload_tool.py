"""``python3 -m kemi_app reload`` against a stand-in for the server."""

import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kemi_app.__main__ import main
from kemi_app.tools import nudge, reload
from kemi_app.tools.nudge import Listener

from .rpc_server import RpcServer


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[RpcServer]:
    monkeypatch.setattr(reload, "PATIENCE", 0.3)
    with RpcServer(tmp_path) as running:
        running.process(1, "main process - attendant", rank=0)
        running.process(2, "udp receiver child=0 sock=127.0.0.1:5060")
        running.process(3, "tcp receiver (generic) child=0")
        for pid in (1, 2, 3):
            running.report(pid)
        yield running


def listening(server: RpcServer, kind: socket.SocketKind) -> Listener:
    """Open a socket that takes up the new code in its worker at the first bytes it gets."""
    sock = socket.socket(socket.AF_INET, kind)
    sock.bind(("127.0.0.1", 0))
    port: int = sock.getsockname()[1]
    protocol = "udp" if kind is socket.SOCK_DGRAM else "tcp"
    row = {"PROTO": protocol, "ADDRLIST": {"ADDR": "127.0.0.1"}, "PORT": str(port)}
    if protocol == "tcp":  # as Kamailio 6 writes it
        row = {"proto": protocol, "addrlist": {"addr": "127.0.0.1"}, "port": str(port)}
    server.answers["corex.list_sockets"].append(row)

    def serve() -> None:
        if protocol == "udp":
            data, client = sock.recvfrom(65535)
            sock.sendto(b"SIP/2.0 200 OK\r\n\r\n", client)
        else:
            sock.listen()
            link, _ = sock.accept()
            with link:
                data = link.recv(65535)
                link.sendall(b"SIP/2.0 200 OK\r\n\r\n")
        assert data.startswith(b"OPTIONS sip:monitor@127.0.0.1")
        pid = 2 if protocol == "udp" else 3
        server.report(pid, attempted=time.time(), digest="new", generation=2)
        sock.close()

    threading.Thread(target=serve, daemon=True).start()
    return Listener(protocol, "127.0.0.1", port)


def run(server: RpcServer) -> int:
    return main(["reload", "--run-dir", str(server.run_dir)])


def test_idle_workers_are_woken_and_told_of_one_by_one(
    server: RpcServer, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reload, "PATIENCE", 5.0)
    udp = listening(server, socket.SOCK_DGRAM)
    listening(server, socket.SOCK_STREAM)
    server.answers["core.psa"][1]["description"] = f"udp receiver child=0 sock={udp}"
    assert run(server) == 0
    assert "app_python.reload" in server.asked
    out = capsys.readouterr().out
    assert f"2 udp receiver child=0 sock={udp}: runs new" in out
    assert "reloaded: 2 SIP workers run new" in out


def test_a_refusal_is_told_with_its_reason(
    server: RpcServer, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse() -> object:
        for pid in (2, 3):
            server.report(pid, attempted=time.time() + 1, refusal="x.py:1: SyntaxError: bad")
        return {"old": 0, "new": 1}

    server.answers["app_python.reload"] = refuse
    assert run(server) == 1
    out = capsys.readouterr().out
    assert out.count("still runs 0123456789ab: refused: x.py:1: SyntaxError: bad") == 2
    assert "not reloaded" in out


def test_a_worker_that_stays_busy_is_told_of(
    server: RpcServer, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(server) == 1
    assert "it is busy, and reloads at its next message" in capsys.readouterr().out


def test_a_server_without_python_says_what_it_lacks(
    server: RpcServer, capsys: pytest.CaptureFixture[str]
) -> None:
    del server.answers["app_python.reload"]
    assert run(server) == 1
    assert "app_python.reload: Method Not Found" in capsys.readouterr().err


def test_a_listener_is_written_as_kamailio_names_it() -> None:
    assert str(Listener("udp", "127.0.0.1", 5060)) == "127.0.0.1:5060"
    six = Listener("tcp", "::1", 5060)
    assert str(six) == "[::1]:5060"
    assert six.family is socket.AF_INET6


def test_a_nudge_ends_at_once_where_there_is_nothing_to_do() -> None:
    begun = time.monotonic()
    nudge.nudge([Listener("sctp", "127.0.0.1", 1)], lambda _: False, seconds=60)
    assert time.monotonic() - begun < 30


def test_a_listener_that_nobody_serves_costs_no_more_than_the_time(
    server: RpcServer,
) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        where = Listener("tcp", "127.0.0.1", closed.getsockname()[1])
        nudge.nudge([where], lambda _: False, seconds=0.05)
