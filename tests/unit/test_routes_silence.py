"""Servers that do not answer: who gets which answer, and the one line for the operator."""

from __future__ import annotations

import pytest
from fake_ksr import FakeKamailio, Outgoing, cancel, invite, request

from .conftest import StartKamailio
from .silences import ALICE, GATEWAY_DOWN, NUMBER, SERVERS, VOICEMAIL_DOWN, told

MAILBOX = {"Event": "message-summary", "Expires": "60"}
NO_CALLS = (
    request("MESSAGE", uri=NUMBER),
    request("SUBSCRIBE", to="bob", headers=MAILBOX),
)
"""For the gateway, and for the voicemail server."""


@pytest.fixture
def kamailio(start_kamailio: StartKamailio) -> FakeKamailio:
    return start_kamailio("WITH_PSTN", "WITH_VOICEMAIL", **SERVERS)


def test_a_gateway_that_is_silent_is_named_once(kamailio: FakeKamailio) -> None:
    call = kamailio.receive(invite(uri=NUMBER), source=ALICE)
    kamailio.advance(29)
    assert told(kamailio) == []
    kamailio.advance(2)
    assert told(kamailio) == [("err", GATEWAY_DOWN)]
    assert call.reply.status == 408


@pytest.mark.parametrize("status", [404, 408, 486, 503, 603])
def test_a_gateway_that_refuses_by_itself_is_not(kamailio: FakeKamailio, status: int) -> None:
    call = kamailio.receive(invite(uri=NUMBER), source=ALICE)
    call.relayed.reply(status)
    assert call.reply.status == (500 if status == 503 else status)
    assert told(kamailio) == []


def test_a_gateway_where_nobody_answers_the_phone_is_not(kamailio: FakeKamailio) -> None:
    call = kamailio.receive(invite(uri=NUMBER), source=ALICE)
    call.relayed.reply(180)
    kamailio.advance(121)
    assert call.reply.status == 408
    assert told(kamailio) == []


def test_a_caller_who_gives_up_before_leaves_the_line_too(kamailio: FakeKamailio) -> None:
    call = kamailio.receive(invite(uri=NUMBER), source=ALICE)
    kamailio.advance(5)
    kamailio.receive(cancel(call), source=ALICE)
    kamailio.advance(30)
    assert told(kamailio) == [("err", GATEWAY_DOWN)]


def test_a_gateway_of_no_known_name_is_named_at_once(kamailio: FakeKamailio) -> None:
    kamailio.set("pstn.gw_ip", "gateway.invalid")
    call = kamailio.receive(invite(uri=NUMBER), source=ALICE)
    assert call.reply.status == 478
    line = "pstn.gw_ip: gateway.invalid cannot be reached; is it up, and is that its address?"
    assert told(kamailio) == [("err", line)]


def test_voicemail_that_is_silent_is_named_once(kamailio: FakeKamailio) -> None:
    call = kamailio.receive(invite(to="bob"), source=ALICE)
    kamailio.advance(31)
    assert told(kamailio) == [("err", VOICEMAIL_DOWN)]
    assert call.reply.status == 408


def test_voicemail_behind_a_busy_phone_is_named_likewise(kamailio: FakeKamailio) -> None:
    kamailio.register("bob", contact="sip:phone@192.0.2.7:5062")
    call = kamailio.receive(invite(to="bob"), source=ALICE)
    call.branches[0].reply(486)
    kamailio.advance(31)
    assert told(kamailio) == [("err", VOICEMAIL_DOWN)]


def test_voicemail_of_no_known_name_leaves_the_caller_with_the_callees_answer(
    kamailio: FakeKamailio,
) -> None:
    kamailio.set("voicemail.srv_ip", "box.invalid")
    kamailio.register("bob", contact="sip:phone@192.0.2.7:5062")
    call = kamailio.receive(invite(to="bob"), source=ALICE)
    call.branches[0].reply(486)
    assert call.reply.status == 486
    line = (
        "voicemail.srv_ip: box.invalid:5060 cannot be reached; is it up, and is that its address?"
    )
    assert told(kamailio) == [("err", line)]


def test_a_phone_that_is_gone_is_no_news(kamailio: FakeKamailio) -> None:
    kamailio.set("voicemail.srv_ip", "")
    kamailio.register("bob", contact="sip:phone@192.0.2.7:5062")
    call = kamailio.receive(invite(to="bob"), source=ALICE)
    kamailio.advance(31)
    assert call.reply.status == 408
    kamailio.register("carol", contact="sip:phone@phone.invalid")
    call = kamailio.receive(invite(to="carol"), source=ALICE)
    assert call.reply.status == 478
    assert told(kamailio) == []


@pytest.mark.parametrize(
    ("feature", "asked", "line"),
    [
        ("WITH_PSTN", invite(uri=NUMBER), GATEWAY_DOWN),
        ("WITH_PSTN", request("MESSAGE", uri=NUMBER), GATEWAY_DOWN),
        ("WITH_VOICEMAIL", invite(to="bob"), VOICEMAIL_DOWN),
        ("WITH_VOICEMAIL", request("SUBSCRIBE", to="bob", headers=MAILBOX), VOICEMAIL_DOWN),
    ],
)
def test_each_server_is_watched_where_its_feature_is_on(
    start_kamailio: StartKamailio, feature: str, asked: Outgoing, line: str
) -> None:
    kamailio = start_kamailio(feature, **SERVERS)
    kamailio.receive(asked, source=ALICE)
    kamailio.advance(31)
    assert told(kamailio) == [("err", line)]


# --- requests that are no call ---


@pytest.mark.parametrize("method", ["MESSAGE", "OPTIONS", "INFO", "NOTIFY", "REFER", "UPDATE"])
def test_a_gateway_that_is_silent_is_named_for_any_request(
    kamailio: FakeKamailio, method: str
) -> None:
    asked = request(method, uri=NUMBER)
    call = kamailio.receive(asked, source=ALICE)
    kamailio.advance(29)
    assert (call.replies, told(kamailio)) == ([], [])
    kamailio.receive(asked, source=ALICE)  # he has asked again
    kamailio.advance(2)
    assert [reply.status for reply in call.replies] == [408]
    assert told(kamailio) == [("err", GATEWAY_DOWN)]
    kamailio.receive(asked, source=ALICE)
    kamailio.advance(60)
    assert told(kamailio) == []


def test_voicemail_that_says_nothing_of_a_mailbox_is_named_once(kamailio: FakeKamailio) -> None:
    asked = request("SUBSCRIBE", to="bob", headers=MAILBOX)
    call = kamailio.receive(asked, source=ALICE)
    kamailio.advance(31)
    assert call.reply.status == 408
    assert told(kamailio) == [("err", VOICEMAIL_DOWN)]


@pytest.mark.parametrize("asked", NO_CALLS)
@pytest.mark.parametrize("status", [200, 302, 404, 408, 489, 503, 603])
def test_one_that_answers_a_request_by_itself_is_not(
    kamailio: FakeKamailio, asked: Outgoing, status: int
) -> None:
    call = kamailio.receive(asked, source=ALICE)
    call.relayed.reply(status)
    kamailio.advance(60)
    assert [reply.status for reply in call.replies] == [500 if status == 503 else status]
    assert told(kamailio) == []


@pytest.mark.parametrize("asked", NO_CALLS)
def test_one_that_is_at_work_on_a_request_is_not(kamailio: FakeKamailio, asked: Outgoing) -> None:
    call = kamailio.receive(asked, source=ALICE)
    call.relayed.reply(100)
    kamailio.advance(60)
    assert call.reply.status == 408
    assert told(kamailio) == []


@pytest.mark.parametrize(
    ("asked", "setting", "place"),
    [
        (NO_CALLS[0], "pstn.gw_ip", "nowhere.invalid"),
        (NO_CALLS[1], "voicemail.srv_ip", "nowhere.invalid:5060"),
    ],
)
def test_a_request_to_a_server_of_no_known_name_names_it_at_once(
    kamailio: FakeKamailio, asked: Outgoing, setting: str, place: str
) -> None:
    kamailio.set(setting, "nowhere.invalid")
    call = kamailio.receive(asked, source=ALICE)
    assert [reply.status for reply in call.replies] == [478]
    line = f"{setting}: {place} cannot be reached; is it up, and is that its address?"
    assert told(kamailio) == [("err", line)]
    kamailio.advance(60)
    assert told(kamailio) == []


def test_a_phone_that_takes_no_message_is_no_news(kamailio: FakeKamailio) -> None:
    kamailio.register("bob", contact="sip:phone@192.0.2.7:5062")
    call = kamailio.receive(request("MESSAGE", to="bob"), source=ALICE)
    kamailio.advance(31)
    assert call.reply.status == 408
    assert told(kamailio) == []
