"""Where nobody answers, a call or anything else: the timers of these servers are short."""

from __future__ import annotations

from conformance.dialogs import ended, of_caller
from fake_ksr.build import invite, request

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


def a_message_that_nobody_answers(stage: Side) -> None:
    """A phone that says nothing to a MESSAGE: its sender gets 408."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("w2", bob)
    alice.send(request("MESSAGE", "w2"))
    bob.gets("MESSAGE")
    alice.gets(408)


def a_mailbox_that_nobody_answers_for(stage: Side) -> None:
    """A voicemail server that says nothing to a subscription: the watcher gets 408."""
    alice, dave = stage.peer("alice"), stage.peer("dave")
    host = stage.network.outward(dave.host)
    for name, value in (("srv_ip", host), ("srv_port", "15070")):
        stage.running.rpc("cfg.set_now_string", "voicemail", name, value)
    headers = {"Event": "message-summary", "Expires": "600"}
    alice.send(request("SUBSCRIBE", "w3", contact="<sip:w3@{source}>", headers=headers))
    dave.gets("SUBSCRIBE")
    alice.gets(408)
    stage.running.rpc("cfg.set_now_string", "voicemail", "srv_ip", "")
