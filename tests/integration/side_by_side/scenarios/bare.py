"""Without any feature: what the routes do that always run."""

from __future__ import annotations

from conformance.dialogs import ended, established
from conformance.stage import Stage
from fake_ksr.build import invite, options, register, request

from ..kinds import BARE

SIDES = BARE


def a_call(stage: Stage) -> None:
    """No feature is needed for it."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("b1", bob)
    caller, _ = established(alice, bob, invite("b1"))
    ended(caller, bob)


def peers_behind_nat_are_taken_as_they_are(stage: Stage) -> None:
    """Without WITH_NAT private addresses stay in Contact."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("b2", bob)
    alice.send(invite("b2", contact="<sip:a@192.168.77.5:5070>"))
    alice.gets(100)
    bob.gets("INVITE").reply(603)
    bob.gets("ACK")
    alice.gets(603)


def a_foreign_domain(stage: Stage) -> None:
    """Without WITH_AUTH nothing is relayed to foreign domains, whoever asks."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    for method in ("MESSAGE", "OPTIONS", "SUBSCRIBE", "REGISTER", "PUBLISH"):
        alice.send(request(method, f"x@{bob.host}:15070", "alice"))
        alice.gets(403)
    call = alice.send(invite(f"x@{bob.host}:15070", "alice"))
    alice.acks(call, alice.gets(403))
    bob.gets_nothing()


def options_to_the_server(stage: Stage) -> None:
    """By its name, by its address, with parameters, in capitals."""
    alice = stage.peer("alice")
    for uri in ("sip:example.com", f"sip:{stage.server}", "sip:EXAMPLE.com;transport=udp",
                "SIP:example.com", "sips:example.com"):  # fmt: skip
        alice.send(options(uri=uri, to="sip:example.com"))
        alice.gets_whatever()


def options_to_our_address_without_a_port(stage: Stage) -> None:
    """sip:127.0.0.1, where the server listens on another port than 5060."""
    alice = stage.peer("alice")
    alice.send(options(uri=f"sip:{stage.server.partition(':')[0]}", to="sip:example.com"))
    alice.gets_whatever()


def options_without_hops(stage: Stage) -> None:
    """Max-Forwards 0, to the server itself and to a user of it."""
    alice = stage.peer("alice")
    alice.send(options(uri="sip:example.com", to="sip:example.com", max_forwards=0))
    alice.gets_whatever()
    alice.send(options("b3", max_forwards=0))
    alice.gets_whatever()


def options_of_the_monitor(stage: Stage) -> None:
    """sip:monitor@…, as the cluster's agent asks."""
    alice = stage.peer("alice")
    alice.send(options(uri="sip:monitor@example.com", to="sip:monitor@example.com"))
    alice.gets_whatever()


def scanners(stage: Stage) -> None:
    """Tools that look for open servers, and who has a similar name."""
    alice = stage.peer("alice")
    for name in ("friendly-scanner", "sipvicious", "sipcli/v1.8", "VaxSIPUserAgent/3.1", "pplsip",
                 "a scanner", "Scanner", "Friend"):  # fmt: skip
        alice.send(request("REGISTER", "b4", user_agent=name))
        alice.gets_whatever()
        call = alice.send(invite("b4", user_agent=name))
        for got in alice.gets_whatever():
            if isinstance(got.what, int) and got.what > 200:
                alice.acks(call, got)


def presence_without_the_feature(stage: Stage) -> None:
    """PUBLISH, SUBSCRIBE to the server, for messages that wait, to a user; in a dialog."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("b5", bob)
    alice.send(request("PUBLISH", "b5", headers={"Event": "presence", "Expires": "60"}))
    alice.gets(404)
    alice.send(request("SUBSCRIBE", uri="sip:example.com", headers={"Event": "presence"}))
    alice.gets(404)
    for event in ("message-summary", "message-summary;id=7"):
        alice.send(request("SUBSCRIBE", "b5", headers={"Event": event}))
        for got in bob.gets_whatever():
            got.reply(489)
        alice.gets_whatever()
    alice.send(request("SUBSCRIBE", "b5", headers={"Event": "presence"}))
    bob.gets("SUBSCRIBE").reply(489)
    alice.gets(489)


def a_subscribe_in_no_dialog(stage: Stage) -> None:
    """A SUBSCRIBE to us with a tag that nobody here has given."""
    alice = stage.peer("alice")
    alice.send(request("SUBSCRIBE", "b6", to_tag="gone", headers={"Event": "presence"}))
    alice.gets_whatever()
    alice.send(request("SUBSCRIBE", uri="sip:b6@example.org", to_tag="gone"))
    alice.gets_whatever()


def refer(stage: Stage) -> None:
    """A REFER outside of a dialog."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("b7", bob)
    headers = {"Refer-To": "<sip:carol@example.org>"}
    alice.send(request("REFER", "b7", contact="<sip:a@{source}>", headers=headers))
    bob.gets("REFER").reply(202, "Accepted", contact="<sip:b7@127.0.0.22:15070>")
    alice.gets(202)


def methods_in_small_letters(stage: Stage) -> None:
    """A method is the same in the same case alone."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("b8", bob)
    for method in ("invite", "Subscribe", "options", "register", "publish", "bye"):
        alice.send(request(method, "b8", contact="<sip:a@{source}>"))
        for got in bob.gets_whatever():
            got.reply(501, "Not Implemented")
        alice.gets_whatever()
        bob.gets_whatever()


def a_user_agent_that_is_no_text(stage: Stage) -> None:
    """Bytes that are no UTF-8, where a route reads them and where none does."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("b9", bob)
    for fields in ({"user_agent": "\xff\xfe"}, {"headers": {"Subject": "\xff"}},
                   {"uri": "sip:b9\xff@example.com"}, {"headers": {"X-\xe4": "1"}}):  # fmt: skip
        alice.send(request("MESSAGE", "b9", **fields))
        for got in bob.gets_whatever():
            got.reply(200)
        alice.gets_whatever()


def a_registration_that_is_refused(stage: Stage) -> None:
    """The registrar answers by itself."""
    alice = stage.peer("alice")
    alice.send(register("b10", "*", expires=100))
    alice.gets_whatever()


def a_loop(stage: Stage) -> None:
    """A binding that leads to the server itself, until no hops are left."""
    alice = stage.peer("alice")
    alice.send(register("b12", f"<sip:b12@{stage.server}>"))
    alice.gets(200)
    alice.send(request("MESSAGE", "b12", max_forwards=3))
    alice.gets(483)
    call = alice.send(invite("b12", max_forwards=3))
    alice.gets(100)
    alice.acks(call, alice.gets(483))
    alice.gets_nothing()


def replies_with_a_foreign_via(stage: Stage) -> None:
    """A callee's reply whose first Via is not the one that was in the request."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("b11", bob)
    alice.send(request("MESSAGE", "b11"))
    called = bob.gets("MESSAGE")
    text = called.text.replace(stage.server, "198.51.100.7:5060")
    via = "".join(f"{line}\r\n" for line in text.split("\r\n") if line.startswith("Via:"))
    head = "".join(
        f"{line}\r\n" for line in text.split("\r\n")
        if line.startswith(("From:", "To:", "Call-ID:", "CSeq:"))
    )  # fmt: skip
    bob.writes(f"SIP/2.0 200 OK\r\n{via}{head}Content-Length: 0\r\n\r\n")
    alice.gets_whatever()
