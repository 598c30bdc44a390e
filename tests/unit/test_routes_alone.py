"""Routes in a list of a site's own: what each does by itself, without those around it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from fake_ksr import FakeKamailio, invite, options, request

from .conftest import StartKamailio

ALICE = ("192.0.2.1", 5060)
CAROL = "carol@foreign.example"
APPLICATION = """
import KSR
from kemi_app.proxy import Proxy
from kemi_app.routes.{module} import {route}
from kemi_app.settings import Setting
from kemi_app.verdict import DONE

def last(req):
    KSR.info("goes on, without a setting: " + repr(Setting("no", "such").text) + "\\n")
    return DONE

class Site(Proxy):
    request_route = ({route}, last)
"""
Alone = Callable[..., FakeKamailio]


@pytest.fixture
def alone(start_kamailio: StartKamailio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Alone:
    """Starts a server with one route, and another behind it that tells of it."""

    def start(module: str, route: str, *features: str) -> FakeKamailio:
        (tmp_path / "lonesite.py").write_text(APPLICATION.format(module=module, route=route))
        monkeypatch.syspath_prepend(str(tmp_path))
        kamailio = start_kamailio("WITH_NAT", *features, KEMI_APP="lonesite:Site")
        kamailio.add_host("else.example", "198.51.100.9")
        return kamailio

    return start


def goes_on(kamailio: FakeKamailio) -> bool:
    return ("info", "goes on, without a setting: ''\n") in kamailio.log


def test_options_to_a_user_are_left_to_what_comes_next(alone: Alone) -> None:
    kamailio = alone("options", "options")
    assert kamailio.receive(options(uri="sip:bob@example.com"), source=ALICE).dropped
    assert goes_on(kamailio)


def test_options_are_answered_for_this_server_alone_whoever_asks(alone: Alone) -> None:
    kamailio = alone("options", "options")
    assert kamailio.receive(options(uri="sip:else.example", from_="alice"), source=ALICE).dropped
    assert goes_on(kamailio)
    call = kamailio.receive(options(uri="sip:example.com", from_=CAROL), source=ALICE)
    assert call.reply.status == 200


@pytest.mark.parametrize(
    ("module", "route", "feature"),
    [("aliasdb", "alias_db", "WITH_ALIASDB"), ("speeddial", "speed_dial", "WITH_SPEEDDIAL")],
)
def test_who_has_no_other_name_is_left_to_what_comes_next(
    alone: Alone, module: str, route: str, feature: str
) -> None:
    kamailio = alone(module, route, feature)
    assert kamailio.receive(invite(uri="sip:22@else.example"), source=ALICE).dropped
    assert goes_on(kamailio)


def test_a_request_that_is_no_call_is_left_by_voicemail(alone: Alone) -> None:
    kamailio = alone("voicemail", "to_voicemail", "WITH_VOICEMAIL")
    assert kamailio.receive(request("MESSAGE", to="bob"), source=ALICE).dropped
    assert goes_on(kamailio)


def test_a_method_without_bindings_for_it_is_refused_and_goes_no_further(alone: Alone) -> None:
    kamailio = alone("location", "location")
    kamailio.script("KSR.registrar.lookup", -2)
    call = kamailio.receive(request("MESSAGE", to="bob"), source=ALICE)
    assert (call.reply.status, call.reply.reason) == (405, "Method Not Allowed")
    names = [ksr.name for ksr in kamailio.calls]
    assert names.count("KSR.sl.send_reply") == 1
    assert "KSR.tm.t_relay" not in names
    assert not goes_on(kamailio)
    assert not [text for level, text in kamailio.log if level == "warn"]


def test_who_is_not_there_has_missed_no_call(alone: Alone) -> None:
    kamailio = alone("location", "location")
    call = kamailio.receive(invite(to="nobody"), source=ALICE)
    assert call.reply.status == 404
    assert kamailio.flags == frozenset()
    assert "KSR.tm.t_relay" not in [ksr.name for ksr in call.ksr_calls]


def test_a_copy_that_another_worker_is_routing_starts_no_transaction(alone: Alone) -> None:
    kamailio = alone("retransmission", "retransmission")
    kamailio.script("KSR.tmx.t_precheck_trans", 1)
    call = kamailio.receive(request("MESSAGE", to="bob"), source=ALICE)
    names = [ksr.name for ksr in call.ksr_calls]
    assert names == ["KSR.tmx.t_precheck_trans", "KSR.tm.t_check_trans"]
