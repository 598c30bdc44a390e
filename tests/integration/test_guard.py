"""Whatever a route raises, callers are answered, workers live on, the log tells it once."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from kemi_app.tools.processes import Process, processes
from kemi_app.tools.rpc import Rpc

from .conftest import Phones
from .phones import Phone
from .raw import exchange, exchange_all, request
from .server import KamailioFault, KamailioServer

WAYS = {
    "raise": "500 Server Internal Error",
    "raise after an answer": "299 Answered first",
    "raise after a transaction": "500 Server Internal Error",
    "no verdict": "500 Server Internal Error",
    "a number": "500 Server Internal Error",
    "exit": "298 Ported script",
    "forever": "500 Server Internal Error",
}


@pytest.fixture(scope="module")
def server() -> Iterator[KamailioServer]:
    """The shipped application after a route that fails where a request asks for it."""
    with KamailioServer(app="faulty:FailsInTheRequestRoute") as running:
        running.expected = ["Traceback", "SystemError", "kemi_app: .*Error"]
        yield running


def reports(server: KamailioServer) -> list[Process]:
    return processes(Rpc(server.run_dir), server.run_dir)


@pytest.mark.parametrize(("way", "answer"), WAYS.items())
def test_a_route_that_fails_leaves_no_caller_without_an_answer(
    server: KamailioServer, way: str, answer: str
) -> None:
    before = server.workers()
    message = request(server, "OPTIONS", x_fault=way)
    answers = exchange_all(server, [message], until="nothing that comes", timeout=0.4)
    assert [text.split("\r\n")[0] for text in answers] == [f"SIP/2.0 {answer}"]
    assert str(exchange(server, request(server))).startswith("SIP/2.0 200 Keepalive")
    assert server.workers() == before


def test_a_call_with_too_few_arguments_leaves_no_caller_without_an_answer(
    server: KamailioServer,
) -> None:
    """Kamailio 5 raises SystemError, Kamailio 6 logs it and answers False: the route goes on."""
    answer = str(exchange(server, request(server, "OPTIONS", x_fault="too few arguments")))
    is_5 = str(server.rpc("core.version")).startswith("kamailio 5")
    assert answer.startswith("SIP/2.0 500 " if is_5 else "SIP/2.0 200 Keepalive")


def test_bytes_that_are_no_text_are_answered_with_400(server: KamailioServer) -> None:
    text = request(
        server,
        "MESSAGE",
        uri=f"sip:bob@{server.domain}",
        user_agent="XX",
        via="SIP/2.0/UDP 127.0.0.1:9;branch=z9hG4bKu",
    )
    hostile = text.encode().replace(b"XX", b"\xff\xfe")
    answers = [exchange(server, hostile) for _ in range(20)]
    assert all(str(answer).startswith("SIP/2.0 400 Bad Request") for answer in answers)


def test_an_ack_is_never_answered(server: KamailioServer) -> None:
    ack = request(server, "ACK", x_fault="raise")
    assert exchange(server, ack, timeout=0.4) is None


def test_what_was_sent_on_is_not_answered_as_well(server: KamailioServer, phones: Phones) -> None:
    bob = phones("bob")
    message = request(
        server, "INVITE", f"sip:bob@127.0.0.1:{bob.port}", x_fault="raise after relaying"
    )
    with bob.sipp("busy") as callee:
        answers = exchange_all(server, [message], until="486 ")
        callee.result().require()
    assert [answer.split()[1] for answer in answers] == ["100", "486"]


def test_a_fault_is_logged_with_one_traceback_and_then_counted(server: KamailioServer) -> None:
    message = request(server, "OPTIONS", x_fault="raise")
    for _ in range(30):
        exchange(server, message.replace("z9hG4bK-", "z9hG4bK-again-"))
    logged = re.findall(r"^ValueError: raised on purpose$", server.log, re.MULTILINE)
    assert len(logged) == 1
    faults = [fault for report in reports(server) for fault in report.faults]
    of_this_kind = [
        fault
        for fault in faults
        if fault["error"] == "ValueError" and fault["place"] == place_of("raised on purpose")
    ]
    assert sum(fault["count"] for fault in of_this_kind) >= 30


def place_of(text: str) -> str:
    """Where the faulty application has that text, as file:line."""
    file = Path(__file__).parent / "apps" / "faulty.py"
    lines = file.read_text().splitlines()
    (line,) = [number for number, line in enumerate(lines, 1) if text in line]
    return f"{file}:{line}"


def test_calls_go_on_with_a_fault_in_every_other_callback(tmp_path: Path) -> None:
    features = ["AUTH", "USRLOCDB", "ACCDB", "NAT", "ANTIFLOOD", "JUNKDROP", "BANALL", "SENDLOG"]
    with KamailioServer(features, app="faulty:FailsEverywhereElse") as server:
        server.expected = ["Traceback", "kemi_app: .*ValueError"]
        before = server.workers()
        for user in ("alice", "bob"):
            server.add_subscriber(user, "secret")
        alice = Phone(server, tmp_path, "alice", "secret")
        bob = Phone(server, tmp_path, "bob", "secret").registered()
        for _ in range(3):
            with bob.sipp("answer") as callee:
                alice.calls("bob").require()
                callee.result().require()
            with bob.sipp("busy") as callee:
                assert alice.calls("bob", "call_refused").require().final_status == 486
                callee.result().require()
        assert server.workers() == before
        for callback in (
            "reply",
            "onsend",
            "pre-routing",
            "received",
            "branch",
            "onreply",
            "failure",
            "event",
        ):
            logged = re.findall(rf"^ValueError: {callback}$", server.log, re.MULTILINE)
            assert len(logged) == 1, callback


def test_a_request_that_no_route_deals_with_is_answered() -> None:
    with KamailioServer(app="bare:ComesToTheEnd") as server:
        server.expected = ["Traceback", "NotRouted"]
        assert str(exchange(server, request(server))).startswith("SIP/2.0 500 ")


@pytest.mark.parametrize(
    ("app", "line"),
    [
        ("faulty:RefusesToStart", r"child_init\(\d+\) returned -1"),
        ("faulty:ArmsNobody", r"relay\.py:\d+: UnknownHandler: t_on_branch\('manage_branch'\)"),
        ("faulty:AlmostAProxy", "no subclass of kemi_app.app.App"),
        ("faulty:Nobody", "no subclass of kemi_app.app.App"),
        ("nowhere:Proxy", "No module named 'nowhere'"),
        ("faulty", "it must be package.module:Class"),
    ],
)
def test_an_application_that_cannot_run_stops_the_start_with_a_line(app: str, line: str) -> None:
    with pytest.raises(KamailioFault, match=line), KamailioServer(app=app):
        pass
