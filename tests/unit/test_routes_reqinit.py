"""What every request must pass: routes reqinit, options, and retransmission."""

from __future__ import annotations

from fake_ksr import FakeKamailio, invite, options, register, request

from .conftest import StartKamailio

ALICE = ("192.0.2.1", 5060)


def test_a_scanner_gets_no_answer_whatever_it_sends(start_kamailio: StartKamailio) -> None:
    """Any answer, were it to a keepalive, tells that there is a server."""
    kamailio = start_kamailio("WITH_NAT")  # without WITH_ANTIFLOOD, which would drop them as well
    for agent in (
        *("friendly-caller", "a scanner", "sipcli/v1.8", "sipvicious 1"),
        *("VaxSIPUserAgent/3.1", "pplsip"),
    ):
        for message in (
            invite(to="bob", user_agent=agent),
            register("bob", user_agent=agent),
            options(uri="sip:203.0.113.1:5060", user_agent=agent),
            options(uri="sip:monitor@203.0.113.1:5060", user_agent=agent),
            invite(to="bob", user_agent=agent, max_forwards=0),
        ):
            assert kamailio.receive(message, source=ALICE).dropped, agent


def test_others_are_answered(kamailio: FakeKamailio) -> None:
    for agent in ("", "Friend", "SIPp", "vaxphone", "A Sip Cli"):
        message = options(uri="sip:203.0.113.1:5060", user_agent=agent)
        assert kamailio.receive(message, source=ALICE).reply.status == 200


def test_a_request_that_has_gone_too_far_is_refused(kamailio: FakeKamailio) -> None:
    call = kamailio.receive(invite(to="bob", max_forwards=0), source=ALICE)
    assert (call.reply.status, call.reply.reason) == (483, "Too Many Hops")


def test_a_request_that_does_not_say_how_far_gets_ten_hops(kamailio: FakeKamailio) -> None:
    kamailio.register("bob", contact="sip:bob@192.0.2.7:5062")
    stranger = invite(to="bob", from_="carol@foreign.example", max_forwards=None)
    call = kamailio.receive(stranger, source=ALICE)
    assert call.relayed.headers["Max-Forwards"] == "10"


def test_options_to_the_server_are_answered_even_without_hops_left(kamailio: FakeKamailio) -> None:
    for hops in (70, 0):
        call = kamailio.receive(
            options(uri="sip:203.0.113.1:5060", max_forwards=hops), source=ALICE
        )
        assert (call.reply.status, call.reply.reason) == (200, "Keepalive")


def test_the_monitor_is_answered_whatever_address_it_asks(kamailio: FakeKamailio) -> None:
    for host in ("203.0.113.1:5060", "example.com", "192.0.2.99"):
        call = kamailio.receive(options(uri=f"sip:monitor@{host}"), source=ALICE)
        assert (call.reply.status, call.reply.reason) == (200, "Kamailio is alive")


def test_options_to_a_user_go_on_to_the_user(kamailio: FakeKamailio) -> None:
    kamailio.register("bob", contact="sip:bob@192.0.2.7:5062")
    call = kamailio.receive(
        options(uri="sip:bob@example.com", from_="carol@foreign.example"), source=ALICE
    )
    assert call.relayed.uri == "sip:bob@192.0.2.7:5062"


def test_a_malformed_request_is_refused_and_noted(kamailio: FakeKamailio) -> None:
    kamailio.register("bob", contact="sip:bob@192.0.2.7:5062")
    malformed = invite(
        "bob", "carol@foreign.example", without=("Content-Length",), headers={"l": "9999"}
    )
    call = kamailio.receive(malformed, source=ALICE)
    assert [reply.status for reply in call.replies] == [400]
    assert not call.branches
    assert any("malformed request from 192.0.2.1:5060" in text for _, text in kamailio.log)


def test_a_retransmitted_request_is_relayed_once(kamailio: FakeKamailio) -> None:
    kamailio.register("bob", contact="sip:bob@192.0.2.7:5062")
    call_to_bob = invite(to="bob", from_="carol@foreign.example")
    first = kamailio.receive(call_to_bob, source=ALICE)
    first.relayed.reply(180)
    again = kamailio.receive(call_to_bob, source=ALICE)
    assert not again.branches
    assert kamailio.sent[-1].retransmission
    assert again.ksr_calls[-1].name == "KSR.tm.t_check_trans", "something was done after that"


def test_a_request_that_another_worker_is_routing_is_absorbed(kamailio: FakeKamailio) -> None:
    kamailio.script("KSR.tmx.t_precheck_trans", 1)
    call = kamailio.receive(request("MESSAGE", to="bob"), source=ALICE)
    assert not call.branches
    assert call.dropped


def test_a_copy_for_another_worker_is_answered_from_the_transaction(kamailio: FakeKamailio) -> None:
    kamailio.register("bob", contact="sip:bob@192.0.2.7:5062")
    call_to_bob = invite(to="bob", from_="carol@foreign.example")
    kamailio.receive(call_to_bob, source=ALICE).relayed.reply(180)
    kamailio.script("KSR.tmx.t_precheck_trans", 1)
    kamailio.receive(call_to_bob, source=ALICE)
    assert kamailio.sent[-1].status == 180
    assert kamailio.sent[-1].retransmission
