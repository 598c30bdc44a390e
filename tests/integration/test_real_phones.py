"""Two registered baresip clients, phones that people use, talk through the proxy."""

import pytest

from .baresip import Baresip
from .conftest import Phones
from .server import KamailioServer
from .waiting import wait_for


@pytest.mark.parametrize("transport", ["udp", "tcp"])
def test_two_baresip_phones_register_call_and_hang_up(phones: Phones, transport: str) -> None:
    with (
        Baresip(phones("alice", transport)) as alice,
        Baresip(bob_phone := phones("bob", transport), answer="auto") as bob,
    ):
        alice.wait_until_registered()
        bob.wait_until_registered()
        alice.command("dial", bob_phone.uri)
        alice.wait_for_event("CALL_ESTABLISHED")
        bob.wait_for_event("CALL_ESTABLISHED")
        alice.command("hangup")
        bob.wait_for_event("CALL_CLOSED")


def test_the_called_baresip_phone_rings_is_picked_up_and_hangs_up(phones: Phones) -> None:
    with Baresip(phones("alice")) as alice, Baresip(bob_phone := phones("bob")) as bob:
        alice.wait_until_registered()
        bob.wait_until_registered()
        alice.command("dial", bob_phone.uri)
        alice.wait_for_event("CALL_RINGING")
        bob.wait_for_event("CALL_INCOMING")
        bob.command("accept")
        alice.wait_for_event("CALL_ESTABLISHED")
        bob.wait_for_event("CALL_ESTABLISHED")
        bob.command("hangup")
        alice.wait_for_event("CALL_CLOSED")


def test_a_baresip_phone_with_a_wrong_password_does_not_register(
    server: KamailioServer, phones: Phones
) -> None:
    phone = phones("alice")
    phone.password = "a_guess"
    with Baresip(phone) as alice:
        wait_for(lambda: "401 Unauthorized" in alice.output, "a refused registration")
    assert server.contacts(phone.user) == []
