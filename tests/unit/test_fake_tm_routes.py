"""Routes of a transaction: branch, onreply, failure; each scenario ran on the real 5.6.3 too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fake_ksr.bare import BareKamailio, Route, bare

from .relays import BOB, CAROL, TM, armed, called, statuses


@pytest.fixture
def kamailio(tmp_path: Path) -> Iterator[BareKamailio]:
    with bare(tmp_path, TM) as server:
        yield server


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
