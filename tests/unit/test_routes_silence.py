"""Servers that do not answer: who gets which answer, and the one line for the operator."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from fake_ksr import Call, FakeKamailio, cancel, invite

from .conftest import REPOSITORY, StartKamailio

ALICE = ("192.0.2.1", 5060)
NUMBER = "sip:+4930123456@example.com"
SERVERS = {"PSTN_GW_IP": '"192.0.2.200"', "VOICEMAIL_SRV_IP": '"192.0.2.50"'}
GATEWAY_DOWN = "pstn.gw_ip: 192.0.2.200 has not answered; is it up, and is that its address?"
VOICEMAIL_DOWN = (
    "voicemail.srv_ip: 192.0.2.50:5060 has not answered; is it up, and is that its address?"
)
FAR = "sip:far@192.0.2.7:5062;transport=tls"
TLS_DOWN = (
    "tls: 192.0.2.7:5062 has not answered; is it up, and are its certificate and ours good? ask "
    "openssl s_client -connect 192.0.2.7:5062 -CAfile CA_LIST -verify_return_error (docs/tls.md)"
)


@pytest.fixture
def kamailio(start_kamailio: StartKamailio) -> FakeKamailio:
    return start_kamailio("WITH_PSTN", "WITH_VOICEMAIL", **SERVERS)


def told(kamailio: FakeKamailio) -> list[tuple[str, str]]:
    """What the log says of servers that do not answer; it is empty afterwards."""
    lines = [(level, text.strip()) for level, text in kamailio.log]
    assert not [text for _, text in lines if "Traceback" in text]
    kamailio.log.clear()
    words = ("has not answered", "cannot be reached")
    return [(level, text) for level, text in lines if any(word in text for word in words)]


def test_a_gateway_that_is_silent_is_named_once(kamailio: FakeKamailio) -> None:
    call = kamailio.receive(invite(uri=NUMBER), source=ALICE)
    kamailio.advance(29)
    assert told(kamailio) == []
    kamailio.advance(2)
    assert told(kamailio) == [("err", GATEWAY_DOWN)]
    assert call.reply.status == 408


@pytest.mark.parametrize("status", [404, 408, 486, 503, 603])
def test_a_gateway_that_refuses_by_itself_is_not(kamailio: FakeKamailio, status: int) -> None:
    call = kamailio.receive(invite(uri=NUMBER), source=ALICE)
    call.relayed.reply(status)
    assert call.reply.status == (500 if status == 503 else status)
    assert told(kamailio) == []


def test_a_gateway_where_nobody_answers_the_phone_is_not(kamailio: FakeKamailio) -> None:
    call = kamailio.receive(invite(uri=NUMBER), source=ALICE)
    call.relayed.reply(180)
    kamailio.advance(121)
    assert call.reply.status == 408
    assert told(kamailio) == []


def test_a_caller_who_gives_up_before_leaves_the_line_too(kamailio: FakeKamailio) -> None:
    call = kamailio.receive(invite(uri=NUMBER), source=ALICE)
    kamailio.advance(5)
    kamailio.receive(cancel(call), source=ALICE)
    kamailio.advance(30)
    assert told(kamailio) == [("err", GATEWAY_DOWN)]


def test_a_gateway_of_no_known_name_is_named_at_once(kamailio: FakeKamailio) -> None:
    kamailio.set("pstn.gw_ip", "gateway.invalid")
    call = kamailio.receive(invite(uri=NUMBER), source=ALICE)
    assert call.reply.status == 478
    line = "pstn.gw_ip: gateway.invalid cannot be reached; is it up, and is that its address?"
    assert told(kamailio) == [("err", line)]


def test_voicemail_that_is_silent_is_named_once(kamailio: FakeKamailio) -> None:
    call = kamailio.receive(invite(to="bob"), source=ALICE)
    kamailio.advance(31)
    assert told(kamailio) == [("err", VOICEMAIL_DOWN)]
    assert call.reply.status == 408


def test_voicemail_behind_a_busy_phone_is_named_likewise(kamailio: FakeKamailio) -> None:
    kamailio.register("bob", contact="sip:phone@192.0.2.7:5062")
    call = kamailio.receive(invite(to="bob"), source=ALICE)
    call.branches[0].reply(486)
    kamailio.advance(31)
    assert told(kamailio) == [("err", VOICEMAIL_DOWN)]


def test_voicemail_of_no_known_name_leaves_the_caller_with_the_callees_answer(
    kamailio: FakeKamailio,
) -> None:
    kamailio.set("voicemail.srv_ip", "box.invalid")
    kamailio.register("bob", contact="sip:phone@192.0.2.7:5062")
    call = kamailio.receive(invite(to="bob"), source=ALICE)
    call.branches[0].reply(486)
    assert call.reply.status == 486
    line = (
        "voicemail.srv_ip: box.invalid:5060 cannot be reached; is it up, and is that its address?"
    )
    assert told(kamailio) == [("err", line)]


def test_a_phone_that_is_gone_is_no_news(kamailio: FakeKamailio) -> None:
    kamailio.set("voicemail.srv_ip", "")
    kamailio.register("bob", contact="sip:phone@192.0.2.7:5062")
    call = kamailio.receive(invite(to="bob"), source=ALICE)
    kamailio.advance(31)
    assert call.reply.status == 408
    kamailio.register("carol", contact="sip:phone@phone.invalid")
    call = kamailio.receive(invite(to="carol"), source=ALICE)
    assert call.reply.status == 478
    assert told(kamailio) == []


def test_each_server_is_watched_where_its_feature_is_on(start_kamailio: StartKamailio) -> None:
    for feature, asked, line in (
        ("WITH_PSTN", NUMBER, GATEWAY_DOWN),
        ("WITH_VOICEMAIL", "sip:bob@example.com", VOICEMAIL_DOWN),
    ):
        kamailio = start_kamailio(feature, **SERVERS)
        kamailio.receive(invite(uri=asked), source=ALICE)
        kamailio.advance(31)
        assert told(kamailio) == [("err", line)]


# --- peers over TLS ---


@pytest.fixture
def tls(tmp_path: Path) -> Iterator[FakeKamailio]:
    """A server with TLS, and bob at a place to which it would connect itself."""
    with start_tls(tmp_path) as kamailio:
        kamailio.register("bob", contact=FAR)
        yield kamailio


def start_tls(run_dir: Path, *features: str, **defines: int | str) -> FakeKamailio:
    values: dict[str, str | int | None] = {
        "RUN_DIR": f'"{run_dir}"',
        "DBURL": f'"sqlite:///{run_dir}/kamailio.sqlite"',
        "KEMI_LOADER": f'"{REPOSITORY}/kemi_app/loader.py"',
        **dict.fromkeys(("OWN_FEATURES", "WITH_NAT", "WITH_TLS", *features)),
        **defines,
    }
    sockets = ("udp:203.0.113.1:5060", "tls:203.0.113.1:5061")
    return FakeKamailio(REPOSITORY / "kamailio.cfg", defines=values, listen=sockets)


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
    branch_routes = {"manage_branch": (*Proxy.branch_routes["manage_branch"], own)}
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
