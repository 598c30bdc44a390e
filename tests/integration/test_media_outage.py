"""An rtpengine that is not there, dies, hangs and comes back: calls are set up all the same."""

import time
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from .mediaphone import Media, MediaPhone
from .rtpengine import Rtpengine
from .server import KamailioServer
from .waiting import wait_for

WORD = "media: not relayed, for rtpengine has not taken the SDP of this call"

ASKED_AGAIN_SOON = """
modparam("rtpengine", "rtpengine_disable_tout", 1)
#!ifndef KAMAILIO_5
modparam("rtpengine", "ping_interval", 1)
#!endif
"""
"""Shortens the pause of a dead rtpengine from ten seconds to one."""

QUICK = 0.45
"""Seconds: less than a command that gets no answer waits. A few milliseconds is what it takes."""


class Scene:
    """A server, an rtpengine, and two phones, of which bob is behind NAT."""

    def __init__(self, stack: ExitStack, relay: Rtpengine, more: str = "") -> None:
        self.relay = relay
        defines = {"RTPENGINE_SOCK": f'"{relay.control}"'}
        server = KamailioServer(features=("NAT", "RTPENGINE"), defines=defines, more=more)
        self.server = stack.enter_context(server)
        self.alice = stack.enter_context(MediaPhone(server, "alice", "127.0.60.5"))
        self.bob = stack.enter_context(MediaPhone(server, "bob", "127.0.60.6", behind_nat=True))
        for phone in (self.alice, self.bob):
            phone.registered()

    def set_up(self) -> tuple[bool, float]:
        """Set up a call; whether rtpengine was in its offer, and how long that took to bob."""
        began = time.monotonic()
        self.alice.call(self.bob)
        invite = self.bob.expect("INVITE")
        seconds = time.monotonic() - began
        self.bob.answer(invite, 200, sdp=True)
        answer = self.alice.expect(200)
        self.alice.ack()
        self.bob.expect("ACK")
        offered, answered = Media.of(invite), Media.of(answer)
        relayed = offered.address == self.relay.address
        assert relayed or (offered, answered) == (self.alice.media, self.bob.media)
        return relayed, seconds

    def hang_up(self) -> float:
        """End the call; how long the BYE took to reach alice."""
        began = time.monotonic()
        self.bob.bye()
        bye = self.alice.expect("BYE")
        seconds = time.monotonic() - began
        self.alice.answer(bye, 200)
        self.bob.expect(200)
        return seconds

    def call(self) -> tuple[bool, float]:
        """A whole call, as set_up."""
        found = self.set_up()
        self.hang_up()
        return found

    def lines(self) -> int:
        """How often the log says that this call's media are not relayed."""
        log = self.server.log.splitlines()
        return sum(WORD in line and self.alice.dialog.call_id in line for line in log)

    def calls_until_relayed(self) -> None:
        """Call until rtpengine takes part again."""
        wait_for(lambda: self.call()[0], "a call that rtpengine takes part in")


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as entered:
        yield entered


@pytest.fixture
def scene(stack: ExitStack) -> Scene:
    return Scene(stack, stack.enter_context(Rtpengine("127.0.0.62")))


def test_without_rtpengine_at_the_start_calls_go_on_and_it_is_used_when_it_comes(
    stack: ExitStack,
) -> None:
    relay = Rtpengine("127.0.0.62")
    stack.callback(relay.kill)
    began = time.monotonic()
    scene = Scene(stack, relay)
    assert time.monotonic() - began < 5
    assert "proxy did not respond to ping" in scene.server.log
    for _ in range(3):
        relayed, seconds = scene.call()
        assert not relayed
        assert seconds < QUICK
        assert scene.lines() == 1
    relay.start()
    scene.server.rpc("rtpengine.enable", relay.control, 1)
    assert scene.call()[0]
    assert relay.calls == []


def test_an_rtpengine_that_dies_in_a_call_is_used_again_when_it_is_back(stack: ExitStack) -> None:
    scene = Scene(stack, stack.enter_context(Rtpengine("127.0.0.62")), ASKED_AGAIN_SOON)
    assert scene.set_up()[0]
    scene.relay.kill()
    assert scene.hang_up() < QUICK
    relayed, seconds = scene.call()
    assert (relayed, scene.lines()) == (False, 1)
    assert seconds < QUICK
    scene.relay.start()
    scene.calls_until_relayed()
    assert scene.relay.calls == []


def test_an_rtpengine_that_dies_before_the_answer_does_not_hinder_the_call(scene: Scene) -> None:
    scene.alice.call(scene.bob)
    invite = scene.bob.expect("INVITE")
    scene.relay.kill()
    scene.bob.answer(invite, 200, sdp=True)
    assert Media.of(scene.alice.expect(200)) == scene.bob.media
    scene.alice.ack()
    scene.bob.expect("ACK")
    assert scene.hang_up() < QUICK
    assert scene.lines() == 1


def test_an_rtpengine_that_hangs_holds_one_call_up_for_half_a_second(scene: Scene) -> None:
    assert scene.call()[0]
    scene.relay.freeze()
    try:
        relayed, seconds = scene.call()
        assert not relayed
        assert 0.5 <= seconds < 1.2
        for _ in range(3):
            relayed, seconds = scene.call()
            assert (relayed, scene.lines()) == (False, 1)
            assert seconds < QUICK
    finally:
        scene.relay.thaw()
    scene.server.rpc("rtpengine.enable", scene.relay.control, 1)
    assert scene.call()[0]
