"""Transactions: relaying, forking, timers, CANCEL; every scenario ran on the real 5.6.3 too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fake_ksr import Call, ack, cancel, invite, options, request
from fake_ksr.bare import BareKamailio, Route, bare

ALICE = ("192.0.2.1", 5060)
BOB = "sip:bob@192.0.2.7:5062"
CAROL = "sip:carol@192.0.2.8:5062"


@pytest.fixture
def kamailio(tmp_path: Path) -> Iterator[BareKamailio]:
    with bare(tmp_path, 'modparam("tm", "fr_timer", 5000)') as server:
        yield server


def relay(ksr: Any) -> None:
    ksr.tm.t_relay()


def armed(ksr: Any) -> None:
    ksr.tm.t_on_branch("branch")
    ksr.tm.t_on_reply("onreply")
    ksr.tm.t_on_failure("failure")
    ksr.tm.t_relay()


def called(kamailio: BareKamailio, route: Route = relay, uri: str = BOB) -> Call:
    if "ksr_request_route" not in kamailio.routes:
        kamailio.routes["ksr_request_route"] = route
    return kamailio.receive(invite(uri=uri), source=ALICE)


def forked(kamailio: BareKamailio, **more: Route) -> Call:
    def route(ksr: Any) -> None:
        ksr.corex.append_branch_uri(CAROL)
        armed(ksr)

    kamailio.routes.update(more)
    return called(kamailio, route)


def statuses(call: Call) -> list[int]:
    return [reply.status for reply in call.replies]


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


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ((486, 404), 404), ((404, 486), 404), ((486, 200), 200), ((500, 404), 404),
        ((503, 503), 500), ((503, 500), 500), ((302, 404), 302), ((408, 487), 408),
        ((603, None), 603), ((401, 404), 401), ((484, 404), 484), ((415, 404), 415),
    ],
)  # fmt: skip
def test_of_several_replies_the_best_is_passed_on(
    kamailio: BareKamailio, given: tuple[int, int | None], wanted: int
) -> None:
    call = forked(kamailio)
    call.branches[1].reply(180)
    for branch, status in zip(call.branches, given, strict=True):
        if status is not None:
            branch.reply(status)
    if given[1] is None:
        assert call.cancelled == [call.branches[1]]
        assert statuses(call) == [100, 180]
        call.branches[1].reply(487)
    assert call.reply.status == wanted


def test_challenges_of_all_branches_are_passed_on_together(kamailio: BareKamailio) -> None:
    call = forked(kamailio)
    call.branches[0].reply(401, headers='WWW-Authenticate: Digest realm="b"\r\n')
    call.branches[1].reply(407, headers='Proxy-Authenticate: Digest realm="c"\r\n')
    assert call.reply.status == 401
    assert call.reply.headers["WWW-Authenticate"] == 'Digest realm="b"'
    assert call.reply.headers["Proxy-Authenticate"] == 'Digest realm="c"'


def test_the_first_answer_cancels_the_other_branches(kamailio: BareKamailio) -> None:
    call = forked(kamailio)
    first, second = call.branches
    first.reply(180)
    second.reply(180)
    second.reply(200)
    assert call.cancelled == [first]
    assert call.reply.status == 200
    first.reply(487)
    assert call.reply.status == 200
    assert first.acks


def test_a_branch_without_a_reply_is_cancelled_once_it_rings(kamailio: BareKamailio) -> None:
    call = forked(kamailio)
    call.branches[1].reply(200)
    assert call.cancelled == []
    call.branches[0].reply(180)
    assert call.cancelled == [call.branches[0]]


def cancelling(ksr: Any) -> None:
    if ksr.is_CANCEL():
        if ksr.tm.t_check_trans() > 0:
            ksr.tm.t_relay()
        return
    armed(ksr)


def test_a_cancel_reaches_every_branch_and_the_caller_gets_487(kamailio: BareKamailio) -> None:
    seen = []
    kamailio.routes["failure"] = lambda ksr: seen.append(ksr.tm.t_is_canceled())
    call = called(kamailio, cancelling)
    call.relayed.reply(180)
    stopped = kamailio.receive(cancel(call, headers={"Reason": "SIP;cause=200"}), source=ALICE)
    assert (stopped.reply.status, stopped.reply.reason) == (200, "canceling")
    sent = call.relayed.cancel
    assert sent is not None
    assert sent.uri == BOB
    assert sent.sip.vias[0].branch == call.relayed.sip.vias[0].branch
    assert call.reply.status == 180
    call.relayed.reply(487)
    assert (call.reply.status, seen) == (487, [1])


def test_a_cancel_before_any_reply_is_kept_until_there_is_one(kamailio: BareKamailio) -> None:
    call = called(kamailio, cancelling)
    kamailio.receive(cancel(call), source=ALICE)
    assert not call.cancelled
    assert call.reply.status == 100
    call.relayed.reply(180)
    assert call.cancelled == [call.relayed]
    call.relayed.reply(487)
    assert call.reply.status == 487


def test_a_cancel_of_nothing_matches_nothing(kamailio: BareKamailio) -> None:
    seen = []
    kamailio.routes["ksr_request_route"] = lambda ksr: seen.append(ksr.tm.t_check_trans())
    kamailio.receive(request("CANCEL"), source=ALICE)
    assert seen == [-1]


def test_routes_of_a_transaction_run_with_what_belongs_to_it(kamailio: BareKamailio) -> None:
    seen: dict[str, tuple[object, ...]] = {}

    def look(name: str) -> Route:
        def route(ksr: Any) -> None:
            kinds = ("request", "branch", "reply", "failure")
            where = [kind for kind in kinds if getattr(ksr.tmx, f"t_is_{kind}_route")() > 0]
            seen[name] = (
                where, ksr.pv.get("$T_branch_idx"), ksr.pv.get("$rs"), ksr.pv.get("$ru"),
                ksr.isflagset(3), ksr.isbflagset(6), ksr.pv.get("$avp(x)"),
            )  # fmt: skip

        return route

    def start(ksr: Any) -> None:
        ksr.setflag(3)
        ksr.setbflag(6)
        ksr.pv.sets("$avp(x)", "v")
        armed(ksr)

    for name in ("branch", "onreply", "failure", "ksr_reply_route"):
        kamailio.routes[name] = look(name)
    call = called(kamailio, start)
    call.relayed.reply(486)
    assert seen == {
        "branch": (["branch"], 0, None, BOB, True, True, "v"),
        "ksr_reply_route": (["reply"], -1, 486, None, False, False, None),
        "onreply": (["reply"], 0, 486, None, True, True, "v"),
        "failure": (["failure"], 1, None, BOB, True, True, "v"),
    }


def test_what_a_branch_route_changes_stays_in_that_branch(kamailio: BareKamailio) -> None:
    def branch(ksr: Any) -> None:
        ksr.hdr.append(f"X-Branch: {ksr.tm.t_get_branch_index()}\r\n")

    call = forked(kamailio, branch=branch)
    assert [one.headers.all("X-Branch") for one in call.branches] == [["0"], ["1"]]


def test_a_branch_dropped_by_its_route_is_not_sent(kamailio: BareKamailio) -> None:
    seen = []

    def branch(ksr: Any) -> None:
        seen.append(ksr.tm.t_get_branch_index())
        if ksr.pv.get("$ru") == BOB:
            ksr.set_drop()

    call = forked(kamailio, branch=branch)
    assert call.relayed.uri == CAROL
    assert seen == [0, 0], "what is dropped takes no number"


def test_when_every_branch_is_dropped_tm_answers_at_the_end(kamailio: BareKamailio) -> None:
    call = forked(kamailio, branch=lambda ksr: ksr.set_drop())
    assert not call.branches
    assert statuses(call) == [100, 500]


def test_an_onreply_route_may_drop_provisional_replies_alone(kamailio: BareKamailio) -> None:
    kamailio.routes["onreply"] = lambda ksr: ksr.set_drop()
    call = called(kamailio, armed)
    call.relayed.reply(180)
    assert statuses(call) == [100]
    call.relayed.reply(200)
    assert statuses(call) == [100, 200]


def test_a_reply_the_core_route_drops_is_never_seen(kamailio: BareKamailio) -> None:
    kamailio.routes["ksr_reply_route"] = lambda ksr: ksr.set_drop()
    call = called(kamailio)
    call.relayed.reply(180)
    assert statuses(call) == [100]


def test_a_failure_route_may_try_elsewhere(kamailio: BareKamailio) -> None:
    def failure(ksr: Any) -> None:
        if ksr.tm.t_check_status("486"):
            ksr.pv.sets("$ru", CAROL)
            ksr.tm.t_on_failure("second")
            ksr.tm.t_relay()

    ends = []
    kamailio.routes["failure"] = failure
    kamailio.routes["second"] = lambda ksr: ends.append(ksr.tm.t_get_status_code())
    call = called(kamailio, armed)
    call.relayed.reply(486)
    assert statuses(call) == [100]
    assert [branch.uri for branch in call.branches] == [BOB, CAROL]
    call.branches[1].reply(404)
    assert ends == [404]
    assert call.reply.status == 404


def test_a_failure_route_may_answer_itself(kamailio: BareKamailio) -> None:
    kamailio.routes["failure"] = lambda ksr: ksr.tm.t_reply(480, "Later")
    call = called(kamailio, armed)
    call.relayed.reply(486)
    assert (call.reply.status, call.reply.reason) == (480, "Later")
    assert statuses(call) == [100, 480]


def test_a_failure_route_that_does_nothing_leaves_the_reply(kamailio: BareKamailio) -> None:
    kamailio.routes["failure"] = lambda ksr: None
    call = called(kamailio, armed)
    call.relayed.reply(404)
    assert call.reply.status == 404


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
