"""Other names of users: aliases from the table dbaliases, short numbers from speed_dial."""

from collections.abc import Iterator

import pytest

from . import database
from .conftest import Phones
from .phones import Phone
from .raw import exchange, request
from .server import KamailioServer
from .test_calls import STRANGER


@pytest.fixture(scope="module")
def server() -> Iterator[KamailioServer]:
    with KamailioServer(features=["AUTH", "NAT", "ALIASDB", "SPEEDDIAL"]) as running:
        yield running


def add_alias(server: KamailioServer, alias: str, user: str, domain: str = "") -> None:
    """Another name for a user, of this server's domain where none is given."""
    database.add(
        server.database,
        "dbaliases",
        alias_username=alias,
        alias_domain=server.domain,
        username=user,
        domain=domain or server.domain,
    )


def add_speed_dial(server: KamailioServer, owner: Phone, digits: str, uri: str) -> None:
    """What these digits stand for when `owner` dials them."""
    database.add(
        server.database,
        "speed_dial",
        username=owner.user,
        domain=server.domain,
        sd_username=digits,
        sd_domain=server.domain,
        new_uri=uri,
    )


def test_a_user_is_called_by_an_alias(server: KamailioServer, phones: Phones) -> None:
    alice, bob = phones("alice"), phones("bob").registered()
    add_alias(server, "1001", bob.user)
    with bob.sipp("answer") as callee:
        alice.calls("1001").require()
        (invite,) = callee.result().require().received("INVITE")
    assert invite.header("To") == f"<sip:1001@{server.domain}>"


def test_a_message_reaches_a_user_by_an_alias(server: KamailioServer, phones: Phones) -> None:
    bob = phones("bob").registered()
    add_alias(server, "2002", bob.user)
    message = request(server, "MESSAGE", uri=f"sip:2002@{server.domain}", **STRANGER)
    with bob.sipp("answer_message") as callee:
        assert str(exchange(server, message)).startswith("SIP/2.0 200 ")
        callee.result().require()


def test_an_alias_of_somebody_elsewhere_is_relayed_there(
    server: KamailioServer, phones: Phones
) -> None:
    alice, carol = phones("alice"), phones("carol")
    add_alias(server, "3003", carol.user, f"127.0.0.1:{carol.port}")
    with carol.sipp("answer") as callee:
        alice.calls("3003").require()
        (invite,) = callee.result().require().received("INVITE")
    assert invite.header("P-Hint") == "outbound"


def test_an_alias_of_a_user_who_is_not_there_is_not_found(
    server: KamailioServer, phones: Phones
) -> None:
    add_alias(server, "4004", phones("bob").user)
    assert phones("alice").calls("4004", "call_refused").require().final_status == 404


def test_a_name_that_is_no_alias_is_a_user(phones: Phones) -> None:
    alice, bob = phones("alice"), phones("bob").registered()
    with bob.sipp("answer") as callee:
        alice.calls(bob.user).require()
        callee.result().require()


@pytest.mark.parametrize("name", ["x'or'1'='1", "x'", "%27", "x" * 300])
def test_a_name_that_would_harm_a_query_is_not_found(
    server: KamailioServer, phones: Phones, name: str
) -> None:
    add_alias(server, "5005", phones("bob").registered().user)
    assert phones("alice").calls(name, "call_refused").require().final_status == 404


def test_two_digits_are_another_user_for_each_caller(
    server: KamailioServer, phones: Phones
) -> None:
    alice, dave = phones("alice"), phones("dave")
    bob, erin = phones("bob").registered(), phones("erin").registered()
    add_speed_dial(server, alice, "11", bob.uri)
    add_speed_dial(server, dave, "11", erin.uri)
    for caller, called in ((alice, bob), (dave, erin)):
        with called.sipp("answer") as callee:
            caller.calls("11").require()
            callee.result().require()


def test_two_digits_stand_for_an_alias_too(server: KamailioServer, phones: Phones) -> None:
    alice, bob = phones("alice"), phones("bob").registered()
    add_alias(server, "6006", bob.user)
    add_speed_dial(server, alice, "22", f"sip:6006@{server.domain}")
    with bob.sipp("answer") as callee:
        alice.calls("22").require()
        callee.result().require()


def test_two_digits_stand_for_somebody_elsewhere(server: KamailioServer, phones: Phones) -> None:
    alice, carol = phones("alice"), phones("carol")
    add_speed_dial(server, alice, "33", f"sip:carol@127.0.0.1:{carol.port}")
    with carol.sipp("answer") as callee:
        alice.calls("33").require()
        (invite,) = callee.result().require().received("INVITE")
    assert invite.start_line == f"INVITE sip:carol@127.0.0.1:{carol.port} SIP/2.0"


@pytest.mark.parametrize("dialled", ["44", "111"])
def test_digits_that_stand_for_nobody_are_not_found(
    server: KamailioServer, phones: Phones, dialled: str
) -> None:
    alice = phones("alice")
    add_speed_dial(server, alice, "111", phones("bob").registered().uri)
    assert alice.calls(dialled, "call_refused").require().final_status == 404


def test_a_short_number_whose_address_is_no_uri_gets_an_answer_all_the_same(
    server: KamailioServer, phones: Phones
) -> None:
    alice = phones("alice")
    add_speed_dial(server, alice, "55", "no address at all")
    assert alice.calls("55", "call_refused").final_status >= 400
