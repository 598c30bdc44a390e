"""Every feature that keeps something in the database, on each of the databases."""

from collections.abc import Iterator

import pytest

from .conftest import Phones
from .databases import OneDatabase
from .mariadb import MariaDb
from .phones import Phone
from .raw import exchange, request
from .stored import StoredServer

FEATURES = (
    "AUTH", "USRLOCDB", "ACCDB", "IPAUTH", "ALIASDB", "SPEEDDIAL", "MULTIDOMAIN", "PRESENCE",
)  # fmt: skip
DOMAIN, OTHER_DOMAIN = "one.example", "two.example"
TRUSTED = "127.0.0.7"


@pytest.fixture(scope="module", params=["sqlite", "postgres", "mariadb"])
def server(request: pytest.FixtureRequest) -> Iterator[StoredServer]:
    """A server with every feature that has tables, on each database in turn.

    Its database is its own: where domains count, a binding that has none is an error.
    """
    store = None
    if request.param != "sqlite":
        store = OneDatabase(request.getfixturevalue(request.param), "multidomain")
    with StoredServer(store, features=FEATURES, domain=DOMAIN) as running:
        for domain in (DOMAIN, OTHER_DOMAIN):
            running.store.add("domain", domain=domain, did=domain)
        running.store.add("address", grp=1, ip_addr=TRUSTED, mask=32)
        running.rpc("domain.reload")
        running.rpc("permissions.addressReload")
        yield running


def call(caller: Phone, dialled: str, callee: Phone) -> str:
    """Call by what was dialled; it must reach the callee. Answers the Call-ID."""
    with callee.sipp("answer") as answering:
        run = caller.calls(dialled).require()
        answering.result().require()
    return str(run.sent("BYE")[0].header("Call-ID"))


def test_a_phone_registers_with_its_password_alone(server: StoredServer, phones: Phones) -> None:
    alice = phones("alice").registered()
    assert server.contacts(f"{alice.user}@{DOMAIN}") == [alice.contact]
    alice.password = "a guess"
    assert len(alice.registers(scenario="register_refused").require().received(401)) == 2


def test_a_registration_survives_a_restart_of_the_server(
    server: StoredServer, phones: Phones
) -> None:
    alice = phones("alice").registered()
    server.restart()
    assert server.contacts(f"{alice.user}@{DOMAIN}") == [alice.contact]
    (row,) = server.rows("location", username=alice.user)
    assert (row["domain"], row["contact"]) == (DOMAIN, alice.contact)


def test_a_call_leaves_a_row_for_its_start_and_one_for_its_end(
    server: StoredServer, phones: Phones
) -> None:
    alice, bob = phones("alice"), phones("bob").registered()
    start, end = server.wait_for_rows("acc", 2, callid=call(alice, bob.user, bob))
    assert (start["method"], start["sip_code"]) == ("INVITE", "200")
    assert (end["method"], end["sip_code"]) == ("BYE", "200")
    assert (start["src_user"], start["src_domain"]) == (alice.user, DOMAIN)
    assert (start["dst_ouser"], start["dst_user"]) == (bob.user, bob.user)
    assert (start["src_ip"], start["from_tag"]) == ("127.0.0.1", end["from_tag"])


def test_a_busy_call_is_a_missed_call_even_where_its_to_has_no_user(
    server: StoredServer, phones: Phones
) -> None:
    bob = phones("bob").registered()
    invite = request(
        server, "INVITE", uri=f"sip:{bob.user}@{DOMAIN}", call_id=bob.user,
        contact="<sip:carol@%(here)s>", **{"from": "<sip:carol@elsewhere.example>;tag=1"},
    )  # fmt: skip
    with bob.sipp("busy") as callee:
        exchange(server, invite)
        callee.result().require()
    (missed,) = server.wait_for_rows("missed_calls", callid=bob.user)
    assert (missed["sip_code"], missed["dst_user"]) == ("486", bob.user)
    assert not missed["dst_ouser"]


def test_an_address_of_group_1_needs_no_password(server: StoredServer) -> None:
    message = request(
        server, "MESSAGE", uri=f"sip:nobody@{DOMAIN}", **{"from": f"<sip:gate@{DOMAIN}>;tag=1"}
    )
    assert " 407 " in str(exchange(server, message, source="127.0.0.6"))
    assert " 404 " in str(exchange(server, message, source=TRUSTED))


def test_an_alias_reaches_the_user_that_it_stands_for(server: StoredServer, phones: Phones) -> None:
    alice, bob = phones("alice"), phones("bob").registered()
    number = f"555{bob.port}"
    server.store.add(
        "dbaliases", alias_username=number, alias_domain=DOMAIN, username=bob.user, domain=DOMAIN
    )
    call(alice, number, bob)


def test_two_digits_reach_whom_the_caller_has_put_there(
    server: StoredServer, phones: Phones
) -> None:
    alice, bob = phones("alice"), phones("bob").registered()
    server.store.add(
        "speed_dial", username=alice.user, domain=DOMAIN, sd_username="42", sd_domain=DOMAIN,
        new_uri=bob.uri, fname="Bob", lname="", description="",
    )  # fmt: skip
    call(alice, "42", bob)
    assert phones("carol").calls("42", "call_refused").final_status == 404


def test_the_same_name_in_two_domains_is_two_users(server: StoredServer, phones: Phones) -> None:
    here = phones("alice").registered()
    there = Phone(server, here.folder, here.user, "another secret")
    server.store.add(
        "subscriber", username=there.user, domain=OTHER_DOMAIN, password=there.password
    )
    keys = {"domain": OTHER_DOMAIN, "contact_header": f"Contact: <{there.contact}>"}
    there.sipp("register", keys).run().require()
    assert server.contacts(f"{here.user}@{DOMAIN}") == [here.contact]
    assert server.contacts(f"{here.user}@{OTHER_DOMAIN}") == [there.contact]


def test_a_publication_is_kept_in_its_table(server: StoredServer, phones: Phones) -> None:
    alice = phones("alice")
    keys = {"basic": "open", "condition": "Subject: published first", "seconds": "60"}
    alice.sipp("publish", keys).run().require()
    (row,) = server.wait_for_rows("presentity", username=alice.user)
    assert (row["domain"], row["event"]) == (DOMAIN, "presence")


def test_the_define_of_the_default_configuration_stands_for_mysql_by_socket(
    mariadb: MariaDb, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MYSQL_UNIX_PORT", str(mariadb.socket))
    with StoredServer(features=["MYSQL", "USRLOCDB"], defines={"DBURL": None}) as server:
        assert "db_mysql" in str(server.rpc("core.modules"))
        contact = f"sip:mysql@127.0.0.1:{server.port}"
        register = request(
            server, "REGISTER", to="<sip:mysql@127.0.0.1>", contact=f"<{contact}>;expires=60"
        )
        assert " 200 " in str(exchange(server, register))
        server.restart()
        assert server.contacts("mysql") == [contact]
