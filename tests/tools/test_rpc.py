import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from kemi_app.tools import rpc
from kemi_app.tools.rpc import NoServer, Refused, Rpc

from .rpc_server import RpcServer


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RpcServer]:
    with RpcServer(tmp_path) as running:
        yield running


def test_a_call_returns_the_result(server: RpcServer) -> None:
    assert Rpc(server.run_dir).call("core.uptime") == {"uptime": 3725}
    assert server.asked == ["core.uptime"]


def test_an_error_of_kamailio_is_told_with_the_method(server: RpcServer) -> None:
    with pytest.raises(Refused, match="no.such: Method Not Found"):
        Rpc(server.run_dir).call("no.such", 1, "two")


def test_without_a_server_the_error_names_the_socket_and_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(NoServer, match=r"kamailio_rpc.sock .*--run-dir DIR names another"):
        Rpc(tmp_path).call("core.uptime")


def test_a_server_that_does_not_answer_is_waited_for_no_longer_than_asked(
    tmp_path: Path,
) -> None:

    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as silent:
        silent.bind(str(tmp_path / "kamailio_rpc.sock"))
        with pytest.raises(NoServer, match="no answer"):
            Rpc(tmp_path, timeout=0.05).call("core.uptime")


def test_the_folder_is_that_of_this_checkout_or_the_systems(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rpc, "__file__", str(tmp_path / "kemi_app" / "tools" / "rpc.py"))
    assert rpc.default_run_dir() == Path("/run/kamailio")
    own = tmp_path / "var" / "run"
    own.mkdir(parents=True)
    (own / "kamailio_rpc.sock").touch()
    assert rpc.default_run_dir() == own
