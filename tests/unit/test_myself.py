"""Which addresses are ours: the scheme of a URI is the same in any case."""

from __future__ import annotations

import pytest
from fake_ksr import FakeKamailio, request

ALICE = ("192.0.2.1", 5060)


@pytest.mark.parametrize("scheme", ["SIP", "Sip", "sIp", "SIPS"])
def test_who_writes_the_scheme_in_capitals_is_asked_for_the_password(
    kamailio: FakeKamailio, scheme: str
) -> None:
    message = request("MESSAGE", "bob", f"{scheme}:alice@example.com")
    assert kamailio.receive(message, source=ALICE).reply.status == 407


def test_a_user_whose_uri_has_its_scheme_in_capitals_is_found(kamailio: FakeKamailio) -> None:
    kamailio.register("bob", contact="sip:bob@192.0.2.7:5062")
    message = request("MESSAGE", "bob", "carol@foreign.example", uri="SIP:bob@example.com")
    assert kamailio.receive(message, source=ALICE).relayed.uri == "sip:bob@192.0.2.7:5062"


@pytest.mark.parametrize("uri", ["SIP:bob@other.example", "TEL:+4930123"])
def test_others_are_not_ours_in_capitals_either(kamailio: FakeKamailio, uri: str) -> None:
    message = request("MESSAGE", "bob", "carol@foreign.example", uri=uri)
    assert kamailio.receive(message, source=ALICE).reply.status in (400, 403)


def test_a_method_in_small_letters_is_what_kamailio_takes_it_for(kamailio: FakeKamailio) -> None:
    kamailio.register("bob", contact="sip:bob@192.0.2.7:5062")
    call = kamailio.receive(
        request("invite", "bob", "carol@foreign.example", contact="<sip:carol@{source}>"),
        source=ALICE,
    )
    assert "Record-Route" in call.relayed.headers
