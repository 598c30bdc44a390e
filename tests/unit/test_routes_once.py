"""What a callback tells Kamailio to do with a message, it tells it once: each call costs time.

A second log line, header or reply would be seen; a flag that is set twice would not.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from fake_ksr import FakeKamailio, ack, bye, cancel, in_dialog, invite, options, register, request
from fake_ksr.build import SDP
from fake_ksr.calls import KsrCall
from fake_ksr.trail import Passed

from .conftest import StartKamailio

ALICE = ("192.0.2.1", 5060)
BOB = ("192.0.2.7", 5062)
CAROL = "carol@foreign.example"
RELAYED = SDP.replace("{host}", "203.0.113.77")
ASKS = re.compile(
    r"KSR\.(?:is\w*|get\w*|\w+\.(?:is_\w+|gete?\w*|has_\w+|check_\w+|t_is_\w+|t_check_\w+"
    r"|t_precheck_trans|sht_is_null|nat_uac_test|allow_source_address|pike_check_req))$"
)
"""Functions that change nothing: several routes may ask the same."""


def registered(kamailio: FakeKamailio) -> None:
    kamailio.register("bob", contact="sip:bob@192.0.2.7:5062")


def call_from_behind_nat(kamailio: FakeKamailio) -> None:
    """A whole call between two who are both behind NAT."""
    kamailio.receive(register("dave", contact="<sip:dave@10.0.0.5:5062>"), source=BOB)
    private = {"from_": CAROL, "contact": "<sip:carol@10.0.0.9:5060>"}
    call = kamailio.receive(invite(to="dave", **private), source=ALICE)
    call.relayed.reply(183, contact="<sip:dave@10.0.0.5:5062>", body=SDP)
    call.relayed.reply(200, contact="<sip:dave@10.0.0.5:5062>", body=SDP)
    kamailio.receive(ack(call), source=ALICE)
    again = kamailio.receive(in_dialog(call, "INVITE", body=SDP), source=ALICE)
    again.relayed.reply(488)
    kamailio.receive(ack(again), source=ALICE)
    kamailio.receive(in_dialog(call, "REFER"), source=ALICE).relayed.reply(202)
    kamailio.receive(bye(call), source=ALICE).relayed.reply(200)


def calls_that_fail(kamailio: FakeKamailio) -> None:
    """Nobody there, busy, redirected, given up, not possible."""
    registered(kamailio)
    for status in (302, 401, 486, 603):
        kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE).relayed.reply(status)
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    call.relayed.reply(180)
    kamailio.receive(cancel(call), source=ALICE)
    call.relayed.reply(487)
    for message in (
        invite(to="nobody", from_=CAROL),
        invite(uri="sip:example.com", from_=CAROL),
        invite(uri="sip:dave@else.example", from_=CAROL),
        invite(to="bob", from_=CAROL, max_forwards=0),
        invite(to="bob", from_=CAROL, headers={"Content-Length": "9999"}),
        request("BYE", to="bob", from_=CAROL, to_tag="nobody-knows"),
        options(uri="sip:monitor@example.com"),
        options(uri="sip:example.com"),
    ):
        kamailio.receive(message, source=ALICE)


def abroad(kamailio: FakeKamailio) -> None:
    """A user of ours calls somebody elsewhere, somebody nowhere, and the telephone network."""
    kamailio.allow_address("192.0.2.1", group=1)
    kamailio.receive(invite(uri="sip:x@192.0.2.99"), source=ALICE).relayed.reply(200)
    kamailio.receive(invite(uri="sip:x@no.such.example"), source=ALICE)
    kamailio.receive(invite(uri="sip:+4930123456@example.com"), source=ALICE)
    kamailio.receive(invite(uri="sip:+4930123456@example.com", from_=CAROL), source=BOB)


def with_passwords(kamailio: FakeKamailio) -> None:
    """Asked for a password, with the right one, and while no database answers."""
    first = register("bob", contact="sip:bob@10.0.0.5:5062")
    asked = kamailio.receive(first, source=BOB)
    kamailio.receive(first.answering(asked.reply, "bob", "bob-secret"), source=BOB)
    first = invite(to="bob", from_="alice")
    asked = kamailio.receive(first, source=ALICE)
    kamailio.receive(first.answering(asked.reply, "alice", "alice-secret"), source=ALICE)
    kamailio.script("KSR.auth_db.auth_check", -1)
    kamailio.receive(first.answering(asked.reply, "alice", "alice-secret"), source=ALICE)


def floods(kamailio: FakeKamailio) -> None:
    kamailio.script("KSR.pike.pike_check_req", -1)
    for _ in range(2):
        kamailio.receive(options(uri="sip:example.com"), source=ALICE)
    kamailio.advance(seconds=400)
    kamailio.receive(b"\xff\xfe" * 40, source=ALICE)


def junk(kamailio: FakeKamailio) -> None:
    kamailio.receive(b"\xff\xfe" * 40, source=ALICE)
    registered(kamailio)
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    kamailio.script("KSR.sanity.sanity_check", -1)
    call.relayed.reply(180)


def subscriptions(kamailio: FakeKamailio) -> None:
    event = {"Event": "presence", "Expires": "60"}
    for method in ("PUBLISH", "SUBSCRIBE"):
        kamailio.receive(
            request(method, to="bob", from_=CAROL, headers=event, contact="<sip:carol@{source}>"),
            source=ALICE,
        )
    waiting = {"Event": "message-summary"}
    kamailio.receive(request("SUBSCRIBE", to="bob", from_=CAROL, headers=waiting), source=ALICE)
    kamailio.script("KSR.tm.t_newtran", -1)
    kamailio.receive(request("PUBLISH", to="bob", from_=CAROL, headers=event), source=ALICE)


def commands(kamailio: FakeKamailio) -> None:
    command = {"jsonrpc": "2.0", "method": "cfg.get", "params": ["jsonrpc", "clients"], "id": 1}
    body = json.dumps(command)
    here, there = "127.0.0.1", "192.0.2.9"
    for path, source, text in (
        ("RPC", here, body),
        ("RPC", here, "no command"),
        ("x", here, body),
        ("RPC", there, body),
    ):
        head = f"POST /{path} HTTP/1.1\r\nHost: x\r\nContent-Length: {len(text)}\r\n\r\n"
        kamailio.receive(head + text, source=(source, 40000), proto="tcp")


def over_tls(kamailio: FakeKamailio) -> None:
    """Nobody there answers: neither a call nor what is none."""
    kamailio.register("bob", contact="sip:far@192.0.2.7:5062;transport=tls")
    for method in ("INVITE", "MESSAGE"):
        kamailio.receive(request(method, to="bob", from_=CAROL), source=ALICE)
        kamailio.advance(seconds=31)


def with_a_relay(name: str) -> Callable[[FakeKamailio], None]:
    """The calls above, with their media relayed, and not."""

    def scene(kamailio: FakeKamailio) -> None:
        for command in ("offer", "answer"):
            kamailio.rtpengine.answers[command] = {"result": "ok", "sdp": RELAYED}
        kamailio.rtpengine.answers["delete"] = {"result": "ok"}
        kamailio.rtpproxy.answers.update({"U": "40000 203.0.113.77", "L": "40002 203.0.113.77"})
        kamailio.rtpproxy.answers["D"] = "0"
        kamailio.advance(61)  # no relay was there at the start: they are tried again
        call_from_behind_nat(kamailio)
        call = invite(to="dave", from_=CAROL, contact="<sip:carol@10.0.0.9:5060>")
        kamailio.receive(call, source=ALICE).relayed.reply(486)
        kamailio.script(f"KSR.{name}.{name}_manage", -1)
        call_from_behind_nat(kamailio)

    return scene


SCENES: dict[str, tuple[Callable[[FakeKamailio], None], tuple[str, ...]]] = {
    "nat": (call_from_behind_nat, ("WITH_NAT", "WITH_NATSIPPING", "WITH_SENDLOG")),
    "failing": (calls_that_fail, ("WITH_NAT", "WITH_BLOCK3XX", "WITH_BLOCK401407")),
    "voicemail": (calls_that_fail, ("WITH_NAT", "WITH_VOICEMAIL")),
    "abroad": (abroad, ("WITH_AUTH", "WITH_IPAUTH", "WITH_PSTN")),
    "passwords": (with_passwords, ("WITH_AUTH", "WITH_NAT", "WITH_NATSIPPING")),
    "floods": (floods, ("WITH_ANTIFLOOD", "WITH_BANALL")),
    "junk": (junk, ("WITH_JUNKDROP",)),
    "presence": (subscriptions, ("WITH_PRESENCE", "WITH_MSGREBUILD", "WITH_VOICEMAIL")),
    "without presence": (subscriptions, ("WITH_NAT",)),
    "tls": (over_tls, ("WITH_TLS",)),
    "commands": (commands, ("WITH_JSONRPC",)),
    "rtpengine": (with_a_relay("rtpengine"), ("WITH_NAT", "WITH_RTPENGINE")),
    "rtpproxy": (with_a_relay("rtpproxy"), ("WITH_NAT", "WITH_RTPPROXY")),
}


@pytest.mark.parametrize("scene", SCENES)
def test_what_is_done_is_done_once(start_kamailio: StartKamailio, scene: str) -> None:
    play, features = SCENES[scene]
    kamailio = start_kamailio(
        *features, PSTN_GW_IP='"192.0.2.200"', VOICEMAIL_SRV_IP='"192.0.2.50"'
    )
    play(kamailio)
    done = [
        Counter((call.name, call.args) for call in calls if not ASKS.match(call.name))
        for calls in map(list, callbacks(kamailio.trail.events))
    ]
    assert any(done), "nothing was done"
    assert [name for counted in done for name, count in counted.items() if count > 1] == []


def callbacks(events: list[Passed]) -> Iterator[Iterator[KsrCall]]:
    """What each callback has called itself, without the callbacks inside of it."""
    for event in events:
        if event.kind == "callback":
            yield called(event.inside)
        yield from callbacks(event.inside)


def called(inside: list[Passed]) -> Iterator[KsrCall]:
    for passed in inside:
        if passed.call is not None:
            yield passed.call
        elif passed.kind == "function":
            yield from called(passed.inside)
