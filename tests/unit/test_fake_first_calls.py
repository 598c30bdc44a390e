from __future__ import annotations

from fake_ksr import FakeKamailio, ack, bye, invite, register

ALICE = ("192.0.2.1", 5060)
BOB = ("192.0.2.7", 5062)


def test_a_whole_call_runs_through_the_shipped_application(kamailio: FakeKamailio) -> None:
    first = register("bob")
    call = kamailio.receive(first, source=BOB)
    assert call.reply.status == 401
    call = kamailio.receive(first.answering(call.reply, "bob", "bob-secret"), source=BOB)
    assert call.reply.status == 200
    request = invite(to="bob")
    call = kamailio.receive(request, source=ALICE)
    assert call.reply.status == 407
    kamailio.receive(ack(call), source=ALICE)
    call = kamailio.receive(request.answering(call.reply, "alice", "alice-secret"), source=ALICE)
    assert call.relayed.uri == "sip:bob@192.0.2.7:5062"
    call.relayed.reply(180)
    assert call.reply.status == 180
    call.relayed.reply(200)
    assert call.reply.status == 200
    assert kamailio.receive(ack(call), source=ALICE).relayed.method == "ACK"
    hangup = kamailio.receive(bye(call), source=ALICE)
    hangup.relayed.reply(200)
    assert hangup.reply.status == 200
