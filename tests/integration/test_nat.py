"""Phones behind address translation: a private Contact, and the address they really have."""

from .conftest import Phones
from .server import KamailioServer

PRIVATE = "10.11.12.13"


def test_a_call_reaches_a_phone_that_registered_a_private_address(
    server: KamailioServer, phones: Phones
) -> None:
    alice = phones("alice")
    bob = phones("bob", contact=f"sip:bob@{PRIVATE}:5062").registered()
    with bob.sipp("answer") as callee:
        alice.calls(bob.user).require()
        answered = callee.result().require()
    request_uri = answered.received("INVITE")[0].start_line.split()[1]
    assert request_uri.startswith(f"sip:bob@{PRIVATE}:5062")


def test_the_registrar_remembers_where_a_private_contact_came_from(
    server: KamailioServer, phones: Phones
) -> None:
    bob = phones("bob", contact=f"sip:bob@{PRIVATE}:5062").registered()
    found = server.rpc("ul.lookup", "location", bob.user)
    assert found["Contacts"][0]["Contact"]["Received"] == f"sip:127.0.0.1:{bob.port}"


def test_a_caller_with_a_private_contact_is_reached_inside_the_call(phones: Phones) -> None:
    alice = phones("alice", contact=f"sip:alice@{PRIVATE}:5062")
    bob = phones("bob").registered()
    with bob.sipp("answer_and_hang_up") as callee:
        caller = alice.calls(bob.user, "call_until_bye").require()
        answered = callee.result().require()
    told = str(answered.received("INVITE")[0].header("Contact"))
    assert f";alias=127.0.0.1~{alice.port}~1" in told
    assert caller.received("BYE")[0].start_line == f"BYE sip:alice@{PRIVATE}:5062 SIP/2.0"


def test_a_callee_with_a_private_contact_is_reached_inside_the_call(phones: Phones) -> None:
    alice = phones("alice")
    bob = phones("bob", contact=f"sip:bob@{PRIVATE}:5062").registered()
    with bob.sipp("answer") as callee:
        caller = alice.calls(bob.user).require()
        answered = callee.result().require()
    assert f";alias=127.0.0.1~{bob.port}~1" in str(caller.received(200)[0].header("Contact"))
    assert answered.received("ACK")[0].start_line.startswith(f"ACK sip:bob@{PRIVATE}:5062")


def test_both_sides_with_private_contacts_are_reached_by_reinvites(phones: Phones) -> None:
    alice = phones("alice", contact=f"sip:alice@{PRIVATE}:5062")
    bob = phones("bob", contact=f"sip:bob@{PRIVATE}:5064").registered()
    with bob.sipp("answer_reinvite") as callee:
        caller = alice.calls(bob.user, "call_reinvite").require()
        answered = callee.result().require()
    first, again = answered.received("INVITE")
    assert ";nat=yes" in str(first.header("Record-Route"))
    assert f";alias=127.0.0.1~{alice.port}~1" in str(again.header("Contact"))
    told = [answer.header("Contact") for answer in caller.received(200)[:2]]
    assert all(f";alias=127.0.0.1~{bob.port}~1" in str(contact) for contact in told)


def test_a_phone_with_a_public_address_keeps_its_contact_unchanged(phones: Phones) -> None:
    alice, bob = phones("alice"), phones("bob").registered()
    with bob.sipp("answer") as callee:
        alice.calls(bob.user).require()
        answered = callee.result().require()
    assert answered.received("INVITE")[0].header("Contact") == f"<{alice.contact}>"
