"""WITH_AUTH, WITH_IPAUTH, WITH_ALIASDB, WITH_SPEEDDIAL, WITH_ACCDB and WITH_USRLOCDB."""

from __future__ import annotations

from dataclasses import replace

from conformance.dialogs import Dialog, ended, of_caller
from conformance.stage import Got, Peer, answering
from fake_ksr.build import Outgoing, invite, register, request

from ..kinds import CLOSED, DOMAIN
from ..rows import add_row, note_bindings, note_rows
from ..stage import Side

SIDES = CLOSED
PASSWORD = "secret"


def joins(stage: Side, user: str, peer: Peer, contact: str | None = None) -> None:
    """An account that registers."""
    stage.add_user(user, PASSWORD)
    first = peer.send(register(user, contact))
    peer.send(answering(first, peer.gets(401), user, PASSWORD))
    peer.gets(200)


def asks(peer: Peer, message: Outgoing, user: str) -> Outgoing:
    """Send a request, and again with the password; an INVITE's 407 is acknowledged."""
    peer.send(message)
    challenge = peer.gets(407)
    if message.method == "INVITE":
        peer.acks(message, challenge)
    return peer.send(answering(message, challenge, user, PASSWORD))


def takes(caller: Peer, called: Got) -> Dialog:
    """The callee answers, the caller acknowledges."""
    called.reply(200)
    dialog = of_caller(caller, caller.gets(200))
    dialog.send("ACK")
    called.peer.gets("ACK")
    return dialog


def a_call_to_a_foreign_address(stage: Side) -> None:
    """Our user calls an address elsewhere, with the password, and it is marked as outbound."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    joins(stage, "c1", alice)
    # The digest is computed over the Request-URI: it has to be the one that arrives.
    uri = stage.network.outward(f"sip:x@{bob.host}:15070;user=phone")
    asks(alice, invite(uri, "c1"), "c1")
    alice.gets(100)
    ended(takes(alice, bob.gets("INVITE")), bob)


def a_name_that_does_not_resolve(stage: Side) -> None:
    """Our user calls a host that there is not, and sends it a message."""
    alice = stage.peer("alice")
    joins(stage, "c2", alice)
    call = asks(alice, invite("sip:x@no-such-host.invalid", "c2"), "c2")
    got = alice.gets_whatever()
    alice.acks(call, got[-1])
    asks(alice, request("MESSAGE", "sip:x@no-such-host.invalid", "c2"), "c2")
    alice.gets_whatever()


def a_name_in_capitals(stage: Side) -> None:
    """From: <SIP:…> is one of our users too, and needs the password."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    joins(stage, "c3", bob)
    for from_ in (f"SIP:c3@{DOMAIN}", f"Sip:c3@{DOMAIN.upper()}", f"SIPS:c3@{DOMAIN}"):
        alice.send(request("MESSAGE", "c3", from_))
        alice.gets(407)
    bob.gets_nothing()
    for uri in (f"SIP:c3@{DOMAIN}", f"sIp:c3@{DOMAIN}"):
        alice.send(request("MESSAGE", "c3", "x@example.org", uri=uri))
        bob.gets("MESSAGE").reply(200)
        alice.gets(200)


def a_publish_of_a_stranger(stage: Side) -> None:
    """PUBLISH to one of our users with a From of a foreign domain."""
    alice = stage.peer("alice")
    stage.add_user("c4", PASSWORD)
    alice.send(request("PUBLISH", "c4", "x@example.org", headers={"Event": "presence"}))
    alice.gets_whatever()


def a_gateway(stage: Side) -> None:
    """WITH_IPAUTH an address of group 1 calls with no password, and anywhere; it registers not."""
    dave, bob, mallory = stage.peer("dave"), stage.peer("bob"), stage.peer("mallory")
    joins(stage, "c5", bob)
    address = stage.network.outward(dave.host)
    add_row(stage, "address", grp=1, ip_addr=address, mask=32, port=0, tag="")
    stage.running.rpc("permissions.addressReload")
    for from_ in ("c5", "+4930123@gateway.example"):
        dave.send(invite("c5", from_))
        dave.gets(100)
        ended(takes(dave, bob.gets("INVITE")), bob)
    dave.send(request("MESSAGE", f"sip:x@{bob.host}:15070", "x@gateway.example"))
    bob.gets("MESSAGE").reply(200)
    dave.gets(200)
    dave.send(register("c5"))
    dave.gets(401)
    mallory.send(request("MESSAGE", "c5", "c5"))
    mallory.gets(407)


def an_alias(stage: Side) -> None:
    """WITH_ALIASDB a further name of a user; one that leads elsewhere."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    joins(stage, "c6", bob)
    joins(stage, "c6caller", alice)
    add_row(stage, "dbaliases", alias_username="office", alias_domain=DOMAIN, username="c6",
            domain=DOMAIN)  # fmt: skip
    away = stage.network.outward(bob.host)
    add_row(stage, "dbaliases", alias_username="away", alias_domain=DOMAIN, username="x",
            domain=f"{away}:15070")  # fmt: skip
    asks(alice, invite("office", "c6caller"), "c6caller")
    alice.gets(100)
    ended(takes(alice, bob.gets("INVITE")), bob)
    asks(alice, request("MESSAGE", "away", "c6caller"), "c6caller")
    bob.gets("MESSAGE").reply(200)
    alice.gets(200)
    asks(alice, request("MESSAGE", "no-alias", "c6caller"), "c6caller")
    alice.gets(404)


def a_speed_dial(stage: Side) -> None:
    """WITH_SPEEDDIAL two digits are an address, for each caller his own."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    joins(stage, "c7", bob)
    joins(stage, "c7caller", alice)
    away = stage.network.outward(bob.host)
    for number, uri in (("22", f"sip:c7@{DOMAIN}"), ("23", f"sip:x@{away}:15070")):
        add_row(stage, "speed_dial", username="c7caller", domain=DOMAIN, sd_username=number,
                sd_domain=DOMAIN, new_uri=uri)  # fmt: skip
    asks(alice, invite("22", "c7caller"), "c7caller")
    alice.gets(100)
    ended(takes(alice, bob.gets("INVITE")), bob)
    asks(alice, request("MESSAGE", "23", "c7caller"), "c7caller")
    bob.gets("MESSAGE").reply(200)
    alice.gets(200)
    asks(alice, request("MESSAGE", "24", "c7caller"), "c7caller")
    alice.gets(404)
    alice.send(request("MESSAGE", "22", "stranger@example.org"))
    alice.gets(404)


def what_is_accounted(stage: Side) -> None:
    """WITH_ACCDB the records of a call that was answered, of one that was not, of one to nobody."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    joins(stage, "c8", bob)
    joins(stage, "c8caller", alice)
    asks(alice, invite("c8", "c8caller"), "c8caller")
    alice.gets(100)
    ended(takes(alice, bob.gets("INVITE")), bob)
    for status in (486, 603):
        call = asks(alice, invite("c8", "c8caller"), "c8caller")
        alice.gets(100)
        bob.gets("INVITE").reply(status)
        bob.gets("ACK")
        alice.acks(call, alice.gets(status))
    call = asks(alice, invite("c8nobody", "c8caller"), "c8caller")
    got = alice.gets_whatever()
    alice.acks(call, got[-1])
    note_rows(stage, "acc", src_user="c8caller")
    note_rows(stage, "missed_calls", src_user="c8caller")


def what_is_bound(stage: Side) -> None:
    """What the registrar knows of phones: direct, behind NAT, with a Path, with methods."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    joins(stage, "c9", alice)
    joins(stage, "c9nat", bob, "<sip:c9@192.168.1.2:5060>")
    stage.add_user("c9path", PASSWORD)
    headers = {"Supported": "path", "Path": "<sip:127.0.0.23:15070;lr>", "Allow": "INVITE, ACK"}
    first = alice.send(register("c9path", headers=headers))
    alice.send(answering(first, alice.gets(401), "c9path", PASSWORD))
    alice.gets(200)
    for user in ("c9", "c9nat", "c9path"):
        note_bindings(stage, user)


def a_path(stage: Side) -> None:
    """A user whose phone is behind a proxy of its own is called through that (RFC 3327)."""
    alice, bob, carol = (stage.peer(name) for name in ("alice", "bob", "carol"))
    stage.add_user("c10", PASSWORD)
    headers = {"Supported": "path", "Path": "<sip:127.0.0.23:15070;lr>"}
    first = bob.send(register("c10", headers=headers))
    bob.send(answering(first, bob.gets(401), "c10", PASSWORD))
    bob.gets(200)
    alice.send(request("MESSAGE", "c10", "x@example.org"))
    for peer in (carol, bob):
        for got in peer.gets_whatever():
            got.reply(200)
    alice.gets_whatever()


def a_path_that_the_phone_does_not_support(stage: Side) -> None:
    """Without Supported: path the Path is refused (RFC 3327 section 5.3)."""
    bob = stage.peer("bob")
    stage.add_user("c11", PASSWORD)
    first = bob.send(register("c11", headers={"Path": "<sip:127.0.0.23:15070;lr>"}))
    bob.send(answering(first, bob.gets(401), "c11", PASSWORD))
    bob.gets_whatever()


def a_registration_elsewhere(stage: Side) -> None:
    """A REGISTER of our user to a foreign registrar, and of a stranger to ours."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.add_user("c12", PASSWORD)
    first = alice.send(replace(register("c12"), uri=f"sip:{bob.host}:15070"))
    alice.send(answering(first, alice.gets(401), "c12", PASSWORD))
    for got in bob.gets_whatever():
        got.reply(403)
    alice.gets_whatever()
    alice.send(
        replace(register("c12"), to="x@example.org", from_="x@example.org", uri="sip:example.com")
    )
    alice.gets_whatever()


def a_cancelled_call_with_a_password(stage: Side) -> None:
    """CANCEL and ACK are never asked for a password."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    joins(stage, "c13", bob)
    joins(stage, "c13caller", alice)
    call = asks(alice, invite("c13", "c13caller"), "c13caller")
    alice.gets(100)
    called = bob.gets("INVITE")
    called.reply(180)
    alice.gets(180)
    alice.cancels(replace(call, credentials=None))
    alice.gets(200)
    bob.gets("CANCEL").reply(200)
    called.reply(487)
    bob.gets("ACK")
    alice.acks(call, alice.gets(487))
