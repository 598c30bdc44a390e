"""Registrations, floods, replies, and what stands before and after the routes."""

from __future__ import annotations

import pytest
from fake_ksr import FakeKamailio, invite, options, register

from .conftest import StartKamailio

ALICE = ("192.0.2.1", 5060)
BOB = ("192.0.2.7", 5062)
FLOODER = ("192.0.2.66", 5060)
CAROL = "carol@foreign.example"


def test_a_registration_that_is_refused_gets_one_answer(kamailio: FakeKamailio) -> None:
    kamailio.script("KSR.auth_db.auth_check", 1)
    call = kamailio.receive(register("bob", "*", expires=3600), source=BOB)
    assert [reply.status for reply in call.replies] == [400]


def test_who_floods_is_banned_and_then_not(kamailio: FakeKamailio) -> None:
    kamailio.script("KSR.pike.pike_check_req", -1, 1)
    assert kamailio.receive(options(uri="sip:example.com"), source=FLOODER).dropped
    assert any("192.0.2.66 floods and is banned" in text for _, text in kamailio.log)
    assert kamailio.receive(options(uri="sip:example.com"), source=FLOODER).dropped
    assert kamailio.receive(options(uri="sip:example.com"), source=ALICE).reply.status == 200
    kamailio.advance(seconds=400)
    assert any("192.0.2.66 is no longer banned" in text for _, text in kamailio.log)
    assert kamailio.receive(options(uri="sip:example.com"), source=FLOODER).reply.status == 200


def test_the_servers_own_addresses_are_never_banned(kamailio: FakeKamailio) -> None:
    call = kamailio.receive(options(uri="sip:example.com"), source=("203.0.113.1", 5060))
    assert call.reply.status == 200
    assert "KSR.pike.pike_check_req" not in [ksr.name for ksr in call.ksr_calls]


def test_before_the_routes_a_ban_counts_for_all_messages(start_kamailio: StartKamailio) -> None:
    kamailio = start_kamailio("WITH_ANTIFLOOD", "WITH_BANALL")
    kamailio.htables["ipban"].set("192.0.2.66", 1)
    call = kamailio.receive(options(uri="sip:example.com"), source=FLOODER)
    assert call.dropped
    assert "KSR.is_myself_srcip" not in [ksr.name for ksr in call.ksr_calls]
    assert kamailio.receive(options(uri="sip:example.com"), source=ALICE).reply.status == 200


@pytest.mark.parametrize(
    "junk",
    [
        b"\xff\xfe" * 40,
        b"GETALLTHISWITHOUTASPACEINIT" * 2,
        b'"1234" 5678 a line without a method\r\n\r\n',
    ],
)
def test_what_is_no_sip_is_dropped_before_it_is_parsed(kamailio: FakeKamailio, junk: bytes) -> None:
    assert kamailio.receive(junk, source=ALICE).dropped
    assert "KSR.set_drop" in [call.name for call in kamailio.calls]


def test_a_malformed_reply_is_dropped(kamailio: FakeKamailio) -> None:
    kamailio.register("bob", contact="sip:bob@192.0.2.7:5062")
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    kamailio.script("KSR.sanity.sanity_check", -1)
    call.relayed.reply(180)
    assert call.reply.status == 100
    assert any("malformed reply from 192.0.2.7:5062" in text for _, text in kamailio.log)


def test_requests_and_replies_are_checked_as_by_the_default_configuration(
    kamailio: FakeKamailio,
) -> None:
    kamailio.register("bob", contact="sip:bob@192.0.2.7:5062")
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    call.relayed.reply(180)
    checks = [ksr.args for ksr in kamailio.calls if ksr.name == "KSR.sanity.sanity_check"]
    assert checks[-2:] == [(17895, 7), (17604, 6)]


def test_a_binding_is_written_to_the_database(start_kamailio: StartKamailio) -> None:
    kamailio = start_kamailio("WITH_USRLOCDB")
    kamailio.receive(register("bob", contact="sip:bob@192.0.2.7:5062"), source=BOB)
    assert [ksr.args for ksr in kamailio.calls if ksr.name == "KSR.registrar.save"] == [
        ("location", 0)
    ]


def test_each_message_that_leaves_is_logged_where_asked(start_kamailio: StartKamailio) -> None:
    kamailio = start_kamailio("WITH_SENDLOG")
    kamailio.register("bob", contact="sip:bob@192.0.2.7:5062")
    kamailio.receive(invite(to="bob", from_=CAROL, call_id="abc"), source=ALICE)
    assert ("info", "sent INVITE 'abc' to udp:192.0.2.7:5062") in [
        (level, text.strip()) for level, text in kamailio.log
    ]
