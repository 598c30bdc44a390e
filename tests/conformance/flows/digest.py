"""Passwords: the shipped application with the features that it has by itself."""

from __future__ import annotations

from dataclasses import replace

from fake_ksr.build import Outgoing, invite, register, request

from ..dialogs import ended, of_caller
from ..servers import CLOSED
from ..stage import Peer, Stage, answering

SERVER = CLOSED
PASSWORD = "secret of %s"


def _account(stage: Stage, user: str) -> str:
    stage.add_user(user, PASSWORD % user)
    return PASSWORD % user


def _registered(stage: Stage, user: str, peer: Peer) -> None:
    password = _account(stage, user)
    first = peer.send(register(user))
    peer.send(answering(first, peer.gets(401), user, password))
    peer.gets(200)


def a_registration(stage: Stage) -> None:
    """401, then 200; removed with a fresh challenge."""
    alice = stage.peer("alice")
    _registered(stage, "d1", alice)
    first = alice.send(register("d1", "*", expires=0, cseq=3))
    alice.send(answering(first, alice.gets(401), "d1", PASSWORD % "d1"))
    alice.gets(200)


def a_wrong_password(stage: Stage) -> None:
    """It is asked for again, and so is an unknown user's."""
    alice = stage.peer("alice")
    _account(stage, "d2")
    first = alice.send(register("d2"))
    challenge = alice.gets(401)
    second = alice.send(answering(first, challenge, "d2", "wrong"))
    alice.gets(401)
    alice.send(answering(second, challenge, "unknown", "wrong"))
    alice.gets(401)
    other = alice.send(register("d2nobody"))
    alice.send(answering(other, alice.gets(401), "d2nobody", "x"))
    alice.gets(401)


def somebody_elses_name(stage: Stage) -> None:
    """The password of one user does not register another."""
    alice = stage.peer("alice")
    password = _account(stage, "d3")
    _account(stage, "d3victim")
    first = alice.send(register("d3victim"))
    alice.send(answering(first, alice.gets(401), "d3", password))
    alice.gets_whatever()
    call = alice.send(invite("d3victim", "d3victim"))
    refusal = alice.gets(407)
    alice.acks(call, refusal)
    alice.send(answering(call, refusal, "d3", password))
    alice.gets_whatever()


def a_nonce_that_is_not_ours(stage: Stage) -> None:
    """Made up, of the right form, and missing parts."""
    alice = stage.peer("alice")
    password = _account(stage, "d4")
    first = alice.send(register("d4"))
    challenge = alice.gets(401)
    good = answering(first, challenge, "d4", password)
    assert good.credentials is not None
    for nonce in ("", "x", "made-up", f"!{good.credentials.nonce[1:]}"):
        alice.send(replace(good, credentials=replace(good.credentials, nonce=nonce)))
        alice.gets_whatever()
    for value in ("Digest", "Basic YTpi", 'Digest username="d4"', 'Digest realm="example.com"', ""):
        alice.send(replace(first, headers={**first.headers, "Authorization": value}))
        alice.gets_whatever()
    alice.send(replace(good, credentials=replace(good.credentials, realm="elsewhere")))
    alice.gets_whatever()


def a_call_with_a_password(stage: Stage) -> None:
    """407, ACK, INVITE anew; the credentials do not travel on."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    _registered(stage, "d5", bob)
    password = _account(stage, "d5caller")
    call = alice.send(invite("d5", "d5caller"))
    challenge = alice.gets(407)
    alice.acks(call, challenge)
    alice.send(answering(call, challenge, "d5caller", password))
    alice.gets(100)
    bob.gets("INVITE").reply(200)
    caller = of_caller(alice, alice.gets(200))
    caller.send("ACK")
    bob.gets("ACK")
    ended(caller, bob)


def a_call_to_a_foreign_address(stage: Stage) -> None:
    """Our user calls elsewhere, with his password."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    password = _account(stage, "d40")
    call = alice.send(invite(from_="d40", uri=f"sip:x@{bob.host}:15070;user=phone"))
    challenge = alice.gets(407)
    alice.acks(call, challenge)
    alice.send(answering(call, challenge, "d40", password))
    alice.gets(100)
    bob.gets("INVITE").reply(200)
    caller = of_caller(alice, alice.gets(200))
    caller.send("ACK")
    bob.gets("ACK")
    ended(caller, bob)


def a_foreign_name_that_does_not_resolve(stage: Stage) -> None:
    """tm answers with its own error."""
    alice = stage.peer("alice")
    password = _account(stage, "d41")
    call = alice.send(invite(from_="d41", uri="sip:x@no-such-host.invalid"))
    challenge = alice.gets(407)
    alice.acks(call, challenge)
    again = alice.send(answering(call, challenge, "d41", password))
    alice.gets(100)
    alice.acks(again, alice.gets_whatever()[-1])
    message = alice.send(request("MESSAGE", from_="d41", uri="sip:x@no-such-host.invalid"))
    alice.send(answering(message, alice.gets(407), "d41", password))
    alice.gets_whatever()


def two_proxies_ask(stage: Stage) -> None:
    """Our credentials are taken off, those for another realm go on."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    _registered(stage, "d6", bob)
    password = _account(stage, "d6caller")
    other = 'Digest username="x", realm="example.org", nonce="n", uri="sip:d6", response="r"'
    message = alice.send(
        request("MESSAGE", "d6", "d6caller", headers={"Proxy-Authorization": other})
    )
    challenge = alice.gets(407)
    alice.send(answering(message, challenge, "d6caller", password))
    bob.gets("MESSAGE").reply(407, headers='Proxy-Authenticate: Digest realm="b", nonce="1"\r\n')
    alice.gets(407)


def a_stranger_calls_us(stage: Stage) -> None:
    """Who is not ours needs no password to call our users, and may call nobody else."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    _registered(stage, "d7", bob)
    call = alice.send(invite("d7", "stranger@example.org"))
    alice.gets(100)
    bob.gets("INVITE").reply(603)
    bob.gets("ACK")
    alice.acks(call, alice.gets(603))
    alice.send(request("MESSAGE", "x@example.net", "stranger@example.org"))
    alice.gets(403)


def other_methods(stage: Stage) -> None:
    """MESSAGE, SUBSCRIBE, PUBLISH, OPTIONS, an unknown one; ACK and CANCEL are never asked."""
    alice = stage.peer("alice")
    _account(stage, "d8")
    for method in ("MESSAGE", "SUBSCRIBE", "PUBLISH", "OPTIONS", "DANCE", "PRACK", "BYE"):
        alice.send(request(method, "d8", "d8"))
        alice.gets_whatever()
    alice.send(request("ACK", "d8", "d8"))
    alice.send(request("CANCEL", "d8", "d8"))
    alice.gets_nothing()


def a_publish_with_a_password(stage: Stage) -> None:
    """It needs none of its own users' bindings: 404 after the password."""
    alice = stage.peer("alice")
    password = _account(stage, "d9")
    first: Outgoing = alice.send(request("PUBLISH", "d9", "d9", headers={"Event": "presence"}))
    alice.send(answering(first, alice.gets(407), "d9", password))
    alice.gets_whatever()


def qop_and_counters(stage: Stage) -> None:
    """A client that offers qop although it was not asked for, and other algorithms."""
    alice = stage.peer("alice")
    password = _account(stage, "d10")
    first = alice.send(register("d10"))
    good = answering(first, alice.gets(401), "d10", password)
    assert good.credentials is not None
    alice.send(replace(good, credentials=replace(good.credentials, qop="auth")))
    alice.gets_whatever()
    alice.send(replace(good, credentials=replace(good.credentials, qop="auth-int")))
    alice.gets_whatever()
    alice.send(good)
    alice.gets(200)
    alice.send(good)
    alice.gets_whatever()
