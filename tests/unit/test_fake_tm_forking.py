"""Several branches: which reply wins, what CANCEL ends; each scenario ran on the real 5.6.3 too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fake_ksr import cancel, request
from fake_ksr.bare import BareKamailio, bare

from .relays import ALICE, BOB, CAROL, TM, armed, called, forked, statuses


@pytest.fixture
def kamailio(tmp_path: Path) -> Iterator[BareKamailio]:
    with bare(tmp_path, TM) as server:
        yield server


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
