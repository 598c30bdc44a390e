"""Calls through the shipped application: answered, refused, cancelled, changed, ended."""

from __future__ import annotations

from dataclasses import replace

from fake_ksr.build import SDP, invite, request

from ..dialogs import ended, established, of_callee, of_caller
from ..servers import OPEN
from ..stage import Stage

SERVER = OPEN


def answered_and_ended_by_the_caller(stage: Stage) -> None:
    """INVITE, 180, 200, ACK, BYE, 200."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("bob1", bob)
    caller, _ = established(alice, bob, invite("bob1"))
    ended(caller, bob)


def ended_by_the_callee(stage: Stage) -> None:
    """The BYE comes from the other side."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("bob2", bob)
    _, callee = established(alice, bob, invite("bob2"))
    ended(callee, alice)


def busy(stage: Stage) -> None:
    """A 486, acknowledged hop by hop."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("bob3", bob)
    call = alice.send(invite("bob3"))
    alice.gets(100)
    bob.gets("INVITE").reply(486, headers="Retry-After: 30\r\n")
    bob.gets("ACK")
    alice.acks(call, alice.gets(486))
    bob.gets_nothing()


def answered_with_early_media(stage: Stage) -> None:
    """183 with a body, 100 and 181 on the way."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("bob4", bob)
    alice.send(invite("bob4", headers={"Supported": "100rel", "Allow": "INVITE, ACK, BYE"}))
    alice.gets(100)
    called = bob.gets("INVITE")
    called.reply(100)
    called.reply(181, headers="X-More: 1\r\nx-more: 2\r\n")
    alice.gets(181)
    called.reply(183, body=SDP.format(host=bob.host))
    alice.gets(183)
    called.reply(200, "All right, I am here", body=SDP.format(host=bob.host))
    caller = of_caller(alice, alice.gets(200))
    caller.send("ACK")
    bob.gets("ACK")
    ended(of_callee(called), alice)


def changed_by_a_second_invite(stage: Stage) -> None:
    """A re-INVITE of either side, and one that is refused."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("bob12", bob)
    caller, callee = established(alice, bob, invite("bob12"))
    for side, other in ((caller, bob), (callee, alice)):
        side.send("INVITE", body=SDP, contact=f"<{side.peer.uri}>")
        side.peer.gets(100)
        other.gets("INVITE").reply(200, body="v=0\r\n")
        side.peer.gets(200)
        side.send("ACK")
        other.gets("ACK")
    again = callee.send("INVITE", body=SDP, contact=f"<{bob.uri}>")
    bob.gets(100)
    alice.gets("INVITE").reply(488)
    alice.gets("ACK")
    bob.acks(again, bob.gets(488))
    ended(caller, bob)


def messages_within_the_call(stage: Stage) -> None:
    """INFO, UPDATE, MESSAGE, OPTIONS, REFER and an unknown method in the dialog."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("bob13", bob)
    caller, callee = established(alice, bob, invite("bob13"))
    caller.send("INFO", body="Signal=1\r\n", content_type="application/dtmf-relay")
    bob.gets("INFO").reply(200)
    alice.gets(200)
    callee.send("UPDATE", body=SDP, contact=f"<{bob.uri}>")
    alice.gets("UPDATE").reply(200, body="v=0\r\n", contact=f"<{alice.uri}>")
    bob.gets(200)
    caller.send("MESSAGE", body="hello", content_type="text/plain")
    bob.gets("MESSAGE").reply(202, "Accepted")
    alice.gets(202)
    callee.send("OPTIONS")
    alice.gets("OPTIONS").reply(405)
    bob.gets(405)
    caller.send("REFER", headers={"Refer-To": "<sip:carol@example.org>"})
    bob.gets("REFER").reply(603)
    alice.gets(603)
    caller.send("DANCE")
    bob.gets("DANCE").reply(501)
    alice.gets(501)
    ended(callee, alice)


def provisional_replies_acknowledged(stage: Stage) -> None:
    """PRACK goes along the early dialog's route (RFC 3262)."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("bob14", bob)
    alice.send(invite("bob14", headers={"Require": "100rel"}))
    alice.gets(100)
    called = bob.gets("INVITE")
    called.reply(183, headers="Require: 100rel\r\nRSeq: 1\r\n")
    caller = of_caller(alice, alice.gets(183))
    caller.send("PRACK", headers={"RAck": "1 1 INVITE"})
    bob.gets("PRACK").reply(200)
    alice.gets(200)
    called.reply(200)
    alice.gets(200)
    caller.send("ACK", cseq=1)
    bob.gets("ACK")
    ended(caller, bob)


def a_late_answer(stage: Stage) -> None:
    """A second 200 is passed on, and so are its ACKs; a late 180 is not."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("bob15", bob)
    alice.send(invite("bob15"))
    alice.gets(100)
    called = bob.gets("INVITE")
    called.reply(200)
    caller = of_caller(alice, alice.gets(200))
    called.reply(180)
    alice.gets_nothing()
    called.reply(200)
    alice.gets(200)
    called.reply(200, "A third one", to_tag="another")
    alice.gets(200)
    called.reply(486)
    alice.gets_nothing()
    caller.send("ACK")
    bob.gets_whatever()
    caller.send("ACK")
    bob.gets_whatever()


def retransmissions_of_the_caller(stage: Stage) -> None:
    """INVITE, ACK and BYE sent twice: absorbed, or passed on where there is no transaction."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("bob16", bob)
    call = alice.send(invite("bob16"))
    alice.gets(100)
    called = bob.gets("INVITE")
    alice.send(call)
    alice.gets(100)
    called.reply(180)
    alice.gets(180)
    alice.send(call)
    alice.gets(180)
    bob.gets_nothing()
    called.reply(200)
    caller = of_caller(alice, alice.gets(200))
    alice.send(call)
    alice.gets_whatever()
    ack = caller.send("ACK")
    bob.gets("ACK")
    alice.send(ack)
    bob.gets("ACK")
    bye = caller.send("BYE")
    hangup = bob.gets("BYE")
    alice.send(bye)
    bob.gets_nothing()
    hangup.reply(200)
    alice.gets(200)
    alice.send(bye)
    alice.gets(200)
    bob.gets_nothing()


def retransmissions_of_a_refusal(stage: Stage) -> None:
    """A 404 that bob sends twice is acknowledged twice and passed on once; alice's ACK twice."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("bob17", bob)
    call = alice.send(invite("bob17"))
    alice.gets(100)
    called = bob.gets("INVITE")
    called.reply(404)
    bob.gets("ACK")
    refusal = alice.gets(404)
    called.reply(404)
    bob.gets("ACK")
    alice.gets_nothing()
    alice.send(call)
    alice.gets(404)
    alice.acks(call, refusal)
    alice.acks(call, refusal)
    alice.send(call)
    alice.gets_whatever()
    bob.gets_nothing()


def an_invite_without_sdp_and_contact(stage: Stage) -> None:
    """The answer and the ACK carry the bodies."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("bob18", bob)
    alice.send(invite("bob18", body="", headers={"Allow-Events": "x", "P-Thing": "a,b ; c"}))
    alice.gets(100)
    called = bob.gets("INVITE")
    called.reply(200, body=SDP.format(host="127.0.0.22"))
    caller = of_caller(alice, alice.gets(200))
    caller.send("ACK", body=SDP)
    bob.gets("ACK")
    ended(caller, bob)


def an_ack_of_nothing(stage: Stage) -> None:
    """An ACK without a transaction and without a Route is dropped."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("bob19", bob)
    alice.send(request("ACK", "bob19", to_tag="unknown"))
    alice.send(request("ACK", "bob19"))
    bob.gets_whatever()
    alice.gets_nothing()


def a_bye_of_nothing(stage: Stage) -> None:
    """A BYE with a tag but no Route has no way to go."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("bob20", bob)
    alice.send(request("BYE", "bob20", to_tag="unknown"))
    alice.gets(404)
    bob.gets_nothing()


def the_same_call_again(stage: Stage) -> None:
    """A refused call begins anew with a higher CSeq, in the same dialog-to-be."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("bob21", bob)
    call = invite("bob21")
    for number in (1, 2):
        call = alice.send(replace(call, cseq=number, branch=f"{call.branch}x"))
        alice.gets(100)
        bob.gets("INVITE").reply(480 + number)
        bob.gets("ACK")
        alice.acks(call, alice.gets(480 + number))


def to_nobody(stage: Stage) -> None:
    """404 for a user without bindings, 484 without a user, acknowledged and repeated."""
    alice = stage.peer("alice")
    call = alice.send(invite("nobody"))
    refusal = alice.gets(404)
    alice.send(call)
    alice.gets(404)
    alice.acks(call, refusal)
    alice.send(invite(uri="sip:example.com"))
    alice.gets(484)
    alice.send(request("MESSAGE", "nobody"))
    alice.gets(404)


def to_a_phone_that_takes_no_messages(stage: Stage) -> None:
    """405 where no binding takes the method."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("bob22", bob, contact='<sip:bob22@{source}>;methods="INVITE,ACK,BYE,CANCEL"')
    alice.send(request("MESSAGE", "bob22"))
    alice.gets(405)
    alice.send(request("SUBSCRIBE", "bob22", headers={"Event": "presence"}))
    alice.gets(405)


def between_strangers(stage: Stage) -> None:
    """Neither the caller nor the called one is ours: 403."""
    alice = stage.peer("alice")
    call = alice.send(invite(uri="sip:x@example.org", from_="y@example.net"))
    refusal = alice.gets(403)
    alice.send(call)
    alice.gets(403)
    alice.acks(call, refusal)
    alice.gets_nothing()


def to_a_foreign_address(stage: Stage) -> None:
    """Where nobody is asked for a password, a From of ours opens no way elsewhere."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    call = alice.send(invite(uri=f"sip:x@{bob.host}:15070;user=phone"))
    alice.acks(call, alice.gets(403))
    bob.gets_nothing()


def to_a_host_that_does_not_resolve(stage: Stage) -> None:
    """Likewise, and the name is not looked up."""
    alice = stage.peer("alice")
    call = alice.send(invite(uri="sip:x@no-such-host.invalid"))
    alice.acks(call, alice.gets(403))
    alice.send(request("MESSAGE", uri="sip:x@no-such-host.invalid"))
    alice.gets(403)
