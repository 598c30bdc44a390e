"""What happens as time passes; timers are short on this server."""

from __future__ import annotations

from fake_ksr.build import invite, register, request

from ..dialogs import of_caller
from ..servers import HURRIED
from ..stage import Stage

SERVER = HURRIED


def nobody_there(stage: Stage) -> None:
    """INVITE again, and again, then 408; repeated until the ACK."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("t1", bob)
    call = alice.send(invite("t1"))
    alice.gets(100)
    for _ in range(3):
        bob.gets("INVITE")
    refusal = alice.gets(408)
    alice.gets(408)
    alice.acks(call, refusal)
    alice.gets_nothing(0.5)
    bob.gets_nothing(0.02)


def it_rings_for_ever(stage: Stage) -> None:
    """408 and a CANCEL."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("t2", bob)
    call = alice.send(invite("t2"))
    alice.gets(100)
    called = bob.gets("INVITE")
    called.reply(180)
    alice.gets(180)
    alice.acks(call, alice.gets(408))
    bob.gets("CANCEL").reply(200)
    called.reply(487)
    bob.gets("ACK")
    alice.gets_nothing()


def a_cancel_that_nobody_answers(stage: Stage) -> None:
    """It is sent again, and the call ends with 408 at the caller all the same."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("t3", bob)
    call = alice.send(invite("t3"))
    alice.gets(100)
    called = bob.gets("INVITE")
    called.reply(180)
    alice.gets(180)
    alice.cancels(call)
    alice.gets(200)
    bob.gets("CANCEL")
    bob.gets("CANCEL")
    bob.gets("CANCEL")
    alice.acks(call, alice.gets_whatever(1.2)[0])


def a_message_to_nobody(stage: Stage) -> None:
    """Sent again until 408."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("t4", bob)
    alice.send(request("MESSAGE", "t4"))
    for _ in range(3):
        bob.gets("MESSAGE")
    alice.gets(408)


def a_message_being_worked_on(stage: Stage) -> None:
    """After a 100 it is sent again more slowly."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("t5", bob)
    alice.send(request("MESSAGE", "t5"))
    message = bob.gets("MESSAGE")
    message.reply(100)
    bob.gets("MESSAGE")
    message.reply(200)
    alice.gets(200)
    bob.gets_nothing(0.5)


def a_refusal_without_an_ack(stage: Stage) -> None:
    """The 486 is sent again; bob's own is acknowledged each time."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("t6", bob)
    call = alice.send(invite("t6"))
    alice.gets(100)
    bob.gets("INVITE").reply(486)
    bob.gets("ACK")
    refusal = alice.gets(486)
    alice.gets(486)
    alice.gets(486)
    alice.acks(call, refusal)
    alice.gets_nothing(0.5)


def one_phone_is_dead(stage: Stage) -> None:
    """A branch times out, the other refuses: the best of 408 and 486."""
    alice, bob, carol = (stage.peer(name) for name in ("alice", "bob", "carol"))
    bob.send(register("t7", "<sip:t7@{source}>;q=0.9"))
    bob.gets(200)
    carol.send(register("t7", "<sip:t7@{source}>;q=0.8"))
    carol.gets(200)
    call = alice.send(invite("t7"))
    alice.gets(100)
    bob.gets("INVITE").reply(486)
    bob.gets("ACK")
    carol.gets("INVITE")
    stage.wait(0.9)
    alice.acks(call, alice.gets_whatever(0.1)[0])


def an_answer_just_in_time(stage: Stage) -> None:
    """A 183 starts the longer timer."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("t8", bob)
    alice.send(invite("t8"))
    alice.gets(100)
    called = bob.gets("INVITE")
    called.reply(183)
    alice.gets(183)
    stage.wait(0.8)
    called.reply(200)
    caller = of_caller(alice, alice.gets(200))
    caller.send("ACK")
    bob.gets("ACK")
    bob.gets_nothing(0.3)


def a_late_reply_to_a_message(stage: Stage) -> None:
    """A 200 after the 408 is dropped."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("t9", bob)
    alice.send(request("MESSAGE", "t9"))
    message = bob.gets("MESSAGE")
    alice.gets(408)
    bob.gets_whatever(0.02)
    message.reply(200)
    alice.gets_nothing()
