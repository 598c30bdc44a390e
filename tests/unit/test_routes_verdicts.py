"""Each route's verdict, and what relay arms: seen by a site's routes that stand after them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from fake_ksr import FakeKamailio, ack, cancel, in_dialog, invite, options, register, request

from .conftest import StartKamailio

ALICE = ("192.0.2.1", 5060)
CAROL = "carol@foreign.example"

APPLICATION = """
import KSR
from kemi_app.app import App
from kemi_app.features import WITH_SENDLOG, only
from kemi_app.proxy import Proxy
from kemi_app.verdict import NEXT

def note(place):
    def after(_message):
        KSR.info(f"{place} goes on\\n")
        return NEXT
    return after

def arm_own(_req):
    KSR.tm.t_on_branch("own_branch")
    KSR.tm.t_on_reply("own_reply")
    KSR.tm.t_on_failure("own_failure")
    return NEXT

def continued(routes):
    return {name: (*entries, note(name)) for name, entries in routes.items()}

class Site(Proxy):
    request_route = (*Proxy.request_route, note("request_route"))
    reply_route = (*Proxy.reply_route, note("reply_route"))
    onsend_route = (*Proxy.onsend_route, note("onsend_route"))
    pre_routing = (*Proxy.pre_routing, note("pre_routing"))
    received_route = (*Proxy.received_route, note("received_route"))
    branch_routes = {**continued(Proxy.branch_routes), "own_branch": (note("own_branch"),)}
    onreply_routes = {**continued(Proxy.onreply_routes), "own_reply": (note("own_reply"),)}
    failure_routes = {**continued(Proxy.failure_routes), "own_failure": (note("own_failure"),)}
    event_routes = continued(Proxy.event_routes)

class Armed(Site):
    request_route = (arm_own, *Proxy.request_route)
"""

Site = Callable[..., FakeKamailio]


@pytest.fixture
def site(start_kamailio: StartKamailio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Site:
    """Starts the shipped application with a route of a site's own at the end of each list."""
    usual = ("WITH_NAT", "WITH_ANTIFLOOD", "WITH_BANALL", "WITH_JUNKDROP", "WITH_SENDLOG")

    def start(name: str = "Site", *more: str) -> FakeKamailio:
        (tmp_path / "ownsite.py").write_text(APPLICATION)
        monkeypatch.syspath_prepend(str(tmp_path))
        kamailio = start_kamailio(
            *usual,
            *more,
            KEMI_APP=f"ownsite:{name}",
            PSTN_GW_IP='"192.0.2.200"',
            VOICEMAIL_SRV_IP='"192.0.2.50"',
        )
        kamailio.register("bob", contact="sip:bob@192.0.2.7:5062")
        return kamailio

    return start


@pytest.fixture
def kamailio(site: Site) -> FakeKamailio:
    return site()


def went_on(kamailio: FakeKamailio) -> set[str]:
    """The lists that were run to their end, since the last time that was asked."""
    texts = [text for level, text in kamailio.log if level == "info"]
    kamailio.log[:] = [(level, text) for level, text in kamailio.log if level != "info"]
    return {text.split(" goes on")[0] for text in texts if " goes on" in text}


def test_a_call_passes_all_lists_and_ends_the_request_route(kamailio: FakeKamailio) -> None:
    went_on(kamailio)
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    assert went_on(kamailio) == {"received_route", "pre_routing", "manage_branch", "onsend_route"}
    call.relayed.reply(180)
    assert {"reply_route", "manage_reply"} <= went_on(kamailio)
    call.relayed.reply(486)
    assert "manage_failure" in went_on(kamailio)
    assert call.reply.status == 486


def test_so_does_a_call_to_somebody_behind_nat(kamailio: FakeKamailio) -> None:
    kamailio.receive(register("dave", contact="<sip:dave@10.0.0.5:5062>"), source=ALICE)
    call = kamailio.receive(invite(to="dave", from_=CAROL), source=ALICE)
    assert "manage_branch" in went_on(kamailio)
    call.relayed.reply(180, contact="<sip:dave@10.0.0.5:5062>")
    assert "manage_reply" in went_on(kamailio)


def test_what_is_answered_relayed_or_dropped_goes_no_further(kamailio: FakeKamailio) -> None:
    kamailio.script("KSR.pike.pike_check_req", 1)
    for message in (
        invite(to="nobody", from_=CAROL),
        invite(uri="sip:example.com", from_=CAROL),
        invite(uri="sip:dave@else.example", from_=CAROL),
        request("CANCEL", to="bob", from_=CAROL),
        request("ACK", to="bob", from_=CAROL, to_tag="nobody-knows"),
        request("BYE", to="bob", from_=CAROL, to_tag="nobody-knows"),
        register("alice"),
        request("MESSAGE", to="bob", from_=CAROL),
        invite(to="bob", from_=CAROL, user_agent="friendly-scanner"),
        invite(to="bob", from_=CAROL, max_forwards=0),
        invite(to="bob", from_=CAROL, headers={"Content-Length": "9999"}),
        options(uri="sip:203.0.113.1:5060"),
        request("PUBLISH", to="bob", from_=CAROL),
        request("SUBSCRIBE", to="bob", from_=CAROL, headers={"Event": "message-summary"}),
        request("SUBSCRIBE", uri="sip:example.com", from_=CAROL),
    ):
        went_on(kamailio)
        kamailio.receive(message, source=ALICE)
        assert "request_route" not in went_on(kamailio), message


FEATURES = ("WITH_PSTN", "WITH_VOICEMAIL", "WITH_PRESENCE", "WITH_ALIASDB", "WITH_SPEEDDIAL")


def test_neither_does_it_with_every_service_on(site: Site) -> None:
    kamailio = site("Site", *FEATURES)
    kamailio.script("KSR.pike.pike_check_req", 1)
    for message in (
        invite(uri="sip:+4930123456@example.com"),
        invite(uri="sip:+4930123456@example.com", from_=CAROL),
        invite(to="nobody", from_=CAROL),
        request("PUBLISH", to="bob", headers={"Event": "presence"}),
        request("SUBSCRIBE", to="bob", headers={"Event": "presence"}, contact="<sip:a@{source}>"),
        request("SUBSCRIBE", to="bob", headers={"Event": "message-summary"}),
        request("SUBSCRIBE", to="bob", from_=CAROL, headers={"Event": "dialog"}, to_tag="none"),
        request("SUBSCRIBE", to="nobody", from_=CAROL, headers={"Event": "message-summary"}),
    ):
        went_on(kamailio)
        kamailio.receive(message, source=ALICE)
        assert "request_route" not in went_on(kamailio), message


def test_a_failure_that_is_dealt_with_goes_no_further(site: Site) -> None:
    kamailio = site("Site", "WITH_BLOCK3XX", "WITH_BLOCK401407", "WITH_VOICEMAIL")
    for status in (302, 401, 407, 486, 603):
        call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
        went_on(kamailio)
        call.relayed.reply(status)
        assert ("manage_failure" in went_on(kamailio)) is (status == 603)


def test_a_request_of_http_goes_no_further(site: Site) -> None:
    kamailio = site("Site", "WITH_JSONRPC")
    went_on(kamailio)
    call = kamailio.receive(
        "GET / HTTP/1.1\r\nHost: x\r\n\r\n", source=("127.0.0.1", 40000), proto="tcp"
    )
    assert call.replies
    assert "xhttp:request" not in went_on(kamailio)


def test_a_banned_address_goes_no_further(kamailio: FakeKamailio) -> None:
    went_on(kamailio)
    kamailio.script("KSR.pike.pike_check_req", -1)
    kamailio.receive(options(uri="sip:example.com"), source=ALICE)
    assert kamailio.htables["ipban"].get("192.0.2.1") == 1
    assert went_on(kamailio) == {"received_route", "pre_routing"}
    kamailio.receive(options(uri="sip:example.com"), source=ALICE)
    assert went_on(kamailio) == {"received_route"}
    kamailio.advance(seconds=400)
    assert "htable:expired:ipban" in went_on(kamailio)


def test_junk_goes_no_further(kamailio: FakeKamailio) -> None:
    went_on(kamailio)
    kamailio.receive(b"\xff\xfe" * 40, source=ALICE)
    assert went_on(kamailio) == set()


def test_a_malformed_reply_goes_no_further(kamailio: FakeKamailio) -> None:
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    went_on(kamailio)
    kamailio.script("KSR.sanity.sanity_check", -1)
    call.relayed.reply(180)
    assert "reply_route" not in went_on(kamailio)


def test_after_a_hangup_nothing_else_is_tried(kamailio: FakeKamailio) -> None:
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    call.relayed.reply(180)
    kamailio.receive(cancel(call), source=ALICE)
    went_on(kamailio)
    call.relayed.reply(487)
    assert "manage_failure" not in went_on(kamailio)


HANDLERS: dict[str, set[str]] = {
    "INVITE": {"manage_branch", "manage_reply", "manage_failure"},
    "SUBSCRIBE": {"manage_branch", "manage_reply", "manage_silence"},
    "UPDATE": {"manage_branch", "manage_reply", "manage_silence"},
    "BYE": {"manage_branch", "manage_silence"},
    **{
        method: {"note_branch", "manage_silence"}
        for method in ("MESSAGE", "INFO", "OPTIONS", "NOTIFY", "REFER", "PRACK")
    },
}


@pytest.mark.parametrize("method", HANDLERS)
def test_relay_arms_what_the_method_needs(site: Site, method: str) -> None:
    kamailio = site("Site")
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    call.relayed.reply(200)
    kamailio.receive(ack(call), source=ALICE)
    went_on(kamailio)
    kamailio.receive(in_dialog(call, method), source=ALICE).relayed.reply(488)
    ran = {name for name in went_on(kamailio) if name.startswith(("manage_", "note_"))}
    assert ran == HANDLERS[method]


def test_nothing_is_armed_for_what_has_no_answer_of_its_own(site: Site) -> None:
    kamailio = site("Site")
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    call.relayed.reply(180)
    hangup = kamailio.receive(cancel(call), source=ALICE)
    call.relayed.reply(487)
    end = kamailio.receive(ack(call), source=ALICE)
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    call.relayed.reply(200)
    start = kamailio.receive(ack(call), source=ALICE)
    for message in (hangup, end, start):
        assert not [ksr for ksr in message.ksr_calls if ksr.name.startswith("KSR.tm.t_on_")]


@pytest.mark.parametrize("method", ["INVITE", "SUBSCRIBE", "UPDATE", "MESSAGE"])
def test_a_handler_that_an_earlier_route_armed_is_left(site: Site, method: str) -> None:
    kamailio = site("Armed")
    went_on(kamailio)
    kamailio.receive(request(method, to="bob", from_=CAROL), source=ALICE).relayed.reply(488)
    ran = {name for name in went_on(kamailio) if name.startswith(("own_", "manage_", "note_"))}
    assert ran == {"own_branch", "own_reply", "own_failure"}
