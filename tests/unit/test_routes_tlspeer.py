"""Peers that Kamailio connects to over TLS: how long they have, and the line that names them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from fake_ksr import Call, FakeKamailio, invite

from .silences import ALICE, FAR, SERVERS, TLS_DOWN, VOICEMAIL_DOWN, start_tls, told


@pytest.fixture
def tls(tmp_path: Path) -> Iterator[FakeKamailio]:
    """A server with TLS, and bob at a place to which it would connect itself."""
    with start_tls(tmp_path) as kamailio:
        kamailio.register("bob", contact=FAR)
        yield kamailio


def to_bob(kamailio: FakeKamailio) -> Call:
    return kamailio.receive(invite(to="bob"), source=ALICE)


def test_a_silent_peer_over_tls_ends_the_call_early_and_is_named(tls: FakeKamailio) -> None:
    call = to_bob(tls)
    assert call.relayed.destination.proto == "tls"
    tls.advance(7.9)
    assert [reply.status for reply in call.replies] == [100]
    tls.advance(0.2)
    assert call.reply.status == 408
    assert told(tls) == [("warn", TLS_DOWN)]


def test_one_that_answers_has_all_the_time_to_ring(tls: FakeKamailio) -> None:
    call = to_bob(tls)
    call.relayed.reply(100)
    tls.advance(100)
    assert [reply.status for reply in call.replies] == [100]
    call.relayed.reply(408)
    assert call.reply.status == 408
    assert told(tls) == []


def test_a_call_that_no_peer_over_tls_takes_goes_to_voicemail(tmp_path: Path) -> None:
    with start_tls(tmp_path, "WITH_VOICEMAIL", **SERVERS) as tls:
        tls.register("bob", contact=FAR)
        call = to_bob(tls)
        tls.advance(8.1)
        assert [branch.uri for branch in call.branches] == [FAR, "sip:bob@192.0.2.50:5060"]
        assert told(tls) == [("warn", TLS_DOWN)]
        call.branches[1].reply(200)
        assert call.reply.status == 200


OWN_ROUTE = """
import KSR
from kemi_app.proxy import Proxy
from kemi_app.verdict import NEXT
def own(req):
    KSR.info("own route\\n")
    return NEXT
class Site(Proxy):
    branch_routes = {name: (*routes, own) for name, routes in Proxy.branch_routes.items()}
"""


def test_a_branch_route_of_ones_own_may_follow(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "silencesite.py").write_text(OWN_ROUTE)
    monkeypatch.syspath_prepend(str(tmp_path))
    with start_tls(tmp_path, KEMI_APP="silencesite:Site") as tls:
        tls.register("bob", contact=FAR)
        to_bob(tls)
        assert ("info", "own route\n") in tls.log


def test_a_nearer_end_of_all_waiting_stays(tmp_path: Path) -> None:
    with start_tls(tmp_path, FR_TIMER=3000) as tls:
        tls.register("bob", contact=FAR)
        call = to_bob(tls)
        tls.advance(3.2)
        assert call.reply.status == 408


def test_the_time_that_such_peers_have_is_a_define(tmp_path: Path) -> None:
    with start_tls(tmp_path, TLS_FR_TIMER=20000) as tls:
        tls.register("bob", contact=FAR)
        call = to_bob(tls)
        tls.advance(19.9)
        assert [reply.status for reply in call.replies] == [100]
        tls.advance(0.2)
        assert call.reply.status == 408


@pytest.mark.parametrize(
    ("contact", "place"),
    [
        ("sip:far@192.0.2.7:5062;transport=TLS", "192.0.2.7:5062"),
        ("sip:far@192.0.2.7;transport=tls", "192.0.2.7:5061"),
        ("sips:far@192.0.2.7:5062", "192.0.2.7:5062"),
        ("SIPS:far@192.0.2.7:5062", "192.0.2.7:5062"),
    ],
)
def test_tls_is_asked_for_by_transport_or_scheme(
    tls: FakeKamailio, contact: str, place: str
) -> None:
    tls.register("carol", contact=contact)
    call = tls.receive(invite(to="carol"), source=ALICE)
    tls.advance(8.1)
    assert call.reply.status == 408
    assert told(tls) == [("warn", TLS_DOWN.replace("192.0.2.7:5062", place))]


def test_several_places_over_tls_are_named_together(tls: FakeKamailio) -> None:
    tls.register("bob", contact="sip:far@192.0.2.8:5062;transport=tls")
    to_bob(tls)
    tls.advance(8.1)
    ((level, text),) = told(tls)
    assert level == "warn"
    _, first, last = text.split(" has not")[0].split(" ")
    assert {first, last} == {"192.0.2.7:5062", "192.0.2.8:5062"}
    assert f" -connect {last} " in text


def test_where_another_phone_has_answered_there_is_no_line(tls: FakeKamailio) -> None:
    tls.register("bob", contact="sip:desk@192.0.2.9:5060")
    call = to_bob(tls)
    (desk,) = [branch for branch in call.branches if branch.destination.proto == "udp"]
    desk.reply(180)
    tls.advance(8.1)
    desk.reply(486)
    assert call.reply.status in (408, 486)
    assert told(tls) == []


def test_who_rings_in_vain_over_tls_leaves_no_line(tls: FakeKamailio) -> None:
    to_bob(tls).relayed.reply(180)
    tls.advance(121)
    assert told(tls) == []


def test_a_phone_behind_nat_has_its_connection_and_the_usual_time(tls: FakeKamailio) -> None:
    tls.register(
        "carol",
        contact="sip:c@10.0.0.1:5062;transport=tls",
        received="sip:192.0.2.7:5070;transport=tls",
        flags=1 << 6,
    )
    call = tls.receive(invite(to="carol"), source=ALICE)
    tls.advance(20)
    assert [reply.status for reply in call.replies] == [100]
    tls.advance(11)
    assert call.reply.status == 408
    assert told(tls) == []


def test_a_peer_that_refuses_the_connection_is_named_at_once(tls: FakeKamailio) -> None:
    tls.network.unreachable.add(("192.0.2.7", 5062))
    assert to_bob(tls).reply.status == 477
    line = "tls: 192.0.2.7:5062 cannot be reached; is it up, and is that its address?"
    assert told(tls) == [("warn", line)]


def test_a_peer_over_udp_has_the_usual_time(tls: FakeKamailio) -> None:
    tls.register("carol", contact="sip:far@192.0.2.7:5062")
    call = tls.receive(invite(to="carol"), source=ALICE)
    tls.advance(29)
    assert [reply.status for reply in call.replies] == [100]
    tls.advance(2)
    assert call.reply.status == 408
    assert told(tls) == []


def test_a_call_that_neither_a_peer_nor_voicemail_takes_names_each_once(tmp_path: Path) -> None:
    with start_tls(tmp_path, "WITH_VOICEMAIL", **SERVERS) as tls:
        tls.register("bob", contact=FAR)
        call = to_bob(tls)
        tls.advance(60)
        assert call.reply.status == 408
        assert told(tls) == [("warn", TLS_DOWN), ("err", VOICEMAIL_DOWN)]
