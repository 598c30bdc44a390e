"""CANCEL at every moment of a call (RFC 3261 section 9)."""

from __future__ import annotations

from fake_ksr.build import invite

from ..dialogs import ended, of_caller
from ..servers import OPEN
from ..stage import Stage

SERVER = OPEN


def cancelled_while_it_rings(stage: Stage) -> None:
    """CANCEL after 180: 200 for it, 487 for the call."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("bob5", bob)
    call = alice.send(invite("bob5"))
    alice.gets(100)
    called = bob.gets("INVITE")
    called.reply(180)
    alice.gets(180)
    alice.cancels(call)
    alice.gets(200)
    bob.gets("CANCEL").reply(200)
    called.reply(487)
    bob.gets("ACK")
    alice.acks(call, alice.gets(487))


def cancelled_with_a_reason(stage: Stage) -> None:
    """The caller's Reason travels with the CANCEL (RFC 3326)."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("bob6", bob)
    call = alice.send(invite("bob6"))
    alice.gets(100)
    called = bob.gets("INVITE")
    called.reply(183)
    alice.gets(183)
    alice.cancels(call, headers={"Reason": 'SIP ;cause=200 ;text="elsewhere"', "X-Other": "1"})
    alice.gets(200)
    bob.gets("CANCEL").reply(200)
    called.reply(487)
    bob.gets("ACK")
    alice.acks(call, alice.gets(487))


def cancelled_before_any_reply(stage: Stage) -> None:
    """The CANCEL waits until the callee has said something."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("bob7", bob)
    call = alice.send(invite("bob7"))
    alice.gets(100)
    called = bob.gets("INVITE")
    alice.cancels(call)
    alice.gets(200)
    bob.gets_nothing()
    called.reply(180)
    bob.gets("CANCEL").reply(200)
    called.reply(487)
    bob.gets("ACK")
    alice.acks(call, alice.gets(487))


def cancelled_too_late(stage: Stage) -> None:
    """A CANCEL that crosses the 200 changes nothing."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("bob8", bob)
    call = alice.send(invite("bob8"))
    alice.gets(100)
    called = bob.gets("INVITE")
    called.reply(200)
    answer = alice.gets(200)
    alice.cancels(call)
    alice.gets(200)
    bob.gets_nothing()
    caller = of_caller(alice, answer)
    caller.send("ACK")
    bob.gets("ACK")
    ended(caller, bob)


def cancelled_but_answered(stage: Stage) -> None:
    """The callee answers while the CANCEL is under way: the call is on."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("bob9", bob)
    call = alice.send(invite("bob9"))
    alice.gets(100)
    called = bob.gets("INVITE")
    called.reply(180)
    alice.gets(180)
    alice.cancels(call)
    alice.gets(200)
    bob.gets("CANCEL").reply(481)
    called.reply(200)
    caller = of_caller(alice, alice.gets(200))
    caller.send("ACK")
    bob.gets("ACK")
    ended(caller, bob)


def a_cancel_of_nothing(stage: Stage) -> None:
    """It is dropped."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("bob10", bob)
    alice.cancels(invite("bob10"))
    alice.gets_nothing()
    bob.gets_nothing()


def a_cancel_twice(stage: Stage) -> None:
    """The second CANCEL is absorbed by its transaction."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("bob11", bob)
    call = alice.send(invite("bob11"))
    alice.gets(100)
    called = bob.gets("INVITE")
    called.reply(180)
    alice.gets(180)
    alice.cancels(call)
    alice.gets(200)
    bob.gets("CANCEL")
    alice.cancels(call)
    alice.gets_whatever()
    bob.gets_nothing()
    called.reply(487)
    bob.gets("ACK")
    alice.acks(call, alice.gets(487))
