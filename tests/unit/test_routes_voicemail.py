"""Calls that nobody takes: route voicemail, and where others lead there."""

from __future__ import annotations

import pytest
from fake_ksr import FakeKamailio, ack, cancel, in_dialog, invite, request

from .conftest import StartKamailio

ALICE = ("192.0.2.1", 5060)
CAROL = "carol@foreign.example"
SERVER = {"VOICEMAIL_SRV_IP": '"192.0.2.50"'}
MAILBOX = "sip:bob@192.0.2.50:5060"
WAITING = {"Event": "message-summary", "Expires": "60"}


@pytest.fixture
def kamailio(start_kamailio: StartKamailio) -> FakeKamailio:
    return start_kamailio("WITH_VOICEMAIL", **SERVER)


@pytest.fixture
def bob(kamailio: FakeKamailio) -> None:
    kamailio.register("bob", contact="sip:phone@192.0.2.7:5062")


def test_a_call_to_who_is_away_goes_to_his_mailbox(kamailio: FakeKamailio) -> None:
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    assert call.relayed.uri == MAILBOX
    assert call.relayed.destination.host == "192.0.2.50"
    assert "Record-Route" in call.relayed.headers
    call.relayed.reply(200)
    assert call.reply.status == 200
    assert kamailio.receive(ack(call), source=ALICE).relayed.destination.host == "192.0.2.50"


@pytest.mark.usefixtures("bob")
def test_a_busy_users_call_goes_to_his_mailbox(kamailio: FakeKamailio) -> None:
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    call.branches[0].reply(486)
    assert [branch.uri for branch in call.branches] == ["sip:phone@192.0.2.7:5062", MAILBOX]
    call.branches[1].reply(200)
    assert [reply.status for reply in call.replies] == [100, 200]


@pytest.mark.usefixtures("bob")
def test_a_call_that_nobody_answers_goes_to_the_mailbox(kamailio: FakeKamailio) -> None:
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    call.branches[0].reply(180)
    kamailio.advance(121)
    assert call.branches[-1].uri == MAILBOX
    assert call.branches[0].cancelled
    call.branches[1].reply(200)
    assert call.reply.status == 200


@pytest.mark.usefixtures("bob")
def test_other_answers_are_the_callers(kamailio: FakeKamailio) -> None:
    for status in (302, 403, 404, 480, 487, 488, 500, 600, 603):
        call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
        call.relayed.reply(status)
        assert call.reply.status == status
        assert len(call.branches) == 1


def test_a_mailbox_that_is_full_is_not_tried_again(kamailio: FakeKamailio) -> None:
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    call.relayed.reply(486)
    assert call.reply.status == 486
    assert len(call.branches) == 1


@pytest.mark.usefixtures("bob")
def test_a_call_goes_to_the_mailbox_once(kamailio: FakeKamailio) -> None:
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    call.branches[0].reply(486)
    call.branches[1].reply(486)
    assert call.reply.status == 486
    assert len(call.branches) == 2


@pytest.mark.usefixtures("bob")
def test_who_has_hung_up_is_not_connected(kamailio: FakeKamailio) -> None:
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    call.relayed.reply(180)
    kamailio.receive(cancel(call), source=ALICE)
    call.relayed.reply(486)
    assert len(call.branches) == 1
    assert [reply.status for reply in call.replies][-1] in (486, 487)


def test_the_mailbox_is_that_of_who_was_called_whatever_the_phone_is_named(
    kamailio: FakeKamailio,
) -> None:
    kamailio.register("bob", contact="sip:line7@192.0.2.7:5062", received="sip:192.0.2.8:40000")
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    assert call.relayed.destination.host == "192.0.2.8"
    call.branches[0].reply(486)
    assert call.branches[1].uri == MAILBOX
    assert call.branches[1].destination.host == "192.0.2.50"


def test_only_calls_and_subscriptions_go_there(kamailio: FakeKamailio) -> None:
    for method in ("MESSAGE", "OPTIONS", "INFO"):
        call = kamailio.receive(request(method, to="bob", from_=CAROL), source=ALICE)
        assert (call.reply.status, call.reply.reason) == (404, "Not Found")
        assert "KSR.pv.sets" not in [ksr.name for ksr in call.ksr_calls]


def test_a_call_within_a_dialog_does_not(kamailio: FakeKamailio) -> None:
    kamailio.register("bob", contact="sip:bob@192.0.2.7:5062")
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    call.relayed.reply(200)
    again = kamailio.receive(in_dialog(call, "INVITE"), source=ALICE)
    again.relayed.reply(486)
    assert again.reply.status == 486


def test_who_asks_for_waiting_messages_asks_the_voicemail_server(kamailio: FakeKamailio) -> None:
    kamailio.register("bob", contact="sip:phone@192.0.2.7:5062")
    for event in ("message-summary", "message-summary;id=7", "  message-summary ;x"):
        headers = {**WAITING, "Event": event}
        asked = request("SUBSCRIBE", to="bob", from_="bob", headers=headers)
        assert kamailio.receive(asked, source=ALICE).relayed.uri == MAILBOX


@pytest.mark.parametrize("features", [("WITH_NAT",), ("WITH_PRESENCE",), ("WITH_VOICEMAIL",)])
def test_without_a_voicemail_server_there_are_no_waiting_messages(
    start_kamailio: StartKamailio, features: tuple[str, ...]
) -> None:
    kamailio = start_kamailio(*features)
    kamailio.register("bob", contact="sip:phone@192.0.2.7:5062")
    asked = request("SUBSCRIBE", to="bob", from_="bob", headers=WAITING)
    call = kamailio.receive(asked, source=ALICE)
    assert (call.reply.status, call.reply.reason) == (404, "No voicemail service")
    assert not call.branches
    about = [text for _, text in kamailio.log if "voicemail.srv_ip" in text]
    assert len(about) == ("WITH_VOICEMAIL" in features), "a setting that is not there is not missed"


def test_the_mailbox_is_that_of_the_request_uri_whatever_to_says(kamailio: FakeKamailio) -> None:
    kamailio.register("bob", contact="sip:phone@192.0.2.7:5062")
    called = invite(uri="sip:bob@example.com", to="sales", from_=CAROL)
    call = kamailio.receive(called, source=ALICE)
    call.branches[0].reply(486)
    assert call.branches[1].uri == MAILBOX


def test_waiting_messages_are_those_of_a_user(kamailio: FakeKamailio) -> None:
    asked = request("SUBSCRIBE", uri="sip:example.com", from_="bob", headers=WAITING)
    call = kamailio.receive(asked, source=ALICE)
    assert (call.reply.status, call.reply.reason) == (404, "No voicemail service")
    assert not call.branches


def test_the_name_of_an_event_has_one_case(kamailio: FakeKamailio) -> None:
    """RFC 6665 section 8.2.1."""
    kamailio.register("bob", contact="sip:phone@192.0.2.7:5062")
    headers = {**WAITING, "Event": "Message-Summary"}
    asked = request("SUBSCRIBE", to="bob", from_="bob", headers=headers)
    assert kamailio.receive(asked, source=ALICE).relayed.uri == "sip:phone@192.0.2.7:5062"


def test_another_subscription_goes_to_the_user(kamailio: FakeKamailio) -> None:
    kamailio.register("bob", contact="sip:phone@192.0.2.7:5062")
    asked = request("SUBSCRIBE", to="bob", from_=CAROL, headers={"Event": "dialog"})
    assert kamailio.receive(asked, source=ALICE).relayed.uri == "sip:phone@192.0.2.7:5062"


def test_until_a_server_is_set_the_caller_is_told_and_the_operator_too(
    kamailio: FakeKamailio,
) -> None:
    kamailio.set("voicemail.srv_ip", "")
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    assert (call.reply.status, call.reply.reason) == (404, "Not Found")
    assert len([text for _, text in kamailio.log if "voicemail.srv_ip" in text]) == 1
    kamailio.register("bob", contact="sip:phone@192.0.2.7:5062")
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    call.relayed.reply(486)
    assert call.reply.status == 486


def test_the_server_changes_while_kamailio_runs(kamailio: FakeKamailio) -> None:
    kamailio.set("voicemail.srv_ip", "192.0.2.51")
    kamailio.set("voicemail.srv_port", "5090")
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    assert call.relayed.uri == "sip:bob@192.0.2.51:5090"


def test_where_it_is_off_nobody_asks_for_it(start_kamailio: StartKamailio) -> None:
    kamailio = start_kamailio("WITH_NAT")
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    assert call.reply.status == 404
    names = {ksr.name for ksr in call.ksr_calls}
    assert not {"KSR.pv.sets", "KSR.pv.unset", "KSR.pv.gete"} & names


def test_without_a_user_or_a_server_the_next_hop_stays(start_kamailio: StartKamailio) -> None:
    """Nothing has gone to voicemail then; and who asks for nobody's mailbox costs no line."""
    kamailio = start_kamailio("WITH_VOICEMAIL")
    asked = {"from_": CAROL, "headers": WAITING}
    nobody = kamailio.receive(request("SUBSCRIBE", uri="sip:example.com", **asked), source=ALICE)
    assert not [text for _, text in kamailio.log if "voicemail" in text]
    bob = kamailio.receive(request("SUBSCRIBE", to="bob", **asked), source=ALICE)
    assert ("warn", "voicemail.srv_ip is not set\n") in kamailio.log
    assert [call.reply.status for call in (nobody, bob)] == [404, 404]
    assert "KSR.pv.unset" not in [ksr.name for ksr in kamailio.calls]
