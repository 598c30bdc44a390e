"""What every request must pass: routes reqinit, options, and retransmission."""

from __future__ import annotations

import pytest
from fake_ksr import FakeKamailio, invite, options, request

ALICE = ("192.0.2.1", 5060)


@pytest.mark.parametrize("agent", ["friendly-scanner", "a scanner", "sipcli/v1.8", "sipvicious 1"])
def test_a_scanner_is_sent_away(kamailio: FakeKamailio, agent: str) -> None:
    call = kamailio.receive(invite(to="bob", user_agent=agent), source=ALICE)
    assert (call.reply.status, call.reply.reason) == (200, "Processed")
    assert not call.branches


def test_a_request_that_has_gone_too_far_is_refused(kamailio: FakeKamailio) -> None:
    call = kamailio.receive(invite(to="bob", max_forwards=0), source=ALICE)
    assert (call.reply.status, call.reply.reason) == (483, "Too Many Hops")


def test_options_to_the_server_are_answered_even_without_hops_left(kamailio: FakeKamailio) -> None:
    for hops in (70, 0):
        call = kamailio.receive(
            options(uri="sip:203.0.113.1:5060", max_forwards=hops), source=ALICE
        )
        assert (call.reply.status, call.reply.reason) == (200, "Keepalive")


@pytest.mark.parametrize("host", ["203.0.113.1:5060", "example.com", "192.0.2.99"])
def test_the_monitor_is_answered_whatever_address_it_asks(
    kamailio: FakeKamailio, host: str
) -> None:
    call = kamailio.receive(options(uri=f"sip:monitor@{host}"), source=ALICE)
    assert (call.reply.status, call.reply.reason) == (200, "Kamailio is alive")


def test_options_to_a_user_go_on_to_the_user(kamailio: FakeKamailio) -> None:
    kamailio.register("bob", contact="sip:bob@192.0.2.7:5062")
    call = kamailio.receive(
        options(uri="sip:bob@example.com", from_="carol@foreign.example"), source=ALICE
    )
    assert call.relayed.uri == "sip:bob@192.0.2.7:5062"


def test_a_malformed_request_is_refused_and_noted(kamailio: FakeKamailio) -> None:
    call = kamailio.receive(invite(to="bob", headers={"Content-Length": "9999"}), source=ALICE)
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


def test_a_request_that_another_worker_is_routing_is_absorbed(kamailio: FakeKamailio) -> None:
    kamailio.script("KSR.tmx.t_precheck_trans", 1)
    call = kamailio.receive(request("MESSAGE", to="bob"), source=ALICE)
    assert not call.branches
    assert call.dropped
