"""Several domains: whose users are whose, WITH_MULTIDOMAIN."""

from __future__ import annotations

import pytest
from fake_ksr import FakeKamailio, invite, register

from .conftest import StartKamailio

ALICE = ("192.0.2.1", 5060)
CAROL = "carol@foreign.example"
DOMAINS = ("one.example", "two.example")


@pytest.fixture
def kamailio(start_kamailio: StartKamailio) -> FakeKamailio:
    """A server with two domains, and in each a user bob with a password of his own."""
    kamailio = start_kamailio("WITH_AUTH", "WITH_MULTIDOMAIN")
    table = kamailio.databases.open(kamailio.config.text("domain", "db_url"))
    for name in DOMAINS:
        table.insert("domain", {"domain": name, "did": name})
        kamailio.add_user("bob", f"bob-of-{name}", name)
    assert kamailio.domains.load()  # as RPC domain.reload does
    return kamailio


def registers(kamailio: FakeKamailio, domain: str, password: str) -> int:
    """Bob of a domain registers from a port of his own; the status in the end."""
    port = 5060 + DOMAINS.index(domain)
    first = register(f"bob@{domain}", contact=f"sip:bob@192.0.2.7:{port}", uri=f"sip:{domain}")
    asked = kamailio.receive(first, source=("192.0.2.7", port)).reply
    assert f'realm="{domain}"' in asked.headers["WWW-Authenticate"]
    again = first.answering(asked, "bob", password)
    return kamailio.receive(again, source=("192.0.2.7", port)).reply.status


def test_the_same_name_in_two_domains_is_two_users(kamailio: FakeKamailio) -> None:
    for number, domain in enumerate(DOMAINS):
        assert registers(kamailio, domain, f"bob-of-{domain}") == 200
        call = kamailio.receive(invite(to=f"bob@{domain}", from_=CAROL), source=ALICE)
        assert call.relayed.uri == f"sip:bob@192.0.2.7:{5060 + number}"


def test_the_password_of_one_domain_opens_nothing_in_the_other(kamailio: FakeKamailio) -> None:
    assert registers(kamailio, "one.example", "bob-of-two.example") == 401
    call = kamailio.receive(invite(to="bob@one.example", from_=CAROL), source=ALICE)
    assert call.reply.status == 404


def test_a_domain_that_is_not_in_the_table_is_foreign(kamailio: FakeKamailio) -> None:
    call = kamailio.receive(invite(uri="sip:bob@three.example", from_=CAROL), source=ALICE)
    assert (call.reply.status, call.reply.reason) == (403, "Not relaying")
