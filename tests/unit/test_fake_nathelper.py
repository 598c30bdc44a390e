"""Functions of nathelper, with the results of the real 5.6.3."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fake_ksr import invite, options, register
from fake_ksr.bare import BareKamailio, bare

from .relays import ALICE, BEHIND_NAT, relayed


@pytest.fixture
def kamailio(tmp_path: Path) -> Iterator[BareKamailio]:
    with bare(tmp_path) as server:
        yield server


def test_tests_for_nat(kamailio: BareKamailio) -> None:
    def tests(ksr: Any) -> list[int]:
        return [ksr.nathelper.nat_uac_test(bit) for bit in (1, 2, 16, 19)]

    assert kamailio.ask(tests, source=ALICE) == [-1, -1, -1, -1]
    private = invite(contact="<sip:alice@10.0.0.1:5060>", via="10.0.0.1:5060")
    assert kamailio.ask(tests, private, source=BEHIND_NAT) == [1, 1, 1, 1]
    assert kamailio.ask(
        lambda ksr: [ksr.nathelper.is_rfc1918(ip) for ip in ("10.1.1.1", "192.0.2.1", "x")]
    ) == [1, -1, -1]


def test_an_alias_on_the_contact_leads_back(kamailio: BareKamailio) -> None:
    message = invite(uri="sip:bob@192.0.2.7", contact="<sip:alice@10.0.0.1>")
    call = relayed(
        kamailio,
        lambda ksr: [ksr.nathelper.set_contact_alias(), ksr.nathelper.set_contact_alias()],
        message,
        source=BEHIND_NAT,
    )
    contact = "sip:alice@10.0.0.1;alias=198.51.100.9~40000~1"
    assert kamailio.answer == [1, -1]
    assert call.relayed.headers["Contact"] == f"<{contact}>"

    back = relayed(kamailio, lambda ksr: ksr.nathelper.handle_ruri_alias(), options(uri=contact))
    assert kamailio.answer == 1
    assert back.relayed.uri == "sip:alice@10.0.0.1"
    assert str(back.relayed.destination) == "udp:198.51.100.9:40000"
    assert kamailio.ask(lambda ksr: ksr.nathelper.handle_ruri_alias()) == 2


def test_a_contact_is_rewritten_to_the_source(kamailio: BareKamailio) -> None:
    message = invite(uri="sip:bob@192.0.2.7", contact="<sip:alice@10.0.0.1;ob>")
    call = relayed(
        kamailio, lambda ksr: ksr.nathelper.fix_nated_contact(), message, source=BEHIND_NAT
    )
    assert call.relayed.headers["Contact"] == "<sip:alice@198.51.100.9:40000;ob>"


def test_a_registration_behind_nat_keeps_where_it_came_from(kamailio: BareKamailio) -> None:
    def route(ksr: Any) -> None:
        ksr.nathelper.fix_nated_register()
        ksr.registrar.save("location", 0)

    kamailio.ask(route, register("bob", "<sip:bob@10.0.0.7>"), source=BEHIND_NAT)
    assert 'received="sip:198.51.100.9:40000"' in kamailio.call.reply.headers["Contact"]
