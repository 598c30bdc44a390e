"""Servers that die while a call is up: what the operator is told of requests within the dialog."""

from __future__ import annotations

from pathlib import Path

import pytest
from fake_ksr import Call, FakeKamailio, ack, in_dialog, invite

from .conftest import StartKamailio
from .silences import ALICE, NUMBER, SERVERS, VOICEMAIL_DOWN, start_at, told

GATEWAY_DOWN = "pstn.gw_ip: 192.0.2.200:5060 has not answered; is it up, and is that its address?"
METHODS = ["BYE", "INVITE", "INFO", "MESSAGE", "UPDATE"]


@pytest.fixture
def kamailio(start_kamailio: StartKamailio) -> FakeKamailio:
    return start_kamailio("WITH_PSTN", "WITH_VOICEMAIL", **SERVERS)


def talking(kamailio: FakeKamailio, contact: str | None = None, to: str = NUMBER) -> Call:
    """A call that is up, with whoever has that Contact."""
    call = kamailio.receive(invite(uri=to), source=ALICE)
    call.relayed.reply(200, contact=contact)
    kamailio.receive(ack(call), source=ALICE)
    assert told(kamailio) == []
    return call


def without_answer(
    kamailio: FakeKamailio, call: Call, method: str = "BYE"
) -> list[tuple[str, str]]:
    """What the log says of a request in that call to which nobody says a word."""
    asked = kamailio.receive(in_dialog(call, method), source=ALICE)
    kamailio.advance(35)
    assert asked.reply.status == 408
    return told(kamailio)


@pytest.mark.parametrize("method", METHODS)
def test_a_gateway_that_has_died_is_named_once(kamailio: FakeKamailio, method: str) -> None:
    assert without_answer(kamailio, talking(kamailio), method) == [("err", GATEWAY_DOWN)]


def test_voicemail_that_has_died_is_named_once(kamailio: FakeKamailio) -> None:
    call = talking(kamailio, to="sip:bob@example.com")
    assert without_answer(kamailio, call) == [("err", VOICEMAIL_DOWN)]


@pytest.mark.parametrize("status", [200, 408, 481, 503])
def test_one_that_answers_is_not(kamailio: FakeKamailio, status: int) -> None:
    asked = kamailio.receive(in_dialog(talking(kamailio), "BYE"), source=ALICE)
    asked.relayed.reply(status)
    kamailio.advance(35)
    assert told(kamailio) == []


def test_one_that_is_at_work_on_it_is_not(kamailio: FakeKamailio) -> None:
    asked = kamailio.receive(in_dialog(talking(kamailio), "INFO"), source=ALICE)
    asked.relayed.reply(100)
    kamailio.advance(35)
    assert asked.reply.status == 408
    assert told(kamailio) == []


def test_a_phone_that_is_gone_is_no_news(kamailio: FakeKamailio) -> None:
    kamailio.register("bob", contact="sip:phone@192.0.2.7:5062")
    call = talking(kamailio, to="sip:bob@example.com")
    assert without_answer(kamailio, call) == []


@pytest.mark.parametrize(
    ("host", "port", "contact", "named"),
    [
        ("192.0.2.200", "", "192.0.2.200:5080", "192.0.2.200:5080"),
        ("192.0.2.200", "5080", "192.0.2.200:5080", "192.0.2.200:5080"),
        ("192.0.2.200", "5060", "192.0.2.200", "192.0.2.200:5060"),
        ("192.0.2.200", "5060", "192.0.2.200:5080", ""),
        ("192.0.2.20", "", "192.0.2.200", ""),
        ("GW.example.org", "", "gw.EXAMPLE.org:5060", "GW.example.org:5060"),
        ("2001:DB8:0:0:0:0:0:1", "5060", "[2001:db8::1]", "[2001:db8::1]:5060"),
        ("gw;lr", "", "192.0.2.200", ""),
        ("", "", "192.0.2.200", ""),
        ("", "5060", "192.0.2.200", ""),
    ],
)
def test_the_next_hop_is_held_against_the_settings(
    run_dir: Path, host: str, port: str, contact: str, named: str
) -> None:
    with start_at("udp:[2001:db8::5]:5060", run_dir, "WITH_PSTN", **SERVERS) as kamailio:
        kamailio.add_host("gw.example.org", "192.0.2.201")
        call = talking(kamailio, f"<sip:gw@{contact}>")
        kamailio.set("pstn.gw_ip", host)
        kamailio.set("pstn.gw_port", port)
        asked = kamailio.receive(in_dialog(call, "BYE"), source=ALICE)
        kamailio.advance(35)
        assert asked.reply.status == 408
        assert not [text for _, text in kamailio.log if "is not set" in text or "not used" in text]
        line = f"pstn.gw_ip: {named} has not answered; is it up, and is that its address?"
        assert told(kamailio) == ([("err", line)] if named else [])
