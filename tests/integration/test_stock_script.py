"""Kamailio's own example script, unchanged: the fake sends what the real server sends."""

from collections.abc import Callable
from pathlib import Path

import pytest
from conformance.dialogs import ended, of_caller
from conformance.on_fake import FakeStage, fake
from conformance.on_kamailio import KamailioStage, kamailio
from conformance.record import release_of
from conformance.servers import UNHURRIED, Kind
from conformance.stage import Stage, answering
from fake_ksr.build import invite, options, register

SCRIPT = Path("/usr/share/doc/kamailio/examples/kemi/kamailio-basic-kemi-python.py")
NO_OTHER_CALLBACKS = """
loadmodule "rtpproxy.so"
kemi.onsend_route_callback="none"
kemi.pre_routing_callback="none"
kemi.received_route_callback="none"
kemi.event_route_callback="none"
modparam("htable", "event_callback", "")
"""
STOCK = Kind(
    "stock",
    ("AUTH", "IPAUTH", "NAT", "ANTIFLOOD"),
    {"KEMI_LOADER": f'"{SCRIPT}"'},
    more=UNHURRIED + NO_OTHER_CALLBACKS,
)

pytestmark = pytest.mark.skipif(not SCRIPT.is_file(), reason="the package has no example")


def a_call(stage: Stage) -> None:
    """REGISTER with a password, a call, BYE."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    for user in ("anna", "ben"):
        stage.add_user(user, "secret")
    first = bob.send(register("ben"))
    bob.send(answering(first, bob.gets(401), "ben", "secret"))
    bob.gets(200)
    asked = alice.send(invite("ben", "anna"))
    challenge = alice.gets(407)
    alice.acks(asked, challenge)
    call = alice.send(answering(asked, challenge, "anna", "secret"))
    alice.gets(100)
    ringing = bob.gets("INVITE")
    ringing.reply(180)
    alice.gets(180)
    ringing.reply(200)
    answer = alice.gets(200)
    caller = of_caller(alice, answer)
    caller.send("ACK", cseq=call.cseq)
    bob.gets("ACK")
    ended(caller, bob)


def refusals(stage: Stage) -> None:
    """OPTIONS, a user who is not there, relaying for strangers."""
    alice = stage.peer("alice")
    alice.send(options(uri="sip:example.com"))
    alice.gets_whatever()
    alice.send(invite("nobody", "carol@foreign.example"))
    for got in alice.gets_whatever():
        assert got.what in (100, 404), got.what
    alice.send(invite("sip:x@other.example", "carol@foreign.example"))
    alice.gets_whatever()


@pytest.mark.parametrize("flow", [a_call, refusals])
def test_the_fake_runs_it_as_kamailio_does(flow: Callable[[Stage], None]) -> None:
    with kamailio(STOCK) as server:
        release = release_of(server)
        with KamailioStage(server, release) as stage:
            flow(stage)
            real = stage.transcript
    with fake(STOCK) as simulated:
        played = FakeStage(simulated, release)
        flow(played)
    assert real.count("=== ") > 5
    assert played.transcript == real
