"""JSON-RPC over HTTP: who may ask, what is refused, and that SIP goes on beside it."""

import http.client
import json
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from .conftest import Phones
from .http_client import ask, post
from .raw import exchange, options
from .server import KamailioServer


@pytest.fixture(scope="module")
def server() -> Iterator[KamailioServer]:
    with KamailioServer(also=["JSONRPC"]) as running:
        yield running


@pytest.fixture(autouse=True)
def _the_clients_of_the_start(server: KamailioServer) -> Iterator[None]:
    yield
    set_clients(server, "127.0.0.0/8 ::1")


def set_clients(server: KamailioServer, clients: str) -> None:
    """Change who may ask, while the server runs."""
    server.rpc("cfg.set_now_string", "jsonrpc", "clients", clients)


def test_a_command_is_run_and_its_result_is_json(server: KamailioServer) -> None:
    answer = ask(server, "core.version")
    assert (answer.status, answer.kind) == (200, "application/json")
    assert "kamailio" in answer.json["result"]
    assert answer.json["id"] == 1


def test_a_command_with_parameters_changes_the_server(server: KamailioServer) -> None:
    assert "result" in ask(server, "htable.seti", "ipban", "192.0.2.66", 1).json
    assert server.rpc("htable.get", "ipban", "192.0.2.66")["item"]["value"] == 1
    assert "result" in ask(server, "htable.delete", "ipban", "192.0.2.66").json


def test_a_command_that_fails_says_so_in_json(server: KamailioServer) -> None:
    answer = ask(server, "no.such.command")
    assert (answer.status, answer.kind) == (500, "application/json")
    assert answer.json["error"]["message"] == "Method Not Found"


def test_many_clients_at_once_are_all_answered(server: KamailioServer) -> None:
    with ThreadPoolExecutor(8) as clients:
        answers = list(clients.map(lambda _: ask(server, "core.uptime"), range(40)))
    assert [answer.status for answer in answers] == [200] * 40
    assert all(answer.json["result"]["uptime"] >= 0 for answer in answers)


def test_a_connection_is_closed_after_its_answer(server: KamailioServer) -> None:
    body = b'{"jsonrpc": "2.0", "method": "core.version", "id": 2}'
    head = b"POST /RPC HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n" % len(body)
    with socket.create_connection((server.address, server.port), 5) as client:
        client.sendall(head + body)
        whole = b"".join(iter(lambda: client.recv(4096), b""))
    assert whole.startswith(b"HTTP/1.1 200 OK\r\n")
    assert json.loads(whole.partition(b"\r\n\r\n")[2])["id"] == 2


def test_who_is_not_among_the_clients_is_refused(server: KamailioServer) -> None:
    set_clients(server, "127.0.0.7 127.0.9.0/24")
    for allowed in ("127.0.0.7", "127.0.9.200"):
        assert ask(server, "core.version", source=allowed).status == 200
    before = len(server.log)
    for other in ("127.0.0.1", "127.0.0.70", "127.0.10.1"):
        answer = ask(server, "core.version", source=other)
        assert answer.status == 403
        assert "kamailio" not in answer.body
        assert f"jsonrpc: {other} is not among jsonrpc.clients" in server.log[before:]


def test_all_workers_take_a_change_of_the_clients(server: KamailioServer) -> None:
    for clients, status in (("", 403), ("127.0.0.1", 200)):
        set_clients(server, clients)
        assert {ask(server, "core.version").status for _ in range(20)} == {status}


def test_a_word_that_is_no_address_lets_nobody_in_and_is_logged(server: KamailioServer) -> None:
    set_clients(server, "localhost 127.0.0.0/99 127.0.0.9")
    assert ask(server, "core.version").status == 403
    assert ask(server, "core.version", source="127.0.0.9").status == 200
    server.wait_for_log("jsonrpc.clients has 'localhost': no address and no network; left out")
    server.wait_for_log("jsonrpc.clients has '127.0.0.0/99'")


@pytest.mark.parametrize("path", ["/", "/RPC2", "/rpc", "/RPC/x", "//RPC", "/RPC%00"])
def test_there_is_nothing_at_another_path(server: KamailioServer, path: str) -> None:
    body = b'{"jsonrpc": "2.0", "method": "core.version", "id": 1}'
    answer = post(server, body, path)
    assert (answer.status, "kamailio" in answer.body) == (404, False)


@pytest.mark.parametrize("path", ["/RPC", "/RPC/", "/RPC?x=1"])
def test_these_are_the_same_path(server: KamailioServer, path: str) -> None:
    body = b'{"jsonrpc": "2.0", "method": "core.version", "id": 1}'
    assert post(server, body, path).status == 200


@pytest.mark.parametrize(
    "body",
    [
        b'{"jsonrpc": "2.0", ',
        b"nonsense",
        b"\xff\xfe\x00",
        b"[]",
        b'"text"',
        b"{}",
        b'{"jsonrpc": "2.0", "id": 1}',
        b'{"jsonrpc": "1.0", "method": "core.version", "id": 1}',
        b'{"jsonrpc": "2.0", "method": "core.version", "params": "all"}',
        b"[" * 9000,
        None,
    ],
    ids=[
        *("half", "no json", "no text", "list", "string", "empty", "no method", "old version"),
        *("params no list", "deep", "no body"),
    ],
)
def test_what_is_no_json_rpc_is_a_bad_request(server: KamailioServer, body: bytes | None) -> None:
    assert post(server, body).status == 400
    assert ask(server, "core.version").status == 200


def test_a_body_that_is_long_is_read_whole(server: KamailioServer) -> None:
    many = [f"192.0.2.{number}" for number in range(250)] * 2
    answer = ask(server, "core.echo", *many)
    assert answer.json["result"] == many


def test_an_http_client_without_content_length_costs_nobody_an_answer(
    server: KamailioServer,
) -> None:
    with socket.create_connection((server.address, server.port), 5) as client:
        client.sendall(b"GET /RPC HTTP/1.1\r\nHost: x\r\n\r\n")
        assert client.recv(100).startswith(b"HTTP/1.1 400 ")


def test_sip_over_tcp_and_udp_goes_on_at_the_same_port(
    server: KamailioServer, phones: Phones
) -> None:
    alice, bob = phones("alice", "tcp"), phones("bob", "tcp").registered()
    with bob.sipp("answer") as callee:
        alice.calls(bob.user).require()
        callee.result().require()
    assert str(exchange(server, options(server))).startswith("SIP/2.0 200 ")
    assert ask(server, "core.version").status == 200


def test_without_the_feature_nobody_listens_to_http() -> None:
    with KamailioServer(features=[]) as plain:
        assert "xhttp" not in str(plain.rpc("core.modules"))
        with pytest.raises((OSError, http.client.HTTPException)):
            post(plain, b"{}", timeout=0.5)
        assert str(exchange(plain, options(plain))).startswith("SIP/2.0 200 ")
