"""Media through a relay: routes rtprelay, and natmanage where it calls it."""

from __future__ import annotations

import pytest
from fake_ksr import Call, FakeKamailio, ack, bye, cancel, from_callee, in_dialog, invite, register
from fake_ksr.build import SDP

from .conftest import StartKamailio

ALICE = ("192.0.2.1", 5060)
BOB = ("192.0.2.7", 5062)
CAROL = "carol@foreign.example"
PRIVATE = SDP.replace("{host}", "10.0.0.9")
PUBLIC = SDP.replace("{host}", "192.0.2.7")
RELAYED = SDP.replace("{host}", "203.0.113.77")


@pytest.fixture
def engine(start_kamailio: StartKamailio) -> FakeKamailio:
    """A server with rtpengine for those behind NAT; bob is not."""
    return served(start_kamailio("WITH_NAT", "WITH_RTPENGINE"))


def served(kamailio: FakeKamailio) -> FakeKamailio:
    """Have both relays answer, and bob there."""
    for command in ("offer", "answer"):
        kamailio.rtpengine.answers[command] = {"result": "ok", "sdp": RELAYED}
    kamailio.rtpengine.answers["delete"] = {"result": "ok"}
    kamailio.rtpproxy.answers.update({"U": "40000 203.0.113.77", "L": "40002 203.0.113.77"})
    kamailio.rtpproxy.answers["D"] = "0"
    kamailio.advance(61)  # neither was there at the start: they are tried again after a minute
    kamailio.register("bob", contact="sip:bob@192.0.2.7:5062")
    return kamailio


def called(kamailio: FakeKamailio, body: str = PRIVATE, contact: str = "10.0.0.9") -> Call:
    """A call of somebody behind NAT, unless his Contact has another address."""
    call = invite(to="bob", from_=CAROL, contact=f"<sip:carol@{contact}:5060>", body=body)
    return kamailio.receive(call, source=ALICE)


def test_a_call_from_behind_nat_has_its_media_relayed(engine: FakeKamailio) -> None:
    call = called(engine)
    assert [command.name for command in engine.rtpengine.commands] == ["offer"]
    assert "c=IN IP4 203.0.113.77" in call.relayed.body
    call.relayed.reply(180)
    assert [command.name for command in engine.rtpengine.commands] == ["offer"]
    call.relayed.reply(200, body=PUBLIC)
    assert [command.name for command in engine.rtpengine.commands] == ["offer", "answer"]
    assert "c=IN IP4 203.0.113.77" in call.reply.body
    engine.receive(ack(call), source=ALICE)
    engine.receive(bye(call), source=ALICE).relayed.reply(200)
    names = [command.name for command in engine.rtpengine.commands]
    assert names == ["offer", "answer", "delete"]


def test_the_callees_bye_ends_the_media_too(engine: FakeKamailio) -> None:
    call = called(engine)
    call.relayed.reply(200, body=PUBLIC)
    engine.receive(ack(call), source=ALICE)
    engine.receive(from_callee(call.relayed, "BYE"), source=BOB)
    assert engine.rtpengine.commands[-1].name == "delete"


def test_an_early_answer_is_relayed(engine: FakeKamailio) -> None:
    call = called(engine)
    call.relayed.reply(183, body=PUBLIC)
    assert [command.name for command in engine.rtpengine.commands] == ["offer", "answer"]
    assert "c=IN IP4 203.0.113.77" in call.reply.body


def test_a_private_address_in_the_sdp_is_not_believed(engine: FakeKamailio) -> None:
    call = called(engine)
    call.relayed.reply(200, body=PUBLIC)
    flags = [ksr.args[0] for ksr in engine.calls if ksr.name == "KSR.rtpengine.rtpengine_manage"]
    assert flags == [
        "SIP-source-address replace-origin replace-session-connection",
        "replace-origin replace-session-connection",
    ]


def test_a_private_contact_says_nothing_of_the_sdp(engine: FakeKamailio) -> None:
    called(engine, PUBLIC)
    flags = [ksr.args[0] for ksr in engine.calls if ksr.name == "KSR.rtpengine.rtpengine_manage"]
    assert flags == ["replace-origin replace-session-connection"]


def test_between_peers_with_addresses_of_their_own_media_go_directly(engine: FakeKamailio) -> None:
    call = called(engine, PUBLIC, "192.0.2.1")
    call.relayed.reply(200, body=PUBLIC)
    engine.receive(ack(call), source=ALICE)
    engine.receive(bye(call), source=ALICE)
    assert engine.rtpengine.commands == []
    assert "c=IN IP4 192.0.2.7" in call.relayed.body


def test_a_call_to_somebody_behind_nat_has_its_media_relayed(engine: FakeKamailio) -> None:
    engine.receive(register("dave", contact="sip:dave@10.0.0.5:5062"), source=BOB)
    call = invite(to="dave", from_=CAROL, body=PUBLIC)
    call_to_dave = engine.receive(call, source=ALICE)
    call_to_dave.relayed.reply(200, body=PRIVATE, contact="<sip:dave@10.0.0.5:5062>")
    assert [command.name for command in engine.rtpengine.commands] == ["offer", "answer"]
    call_again = engine.receive(in_dialog(call_to_dave, "INVITE", body=PUBLIC), source=ALICE)
    assert engine.rtpengine.commands[-1].name == "offer"
    call_again.relayed.reply(200, body=PRIVATE, contact="<sip:dave@10.0.0.5:5062>")
    assert engine.rtpengine.commands[-1].name == "answer"


def test_an_offer_in_the_200_is_answered_by_the_ack(engine: FakeKamailio) -> None:
    call = called(engine, body="")
    assert engine.rtpengine.commands == []
    call.relayed.reply(200, body=PUBLIC)
    assert [command.name for command in engine.rtpengine.commands] == ["offer"]
    answered = engine.receive(ack(call, body=PRIVATE), source=ALICE)
    assert [command.name for command in engine.rtpengine.commands] == ["offer", "answer"]
    assert "c=IN IP4 203.0.113.77" in answered.relayed.body


def test_the_media_of_a_call_that_fails_are_given_up(engine: FakeKamailio) -> None:
    for status in (302, 486, 603):
        called(engine).relayed.reply(status)
        names = [command.name for command in engine.rtpengine.commands]
        assert names == ["offer", "delete"]
        engine.rtpengine.commands.clear()


def test_the_media_of_a_call_that_nobody_takes_are_given_up(engine: FakeKamailio) -> None:
    call = called(engine)
    engine.advance(31)
    assert call.reply.status == 408
    assert engine.rtpengine.commands[-1].name == "delete"


def test_the_media_of_a_call_that_is_cancelled_are_given_up(engine: FakeKamailio) -> None:
    call = called(engine)
    call.relayed.reply(180)
    engine.receive(cancel(call), source=ALICE)
    call.relayed.reply(487)
    assert call.reply.status == 487
    assert engine.rtpengine.commands[-1].name == "delete"


def test_a_call_that_is_up_keeps_its_media_where_a_further_offer_fails(
    engine: FakeKamailio,
) -> None:
    call = called(engine)
    call.relayed.reply(200, body=PUBLIC)
    engine.receive(ack(call), source=ALICE)
    again = engine.receive(in_dialog(call, "INVITE", body=PRIVATE), source=ALICE)
    engine.rtpengine.commands.clear()
    again.relayed.reply(488)
    assert again.reply.status == 488
    assert engine.rtpengine.commands == []


def unsent(kamailio: FakeKamailio) -> Call:
    """A call of somebody behind NAT to where nothing can be sent."""
    kamailio.register("dave", contact="sip:dave@nowhere.example")
    message = invite(to="dave", from_=CAROL, contact="<sip:carol@10.0.0.9>", body=PRIVATE)
    return kamailio.receive(message, source=ALICE)


def test_the_media_of_a_call_that_cannot_be_sent_are_given_up(
    engine: FakeKamailio, start_kamailio: StartKamailio
) -> None:
    assert unsent(engine).reply.status >= 400
    assert [command.name for command in engine.rtpengine.commands] == ["offer", "delete"]
    proxy = served(start_kamailio("WITH_NAT", "WITH_RTPPROXY"))
    assert unsent(proxy).reply.status >= 400
    assert [command.name for command in proxy.rtpproxy.commands] == ["U", "D"]


@pytest.mark.parametrize("relay", ["WITH_RTPENGINE", "WITH_RTPPROXY", "WITH_RTPRELAY"])
def test_without_nat_no_relay_is_thought_of(start_kamailio: StartKamailio, relay: str) -> None:
    """kamailio.cfg loads the module of a relay for those behind NAT alone."""
    kamailio = start_kamailio(relay)
    assert unsent(kamailio).reply.status >= 400
    assert "$avp(media)" not in [arg for ksr in kamailio.calls for arg in ksr.args]


def test_the_failure_of_a_call_without_nat_asks_nothing(engine: FakeKamailio) -> None:
    called(engine, PUBLIC, "192.0.2.1").relayed.reply(486)
    assert engine.rtpengine.commands == []


def manages(kamailio: FakeKamailio) -> int:
    """How often a relay was asked."""
    return len([call for call in kamailio.calls if call.name.endswith("_manage")])


@pytest.mark.parametrize("relay", ["rtpengine", "rtpproxy"])
def test_a_dead_relay_leaves_the_sdp_as_it_is_and_is_asked_once(
    start_kamailio: StartKamailio, relay: str
) -> None:
    kamailio = served(start_kamailio("WITH_NAT", f"WITH_{relay.upper()}"))
    kamailio.rtpengine.answers.clear()
    kamailio.rtpproxy.answers.clear()
    call = called(kamailio)
    assert "c=IN IP4 10.0.0.9" in call.relayed.body
    call.relayed.reply(200, body=PUBLIC)
    assert call.reply.status == 200
    assert "c=IN IP4 192.0.2.7" in call.reply.body
    assert manages(kamailio) == 1
    refused = called(kamailio)
    refused.relayed.reply(486)
    assert refused.reply.status == 486
    assert manages(kamailio) == 2
    told = [text.strip() for level, text in kamailio.log if level == "warn"]
    assert told == [f"media: not relayed, for {relay} has not taken the SDP of this call"] * 2


def test_a_call_without_sdp_is_no_failure_of_the_relay(engine: FakeKamailio) -> None:
    call = called(engine, body="")
    assert [text for level, text in engine.log if level == "warn"] == []
    call.relayed.reply(200, body=PUBLIC)
    assert engine.rtpengine.commands[-1].name == "offer"


@pytest.mark.parametrize("relay", ["WITH_RTPENGINE", "WITH_RTPPROXY"])
def test_where_asked_the_media_of_all_calls_are_relayed(
    start_kamailio: StartKamailio, relay: str
) -> None:
    kamailio = served(start_kamailio("WITH_NAT", "WITH_RTPRELAY", relay))
    call = called(kamailio, PUBLIC, "192.0.2.1")
    assert "c=IN IP4 203.0.113.77" in call.relayed.body
    assert "nat=yes" not in call.relayed.headers["Record-Route"]
    call.relayed.reply(200, body=PUBLIC)
    assert "c=IN IP4 203.0.113.77" in call.reply.body
    kamailio.receive(ack(call), source=ALICE)
    kamailio.receive(bye(call), source=ALICE)
    commands = kamailio.rtpengine.commands or kamailio.rtpproxy.commands
    assert commands[-1].name in ("delete", "D")
    refused = called(kamailio, PUBLIC, "192.0.2.1")
    commands.clear()
    refused.relayed.reply(486)
    assert [command.name for command in commands] in (["delete"], ["D"])


def test_rtpproxy_serves_where_no_relay_is_named(start_kamailio: StartKamailio) -> None:
    kamailio = served(start_kamailio("WITH_NAT", "WITH_RTPRELAY"))
    called(kamailio, PUBLIC, "192.0.2.1")
    assert [command.name for command in kamailio.rtpproxy.commands] == ["U"]


def test_rtpproxy_is_told_of_private_addresses_too(start_kamailio: StartKamailio) -> None:
    kamailio = served(start_kamailio("WITH_NAT", "WITH_RTPPROXY"))
    call = called(kamailio)
    assert "c=IN IP4 203.0.113.77" in call.relayed.body
    call.relayed.reply(200, body=PUBLIC)
    flags = [ksr.args[0] for ksr in kamailio.calls if ksr.name == "KSR.rtpproxy.rtpproxy_manage"]
    assert flags == ["co", "cor"]
    assert [command.name for command in kamailio.rtpproxy.commands] == ["U", "L"]


def test_without_a_relay_nobody_looks_at_the_media(start_kamailio: StartKamailio) -> None:
    kamailio = served(start_kamailio("WITH_NAT"))
    call = called(kamailio)
    call.relayed.reply(200, body=PUBLIC)
    assert "c=IN IP4 10.0.0.9" in call.relayed.body
    assert [ksr.args for ksr in kamailio.calls if ksr.name == "KSR.nathelper.nat_uac_test"] == [
        (19,)
    ]
