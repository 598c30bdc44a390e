"""The way of a call: record_route, accounting, sipout, location, relay, withindlg, cancel."""

from __future__ import annotations

import pytest
from fake_ksr import FakeKamailio, ack, bye, cancel, in_dialog, invite, request

ALICE = ("192.0.2.1", 5060)
BOB = ("192.0.2.7", 5062)
CAROL = "carol@foreign.example"
FLT_ACC, FLT_ACCMISSED, FLT_ACCFAILED = 1, 2, 3


@pytest.fixture
def bob(kamailio: FakeKamailio) -> None:
    kamailio.register("bob", contact="sip:bob@192.0.2.7:5062")


@pytest.mark.usefixtures("bob")
def test_a_call_is_record_routed_and_accounted(kamailio: FakeKamailio) -> None:
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    assert call.relayed.headers["Record-Route"].startswith("<sip:203.0.113.1;lr=on")
    assert {FLT_ACC, FLT_ACCMISSED} <= kamailio.flags
    call.relayed.reply(200)
    assert call.reply.status == 200


@pytest.mark.usefixtures("bob")
def test_a_route_that_the_caller_preloaded_is_removed(kamailio: FakeKamailio) -> None:
    elsewhere = "<sip:198.51.100.66;lr>"
    call = kamailio.receive(invite(to="bob", from_=CAROL, routes=(elsewhere,)), source=ALICE)
    assert "Route" not in call.relayed.headers
    assert call.relayed.destination.host == "192.0.2.7"


@pytest.mark.usefixtures("bob")
def test_a_proxy_before_us_stays_in_the_path(kamailio: FakeKamailio) -> None:
    before = "<sip:198.51.100.66;lr>"
    message = invite(to="bob", from_=CAROL, headers={"Record-Route": before})
    call = kamailio.receive(message, source=ALICE)
    ours, theirs = call.relayed.headers.all("Record-Route")
    assert ours.startswith("<sip:203.0.113.1;lr=on")
    assert theirs == before


@pytest.mark.usefixtures("bob")
def test_a_message_needs_no_record_route_and_no_account(kamailio: FakeKamailio) -> None:
    call = kamailio.receive(request("MESSAGE", to="bob", from_=CAROL), source=ALICE)
    assert "Record-Route" not in call.relayed.headers
    assert not {FLT_ACC, FLT_ACCMISSED} & kamailio.flags


def test_a_user_who_is_not_registered_is_not_found(kamailio: FakeKamailio) -> None:
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    assert (call.reply.status, call.reply.reason) == (404, "Not Found")


def test_a_user_whose_phone_does_not_take_the_method_is_told_so(kamailio: FakeKamailio) -> None:
    kamailio.script("KSR.registrar.lookup", -2)
    call = kamailio.receive(request("MESSAGE", to="bob", from_=CAROL), source=ALICE)
    assert (call.reply.status, call.reply.reason) == (405, "Method Not Allowed")


def test_a_request_to_nobody_is_incomplete(kamailio: FakeKamailio) -> None:
    call = kamailio.receive(invite(uri="sip:example.com", from_=CAROL), source=ALICE)
    assert (call.reply.status, call.reply.reason) == (484, "Address Incomplete")


def test_our_user_calls_a_foreign_domain(kamailio: FakeKamailio) -> None:
    kamailio.add_host("else.example", "198.51.100.9")
    out = invite(uri="sip:dave@else.example")
    call = kamailio.receive(out, source=ALICE)
    call = kamailio.receive(out.answering(call.reply, "alice", "alice-secret"), source=ALICE)
    assert "\r\nP-Hint: outbound\r\n\r\n" in call.relayed.text
    assert call.relayed.destination.host == "198.51.100.9"
    assert [reply.status for reply in call.replies] == [100]


def test_a_request_that_cannot_be_sent_is_answered(kamailio: FakeKamailio) -> None:
    out = invite(uri="sip:dave@nowhere.example")
    call = kamailio.receive(out, source=ALICE)
    call = kamailio.receive(out.answering(call.reply, "alice", "alice-secret"), source=ALICE)
    assert len([reply for reply in call.replies if reply.status >= 200]) == 1
    assert not call.branches


@pytest.mark.usefixtures("bob")
def test_a_dialog_runs_its_course_through_us(kamailio: FakeKamailio) -> None:
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    call.relayed.reply(200)
    assert kamailio.receive(ack(call), source=ALICE).relayed.destination.host == "192.0.2.7"
    again = kamailio.receive(in_dialog(call, "INVITE"), source=ALICE)
    again.relayed.reply(200)
    assert again.reply.status == 200
    hangup = kamailio.receive(bye(call), source=ALICE)
    assert {FLT_ACC, FLT_ACCFAILED} <= kamailio.flags
    hangup.relayed.reply(200)
    assert hangup.reply.status == 200


@pytest.mark.usefixtures("bob")
@pytest.mark.parametrize(
    ("method", "routed"), [("NOTIFY", True), ("REFER", True), ("INFO", False), ("INVITE", False)]
)
def test_what_makes_a_dialog_within_a_dialog_is_record_routed(
    kamailio: FakeKamailio, method: str, routed: bool
) -> None:
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    call.relayed.reply(200)
    request_of_carol = kamailio.receive(in_dialog(call, method), source=ALICE)
    assert ("Record-Route" in request_of_carol.relayed.headers) is routed


@pytest.mark.usefixtures("bob")
def test_only_a_bye_is_accounted_within_a_dialog(kamailio: FakeKamailio) -> None:
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    call.relayed.reply(200)
    for method in ("INFO", "NOTIFY", "REFER"):
        kamailio.receive(in_dialog(call, method), source=ALICE)
        assert not {FLT_ACC, FLT_ACCFAILED} & kamailio.flags


def test_a_request_of_a_dialog_that_is_not_ours_is_refused(kamailio: FakeKamailio) -> None:
    call = kamailio.receive(
        request("BYE", to="bob", from_=CAROL, to_tag="nobody-knows"), source=ALICE
    )
    assert (call.reply.status, call.reply.reason) == (404, "Not here")


@pytest.mark.usefixtures("bob")
@pytest.mark.parametrize("uri", ["sip:bob@example.com", "sip:bob@192.0.2.7:5062"])
def test_a_stray_ack_is_dropped(kamailio: FakeKamailio, uri: str) -> None:
    stray = request("ACK", uri=uri, from_=CAROL, to_tag="nobody-knows")
    assert kamailio.receive(stray, source=ALICE).dropped


def test_the_ack_of_a_refusal_ends_here(kamailio: FakeKamailio) -> None:
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    assert call.reply.status == 404
    assert kamailio.receive(ack(call), source=ALICE).dropped


@pytest.mark.usefixtures("bob")
def test_an_ack_without_route_that_has_a_transaction_is_relayed(kamailio: FakeKamailio) -> None:
    kamailio.script("KSR.tm.t_check_trans", 1)
    kamailio.script("KSR.tm.t_relay", 1)
    kamailio.receive(request("ACK", to="bob", from_=CAROL, to_tag="x"), source=ALICE)
    assert "KSR.tm.t_relay" in [call.name for call in kamailio.calls]


@pytest.mark.usefixtures("bob")
def test_a_cancelled_call_ends_with_487(kamailio: FakeKamailio) -> None:
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    call.relayed.reply(180)
    assert kamailio.receive(cancel(call), source=ALICE).reply.status == 200
    assert len(call.cancelled) == 1
    call.relayed.reply(487)
    assert call.reply.status == 487


@pytest.mark.usefixtures("bob")
def test_a_cancel_of_nothing_is_dropped(kamailio: FakeKamailio) -> None:
    assert kamailio.receive(request("CANCEL", to="bob", from_=CAROL), source=ALICE).dropped
    # An own user's would be challenged, were it routed like an INVITE (RFC 3261 section 22.1).
    assert kamailio.receive(request("CANCEL", to="bob", from_="alice"), source=ALICE).dropped
    kamailio.advance(seconds=40)
    assert not kamailio.sent


@pytest.mark.usefixtures("bob")
def test_a_busy_callee_is_reported_to_the_caller(kamailio: FakeKamailio) -> None:
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    call.relayed.reply(486)
    assert call.reply.status == 486


@pytest.mark.usefixtures("bob")
def test_a_call_that_nobody_answers_times_out(kamailio: FakeKamailio) -> None:
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    kamailio.advance(seconds=31)
    assert call.reply.status == 408


@pytest.mark.usefixtures("bob")
def test_two_phones_ring_and_the_first_to_answer_gets_the_call(kamailio: FakeKamailio) -> None:
    kamailio.register("bob", contact="sip:bob@192.0.2.8:5062")
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    first, second = call.branches
    first.reply(180)
    second.reply(180)
    first.reply(200)
    assert call.reply.status == 200
    assert len(call.cancelled) == 1


@pytest.mark.usefixtures("bob")
@pytest.mark.parametrize(
    ("method", "routed"),
    [("SUBSCRIBE", True), ("REFER", True), ("MESSAGE", False), ("NOTIFY", False)],
)
def test_what_makes_a_dialog_is_record_routed(
    kamailio: FakeKamailio, method: str, routed: bool
) -> None:
    call = kamailio.receive(request(method, to="bob", from_=CAROL), source=ALICE)
    assert ("Record-Route" in call.relayed.headers) is routed


@pytest.mark.usefixtures("bob")
def test_a_lost_subscription_is_not_here(kamailio: FakeKamailio) -> None:
    lost = request("SUBSCRIBE", to="bob", from_=CAROL, to_tag="nobody-knows")
    call = kamailio.receive(lost, source=ALICE)
    assert (call.reply.status, call.reply.reason) == (404, "Not here")


def test_a_refusal_is_repeated_until_it_is_acknowledged(kamailio: FakeKamailio) -> None:
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    kamailio.advance(seconds=2)
    repeated = [sent for sent in kamailio.sent if sent.status == 404]
    assert len(repeated) > 1
    kamailio.receive(ack(call), source=ALICE)
    count = len(kamailio.sent)
    kamailio.advance(seconds=10)
    assert len(kamailio.sent) == count


def test_a_request_without_transaction_that_cannot_be_sent_is_answered(
    kamailio: FakeKamailio,
) -> None:
    kamailio.register("bob", contact="sip:bob@192.0.2.7:5062")
    kamailio.script("KSR.tm.t_relay", -1)
    call = kamailio.receive(request("MESSAGE", to="bob", from_=CAROL), source=ALICE)
    assert [reply.status for reply in call.replies] == [500]
