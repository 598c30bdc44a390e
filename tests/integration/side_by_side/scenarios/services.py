"""WITH_PSTN, WITH_VOICEMAIL, WITH_BLOCK3XX, WITH_BLOCK401407 and WITH_MULTIDOMAIN."""

from __future__ import annotations

from conformance.dialogs import ended, of_caller
from conformance.stage import Stage
from fake_ksr.build import invite, register, request

from ..kinds import SERVING
from ..rows import add_row
from ..stage import Side

SIDES = SERVING


def _set(stage: Side, group: str, **values: str) -> None:
    for name, value in values.items():
        stage.running.rpc("cfg.set_now_string", group, name, value)


def numbers_without_a_gateway(stage: Side) -> None:
    """Where pstn.gw_ip is not set, a number is looked for among the users."""
    alice = stage.peer("alice")
    _set(stage, "pstn", gw_ip="", gw_port="")
    alice.send(request("MESSAGE", "+4930123456"))
    alice.gets(404)


def numbers(stage: Side) -> None:
    """International numbers go to the gateway, as + and digits; other users do not."""
    alice, dave = stage.peer("alice"), stage.peer("dave")
    _set(stage, "pstn", gw_ip=stage.network.outward(dave.host), gw_port="15070")
    alice.send(invite("004930123456", body=""))
    alice.gets(100)
    called = dave.gets("INVITE")
    called.reply(200)
    caller = of_caller(alice, alice.gets(200))
    caller.send("ACK")
    dave.gets("ACK")
    ended(caller, dave)
    for number in ("+4930123456", "00491", "0049", "+049301", "030123456", "+49-30", "+4930x",
                   "+493012345678901234567", "+4930123456789012345678901"):  # fmt: skip
        alice.send(request("MESSAGE", number))
        for got in dave.gets_whatever():
            got.reply(200)
        alice.gets_whatever()


def numbers_dialled_by_strangers(stage: Side) -> None:
    """The gateway costs money: only our own users may use it."""
    alice, dave = stage.peer("alice"), stage.peer("dave")
    _set(stage, "pstn", gw_ip=stage.network.outward(dave.host), gw_port="15070")
    alice.send(request("MESSAGE", "+4930123456", "x@example.org"))
    alice.gets(403)
    alice.send(request("MESSAGE", "+4930123456", "SIP:x@example.com"))
    for got in dave.gets_whatever():
        got.reply(200)
    alice.gets_whatever()


def redirects(stage: Stage) -> None:
    """WITH_BLOCK3XX a callee does not send our callers elsewhere."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("v1", bob)
    for status in (300, 302, 380):
        call = alice.send(invite("v1"))
        alice.gets(100)
        bob.gets("INVITE").reply(status, contact="<sip:elsewhere@example.org>")
        bob.gets("ACK")
        alice.acks(call, alice.gets(404))


def challenges(stage: Stage) -> None:
    """WITH_BLOCK401407 a callee does not ask our callers for a password."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("v2", bob)
    for status, header in ((401, "WWW"), (407, "Proxy")):
        call = alice.send(invite("v2"))
        alice.gets(100)
        challenge = f'{header}-Authenticate: Digest realm="b", nonce="1"\r\n'
        bob.gets("INVITE").reply(status, headers=challenge)
        bob.gets("ACK")
        alice.acks(call, alice.gets(404))
    alice.send(request("MESSAGE", "v2"))
    bob.gets("MESSAGE").reply(401, headers='WWW-Authenticate: Digest realm="b", nonce="1"\r\n')
    alice.gets(401)


def busy_without_voicemail(stage: Side) -> None:
    """Where voicemail.srv_ip is not set, busy is busy and nobody is nobody."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    _set(stage, "voicemail", srv_ip="")
    stage.bind("v3", bob)
    call = alice.send(invite("v3"))
    alice.gets(100)
    bob.gets("INVITE").reply(486)
    bob.gets("ACK")
    alice.acks(call, alice.gets(486))
    call = alice.send(invite("v3nobody"))
    alice.acks(call, alice.gets_whatever()[-1])
    alice.send(request("SUBSCRIBE", "v3", headers={"Event": "message-summary"}))
    alice.gets(404)


def _there_is_voicemail(side: Side) -> None:
    host = side.network.outward(side.peer("dave").host)
    _set(side, "voicemail", srv_ip=host, srv_port="15070")


def busy_with_voicemail(stage: Side) -> None:
    """The caller is connected with the voicemail server."""
    alice, bob, dave = (stage.peer(name) for name in ("alice", "bob", "dave"))
    _there_is_voicemail(stage)
    stage.bind("v4", bob)
    alice.send(invite("v4"))
    alice.gets(100)
    bob.gets("INVITE").reply(486)
    bob.gets("ACK")
    dave.gets("INVITE").reply(200)
    caller = of_caller(alice, alice.gets(200))
    caller.send("ACK")
    dave.gets("ACK")
    ended(caller, dave)


def offline_with_voicemail(stage: Side) -> None:
    """Who has no binding has a mailbox: calls, a subscription to him, and what has none."""
    alice, dave = stage.peer("alice"), stage.peer("dave")
    _there_is_voicemail(stage)
    call = alice.send(invite("v5"))
    alice.gets(100)
    dave.gets("INVITE").reply(404)
    dave.gets("ACK")
    alice.acks(call, alice.gets(404))
    alice.send(request("MESSAGE", "v5"))
    alice.gets(404)


def declined_with_voicemail(stage: Side) -> None:
    """Who declines does not want voicemail either."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    _there_is_voicemail(stage)
    stage.bind("v6", bob)
    call = alice.send(invite("v6"))
    alice.gets(100)
    bob.gets("INVITE").reply(603)
    bob.gets("ACK")
    alice.acks(call, alice.gets(603))


def voicemail_is_busy_too(stage: Side) -> None:
    """The voicemail server refuses with 486."""
    alice, bob, dave = (stage.peer(name) for name in ("alice", "bob", "dave"))
    _there_is_voicemail(stage)
    stage.bind("v7", bob)
    call = alice.send(invite("v7"))
    alice.gets(100)
    bob.gets("INVITE").reply(486)
    bob.gets("ACK")
    for _ in range(20):
        tries = [got for got in dave.gets_whatever() if got.what == "INVITE"]
        for got in tries:
            got.reply(486)
        if not tries:
            break
    for got in alice.gets_whatever()[-1:]:
        alice.acks(call, got)


def _asks_for_messages(stage: Side, event: str) -> None:
    alice, dave = stage.peer("alice"), stage.peer("dave")
    _there_is_voicemail(stage)
    headers = {"Event": event, "Expires": "600"}
    alice.send(request("SUBSCRIBE", "v8", contact="<sip:v8@{source}>", headers=headers))
    for got in dave.gets_whatever():
        got.reply(200, headers="Expires: 600\r\n")
    alice.gets_whatever()


def messages_that_wait(stage: Side) -> None:
    """A SUBSCRIBE for them (RFC 3842) goes to the voicemail server."""
    _asks_for_messages(stage, "message-summary")


def messages_that_wait_with_an_id(stage: Side) -> None:
    """The same package with a parameter."""
    _asks_for_messages(stage, "message-summary;id=1")


def messages_that_wait_in_capitals(stage: Side) -> None:
    """Another package: names of packages are compared byte by byte (RFC 6665 section 8.2.1)."""
    _asks_for_messages(stage, "Message-Summary")


def two_domains(stage: Side) -> None:
    """WITH_MULTIDOMAIN the same user name in two domains is two users."""
    alice, bob, carol = (stage.peer(name) for name in ("alice", "bob", "carol"))
    add_row(stage, "domain", domain="two.example", did="two.example")
    stage.running.rpc("domain.reload")
    bob.send(register("v9"))
    bob.gets(200)
    carol.send(register("v9@two.example", "<sip:v9@{source}>"))
    carol.gets(200)
    for to, peer in (("v9", bob), ("v9@two.example", carol)):
        alice.send(request("MESSAGE", to))
        peer.gets("MESSAGE").reply(200)
        alice.gets(200)
    alice.send(request("MESSAGE", "v9@three.example"))
    alice.gets(403)
