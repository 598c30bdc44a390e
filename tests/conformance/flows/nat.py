"""Peers behind NAT: private Contacts and Vias, aliases in the dialog."""

from __future__ import annotations

from fake_ksr.build import SDP, invite, register, request

from ..dialogs import ended, of_callee, of_caller
from ..servers import OPEN
from ..stage import Stage

SERVER = OPEN
PRIVATE = "<sip:%s@192.168.77.5:5070>"


def both_behind_nat(stage: Stage) -> None:
    """Contacts get an alias, Record-Route nat=yes; the dialog finds both."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    bob.send(register("n1", PRIVATE % "n1"))
    bob.gets(200)
    alice.send(invite("n1", contact=PRIVATE % "alice", via="192.168.77.5:5070;rport"))
    alice.gets(100)
    called = bob.gets("INVITE")
    called.reply(180, contact=PRIVATE % "n1")
    alice.gets(180)
    called.reply(200, contact=PRIVATE % "n1", body=SDP)
    caller = of_caller(alice, alice.gets(200))
    caller.send("ACK", via="192.168.77.5:5070;rport")
    bob.gets("ACK")
    callee = of_callee(called)
    callee.send("INFO")
    alice.gets("INFO").reply(200)
    bob.gets(200)
    caller.send("INVITE", contact=PRIVATE % "alice", body=SDP)
    alice.gets(100)
    bob.gets("INVITE").reply(200, contact=PRIVATE % "n1")
    alice.gets(200)
    caller.send("ACK")
    bob.gets("ACK")
    ended(callee, alice)


def the_caller_behind_nat(stage: Stage) -> None:
    """Only the caller's Contact is changed."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("n2", bob)
    alice.send(invite("n2", contact='"A" <sip:alice@10.9.8.7;ob>;expires=7', rport=False))
    alice.gets(100)
    called = bob.gets("INVITE")
    called.reply(200, body=SDP)
    caller = of_caller(alice, alice.gets(200))
    caller.send("ACK")
    bob.gets("ACK")
    ended(of_callee(called), alice)


def the_callee_behind_nat(stage: Stage) -> None:
    """Only the callee's Contact is changed, in 1xx and 2xx, not in others."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    bob.send(register("n3", PRIVATE % "n3"))
    bob.gets(200)
    call = alice.send(invite("n3"))
    alice.gets(100)
    called = bob.gets("INVITE")
    called.reply(183, contact=PRIVATE % "n3")
    alice.gets(183)
    called.reply(302, contact=PRIVATE % "n3")
    bob.gets("ACK")
    alice.acks(call, alice.gets(302))


def contacts_of_many_kinds(stage: Stage) -> None:
    """Which Contacts count as private, and what becomes of them."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("n4", bob)
    for contact in (
        "<sip:a@10.0.0.1>", "<sip:a@172.16.0.1:5062>", "<sip:a@172.32.0.1>", "<sip:a@192.168.0.1>",
        "<sip:a@100.64.0.1>", "<sip:a@169.254.1.1>", "<sip:a@127.0.0.1>", "sip:a@10.0.0.2",
        "sip:a@10.0.0.3;x=y", "<sip:10.0.0.4;transport=tcp>;q=0.1", "<sip:a@10.0.0.5>, <sip:b@c>",
        "<sip:a@example.org>", "<sip:a@10.0.0.6;alias=1.2.3.4~5~1>", "<sip:a@10.0.0.7?x=y>",
        '"a;b" <sip:a@10.0.0.8>', "<tel:+1>", "*",
    ):  # fmt: skip
        alice.send(request("MESSAGE", "n4", contact=contact))
        bob.gets("MESSAGE").reply(200)
        alice.gets(200)


def vias_of_many_kinds(stage: Stage) -> None:
    """Which Vias make the sender one behind NAT."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("n5", bob)
    here = f"{alice.host}:15070"
    vias = (
        here, f"{here};rport", f"{alice.host};rport", f"{alice.host}:5060", "10.0.0.1;rport",
        "a.example.org:15070", f"{here};rport=9;received=9.9.9.9",
    )  # fmt: skip
    for via in vias:
        alice.send(request("MESSAGE", "n5", contact="<sip:alice@{source}>", via=via))
        bob.gets("MESSAGE").reply(200)
        alice.gets(200)


def a_second_hop(stage: Stage) -> None:
    """Behind another proxy the Contact is left alone."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("n6", bob)
    alice.send(
        request("MESSAGE", "n6", contact="<sip:a@10.0.0.1>",
                headers={"Via": "SIP/2.0/UDP 10.0.0.1;branch=z9hG4bKinner"})
    )  # fmt: skip
    bob.gets("MESSAGE").reply(200)
    alice.gets(200)
    alice.send(
        request("MESSAGE", "n6", contact="<sip:a@10.0.0.1>",
                headers={"Record-Route": "<sip:127.0.0.21:15070;lr>"})
    )  # fmt: skip
    bob.gets("MESSAGE").reply(200)
    alice.gets(200)


def aliases_in_requests(stage: Stage) -> None:
    """A Request-URI with an alias goes where the alias says."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    for alias in ("127.0.0.22~15070~1", "127.0.0.22~15070~1;x=y", "127.0.0.22~15070", "x~y~z",
                  "127.0.0.22~15070~9", "", "127.0.0.22~~1"):  # fmt: skip
        alice.send(
            request("INFO", "n7", to_tag="t", uri=f"sip:n7@10.0.0.9:5060;alias={alias}",
                    routes=(f"<sip:{stage.server};lr>",))
        )  # fmt: skip
        for got in bob.gets_whatever():
            got.reply(200)
        alice.gets_whatever()
