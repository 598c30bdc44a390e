"""One branch: its replies, timers, what is sent again; each scenario ran on the real 5.6.3 too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fake_ksr import ack, invite, options, request
from fake_ksr.bare import BareKamailio, bare

from .relays import ALICE, BOB, TM, armed, called, relay, statuses


@pytest.fixture
def kamailio(tmp_path: Path) -> Iterator[BareKamailio]:
    with bare(tmp_path, TM) as server:
        yield server


def test_an_invite_is_relayed_with_a_100_at_once(kamailio: BareKamailio) -> None:
    call = called(kamailio)
    assert [(reply.status, reply.reason) for reply in call.replies] == [
        (100, "trying -- your call is important to us")
    ]
    sip = call.relayed.sip
    assert sip.uri == BOB
    assert [via.host for via in sip.vias] == ["203.0.113.1", "192.0.2.1"]
    assert sip.vias[1].params["rport"] == "5060"
    assert call.relayed.headers["Max-Forwards"] == "70"


def test_replies_come_back_and_an_answer_ends_the_branch(kamailio: BareKamailio) -> None:
    call = called(kamailio)
    call.relayed.reply(100)
    call.relayed.reply(180)
    call.relayed.reply(183, body="v=0\r\n")
    call.relayed.reply(200, headers="X-Bob: 1\r\n")
    assert statuses(call) == [100, 180, 183, 200]
    assert call.reply.headers["X-Bob"] == "1"
    assert len(call.reply.sip.vias) == 1
    call.relayed.reply(200)
    assert statuses(call)[-2:] == [200, 200], "a 200 sent again is passed on again"


def test_a_negative_reply_is_acknowledged_hop_by_hop(kamailio: BareKamailio) -> None:
    call = called(kamailio)
    call.relayed.reply(486)
    assert call.reply.status == 486
    first = call.relayed.acks[0]
    assert first.sip.vias[0].branch == call.relayed.sip.vias[0].branch
    assert first.sip.to is not None
    assert first.sip.to.tag == call.relayed.tag
    before = len(kamailio.sent)
    assert kamailio.receive(ack(call), source=ALICE).dropped
    assert len(kamailio.sent) == before


def test_the_final_reply_is_sent_again_until_the_ack(kamailio: BareKamailio) -> None:
    call = called(kamailio)
    call.relayed.reply(486)
    kamailio.advance(seconds=4)
    again = [sent for sent in kamailio.sent if sent.retransmission and sent.status == 486]
    assert [round(sent.at, 1) for sent in again] == [0.5, 1.5, 3.5]
    kamailio.receive(ack(call), source=ALICE)
    count = len(kamailio.sent)
    kamailio.advance(seconds=20)
    assert len(kamailio.sent) == count


def test_a_request_sent_again_gets_the_last_reply_again(kamailio: BareKamailio) -> None:
    routed = []
    message = invite(uri=BOB)

    def route(ksr: Any) -> None:
        routed.append(ksr.tmx.t_precheck_trans())
        if ksr.tm.t_check_trans() == 0:
            return
        ksr.tm.t_relay()

    kamailio.routes["ksr_request_route"] = route
    first = kamailio.receive(message, source=ALICE)
    first.relayed.reply(180)
    again = kamailio.receive(message, source=ALICE)
    assert routed == [-1, -1], "1 is for requests that another process works on right now"
    assert not again.branches
    assert kamailio.sent[-1].status == 180


def test_a_peer_that_says_nothing_is_asked_again_then_given_up(kamailio: BareKamailio) -> None:
    failed = []
    kamailio.routes["failure"] = lambda ksr: failed.append(
        (ksr.tm.t_any_timeout(), ksr.tm.t_branch_timeout(), ksr.tm.t_get_status_code())
    )
    call = called(kamailio, armed)
    kamailio.advance(seconds=4.9)
    invites = [sent for sent in kamailio.sent if sent.sip.method == "INVITE"]
    assert [round(sent.at, 1) for sent in invites] == [0, 0.5, 1.5, 3.5]
    assert statuses(call) == [100]
    kamailio.advance(seconds=0.2)
    assert (call.reply.status, call.reply.reason) == (408, "Request Timeout")
    assert failed == [(1, 1, 408)]
    assert not call.cancelled, "there was no reply at all: nothing to cancel"


def test_a_phone_that_rings_for_ever_is_cancelled(kamailio: BareKamailio) -> None:
    call = called(kamailio)
    call.relayed.reply(180)
    kamailio.advance(seconds=119)
    assert call.reply.status == 180
    kamailio.advance(seconds=2)
    assert call.reply.status == 408
    assert call.cancelled == [call.relayed]
    call.relayed.reply(487)
    assert call.reply.status == 408
    assert call.relayed.acks


def test_timers_are_those_of_the_configuration_or_of_the_script(tmp_path: Path) -> None:
    with bare(tmp_path, 'modparam("tm", "fr_timer", 2000)') as kamailio:
        call = called(kamailio)
        kamailio.advance(seconds=2.1)
        assert call.reply.status == 408

        def sooner(ksr: Any) -> None:
            ksr.tm.t_set_fr(0, 1000)
            ksr.tm.t_relay()

        kamailio.routes["ksr_request_route"] = sooner
        call = called(kamailio)
        kamailio.advance(seconds=1.1)
        assert call.reply.status == 408


def test_a_failed_relay_is_answered_when_the_route_ends(kamailio: BareKamailio) -> None:
    results: list[int] = []
    kamailio.routes["ksr_request_route"] = lambda ksr: results.append(ksr.tm.t_relay())
    call = called(kamailio, uri="sip:x@nowhere.invalid")
    assert results == [-478]
    assert [(reply.status, reply.reason) for reply in call.replies] == [
        (100, "trying -- your call is important to us"),
        (478, "Unresolvable destination (478/TM)"),
    ]


def test_a_refused_connection_is_answered_477(kamailio: BareKamailio) -> None:
    kamailio.refuse("192.0.2.7", 5062)
    call = called(kamailio, uri=f"{BOB};transport=tcp")
    assert (call.reply.status, call.reply.reason) == (
        477,
        "Unfortunately error on sending to next hop occurred (477/TM)",
    )


def test_t_newtran_and_replies_of_its_own(kamailio: BareKamailio) -> None:
    results: list[int] = []

    def route(ksr: Any) -> None:
        results.extend([
            ksr.tm.t_check_trans(), ksr.tm.t_newtran(), ksr.tm.t_check_trans(),
            ksr.sl.send_reply(404, "Not Found"), ksr.tm.t_reply(406, "Late"),
        ])  # fmt: skip

    call = called(kamailio, route)
    assert results == [-1, 1, 0, 1, -1]
    assert statuses(call) == [404]
    assert call.reply.sip.to is not None
    assert "-" in call.reply.sip.to.tag, "tm's own To-tag"


def test_other_requests_have_no_ringing(kamailio: BareKamailio) -> None:
    kamailio.routes["ksr_request_route"] = relay
    call = kamailio.receive(options(uri=BOB), source=ALICE)
    assert call.replies == []
    kamailio.advance(seconds=5.1)
    assert call.reply.status == 408
    sent = [one for one in kamailio.sent if one.sip.method == "OPTIONS"]
    assert [round(one.at, 1) for one in sent] == [0, 0.5, 1.5, 3.5]


def test_an_ack_without_a_transaction_is_passed_on_without_one(kamailio: BareKamailio) -> None:
    kamailio.routes["ksr_request_route"] = relay
    call = kamailio.receive(request("ACK", uri=BOB, to_tag="x"), source=ALICE)
    assert call.relayed.method == "ACK"
    assert call.relayed.sip.vias[0].branch.endswith(".0")
    kamailio.advance(seconds=30)
    assert len(kamailio.sent) == 1


def test_a_destination_uri_decides_where_the_request_goes(kamailio: BareKamailio) -> None:
    def route(ksr: Any) -> None:
        ksr.setdsturi("sip:198.51.100.3:5070")
        ksr.tm.t_relay()

    call = called(kamailio, route)
    assert call.relayed.uri == BOB
    assert str(call.relayed.destination) == "udp:198.51.100.3:5070"


def test_stateless_forwarding(kamailio: BareKamailio) -> None:
    call = called(kamailio, lambda ksr: ksr.forward())
    assert call.replies == []
    call.relayed.reply(180)
    assert statuses(call) == [180]
    kamailio.advance(seconds=10)
    assert len(kamailio.sent) == 2
