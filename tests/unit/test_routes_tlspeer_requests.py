"""Peers over TLS and requests that are no call: the same time for them, and the same line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from fake_ksr import Call, FakeKamailio, ack, in_dialog, request

from .silences import ALICE, FAR, TLS_DOWN, start_tls, told


@pytest.fixture
def tls(tmp_path: Path) -> Iterator[FakeKamailio]:
    """A server with TLS, and bob at a place to which it would connect itself."""
    with start_tls(tmp_path) as kamailio:
        kamailio.register("bob", contact=FAR)
        yield kamailio


def to_bob(kamailio: FakeKamailio, method: str) -> Call:
    return kamailio.receive(request(method, to="bob"), source=ALICE)


def statuses(call: Call) -> list[int]:
    return [reply.status for reply in call.replies]


METHODS = ["MESSAGE", "OPTIONS", "NOTIFY", "SUBSCRIBE", "INFO", "REFER", "BYE", "UPDATE"]


@pytest.mark.parametrize("method", METHODS)
def test_a_silent_peer_is_named_for_any_request(tls: FakeKamailio, method: str) -> None:
    call = to_bob(tls, method)
    assert call.relayed.destination.proto == "tls"
    tls.advance(7.9)
    assert statuses(call) == []
    tls.advance(0.2)
    assert statuses(call) == [408]
    assert told(tls) == [("warn", TLS_DOWN)]
    tls.advance(60)
    assert told(tls) == []


@pytest.mark.parametrize("method", ["INFO", "MESSAGE", "NOTIFY", "PRACK", "BYE", "INVITE"])
def test_one_that_falls_silent_in_a_call_is_named(tls: FakeKamailio, method: str) -> None:
    call = to_bob(tls, "INVITE")
    call.relayed.reply(200, contact=f"<{FAR}>")
    tls.receive(ack(call), source=ALICE)
    again = tls.receive(in_dialog(call, method), source=ALICE)
    assert again.relayed.destination.proto == "tls"
    tls.advance(8.1)
    assert again.reply.status == 408
    assert told(tls) == [("warn", TLS_DOWN)]


@pytest.mark.parametrize("method", ["INVITE", "MESSAGE", "SUBSCRIBE"])
@pytest.mark.parametrize("status", [200, 404, 408, 486, 603])
def test_one_that_answers_at_once_is_not(tls: FakeKamailio, method: str, status: int) -> None:
    """Its final reply is the first that comes."""
    call = to_bob(tls, method)
    call.relayed.reply(status)
    assert call.reply.status == status
    tls.advance(60)
    assert told(tls) == []


def test_one_that_is_at_work_on_a_request_has_no_more_time_and_is_not_named(
    tls: FakeKamailio,
) -> None:
    call = to_bob(tls, "MESSAGE")
    call.relayed.reply(100)
    tls.advance(8.1)
    assert statuses(call) == [408]
    assert told(tls) == []


def test_several_places_of_a_request_are_named_in_one_line(tls: FakeKamailio) -> None:
    tls.register("bob", contact="sip:far@192.0.2.8:5062;transport=tls")
    call = to_bob(tls, "MESSAGE")
    tls.advance(60)
    assert statuses(call) == [408]
    ((level, text),) = told(tls)
    assert level == "warn"
    assert set(text.split(" has not")[0].split()[1:]) == {"192.0.2.7:5062", "192.0.2.8:5062"}


def test_where_another_phone_has_taken_the_request_there_is_no_line(tls: FakeKamailio) -> None:
    tls.register("bob", contact="sip:desk@192.0.2.9:5060")
    for status in (404, 408, 200):
        call = to_bob(tls, "MESSAGE")
        (desk,) = [branch for branch in call.branches if branch.destination.proto == "udp"]
        desk.reply(status)
        tls.advance(8.1)
        assert statuses(call) == [min(status, 408)]
        assert told(tls) == []


def test_a_request_that_is_refused_the_connection_names_the_peer_at_once(
    tls: FakeKamailio,
) -> None:
    tls.network.unreachable.add(("192.0.2.7", 5062))
    assert statuses(to_bob(tls, "MESSAGE")) == [477]
    line = "tls: 192.0.2.7:5062 cannot be reached; is it up, and is that its address?"
    assert told(tls) == [("warn", line)]


def test_a_request_over_udp_has_the_usual_time(tls: FakeKamailio) -> None:
    tls.register("carol", contact="sip:far@192.0.2.7:5062")
    call = tls.receive(request("MESSAGE", to="carol"), source=ALICE)
    tls.advance(29)
    assert statuses(call) == []
    tls.advance(2)
    assert statuses(call) == [408]
    assert told(tls) == []


@pytest.mark.parametrize("method", ["MESSAGE", "INFO", "BYE"])
def test_a_phone_behind_nat_has_the_usual_time_for_any_request(
    tls: FakeKamailio, method: str
) -> None:
    tls.register(
        "carol",
        contact="sip:c@10.0.0.1:5062;transport=tls",
        received="sip:192.0.2.7:5070;transport=tls",
        flags=1 << 6,
    )
    first = tls.receive(request("INVITE", to="carol"), source=ALICE)
    first.relayed.reply(200, contact="<sip:c@10.0.0.1:5062;transport=tls>")
    tls.receive(ack(first), source=ALICE)
    outside = tls.receive(request(method, to="carol"), source=ALICE)
    inside = tls.receive(in_dialog(first, method), source=ALICE)
    for call in (outside, inside):
        assert str(call.relayed.destination) == "tls:192.0.2.7:5070"
    tls.advance(20)
    assert statuses(outside) == statuses(inside) == []
    tls.advance(11)
    assert statuses(outside) == statuses(inside) == [408]
    assert told(tls) == []
