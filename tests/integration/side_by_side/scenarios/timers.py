"""Voicemail where nobody answers: the timers of these servers are short."""

from __future__ import annotations

from conformance.dialogs import ended, of_caller
from fake_ksr.build import invite

from ..kinds import QUICK
from ..stage import Side

SIDES = QUICK


def nobody_answers_and_voicemail_takes_it(stage: Side) -> None:
    """It rings until the time is over; then the caller is connected with voicemail."""
    alice, bob, dave = (stage.peer(name) for name in ("alice", "bob", "dave"))
    host = stage.network.outward(dave.host)
    for name, value in (("srv_ip", host), ("srv_port", "15070")):
        stage.running.rpc("cfg.set_now_string", "voicemail", name, value)
    stage.bind("w1", bob)
    alice.send(invite("w1"))
    alice.gets(100)
    called = bob.gets("INVITE")
    called.reply(180)
    alice.gets(180)
    taken = dave.gets("INVITE")
    bob.gets("CANCEL").reply(200)
    called.reply(487)
    bob.gets("ACK")
    taken.reply(200)
    caller = of_caller(alice, alice.gets(200))
    caller.send("ACK")
    dave.gets("ACK")
    stage.running.rpc("cfg.set_now_string", "voicemail", "srv_ip", "")
    ended(caller, dave)
