"""Calls to the telephone network: route pstn."""

from __future__ import annotations

import pytest
from fake_ksr import FakeKamailio, invite, request

from .conftest import StartKamailio

ALICE = ("192.0.2.1", 5060)
CAROL = "carol@foreign.example"
GATEWAY = {"PSTN_GW_IP": '"192.0.2.200"', "PSTN_GW_PORT": '"5080"'}


@pytest.fixture
def kamailio(start_kamailio: StartKamailio) -> FakeKamailio:
    return start_kamailio("WITH_PSTN", **GATEWAY)


def dialled(kamailio: FakeKamailio, number: str, **fields: object) -> list[str]:
    """Where a call to that number of our domain goes."""
    call = kamailio.receive(invite(uri=f"sip:{number}@example.com", **fields), source=ALICE)
    return [branch.uri for branch in call.branches]


def test_an_international_number_goes_to_the_gateway_with_a_plus(kamailio: FakeKamailio) -> None:
    for digits in ("4930123456", "1234", "1" + 20 * "0"):
        for number in (f"+{digits}", f"00{digits}"):
            assert dialled(kamailio, number) == [f"sip:+{digits}@192.0.2.200:5080"]
            assert kamailio.sent[-1].headers["Record-Route"].startswith("<sip:203.0.113.1;lr=on")


def test_anything_else_is_one_of_our_users(kamailio: FakeKamailio) -> None:
    for number in (
        *("4930123456", "+0930123456", "+123", "0012", "+1" + 21 * "0"),
        *("+49x0123456", "++4930123456", "0"),
    ):
        kamailio.register(number, contact="sip:phone@192.0.2.7:5062")
        assert dialled(kamailio, number) == ["sip:phone@192.0.2.7:5062"]


def test_only_our_own_users_reach_the_gateway(kamailio: FakeKamailio) -> None:
    call = kamailio.receive(invite(uri="sip:+4930123456@example.com", from_=CAROL), source=ALICE)
    assert (call.reply.status, call.reply.reason) == (403, "Not Allowed")
    assert not call.branches


def test_with_auth_they_are_asked_for_their_password_first(start_kamailio: StartKamailio) -> None:
    kamailio = start_kamailio("WITH_PSTN", "WITH_AUTH", **GATEWAY)
    out = invite(uri="sip:+4930123456@example.com")
    call = kamailio.receive(out, source=ALICE)
    assert call.reply.status == 407
    call = kamailio.receive(out.answering(call.reply, "alice", "alice-secret"), source=ALICE)
    assert call.relayed.uri == "sip:+4930123456@192.0.2.200:5080"


def test_the_gateway_changes_while_the_server_runs(kamailio: FakeKamailio) -> None:
    kamailio.set("pstn.gw_ip", "192.0.2.201")
    assert dialled(kamailio, "+4930123456") == ["sip:+4930123456@192.0.2.201:5080"]
    kamailio.set("pstn.gw_port", "")
    assert dialled(kamailio, "+4930123456") == ["sip:+4930123456@192.0.2.201"]
    assert kamailio.sent[-1].destination.port == 5060


def test_without_a_gateway_the_caller_is_told_and_the_operator_too(
    kamailio: FakeKamailio,
) -> None:
    kamailio.set("pstn.gw_ip", "")
    call = kamailio.receive(invite(uri="sip:+4930123456@example.com"), source=ALICE)
    assert (call.reply.status, call.reply.reason) == (404, "Not Found")
    assert len([text for _, text in kamailio.log if "pstn.gw_ip" in text]) == 1


def test_a_gateway_that_is_dead_ends_the_call_with_408(start_kamailio: StartKamailio) -> None:
    kamailio = start_kamailio("WITH_PSTN", FR_TIMER=1000, **GATEWAY)
    call = kamailio.receive(invite(uri="sip:+4930123456@example.com"), source=ALICE)
    kamailio.advance(3)
    assert call.reply.status == 408


def test_a_number_in_a_foreign_domain_is_none_of_ours(start_kamailio: StartKamailio) -> None:
    kamailio = start_kamailio("WITH_PSTN", "WITH_AUTH", **GATEWAY)
    kamailio.add_host("else.example", "198.51.100.9")
    kamailio.script("KSR.auth_db.auth_check", 1)
    call = kamailio.receive(request("INVITE", uri="sip:+4930123456@else.example"), source=ALICE)
    assert call.relayed.uri == "sip:+4930123456@else.example"
