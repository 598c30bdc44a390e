"""Dialogs followed through relayed calls: states, events, timeouts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fake_ksr import ack, bye, invite
from fake_ksr.bare import MODULES, BareKamailio, bare

ALICE = ("192.0.2.1", 5060)
BOB = "sip:bob@192.0.2.7:5062"


@pytest.fixture
def kamailio(tmp_path: Path) -> Iterator[BareKamailio]:
    lines = (
        'modparam("dialog", "profiles_no_value", "calls")',
        'modparam("dialog", "default_timeout", 100)',
        'modparam("dialog", "event_callback", "dialog_event")',
        'modparam("dialog", "send_bye", 1)',
        'kemi.onsend_route_callback="none"',
    )
    modules = [*MODULES[:-1], "dialog", "app_python3"]
    with bare(tmp_path, *lines, modules=modules) as server:
        server.routes["ksr_request_route"] = route
        yield server


def route(ksr: Any) -> None:
    if ksr.siputils.has_totag() > 0:
        ksr.rr.loose_route()
    else:
        ksr.rr.record_route()
        ksr.dialog.dlg_manage()
        ksr.dialog.set_dlg_profile_static("calls")
    ksr.tm.t_relay()


def states(kamailio: BareKamailio) -> list[tuple[int, int]]:
    return [(dialog.state, len(dialog.links)) for dialog in kamailio.dialogs.table.all()]


def test_a_call_from_its_invite_to_its_end(kamailio: BareKamailio) -> None:
    call = kamailio.receive(invite(uri=BOB), source=ALICE)
    assert states(kamailio) == [(1, 1)]
    assert ";did=" in call.relayed.text
    call.relayed.reply(180)
    assert states(kamailio) == [(2, 1)]
    call.relayed.reply(200)
    assert states(kamailio) == [(3, 1)]
    kamailio.receive(ack(call), source=ALICE)
    assert states(kamailio) == [(4, 1)]
    ending = kamailio.receive(bye(call), source=ALICE)
    assert states(kamailio) == [(5, 0)]
    ending.relayed.reply(200)
    kamailio.advance(10)
    assert states(kamailio) == []


def test_a_call_that_is_declined(kamailio: BareKamailio) -> None:
    call = kamailio.receive(invite(uri=BOB), source=ALICE)
    call.relayed.reply(486)
    assert states(kamailio) == [(5, 0)]
    kamailio.advance(60)
    assert states(kamailio) == []


def test_events_tell_of_the_states(kamailio: BareKamailio) -> None:
    told = []

    def event(ksr: Any) -> None:
        told.append((ksr.pv.get("$dlg(state)"), ksr.pv.get("$rm")))

    kamailio.routes["dialog_event"] = event
    call = kamailio.receive(invite(uri=BOB), source=ALICE)
    call.relayed.reply(200)
    kamailio.receive(ack(call), source=ALICE)
    kamailio.receive(bye(call), source=ALICE)
    assert told == [(3, "INVITE"), (4, "ACK"), (5, "BYE")]


def test_a_call_that_lasts_too_long_is_ended_on_both_sides(kamailio: BareKamailio) -> None:
    call = kamailio.receive(invite(uri=BOB), source=ALICE)
    call.relayed.reply(200)
    kamailio.receive(ack(call), source=ALICE)
    kamailio.advance(99)
    assert states(kamailio) == [(4, 1)]
    before = len(kamailio.sent)
    kamailio.advance(2)
    sent = [one.sip.method for one in kamailio.sent[before:] if not one.retransmission]
    assert sent == ["BYE", "BYE"]
    # nobody answers
    kamailio.advance(60)
    assert states(kamailio) == []


def test_a_dialog_that_is_not_followed_is_forgotten(kamailio: BareKamailio) -> None:
    kamailio.routes["ksr_request_route"] = lambda ksr: ksr.dialog.dlg_manage()
    kamailio.receive(invite(uri=BOB), source=ALICE)
    assert states(kamailio) == []
