"""The guard, under the fake: each way to fail, in each kind of callback."""

from __future__ import annotations

import json
import struct
from collections.abc import Callable
from pathlib import Path

import pytest
from fake_ksr import FakeKamailio, ack, invite, options

ALICE = ("192.0.2.1", 5060)
CAROL = "carol@foreign.example"

APPLICATION = """
import sys
import KSR
from kemi_app.app import App
from kemi_app.features import only, WITH_ACCDB, WITH_NAT
from kemi_app.proxy import Proxy
from kemi_app.verdict import DONE, NEXT

def fault(_message):
    {fault}

class Site(Proxy):
    {lists}
"""

Site = Callable[..., FakeKamailio]


@pytest.fixture
def site(
    start_kamailio: Callable[..., FakeKamailio],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Site:
    """Starts the shipped application with a fault in some lists."""

    def start(
        fault: str, lists: str = "request_route = (fault, *Proxy.request_route)"
    ) -> FakeKamailio:
        (tmp_path / "faultysite.py").write_text(APPLICATION.format(fault=fault, lists=lists))
        monkeypatch.syspath_prepend(str(tmp_path))
        return start_kamailio(KEMI_APP="faultysite:Site")

    return start


def errors(kamailio: FakeKamailio) -> list[str]:
    return [text for level, text in kamailio.log if level == "err" and "kemi_app" in text]


@pytest.mark.parametrize(
    ("fault", "status"),
    [
        ("raise ValueError('oops')", 500),
        ("return None", 500),
        ("return -1", 500),
        ("KSR.sl.sl_send_reply(299, 'Answered'); raise ValueError('oops')", 299),
        ("KSR.sl.sl_send_reply(298, 'Ported'); sys.exit()", 298),
        ("KSR.tm.t_newtran(); raise ValueError('oops')", 500),
        ("KSR.pv.get('$hdr(X-Bytes)'); return NEXT", 400),
    ],
)
def test_a_request_is_answered_once_whatever_its_route_does(
    site: Site, fault: str, status: int
) -> None:
    kamailio = site(fault)
    hostile = options(uri="sip:example.com").text(kamailio, ALICE, "udp")
    hostile_bytes = hostile.encode().replace(b"\r\n\r\n", b"\r\nX-Bytes: \xff\xfe\r\n\r\n")
    call = kamailio.receive(hostile_bytes, source=ALICE)
    assert [reply.status for reply in call.replies] == [status]


def test_an_ack_is_not_answered(site: Site) -> None:
    kamailio = site("raise ValueError('oops')")
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    assert call.reply.status == 500
    assert kamailio.receive(ack(call), source=ALICE).dropped


def test_the_first_fault_is_logged_with_its_traceback_and_the_rest_are_counted(site: Site) -> None:
    kamailio = site("raise ValueError('oops')")
    for _ in range(12):
        kamailio.receive(options(uri="sip:example.com"), source=ALICE)
    first, tenth = errors(kamailio)
    assert "faultysite.py:10: ValueError\nTraceback" in first
    assert "ValueError: oops" in first
    assert "faultysite.py:10: ValueError, 10 times in this process" in tenth


def test_a_fault_whose_text_kamailio_could_not_log_is_logged_all_the_same(site: Site) -> None:
    kamailio = site("raise ValueError('half a pair \\ud800 and \\0')")
    assert kamailio.receive(options(uri="sip:example.com"), source=ALICE).reply.status == 500
    (line,) = errors(kamailio)
    assert "half a pair \\ud800 and \\0" in line


def test_another_worker_does_not_log_the_fault_again(site: Site, run_dir: Path) -> None:
    kamailio = site("raise ValueError('oops')")
    kamailio.receive(options(uri="sip:example.com"), source=ALICE)
    assert len(list((run_dir / "kemi_app").glob("fault-*"))) == 1
    (report,) = (run_dir / "kemi_app").glob("worker-*")
    data = report.read_bytes()
    requests, _, exceptions, *_, length = struct.unpack_from("<64QI", data)
    assert (requests, exceptions) == (1, 1)
    (fault,) = json.loads(data[516 : 516 + length])["faults"]
    assert fault["error"] == "ValueError"
    assert fault["count"] == 1
    assert fault["place"].endswith("faultysite.py:10")


@pytest.mark.parametrize(
    "lists",
    [
        "reply_route = (fault,)",
        "onsend_route = (fault,)",
        "pre_routing = (fault,)",
        "received_route = (fault,)",
        "branch_routes = {**Proxy.branch_routes, 'manage_branch': (fault,)}",
        "onreply_routes = {'manage_reply': (fault,)}",
        "failure_routes = {**Proxy.failure_routes, 'manage_failure': (fault,)}",
    ],
)
@pytest.mark.parametrize("fault", ["raise ValueError('oops')", "return None", "sys.exit()"])
def test_a_fault_elsewhere_costs_no_call(
    start_kamailio: Callable[..., FakeKamailio],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    lists: str,
    fault: str,
) -> None:
    (tmp_path / "faultysite.py").write_text(APPLICATION.format(fault=fault, lists=lists))
    monkeypatch.syspath_prepend(str(tmp_path))
    kamailio = start_kamailio(
        "WITH_ANTIFLOOD",
        "WITH_BANALL",
        "WITH_JUNKDROP",
        "WITH_NAT",
        "WITH_SENDLOG",
        KEMI_APP="faultysite:Site",
    )
    kamailio.register("bob", contact="sip:bob@192.0.2.7:5062")
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    call.relayed.reply(180)
    call.relayed.reply(486)
    assert [reply.status for reply in call.replies] == [100, 180, 486]
    assert bool(errors(kamailio)) == (fault != "sys.exit()")


def test_a_request_that_no_route_deals_with_is_answered(site: Site) -> None:
    kamailio = site("return NEXT", "request_route = (fault,)")
    assert kamailio.receive(options(uri="sip:example.com"), source=ALICE).reply.status == 500
    assert "NotRouted" in errors(kamailio)[0]


def test_a_route_that_the_feature_switches_off_does_not_run(site: Site) -> None:
    lists = "request_route = (only(WITH_ACCDB, WITH_NAT, fault), *Proxy.request_route)"
    kamailio = site("raise ValueError('oops')", lists)
    assert kamailio.receive(options(uri="sip:example.com"), source=ALICE).reply.status == 500


def test_an_event_fault_is_told_and_others_are_ignored(site: Site) -> None:
    kamailio = site("raise ValueError('oops')", "event_routes = {'site:event': (fault,)}")
    assert kamailio.handler.ksr_event(None, "site:event") == 1
    assert kamailio.handler.ksr_event(None, "site:other") == 1
    assert len(errors(kamailio)) == 1


def test_a_handler_that_is_gone_is_stood_in_for(kamailio: FakeKamailio) -> None:
    assert kamailio.handler.manage_voicemail(None) == 1
    assert "Kamailio called 'manage_voicemail'" in errors(kamailio)[0]
    with pytest.raises(AttributeError):
        kamailio.handler._private  # noqa: B018 - the look-up is the test


def test_a_guard_that_cannot_answer_or_log_still_ends_the_callback(site: Site) -> None:
    kamailio = site("raise ValueError('oops')")
    kamailio.script("KSR.sl.send_reply", RuntimeError("no reply"))
    kamailio.script("KSR.err", RuntimeError("no log"))
    assert kamailio.receive(options(uri="sip:example.com"), source=ALICE).dropped
