"""Calls whose media pass through rtpengine, a real one: RTP packets are counted at both ends."""

from collections.abc import Iterator

import pytest

from .mediaphone import (
    Media,
    MediaPhone,
    converse,
    hang_up,
    insist_on_relayed,
    reinvite,
    talk,
)
from .rtpengine import Rtpengine
from .server import KamailioServer
from .waiting import wait_for

ALICE, BOB = "127.0.60.1", "127.0.60.2"


def start(relay: Rtpengine, *also: str) -> KamailioServer:
    defines = {"RTPENGINE_SOCK": f'"{relay.control}"'}
    features = ("NAT", "RTPENGINE", *also)
    return KamailioServer(features=features, defines=defines)


@pytest.fixture(scope="module")
def relay() -> Iterator[Rtpengine]:
    with Rtpengine() as running:
        yield running


@pytest.fixture(scope="module")
def server(relay: Rtpengine) -> Iterator[KamailioServer]:
    with start(relay) as running:
        yield running


@pytest.fixture
def alice(server: KamailioServer) -> Iterator[MediaPhone]:
    with MediaPhone(server, "alice", ALICE) as phone:
        yield phone.registered()


@pytest.fixture
def bob(server: KamailioServer) -> Iterator[MediaPhone]:
    """Behind NAT."""
    with MediaPhone(server, "bob", BOB, behind_nat=True) as phone:
        yield phone.registered()


def test_media_of_a_callee_behind_nat_pass_through_rtpengine(
    relay: Rtpengine, alice: MediaPhone, bob: MediaPhone
) -> None:
    told = talk(alice, bob)
    assert relay.calls == [alice.dialog.call_id]
    insist_on_relayed(alice, bob, *told, relay.address)
    hang_up(alice, bob)
    assert relay.calls == []


def test_media_of_a_caller_behind_nat_pass_through_rtpengine(
    relay: Rtpengine, alice: MediaPhone, bob: MediaPhone
) -> None:
    told = talk(bob, alice)
    insist_on_relayed(bob, alice, *told, relay.address)
    hang_up(alice, bob)
    assert relay.calls == []


def test_a_nat_that_changes_ports_is_found_out_by_the_first_packets(
    relay: Rtpengine, alice: MediaPhone, bob: MediaPhone
) -> None:
    bob.media = Media(bob.told, bob.media.port ^ 1)  # his NAT makes another of it
    told_alice, told_bob = talk(alice, bob)
    bob.say(told_bob, 1)

    def first() -> int:
        alice.listen()
        return alice.heard.total()

    wait_for(first, "his first packet")
    insist_on_relayed(alice, bob, told_alice, told_bob, relay.address)
    hang_up(bob, alice)


def test_the_private_address_is_nowhere_left_in_the_sdp(alice: MediaPhone, bob: MediaPhone) -> None:
    bob.call(alice)
    invite = alice.expect("INVITE")
    alice.answer(invite, 200, sdp=True)
    bob.expect(200)
    bob.ack()
    alice.expect("ACK")
    hang_up(bob, alice)
    body = invite.text.partition("\r\n\r\n")[2]
    assert "o=- 1 1 IN IP4 127.0.0.60\r\n" in body
    assert "c=IN IP4 127.0.0.60\r\n" in body
    assert bob.told not in body


@pytest.mark.parametrize("who", ["alice", "bob"])
def test_a_reinvite_by_either_side_keeps_the_relay(
    relay: Rtpengine, alice: MediaPhone, bob: MediaPhone, who: str
) -> None:
    before = talk(alice, bob)
    one, two = (alice, bob) if who == "alice" else (bob, alice)
    again = reinvite(one, two)
    insist_on_relayed(one, two, *again, relay.address)
    assert again == (before if who == "alice" else before[::-1])
    assert relay.calls == [alice.dialog.call_id]
    hang_up(bob, alice)
    assert relay.calls == []


def test_a_refused_reinvite_leaves_the_media_of_the_call_alone(
    relay: Rtpengine, alice: MediaPhone, bob: MediaPhone
) -> None:
    told = talk(alice, bob)
    bob.reinvite()
    alice.answer(alice.expect("INVITE"), 488)
    bob.expect(488)
    assert relay.calls == [alice.dialog.call_id]
    insist_on_relayed(alice, bob, *told, relay.address)
    hang_up(alice, bob)


def test_a_late_offer_is_relayed_in_the_200_and_the_ack(
    relay: Rtpengine, alice: MediaPhone, bob: MediaPhone
) -> None:
    alice.call(bob, sdp=False)
    bob.answer(bob.expect("INVITE"), 200, sdp=True)
    answer = alice.expect(200)
    alice.ack(alice.sdp())
    ack = bob.expect("ACK")
    insist_on_relayed(alice, bob, Media.of(answer), Media.of(ack), relay.address)
    hang_up(alice, bob)
    assert relay.calls == []


def test_early_media_are_relayed(relay: Rtpengine, alice: MediaPhone, bob: MediaPhone) -> None:
    alice.call(bob)
    invite = bob.expect("INVITE")
    bob.answer(invite, 183, sdp=True)
    progress = alice.expect(183)
    insist_on_relayed(alice, bob, Media.of(progress), Media.of(invite), relay.address)
    bob.answer(invite, 200, sdp=True)
    assert Media.of(alice.expect(200)) == Media.of(progress)
    alice.ack()
    bob.expect("ACK")
    hang_up(alice, bob)


def test_a_busy_call_leaves_no_session(
    relay: Rtpengine, alice: MediaPhone, bob: MediaPhone
) -> None:
    for caller, callee in ((alice, bob), (bob, alice)):
        caller.call(callee)
        invite = callee.expect("INVITE")
        assert relay.calls == [caller.dialog.call_id]
        callee.answer(invite, 486)
        caller.expect(486)
        assert relay.calls == []


def test_a_cancelled_call_leaves_no_session(
    relay: Rtpengine, alice: MediaPhone, bob: MediaPhone
) -> None:
    alice.call(bob)
    invite = bob.expect("INVITE")
    bob.answer(invite, 180)
    alice.expect(180)
    assert relay.calls == [alice.dialog.call_id]
    alice.cancel(bob)
    bob.answer(bob.expect("CANCEL"), 200)
    bob.answer(invite, 487)
    alice.expect(487)
    assert relay.calls == []


def test_a_call_that_cannot_be_sent_leaves_no_session(relay: Rtpengine, bob: MediaPhone) -> None:
    with MediaPhone(bob.server, "carol", "127.0.60.3", parameters=";transport=tcp") as carol:
        bob.call(carol.registered())  # nobody listens on TCP there
        bob.expect(477)
    relay.wait_for_calls(0)


def test_without_rtprelay_the_media_of_public_phones_go_direct(
    relay: Rtpengine, alice: MediaPhone
) -> None:
    with MediaPhone(alice.server, "dora", "127.0.60.4") as dora:
        told_alice, told_dora = talk(alice, dora.registered())
        assert relay.calls == []
        assert (told_alice.address, told_dora.address) == (dora.address, alice.address)
        converse(alice, dora, told_alice, told_dora)
        assert alice.heard == {(dora.user, dora.address): 10}
        assert dora.heard == {(alice.user, alice.address): 10}
        hang_up(alice, dora)


def test_with_rtprelay_the_media_of_public_phones_are_relayed_too(relay: Rtpengine) -> None:
    with (
        start(relay, "RTPRELAY") as server,
        MediaPhone(server, "alice", ALICE) as alice,
        MediaPhone(server, "dora", "127.0.60.4") as dora,
    ):
        told = talk(alice.registered(), dora.registered())
        insist_on_relayed(alice, dora, *told, relay.address)
        assert not any("nat=yes" in route for route in alice.dialog.routes)
        hang_up(dora, alice)
        assert relay.calls == []
        alice.call(dora)
        dora.answer(dora.expect("INVITE"), 486)
        alice.expect(486)
        assert relay.calls == []
