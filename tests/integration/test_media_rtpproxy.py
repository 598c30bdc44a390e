"""Calls whose media pass through a stand-in for rtpproxy: no Debian release has a package of it."""

import time
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
from .rtpproxy import Rtpproxy
from .server import KamailioServer

ALICE, BOB, DORA = "127.0.61.1", "127.0.61.2", "127.0.61.3"

WORD = "media: not relayed, for rtpproxy has not taken the SDP of this call"


def start(relay: Rtpproxy, *features: str) -> KamailioServer:
    defines = {"RTPPROXY_SOCK": f'"{relay.control}"'}
    return KamailioServer(features=("NAT", *features), defines=defines)


@pytest.fixture(scope="module")
def relay() -> Iterator[Rtpproxy]:
    with Rtpproxy() as running:
        yield running


@pytest.fixture(scope="module")
def server(relay: Rtpproxy) -> Iterator[KamailioServer]:
    with start(relay, "RTPPROXY") as running:
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


def test_media_with_a_phone_behind_nat_pass_through_rtpproxy(
    relay: Rtpproxy, alice: MediaPhone, bob: MediaPhone
) -> None:
    for one, two in ((alice, bob), (bob, alice)):
        told = talk(one, two)
        assert relay.calls == [one.dialog.call_id]
        insist_on_relayed(one, two, *told, relay.address)
        hang_up(two, one)
        assert relay.calls == []


def test_a_public_address_in_the_sdp_is_believed_and_a_private_one_is_not(
    relay: Rtpproxy, alice: MediaPhone, bob: MediaPhone
) -> None:
    relay.commands.clear()
    talk(alice, bob)
    hang_up(alice, bob)
    offer, answer = (command.split() for command in relay.commands if command[0] in "UL")
    assert offer[2:4] == [alice.address, str(alice.media.port)]
    assert answer[2:4] == [bob.address, str(bob.media.port)], "the source of its signalling"


def test_a_reinvite_by_either_side_keeps_the_relay(
    relay: Rtpproxy, alice: MediaPhone, bob: MediaPhone
) -> None:
    told_alice, told_bob = talk(alice, bob)
    assert reinvite(bob, alice) == (told_bob, told_alice)
    assert reinvite(alice, bob) == (told_alice, told_bob)
    insist_on_relayed(alice, bob, told_alice, told_bob, relay.address)
    hang_up(alice, bob)
    assert relay.calls == []


def test_a_late_offer_is_relayed_in_the_200_and_the_ack(
    relay: Rtpproxy, alice: MediaPhone, bob: MediaPhone
) -> None:
    alice.call(bob, sdp=False)
    bob.answer(bob.expect("INVITE"), 200, sdp=True)
    answer = alice.expect(200)
    alice.ack(alice.sdp())
    ack = bob.expect("ACK")
    insist_on_relayed(alice, bob, Media.of(answer), Media.of(ack), relay.address)
    hang_up(alice, bob)
    assert relay.calls == []


def test_calls_that_fail_leave_no_session(
    relay: Rtpproxy, alice: MediaPhone, bob: MediaPhone
) -> None:
    alice.call(bob)
    invite = bob.expect("INVITE")
    assert relay.calls == [alice.dialog.call_id]
    bob.answer(invite, 486)
    alice.expect(486)
    assert relay.calls == []
    alice.call(bob)
    invite = bob.expect("INVITE")
    bob.answer(invite, 180)
    alice.expect(180)
    alice.cancel(bob)
    bob.answer(bob.expect("CANCEL"), 200)
    bob.answer(invite, 487)
    alice.expect(487)
    assert relay.calls == []
    with MediaPhone(bob.server, "carol", "127.0.61.4", parameters=";transport=tcp") as carol:
        bob.call(carol.registered())  # nobody listens on TCP there
        bob.expect(477)
    relay.wait_for_calls(0)


def test_a_refused_reinvite_leaves_the_media_of_the_call_alone(
    relay: Rtpproxy, alice: MediaPhone, bob: MediaPhone
) -> None:
    told = talk(alice, bob)
    bob.reinvite()
    alice.answer(alice.expect("INVITE"), 488)
    bob.expect(488)
    insist_on_relayed(alice, bob, *told, relay.address)
    hang_up(alice, bob)


def test_the_media_of_public_phones_go_direct(relay: Rtpproxy, alice: MediaPhone) -> None:
    with MediaPhone(alice.server, "dora", DORA) as dora:
        told = talk(alice, dora.registered())
        assert relay.calls == []
        converse(alice, dora, *told)
        assert alice.heard == {(dora.user, dora.address): 10}
        hang_up(alice, dora)


def test_rtprelay_without_rtpengine_relays_all_media_through_rtpproxy(relay: Rtpproxy) -> None:
    with (
        start(relay, "RTPRELAY") as server,
        MediaPhone(server, "alice", ALICE) as alice,
        MediaPhone(server, "dora", DORA) as dora,
    ):
        told = talk(alice.registered(), dora.registered())
        insist_on_relayed(alice, dora, *told, relay.address)
        hang_up(alice, dora)
        assert relay.calls == []


def test_an_rtpproxy_that_is_away_or_hangs_does_not_hinder_calls() -> None:
    relay = Rtpproxy("127.0.0.63")
    with (
        start(relay, "RTPPROXY") as server,
        MediaPhone(server, "alice", ALICE) as alice,
        MediaPhone(server, "bob", BOB, behind_nat=True) as bob,
    ):

        def call() -> tuple[bool, float]:
            began = time.monotonic()
            alice.call(bob)
            invite = bob.expect("INVITE")
            seconds = time.monotonic() - began
            bob.answer(invite, 486)
            alice.expect(486)
            return Media.of(invite).address == relay.address, seconds

        def said() -> int:
            log = server.log.splitlines()
            return sum(WORD in line and alice.dialog.call_id in line for line in log)

        alice.registered()
        bob.registered()
        relayed, seconds = call()
        assert (relayed, said()) == (False, 1)
        assert seconds < 1
        with relay:
            server.rpc("rtpproxy.enable", relay.control, 1)
            assert call()[0]
            relay.frozen = True
            relayed, seconds = call()
            assert (relayed, said()) == (False, 1)
            assert 2.0 <= seconds < 3.5
            relayed, seconds = call()
            assert (relayed, said()) == (False, 1)
            assert seconds < 1
