"""TCP: phones on a connection, and messages that lack what a connection needs."""

from __future__ import annotations

from dataclasses import replace

from conformance.dialogs import ended, established, of_caller
from fake_ksr.build import invite, options, register, request

from ..kinds import OPEN
from ..stage import Side
from ..streams import hangs_up, listening, over_tcp

SIDES = OPEN


def a_caller_on_tcp(stage: Side) -> None:
    """He registers, calls a phone on UDP, and hangs up."""
    alice, bob = over_tcp(stage, "alice"), stage.peer("bob")
    stage.bind("s1", bob)
    alice.send(register("s1caller", "<sip:s1caller@{source};transport=tcp>"))
    alice.gets(200)
    contact = "<sip:s1caller@{source};transport=tcp>"
    caller, _ = established(alice, bob, invite("s1", "s1caller", contact=contact))
    ended(caller, bob)


def a_callee_on_tcp(stage: Side) -> None:
    """She is called over the connection on which she has registered."""
    alice, bob = stage.peer("alice"), over_tcp(stage, "bob")
    bob.send(register("s2", "<sip:s2@{source};transport=tcp>"))
    bob.gets(200)
    alice.send(invite("s2"))
    alice.gets(100)
    called = bob.gets("INVITE")
    called.reply(200, contact="<sip:s2@127.0.0.22:15070;transport=tcp>")
    caller = of_caller(alice, alice.gets(200))
    caller.send("ACK")
    bob.gets("ACK")
    ended(caller, bob)


def a_callee_behind_nat_on_tcp(stage: Side) -> None:
    """Her private Contact is called over her connection."""
    alice, bob = stage.peer("alice"), over_tcp(stage, "bob")
    private = "<sip:s3@192.168.77.5:5070;transport=tcp>"
    bob.send(register("s3", private))
    bob.gets(200)
    alice.send(invite("s3"))
    alice.gets(100)
    called = bob.gets("INVITE")
    called.reply(200, contact=private)
    caller = of_caller(alice, alice.gets(200))
    caller.send("ACK")
    bob.gets("ACK")
    ended(caller, bob)


def a_callee_whose_connection_is_gone(stage: Side) -> None:
    """Her phone has hung up the connection."""
    alice, bob = stage.peer("alice"), over_tcp(stage, "bob")
    bob.send(register("s4", "<sip:s4@192.168.77.5:5070;transport=tcp>"))
    bob.gets(200)
    hangs_up(stage, bob)
    alice.send(request("MESSAGE", "s4"))
    alice.gets_whatever()


def messages_without_a_length(stage: Side) -> None:
    """A request without Content-Length (RFC 3261 section 18.3 asks for it)."""
    alice = over_tcp(stage, "alice")
    alice.send(options(uri="sip:example.com", to="sip:example.com", without=("Content-Length",)))
    alice.gets_whatever(1.0)


def two_messages_at_once(stage: Side) -> None:
    """Two requests in one piece, and one in two."""
    alice = over_tcp(stage, "alice")
    one = options(uri="sip:example.com", to="sip:example.com", headers={"User-Agent": "one"})
    text = one.text(stage, (alice.host, 15070), "tcp")  # type: ignore[arg-type] # domain
    other = replace(one, cseq=2, branch=f"{one.branch}x").text(stage, (alice.host, 15070), "tcp")  # type: ignore[arg-type] # domain
    alice.writes(text + other)
    alice.gets(200)
    alice.gets(200)
    alice.wire.send(text[:100])
    alice.gets_nothing(0.05)
    alice.wire.send(text[100:])
    alice.gets(200)


def an_answer_after_the_caller_has_gone(stage: Side) -> None:
    """The caller's connection is closed before the answer comes, but he listens."""
    alice, bob = over_tcp(stage, "alice"), stage.peer("bob")
    stage.bind("s5", bob)
    alice.send(request("MESSAGE", "s5"))
    called = bob.gets("MESSAGE")
    hangs_up(stage, alice)
    with listening(stage, "alice") as listener:
        called.reply(200)
        listener.gets_whatever(0.7)


def no_sip(stage: Side) -> None:
    """HTTP on the port of SIP, and what is neither."""
    for text in ("GET / HTTP/1.1\r\nHost: x\r\n\r\n", "EHLO me\r\n\r\n", "\r\n\r\n"):
        stranger = over_tcp(stage, "mallory")
        stranger.writes(text)
        stranger.gets_whatever(0.7)
        stranger.closes()
