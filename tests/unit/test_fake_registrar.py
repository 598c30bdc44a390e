"""Registrations, and looking them up; compared with the real 5.6.3 flow by flow."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fake_ksr import invite, register, request
from fake_ksr.bare import BareKamailio, bare

BOB = ("192.0.2.7", 5062)


@pytest.fixture
def kamailio(tmp_path: Path) -> Iterator[BareKamailio]:
    parameters = ('modparam("registrar", "method_filtering", 1)', *LIMITS)
    with bare(tmp_path, *parameters) as server:
        server.routes["ksr_request_route"] = lambda ksr: ksr.registrar.save("location", 0)
        yield server


LIMITS = (
    'modparam("registrar", "max_expires", 3600)',
    'modparam("registrar", "min_expires", 60)',
    'modparam("registrar", "max_contacts", 3)',
    'modparam("registrar", "gruu_enabled", 0)',
)


def contacts(kamailio: BareKamailio, user: str = "bob") -> list[str]:
    """The contacts in a reply to a REGISTER that asks for them."""
    call = kamailio.receive(register(user, contact="", expires=None, without=("Contact",)), BOB)
    return [
        part.strip()
        for value in call.reply.headers.all("Contact")
        for part in value.split(",")
    ]  # fmt: skip


def test_a_registration_is_kept_until_it_expires(kamailio: BareKamailio) -> None:
    call = kamailio.receive(register("bob", expires=600), source=BOB)
    assert (call.reply.status, call.reply.reason) == (200, "OK")
    assert call.reply.headers["Contact"] == "<sip:bob@192.0.2.7:5062>;expires=600"
    kamailio.advance(seconds=100)
    assert contacts(kamailio) == ["<sip:bob@192.0.2.7:5062>;expires=500"]
    kamailio.advance(seconds=501)
    assert contacts(kamailio) == []


def test_a_registration_is_renewed_and_taken_back(kamailio: BareKamailio) -> None:
    first = register("bob", expires=600)
    kamailio.receive(first, source=BOB)
    again = register("bob", expires=900, call_id=first.call_id, cseq=2)
    kamailio.receive(again, source=BOB)
    assert contacts(kamailio) == ["<sip:bob@192.0.2.7:5062>;expires=900"]
    kamailio.receive(register("bob", expires=0, call_id=first.call_id, cseq=3), source=BOB)
    assert contacts(kamailio) == []


def test_a_star_takes_all_of_them_back(kamailio: BareKamailio) -> None:
    kamailio.receive(register("bob"), source=BOB)
    kamailio.receive(register("bob", "<sip:bob@192.0.2.8>"), source=BOB)
    assert len(contacts(kamailio)) == 2
    assert kamailio.receive(register("bob", "*", expires=0), source=BOB).reply.status == 200
    assert contacts(kamailio) == []


@pytest.mark.parametrize(
    ("asked", "given"), [(600, 600), (30, 60), (99999, 3600), (None, 3600)]
)  # fmt: skip
def test_the_server_bounds_the_time(
    kamailio: BareKamailio, asked: int | None, given: int
) -> None:  # fmt: skip
    call = kamailio.receive(register("bob", expires=asked), source=BOB)
    assert call.reply.headers["Contact"].endswith(f";expires={given}")


@pytest.mark.parametrize(
    ("contact", "expires", "why"),
    [
        ("*", 60, "* used in contact and expires is not zero"),
        ("<sip:bob@192.0.2.7>, *", 0, "Contact parse error"),
        ("bob", 600, "Contact parse error"),
        ("<>", 600, "Contact parse error"),
        ("<sip:bob@192.0.2.7", 600, "Contact parse error"),
        ("<sip:bob@192.0.2.7>;q=1.5", 600, "Invalid q param in contact"),
        ("<sip:1@h>, <sip:2@h>, <sip:3@h>, <sip:4@h>", 600, "Too many registered contacts"),
        ("<sip:" + "b" * 600 + "@h>", 600, "Contact/received too long"),
    ],
)
def test_what_cannot_be_registered_is_refused(
    kamailio: BareKamailio, contact: str, expires: int, why: str
) -> None:
    call = kamailio.receive(register("bob", contact, expires=expires), source=BOB)
    assert call.reply.status == (503 if "many" in why else 400)
    assert call.reply.headers["P-Registrar-Error"] == why
    assert contacts(kamailio) == []


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("<bob>", "<bob>"), ('"B" <sip:b@h>;foo=bar', "<sip:b@h>"),
        ("sip:b@h;expires=90", "<sip:b@h>"), ("<sip:b@h>;q=.5", "<sip:b@h>;q=0.5"),
        ("<sip:b@h>;q=0.1;q=1", "<sip:b@h>;q=1"),
        ('<sip:b@h>;+sip.instance="<urn:1>";reg-id=2', "<sip:b@h>"),
    ],
)  # fmt: skip
def test_what_is_kept_of_a_contact(kamailio: BareKamailio, written: str, kept: str) -> None:
    kamailio.receive(register("bob", written), source=BOB)
    assert contacts(kamailio)[0].partition(";expires")[0] == kept


def test_of_one_register_that_comes_again_nothing_changes(kamailio: BareKamailio) -> None:
    first = register("bob", "<sip:b@h>", expires=600)
    kamailio.receive(first, source=BOB)
    other = register("bob", "<sip:b@h>;q=0.5", expires=900, call_id=first.call_id)
    assert kamailio.receive(other, source=BOB).reply.status == 200
    assert contacts(kamailio) == ["<sip:b@h>;expires=600"]
    kamailio.advance(seconds=21)
    refused = kamailio.receive(other, source=BOB)
    assert refused.reply.headers["P-Registrar-Error"] == "Invalid CSeq number"


def test_an_instance_is_one_phone_whatever_its_address(kamailio: BareKamailio) -> None:
    for uri in ("sip:b@h1", "sip:b@h2"):
        contact = f'<{uri}>;+sip.instance="<urn:1>";reg-id=1'
        kamailio.receive(register("bob", contact), source=BOB)
    assert contacts(kamailio) == ['<sip:b@h2>;expires=3600;+sip.instance="<urn:1>";reg-id=1']


def test_lookup_takes_the_best_and_appends_the_rest(kamailio: BareKamailio) -> None:
    kamailio.register("bob", contact="sip:bob@192.0.2.8", q=0.3)
    kamailio.register("bob", contact="sip:bob@192.0.2.9", q=0.9)
    kamailio.register("bob", contact="sip:bob@192.0.2.10", q=0.5)

    def route(ksr: Any) -> tuple[object, ...]:
        found = ksr.registrar.lookup("location")
        found = found, ksr.pv.get("$ru")
        ksr.tm.t_relay()
        return found

    assert kamailio.ask(route) == (1, "sip:bob@192.0.2.9")
    assert [branch.uri for branch in kamailio.call.branches] == [
        "sip:bob@192.0.2.9", "sip:bob@192.0.2.10", "sip:bob@192.0.2.8",
    ]  # fmt: skip


def test_lookup_says_why_not(kamailio: BareKamailio) -> None:
    def look(user: str, method: str = "INVITE") -> object:
        return kamailio.ask(
            lambda ksr: ksr.registrar.lookup("location"), request(method, to=user)
        )  # fmt: skip

    assert look("nobody") == -1
    kamailio.register("bob", methods=frozenset({"MESSAGE"}))
    assert look("bob") == -2
    assert look("bob", "MESSAGE") == 1
    kamailio.advance(seconds=3601)
    assert look("bob", "MESSAGE") == -1


def test_lookup_goes_where_the_phone_came_from(kamailio: BareKamailio) -> None:
    kamailio.register("bob", contact="sip:bob@10.0.0.7", received="sip:198.51.100.7:6000", flags=64)

    def route(ksr: Any) -> tuple[object, ...]:
        ksr.registrar.lookup("location")
        return ksr.pv.get("$ru"), ksr.pv.get("$du"), ksr.isbflagset(6)

    assert kamailio.ask(route) == ("sip:bob@10.0.0.7", "sip:198.51.100.7:6000", True)


def test_registered_is_about_a_living_binding(kamailio: BareKamailio) -> None:
    kamailio.register("bob", expires=50)
    asked = [
        lambda ksr: ksr.registrar.registered("location"),
        lambda ksr: ksr.registrar.registered_uri("location", "sip:nobody@example.com"),
    ]
    assert [kamailio.ask(route, invite(to="bob")) for route in asked] == [1, -1]
    kamailio.advance(seconds=60)
    assert kamailio.ask(asked[0], invite(to="bob")) == -1


def test_two_phones_of_one_user_both_ring(kamailio: BareKamailio) -> None:
    kamailio.receive(register("bob"), source=BOB)
    kamailio.receive(register("bob"), source=("192.0.2.8", 5060))

    def route(ksr: Any) -> None:
        ksr.registrar.lookup("location")
        ksr.tm.t_relay()

    kamailio.routes["ksr_request_route"] = route
    call = kamailio.receive(invite(to="bob"))
    assert {branch.destination.host for branch in call.branches} == {"192.0.2.7", "192.0.2.8"}
