"""Registration: a phone tells where it is, changes it, asks, and takes it back."""

from .conftest import Phones
from .phones import Phone
from .server import KamailioServer


def test_a_phone_registers_after_a_digest_challenge(server: KamailioServer, phones: Phones) -> None:
    alice = phones("alice")
    run = alice.registers().require()
    assert len(run.received(401)) == 1
    assert f'realm="{server.domain}"' in str(run.received(401)[0].header("WWW-Authenticate"))
    assert alice.contact in str(run.received(200)[0].header("Contact"))
    assert server.contacts(alice.user) == [alice.contact]


def test_a_phone_that_registers_again_keeps_one_binding(
    server: KamailioServer, phones: Phones
) -> None:
    alice = phones("alice")
    alice.registers(expires=100).require()
    again = alice.registers(expires=900).require()
    assert len(again.received(200)[0].headers("Contact")) == 1
    assert server.contacts(alice.user) == [alice.contact]
    assert "expires=900" in str(again.received(200)[0].header("Contact"))


def test_a_phone_takes_its_registration_back(server: KamailioServer, phones: Phones) -> None:
    alice = phones("alice").registered()
    gone = alice.registers(expires=0).require()
    assert gone.received(200)[0].header("Contact") is None
    assert server.contacts(alice.user) == []


def test_a_register_without_contact_tells_the_bindings(phones: Phones) -> None:
    desk = phones("alice").registered()
    mobile = desk.at_another_place().registered()
    answer = mobile.asks_for_bindings().require().received(200)[0]
    told = ",".join(answer.headers("Contact"))
    assert desk.contact in told
    assert mobile.contact in told


def test_a_query_of_an_account_without_phones_tells_none(phones: Phones) -> None:
    answer = phones("alice").asks_for_bindings().require().received(200)[0]
    assert answer.header("Contact") is None


def test_a_wrong_password_is_challenged_again(server: KamailioServer, phones: Phones) -> None:
    alice = phones("alice")
    alice.password = "a guess"
    refused = alice.registers(scenario="register_refused").require()
    assert len(refused.received(401)) == 2
    assert server.contacts(alice.user) == []


def test_an_unknown_user_is_challenged_again(server: KamailioServer, phones: Phones) -> None:
    known = phones("alice")
    mallory = Phone(server, known.folder, "mallory", "a guess")
    mallory.registers(scenario="register_refused").require()
    assert server.contacts("mallory") == []


def test_one_user_cannot_register_with_the_password_of_another(
    server: KamailioServer, phones: Phones
) -> None:
    alice, bob = phones("alice"), phones("bob")
    impostor = Phone(server, alice.folder, bob.user, alice.password)
    impostor.registers(scenario="register_refused").require()
    assert server.contacts(bob.user) == []


def test_one_user_cannot_register_another_with_valid_credentials(
    server: KamailioServer, phones: Phones
) -> None:
    alice, bob = phones("alice"), phones("bob")
    impostor = Phone(server, alice.folder, bob.user, alice.password, login=alice.user)
    impostor.registers(scenario="register_refused").require()
    assert server.contacts(bob.user) == []


def test_a_phone_registers_over_tcp(server: KamailioServer, phones: Phones) -> None:
    alice = phones("alice", "tcp")
    run = alice.registers().require()
    assert "transport=tcp" in str(run.received(200)[0].header("Contact"))
    assert server.contacts(alice.user) == [alice.contact]


def test_a_registration_survives_a_restart_of_the_server(
    server: KamailioServer, phones: Phones
) -> None:
    alice = phones("alice").registered()
    server.restart()
    assert server.contacts(alice.user) == [alice.contact]
