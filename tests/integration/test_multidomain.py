"""Several domains on one server: from the table domain, each with its own users."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from . import database
from .phones import Phone
from .raw import exchange, options, request
from .server import KamailioServer
from .test_calls import STRANGER

ONE, TWO = "one.example", "two.example"
Home = Callable[..., Phone]


@pytest.fixture(scope="module")
def server() -> Iterator[KamailioServer]:
    """A server of two domains; alice and bob are in both, with another password in each."""
    with KamailioServer(features=["AUTH", "NAT", "MULTIDOMAIN", "ALIASDB", "SPEEDDIAL"]) as running:
        for domain in (ONE, TWO):
            add_domain(running, domain)
            for user in ("alice", "bob"):
                database.add_subscriber(running.database, user, domain, f"{user} of {domain}")
        running.rpc("domain.reload")
        yield running


@pytest.fixture
def home(server: KamailioServer, tmp_path: Path) -> Home:
    """Makes phones: home("alice", ONE) has the account alice of the domain ONE."""

    def phone(user: str, domain: str, password: str = "") -> Phone:
        password = password or f"{user} of {domain}"
        return Phone(server, tmp_path, user, password, domain=domain)

    return phone


def add_domain(server: KamailioServer, domain: str) -> None:
    """Put a domain into the table; the server knows of it after domain.reload."""
    database.add(server.database, "domain", domain=domain, did=domain)


def test_the_same_name_in_two_domains_is_two_users(server: KamailioServer, home: Home) -> None:
    first, second = home("bob", ONE).registered(), home("bob", TWO).registered()
    assert server.contacts(f"bob@{ONE}") == [first.contact]
    assert server.contacts(f"bob@{TWO}") == [second.contact]
    with first.sipp("answer") as called, second.sipp("answer") as unasked:
        home("alice", ONE).calls("bob").require()
        called.result().require()
        assert unasked.messages() == []


def test_a_user_calls_the_other_domain(home: Home) -> None:
    first, second = home("bob", ONE).registered(), home("bob", TWO).registered()
    with first.sipp("answer") as unasked, second.sipp("answer") as called:
        home("alice", ONE).calls(second.uri).require()
        (invite,) = called.result().require().received("INVITE")
        assert unasked.messages() == []
    assert invite.header("P-Hint") is None, "it is a domain of ours"


def test_the_password_of_one_domain_opens_nothing_in_the_other(
    server: KamailioServer, home: Home
) -> None:
    mallory = home("alice", TWO, password=f"alice of {ONE}")
    assert len(mallory.registers().received(401)) == 2
    assert mallory.contact not in server.contacts(f"alice@{TWO}")
    assert len(mallory.calls("bob", "call_refused").received(407)) == 2


def test_the_challenge_names_the_domain_of_the_user(home: Home) -> None:
    run = home("alice", TWO).registers().require()
    assert f'realm="{TWO}"' in str(run.received(401)[0].header("WWW-Authenticate"))


def test_a_user_of_one_domain_registers_nothing_for_his_namesake(
    server: KamailioServer, home: Home
) -> None:
    """His own From and password, but the To of the other."""
    alice = home("alice", ONE)
    run = alice.sipp("register_for_another", {"other": f"sip:alice@{TWO}"}).run().require()
    assert len(run.received(401)) == 2
    assert alice.contact not in server.contacts(f"alice@{TWO}")


def test_an_alias_is_one_of_its_domain(server: KamailioServer, home: Home) -> None:
    bob = home("bob", ONE).registered()
    names = {"alias_username": "1001", "alias_domain": ONE, "username": "bob", "domain": ONE}
    database.add(server.database, "dbaliases", **names)
    with bob.sipp("answer") as called:
        home("alice", ONE).calls("1001").require()
        called.result().require()
    assert home("alice", TWO).calls("1001", "call_refused").require().final_status == 404


def test_a_short_number_is_that_of_the_user_of_its_domain(
    server: KamailioServer, home: Home
) -> None:
    bob = home("bob", TWO).registered()
    owner = {"username": "alice", "domain": TWO, "sd_username": "11", "sd_domain": TWO}
    database.add(server.database, "speed_dial", new_uri=bob.uri, **owner)
    with bob.sipp("answer") as called:
        home("alice", TWO).calls("11").require()
        called.result().require()
    assert home("alice", ONE).calls("11", "call_refused").require().final_status == 404


def test_a_domain_is_taken_up_and_given_up_while_the_server_runs(
    server: KamailioServer, home: Home
) -> None:
    domain = "three.example"
    asked = request(server, uri=f"sip:{domain}", **STRANGER)
    assert str(exchange(server, asked)).startswith("SIP/2.0 403 Not relaying\r\n")
    add_domain(server, domain)
    database.add_subscriber(server.database, "carol", domain, f"carol of {domain}")
    server.rpc("domain.reload")
    again = request(server, uri=f"sip:{domain}", **STRANGER)
    assert str(exchange(server, again)).startswith("SIP/2.0 200 Keepalive\r\n")
    home("carol", domain).registered()
    assert len(server.contacts(f"carol@{domain}")) == 1
    database.remove(server.database, "domain", domain=domain)
    server.rpc("domain.reload")
    last = request(server, uri=f"sip:{domain}", **STRANGER)
    assert str(exchange(server, last)).startswith("SIP/2.0 403 ")


def test_the_server_answers_for_itself_beside_its_domains(server: KamailioServer) -> None:
    assert str(exchange(server, options(server))).startswith("SIP/2.0 200 Keepalive\r\n")


def test_the_domains_are_there_again_after_a_restart(server: KamailioServer, home: Home) -> None:
    server.restart()
    assert server.contacts(f"bob@{ONE}") == []
    home("bob", ONE).registered()
    assert len(server.contacts(f"bob@{ONE}")) == 1
    assert server.contacts(f"bob@{TWO}") == []
