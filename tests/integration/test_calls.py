"""Calls between two registered phones that are answered, and how they end."""

from .conftest import Phones
from .raw import Wire, exchange_all, request
from .server import KamailioServer

STRANGER = {"from": "<sip:carol@elsewhere.example>;tag=1", "contact": "<sip:carol@127.0.0.1:9>"}
"""A caller of another domain, who may call the phones of this one without a password."""


def test_a_call_is_answered_and_ended_by_the_caller(server: KamailioServer, phones: Phones) -> None:
    alice, bob = phones("alice"), phones("bob").registered()
    with bob.sipp("answer") as callee:
        caller = alice.calls(bob.user).require()
        answered = callee.result().require()
    assert len(caller.received(407)) == 1
    assert len(caller.received(180)) == 1
    assert len(answered.received("ACK")) == 1
    assert len(answered.received("BYE")) == 1


def test_a_call_is_ended_by_the_callee(phones: Phones) -> None:
    alice, bob = phones("alice"), phones("bob").registered()
    with bob.sipp("answer_and_hang_up") as callee:
        caller = alice.calls(bob.user, "call_until_bye").require()
        callee.result().require()
    assert len(caller.received("BYE")) == 1


def test_the_proxy_stays_in_the_path_by_record_route(
    server: KamailioServer, phones: Phones
) -> None:
    alice, bob = phones("alice"), phones("bob").registered()
    with bob.sipp("answer") as callee:
        caller = alice.calls(bob.user).require()
        answered = callee.result().require()
    here = f"<sip:{server.address}:{server.port};"
    invite, bye = answered.received("INVITE")[0], answered.received("BYE")[0]
    assert str(invite.header("Record-Route")).startswith(here)
    assert str(caller.received(200)[0].header("Record-Route")).startswith(here)
    assert bye.start_line == f"BYE {bob.contact} SIP/2.0"
    assert bye.headers("Route") == []
    assert len(bye.headers("Via")) == 2


def test_both_sides_send_a_reinvite(phones: Phones) -> None:
    alice, bob = phones("alice"), phones("bob").registered()
    with bob.sipp("answer_reinvite") as callee:
        caller = alice.calls(bob.user, "call_reinvite").require()
        answered = callee.result().require()
    assert len(answered.received("INVITE")) == 2
    assert len(answered.received("ACK")) == 2
    assert len(caller.received("ACK")) == 1
    assert len(caller.received("INVITE")) == 1


def test_the_callee_does_not_see_the_credentials_of_the_caller(phones: Phones) -> None:
    alice, bob = phones("alice"), phones("bob").registered()
    with bob.sipp("answer") as callee:
        caller = alice.calls(bob.user).require()
        answered = callee.result().require()
    assert caller.sent("INVITE")[1].header("Proxy-Authorization")
    assert answered.received("INVITE")[0].header("Proxy-Authorization") is None


def test_a_call_from_udp_reaches_a_phone_on_tcp(phones: Phones) -> None:
    alice, bob = phones("alice"), phones("bob", "tcp").registered()
    with bob.sipp("answer") as callee:
        alice.calls(bob.user).require()
        answered = callee.result().require()
    assert str(answered.received("INVITE")[0].headers("Via")[0]).startswith("SIP/2.0/TCP")


def test_a_phone_on_tcp_calls_a_phone_on_tcp(phones: Phones) -> None:
    alice, bob = phones("alice", "tcp"), phones("bob", "tcp").registered()
    with bob.sipp("answer") as callee:
        alice.calls(bob.user).require()
        callee.result().require()


def test_a_phone_on_tcp_calls_a_phone_on_udp(phones: Phones) -> None:
    alice, bob = phones("alice", "tcp"), phones("bob").registered()
    with bob.sipp("answer") as callee:
        alice.calls(bob.user).require()
        callee.result().require()


def test_a_retransmitted_invite_makes_one_call(phones: Phones) -> None:
    alice, bob = phones("alice"), phones("bob").registered()
    with bob.sipp("answer") as callee:
        caller = alice.calls(bob.user, "call_sent_twice").require()
        answered = callee.result().require()
    copies = caller.sent("INVITE")[1:]
    assert len(copies) >= 2
    assert len({copy.header("Via") for copy in copies}) == 1
    assert len(answered.received("INVITE")) == 1


def test_copies_of_an_invite_that_arrive_at_once_make_one_call(
    server: KamailioServer, phones: Phones
) -> None:
    bob = phones("bob").registered()
    invite = request(server, "INVITE", uri=f"sip:{bob.user}@127.0.0.1", **STRANGER)
    with bob.sipp("busy") as callee:
        answers = exchange_all(server, [invite] * 20, until="486 Busy Here")
        refused = callee.result().require()
    assert any(answer.startswith("SIP/2.0 486 ") for answer in answers)
    assert len(refused.received("INVITE")) == 1


def test_a_late_copy_of_an_invite_gets_the_last_reply_again(
    server: KamailioServer, phones: Phones
) -> None:
    bob = phones("bob").registered()
    uri = f"sip:{bob.user}@127.0.0.1"
    invite = request(server, "INVITE", uri=uri, **STRANGER)
    with bob.sipp("ring") as callee, Wire(server) as caller:
        caller.send(invite)
        assert "SIP/2.0 180 " in caller.receive("SIP/2.0 180 ")[-1]
        server.rpc("ul.rm", "location", bob.user)
        caller.send(invite)
        assert caller.receive("SIP/2.0 ")[0].startswith("SIP/2.0 180 ")
        caller.send(invite.replace("INVITE", "CANCEL"))
        assert caller.receive("SIP/2.0 487 ")[-1].startswith("SIP/2.0 487 ")
        callee.result().require()


def test_two_phones_of_one_account_both_ring_and_one_answers(phones: Phones) -> None:
    alice = phones("alice")
    desk = phones("bob").registered()
    mobile = desk.at_another_place().registered()
    with mobile.sipp("ring") as ringing, desk.sipp("answer", pause=300) as answering:
        caller = alice.calls(desk.user).require()
        answering.result().require()
        cancelled = ringing.result().require()
    assert len(caller.received(180)) == 2
    assert len(caller.received(200)) == 2, "one for the INVITE, one for the BYE"
    assert len(cancelled.received("CANCEL")) == 1


def test_an_authenticated_phone_calls_a_foreign_domain(phones: Phones) -> None:
    alice, carol = phones("alice"), phones("carol")
    with carol.sipp("answer") as callee:
        alice.calls(f"sip:{carol.user}@127.0.0.1:{carol.port}").require()
        answered = callee.result().require()
    assert answered.received("INVITE")[0].header("P-Hint") == "outbound"


def test_a_large_invite_reaches_a_phone_that_has_only_udp(
    server: KamailioServer, phones: Phones
) -> None:
    bob = phones("bob").registered()
    body = "v=0\r\n" + 100 * "a=candidate:1 1 udp 1 192.0.2.1 9 typ host\r\n"
    invite = request(
        server,
        "INVITE",
        uri=f"sip:{bob.user}@127.0.0.1",
        content_type="application/sdp",
        content_length=str(len(body)),
        **STRANGER,
    )
    with bob.sipp("busy") as callee:
        answers = exchange_all(server, [invite + body], until="486 ")
        callee.result().require()
    assert any(answer.startswith("SIP/2.0 486 ") for answer in answers)
