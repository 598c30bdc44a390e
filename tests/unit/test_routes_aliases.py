"""Other names for users: routes aliasdb and speeddial."""

from __future__ import annotations

import pytest
from fake_ksr import FakeKamailio, invite

from .conftest import StartKamailio

ALICE = ("192.0.2.1", 5060)
CAROL = "carol@foreign.example"


def insert(kamailio: FakeKamailio, module: str, table: str, **row: str) -> None:
    url = kamailio.config.text(module, "db_url")
    kamailio.databases.open(url).insert(table, row)


def alias(kamailio: FakeKamailio, name: str, user: str, domain: str) -> None:
    """Bob's further name; in the database of the module."""
    names = {"alias_username": name, "alias_domain": "example.com"}
    insert(kamailio, "alias_db", "dbaliases", **names, username=user, domain=domain)


def short(kamailio: FakeKamailio, owner: str, number: str, uri: str) -> None:
    names = {"sd_username": number, "sd_domain": "example.com"}
    here = {"username": owner, "domain": "example.com"}
    insert(kamailio, "speeddial", "speed_dial", **here, **names, new_uri=uri)


@pytest.fixture
def kamailio(start_kamailio: StartKamailio) -> FakeKamailio:
    kamailio = start_kamailio("WITH_ALIASDB", "WITH_SPEEDDIAL")
    kamailio.register("bob", contact="sip:bob@192.0.2.7:5062")
    kamailio.add_host("else.example", "198.51.100.9")
    return kamailio


def names(kamailio: FakeKamailio) -> list[str]:
    return [call.name for call in kamailio.calls]


def test_an_alias_is_its_user(kamailio: FakeKamailio) -> None:
    alias(kamailio, "robert", "bob", "example.com")
    call = kamailio.receive(invite(to="robert", from_=CAROL), source=ALICE)
    assert call.relayed.uri == "sip:bob@192.0.2.7:5062"
    assert "P-Hint" not in call.relayed.headers
    assert "Record-Route" in call.relayed.headers


def test_an_alias_of_somebody_elsewhere_is_relayed_there(kamailio: FakeKamailio) -> None:
    alias(kamailio, "dave", "dave", "else.example")
    call = kamailio.receive(invite(to="dave", from_=CAROL), source=ALICE)
    assert call.relayed.uri == "sip:dave@else.example"
    assert call.relayed.headers["P-Hint"] == "outbound"
    assert call.relayed.destination.host == "198.51.100.9"


def test_who_has_no_alias_is_found_by_his_name(kamailio: FakeKamailio) -> None:
    alias(kamailio, "robert", "bob", "example.com")
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    assert call.relayed.uri == "sip:bob@192.0.2.7:5062"
    assert kamailio.receive(invite(to="rob", from_=CAROL), source=ALICE).reply.status == 404


def test_nobody_is_not_looked_up(kamailio: FakeKamailio) -> None:
    call = kamailio.receive(invite(uri="sip:example.com", from_=CAROL), source=ALICE)
    assert call.reply.status == 484
    assert "KSR.alias_db.lookup" not in names(kamailio)


def test_a_table_of_aliases_that_is_gone_costs_no_call(kamailio: FakeKamailio) -> None:
    url = kamailio.config.text("alias_db", "db_url")
    kamailio.databases.open(url).query("drop table dbaliases")
    kamailio.databases.open(url).query("drop table speed_dial")
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    assert call.relayed.uri == "sip:bob@192.0.2.7:5062"
    call = kamailio.receive(invite(uri="sip:12@example.com", from_="alice"), source=ALICE)
    assert call.reply.status == 404


def test_two_digits_stand_for_an_address_of_the_callers_own(kamailio: FakeKamailio) -> None:
    short(kamailio, "alice", "12", "sip:bob@example.com")
    short(kamailio, "bob", "12", "sip:alice@example.com")
    call = kamailio.receive(invite(uri="sip:12@example.com", from_="alice"), source=ALICE)
    assert call.relayed.uri == "sip:bob@192.0.2.7:5062"
    assert "P-Hint" not in call.relayed.headers
    call = kamailio.receive(invite(uri="sip:12@example.com", from_=CAROL), source=ALICE)
    assert call.reply.status == 404


def test_a_short_number_for_somebody_elsewhere_is_relayed_there(kamailio: FakeKamailio) -> None:
    short(kamailio, "alice", "12", "sip:dave@else.example")
    call = kamailio.receive(invite(uri="sip:12@example.com", from_="alice"), source=ALICE)
    assert call.relayed.uri == "sip:dave@else.example"
    assert call.relayed.headers["P-Hint"] == "outbound"


def test_a_short_number_may_stand_for_an_alias(kamailio: FakeKamailio) -> None:
    short(kamailio, "alice", "12", "sip:robert@example.com")
    alias(kamailio, "robert", "bob", "example.com")
    call = kamailio.receive(invite(uri="sip:12@example.com", from_="alice"), source=ALICE)
    assert call.relayed.uri == "sip:bob@192.0.2.7:5062"


def test_what_is_no_short_number_costs_no_query(kamailio: FakeKamailio) -> None:
    for number in ("1", "123", "1a", "a12", "12a", "*12"):
        short(kamailio, "alice", number, "sip:bob@example.com")
        call = kamailio.receive(invite(uri=f"sip:{number}@example.com"), source=ALICE)
        assert call.reply.status == 404
    assert "KSR.speeddial.lookup" not in names(kamailio)


def test_where_both_are_off_neither_is_asked(start_kamailio: StartKamailio) -> None:
    kamailio = start_kamailio("WITH_NAT")
    assert kamailio.receive(invite(uri="sip:12@example.com"), source=ALICE).reply.status == 404
