"""Record-Route and loose routing; 120 Route headers gave the same on the real 5.6.3."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from fake_ksr import Call, bye, from_callee, invite, request
from fake_ksr.bare import BareKamailio, bare

BOB = "sip:bob@192.0.2.7:5062"
ME, OTHER, STRICT = "<sip:203.0.113.1;lr>", "<sip:198.51.100.3;lr>", "<sip:198.51.100.3>"


@pytest.fixture(scope="module")
def kamailio(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BareKamailio]:
    hosts = tmp_path_factory.mktemp("bare")
    with bare(hosts, 'modparam("rr", "append_fromtag", 1)') as server:
        yield server


def route(ksr: Any) -> tuple[object, ...]:
    done = ksr.rr.loose_route(), ksr.pv.get("$ru"), ksr.pv.get("$du")
    ksr.textopsx.msg_apply_changes()
    return *done, ksr.pv.get("$hdr(Route)")


@pytest.mark.parametrize(
    ("routes", "uri", "wanted"),
    [
        ((), BOB, (-1, BOB, None, None)),
        ((ME,), BOB, (1, BOB, None, None)),
        ((ME, OTHER), BOB, (1, BOB, "sip:198.51.100.3;lr", OTHER)),
        ((f"{ME},{OTHER}",), BOB, (1, BOB, "sip:198.51.100.3;lr", OTHER)),
        ((OTHER,), BOB, (1, BOB, "sip:198.51.100.3;lr", OTHER)),
        ((ME, STRICT), BOB, (1, "sip:198.51.100.3", None, f"<{BOB}>")),
        ((f"<{BOB}>",), "sip:203.0.113.1;lr", (1, BOB, None, None)),
        (
            (OTHER, f"<{BOB}>"),
            "sip:203.0.113.1;lr",
            (1, BOB, "sip:198.51.100.3;lr", OTHER),
        ),
        (("<sip:203.0.113.1;r2=on;lr>", "<sip:203.0.113.1;transport=tcp;r2=on;lr>"), BOB,
         (1, BOB, None, None)),
        (("<sip:203.0.113.1;lr",), BOB, (-1, BOB, None, "<sip:203.0.113.1;lr")),
        (("sip:203.0.113.1;lr",), BOB, (-1, BOB, None, "sip:203.0.113.1;lr")),
        ((f"{ME},",), BOB, (-1, BOB, None, f"{ME},")),
    ],
)  # fmt: skip
def test_loose_route(
    kamailio: BareKamailio, routes: tuple[str, ...], uri: str, wanted: tuple[object, ...]
) -> None:
    message = request("BYE", uri=uri, to_tag="t", routes=routes)
    assert kamailio.ask(route, message) == wanted


@pytest.mark.parametrize(
    ("routes", "result"), [((ME,), -3), ((ME, OTHER), 1), ((OTHER,), 1), ((), -1)]
)
def test_routes_before_there_is_a_dialog(
    kamailio: BareKamailio, routes: tuple[str, ...], result: int
) -> None:
    assert kamailio.ask(route, invite(uri=BOB, routes=routes))[0] == result


def test_parameters_of_the_own_route_are_read(kamailio: BareKamailio) -> None:
    own = "<sip:203.0.113.1;lr;ftag=caller;nat=yes>"
    message = request("BYE", uri=BOB, to_tag="t", routes=(own,), from_tag="caller")

    def look(ksr: Any) -> tuple[object, ...]:
        ksr.rr.loose_route()
        directions = [ksr.rr.is_direction(name) for name in ("upstream", "downstream")]
        return *directions, *(ksr.rr.check_route_param(one) for one in ("nat=yes", "nat=no"))

    assert kamailio.ask(look, message) == (-1, 1, 1, -1)


def relayed(kamailio: BareKamailio, uri: str = BOB, **more: Any) -> Call:
    def record(ksr: Any) -> None:
        ksr.rr.add_rr_param(";a=1")
        results.append(ksr.rr.record_route())
        results.append(ksr.rr.record_route())
        ksr.tm.t_on_branch("branch")
        ksr.tm.t_relay()

    results: list[int] = []
    kamailio.routes["ksr_request_route"] = record
    kamailio.routes["branch"] = lambda ksr: ksr.rr.add_rr_param(";b=2")
    call = kamailio.receive(invite(uri=uri, from_tag="ft"), **more)
    assert results == [1, -1]
    return call


def test_record_route_takes_parameters_until_the_message_leaves(kamailio: BareKamailio) -> None:
    call = relayed(kamailio)
    assert call.relayed.headers["Record-Route"] == "<sip:203.0.113.1;lr=on;ftag=ft;a=1;b=2>"
    assert call.relayed.headers.names()[0] == "Record-Route"


def test_two_transports_give_two_record_routes(kamailio: BareKamailio) -> None:
    rest = ";r2=on;lr=on;ftag=ft;a=1;b=2>"
    call = relayed(kamailio, f"{BOB};transport=tcp")
    assert call.relayed.headers.all("Record-Route") == [
        f"<sip:203.0.113.1;transport=tcp{rest}",
        f"<sip:203.0.113.1{rest}",
    ]
    back = relayed(kamailio, proto="tcp")
    assert back.relayed.headers.all("Record-Route") == [
        f"<sip:203.0.113.1{rest}",
        f"<sip:203.0.113.1;transport=tcp{rest}",
    ]


def test_a_dialog_follows_its_route(kamailio: BareKamailio) -> None:
    call = relayed(kamailio)
    call.relayed.reply(200)

    def within(ksr: Any) -> None:
        assert ksr.rr.loose_route() == 1
        ksr.tm.t_relay()

    kamailio.routes["ksr_request_route"] = within
    assert kamailio.receive(bye(call)).relayed.uri == BOB.replace("bob@", "")
    other = kamailio.receive(from_callee(call.relayed, "BYE"), source=("192.0.2.7", 5062))
    assert other.relayed.uri == "sip:alice@192.0.2.1:5060"
    assert "Route" not in other.relayed.headers
