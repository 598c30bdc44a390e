"""How often a message crosses from Python into Kamailio: each crossing costs it time.

These numbers are exact. One that goes up is a decision: change it here, and say why in the commit.
The stock script of Kamailio's package (kamailio-basic-kemi-python.py) needs, for the same: 9 for
OPTIONS, 21 and 28 for a REGISTER without and with credentials, 45 for an INVITE, 121 for a call.
"""

from __future__ import annotations

import pytest
from fake_ksr import FakeKamailio, ack, bye, invite, options, register

from .conftest import StartKamailio

ALICE = ("192.0.2.1", 5060)
SERVER = ("203.0.113.1", 5060)


@pytest.fixture
def kamailio(start_kamailio: StartKamailio) -> FakeKamailio:
    """The features of Kamailio's own example."""
    return start_kamailio("WITH_AUTH", "WITH_IPAUTH", "WITH_NAT", "WITH_ANTIFLOOD")


def test_an_options_keepalive(kamailio: FakeKamailio) -> None:
    call = kamailio.receive(options(uri="sip:203.0.113.1:5060"), source=SERVER)
    assert call.reply.status == 200
    # The User-Agent comes first, since a scanner gets no answer to this either.
    assert len(call.ksr_calls) == 5, [ksr.name for ksr in call.ksr_calls]


def test_a_register_with_digest(kamailio: FakeKamailio) -> None:
    first = register("bob", contact="sip:bob@192.0.2.1:5060")
    asked = kamailio.receive(first, source=ALICE)
    assert asked.reply.status == 401
    assert len(asked.ksr_calls) == 12, [ksr.name for ksr in asked.ksr_calls]
    again = first.answering(asked.reply, "bob", "bob-secret")
    saved = kamailio.receive(again, source=ALICE)
    assert saved.reply.status == 200
    assert len(saved.ksr_calls) == 15, [ksr.name for ksr in saved.ksr_calls]


def test_a_call(kamailio: FakeKamailio) -> None:
    kamailio.register("bob", contact="sip:bob@192.0.2.7:5062")
    kamailio.allow_address("192.0.2.1", group=1)
    before = kamailio.crossings
    call = kamailio.receive(invite(to="bob"), source=ALICE)
    assert len(call.ksr_calls) == 29, [ksr.name for ksr in call.ksr_calls]
    call.relayed.reply(180)
    call.relayed.reply(200)
    kamailio.receive(ack(call), source=ALICE)
    kamailio.receive(bye(call), source=ALICE).relayed.reply(200)
    # ACK and BYE ask for nat=yes in the Route, and for the branch flag: to a peer behind NAT no
    # new TCP connection is made, and the ACK may bring the answer of a late offer. The BYE has a
    # failure route, for the operator to be told of a server that does not answer.
    assert kamailio.crossings - before == 71
