"""RPC commands over HTTP: route jsonrpc."""

from __future__ import annotations

import json

import pytest
from fake_ksr import Call, FakeKamailio

from .conftest import StartKamailio

HERE = "127.0.0.1"
COMMAND = {"jsonrpc": "2.0", "method": "cfg.get", "params": ["jsonrpc", "clients"], "id": 1}


@pytest.fixture
def kamailio(start_kamailio: StartKamailio) -> FakeKamailio:
    return start_kamailio("WITH_JSONRPC")


def posted(
    kamailio: FakeKamailio, command: object = COMMAND, *, path: str = "/RPC", source: str = HERE
) -> Call:
    body = command if isinstance(command, str) else json.dumps(command)
    head = f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
    text = f"{head}Content-Length: {len(body)}\r\n\r\n{body}"
    return kamailio.receive(text, source=(source, 40000), proto="tcp")


def answer(call: Call) -> tuple[str, str, str]:
    """First line, type and body of the one answer that the client got."""
    (reply,) = call.replies
    head, _, body = reply.text.partition("\r\n\r\n")
    first, *lines = head.split("\r\n")
    fields = dict(line.split(": ", 1) for line in lines)
    assert int(fields["Content-Length"]) == len(body)
    return first, fields["Content-Type"], body


def test_a_command_is_run(kamailio: FakeKamailio) -> None:
    for path in ("/RPC", "/RPC/", "/RPC?id=1"):
        first, kind, body = answer(posted(kamailio, path=path))
        assert (first, kind) == ("HTTP/1.1 200 OK", "application/json"), path
        assert json.loads(body) == {"jsonrpc": "2.0", "result": "127.0.0.0/8 ::1", "id": 1}


def test_the_connection_is_closed_after_the_answer_and_none_is_made_for_it(
    kamailio: FakeKamailio,
) -> None:
    names = [ksr.name for ksr in posted(kamailio).ksr_calls]
    assert {"KSR.set_reply_close", "KSR.set_reply_no_connect"} <= set(names)


def test_there_is_no_other_address(kamailio: FakeKamailio) -> None:
    refused = ("HTTP/1.1 404 Not Found", "text/plain", "The only address here is /RPC\n")
    for path in ("/", "/rpc", "/RPC/x", "/x?/RPC", "/RPCx"):
        assert answer(posted(kamailio, path=path)) == refused, path


NO_CALLS = (
    "",
    "no JSON",
    '{"jsonrpc": "2.0"',
    "[" * 100_000,
    "7",
    '"text"',
    [COMMAND],
    {**COMMAND, "jsonrpc": "1.0"},
    {**COMMAND, "jsonrpc": 2.0},
    {**COMMAND, "method": 7},
    {**COMMAND, "params": "jsonrpc"},
    {**COMMAND, "params": None},
    {"jsonrpc": "2.0", "id": 1},
    {"method": "cfg.get", "params": ["jsonrpc", "clients"], "id": 1},
)


def test_what_is_no_call_is_refused(kamailio: FakeKamailio) -> None:
    refused = ("HTTP/1.1 400 Bad Request", "text/plain", "That is no JSON-RPC 2.0 request\n")
    for body in NO_CALLS:
        assert answer(posted(kamailio, body)) == refused, body


def test_a_call_may_have_its_parameters_by_name_or_none(kamailio: FakeKamailio) -> None:
    named = {**COMMAND, "params": {"group": "jsonrpc", "name": "clients"}}
    assert json.loads(answer(posted(kamailio, named))[2])["result"] == "127.0.0.0/8 ::1"
    none = {"jsonrpc": "2.0", "method": "jsonrpc.echo", "id": 1}
    assert answer(posted(kamailio, none))[0] == "HTTP/1.1 200 OK"


def test_what_kamailio_does_not_take_is_refused_too(kamailio: FakeKamailio) -> None:
    kamailio.script("KSR.jsonrpcs.dispatch", -1)
    assert answer(posted(kamailio))[0] == "HTTP/1.1 400 Bad Request"


def test_only_the_clients_may_ask(kamailio: FakeKamailio) -> None:
    refused = ("HTTP/1.1 403 Forbidden", "text/plain", "Not allowed from here\n")
    for source in ("192.0.2.1", "2001:db8::1"):
        assert answer(posted(kamailio, source=source)) == refused
        assert answer(posted(kamailio, path="/x", source=source)) == refused
    for source in ("127.0.0.1", "127.255.255.254", "::1"):
        assert answer(posted(kamailio, source=source))[0] == "HTTP/1.1 200 OK"
    kamailio.set("jsonrpc.clients", "192.0.2.1  2001:db8::/32")
    for source in ("192.0.2.1", "2001:db8::1"):
        assert answer(posted(kamailio, source=source))[0] == "HTTP/1.1 200 OK"
    assert answer(posted(kamailio)) == refused
    kamailio.set("jsonrpc.clients", "")
    assert answer(posted(kamailio)) == refused


def test_a_client_that_cannot_be_read_is_left_out_and_the_others_count(
    kamailio: FakeKamailio,
) -> None:
    kamailio.set("jsonrpc.clients", "localhost 127.0.0.1/99 127.0.0.9/8")
    for _ in range(2):
        assert answer(posted(kamailio))[0] == "HTTP/1.1 200 OK"
    told = [text.strip() for level, text in kamailio.log if level == "err"]
    assert told == [
        f"jsonrpc.clients has {word!r}: no address and no network; left out"
        for word in ("localhost", "127.0.0.1/99")
    ]


def test_a_setting_that_is_changed_over_http_holds_from_then_on(kamailio: FakeKamailio) -> None:
    parameters = ["jsonrpc", "clients", "192.0.2.1"]
    change = {"jsonrpc": "2.0", "method": "cfg.set_now_string", "params": parameters, "id": 2}
    assert answer(posted(kamailio, change))[0] == "HTTP/1.1 200 OK"
    assert answer(posted(kamailio))[0] == "HTTP/1.1 403 Forbidden"
    assert answer(posted(kamailio, source="192.0.2.1"))[0] == "HTTP/1.1 200 OK"


def test_where_it_is_off_http_gets_no_answer(start_kamailio: StartKamailio) -> None:
    assert posted(start_kamailio("WITH_NAT")).dropped
