"""Who may use the server (auth, auth_db, permissions, pike), as with the real 5.6.3."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fake_ksr import invite, register, request
from fake_ksr.bare import BareKamailio, bare

from .relays import ALICE, BEHIND_NAT, relayed


@pytest.fixture
def kamailio(tmp_path: Path) -> Iterator[BareKamailio]:
    with bare(tmp_path) as server:
        yield server


def challenge(ksr: Any) -> int:
    found: int = ksr.auth_db.auth_check("example.com", "subscriber", 1)
    if found < 0:
        ksr.auth.auth_challenge("example.com", 0)
    return found


def test_a_password_is_asked_for_and_checked(kamailio: BareKamailio) -> None:
    kamailio.add_user("alice", "secret")
    first = invite(uri="sip:bob@192.0.2.7")
    assert kamailio.ask(challenge, first) == -5
    asked = kamailio.call.reply
    assert (asked.status, asked.reason) == (407, "Proxy Authentication Required")
    assert kamailio.ask(challenge, first.answering(asked, "alice", "wrong")) == -2
    assert kamailio.ask(challenge, first.answering(asked, "nobody", "secret")) == -3
    good = first.answering(asked, "alice", "secret")
    call = relayed(kamailio, lambda k: [challenge(k), k.auth.consume_credentials()], good)
    assert kamailio.answer == [1, 1]
    assert "Proxy-Authorization" not in call.relayed.headers
    other = invite(uri="sip:bob@192.0.2.7", from_="mallory").answering(asked, "alice", "secret")
    assert kamailio.ask(challenge, other) == -8
    kamailio.advance(seconds=301)
    assert kamailio.ask(challenge, first.answering(asked, "alice", "secret")) == -4


def test_a_registration_is_challenged_401(kamailio: BareKamailio) -> None:
    kamailio.add_user("bob", "secret")
    first = register("bob")
    assert kamailio.ask(challenge, first) == -5
    assert kamailio.call.reply.status == 401
    assert kamailio.ask(challenge, first.answering(kamailio.call.reply, "bob", "secret")) == 1


@pytest.mark.parametrize("method", ["ACK", "CANCEL"])
def test_what_cannot_be_challenged_is_let_through(kamailio: BareKamailio, method: str) -> None:
    assert kamailio.ask(challenge, request(method)) == 1


def test_addresses_are_in_groups(kamailio: BareKamailio) -> None:
    kamailio.allow_address("192.0.2.0/24", group=1)

    def route(ksr: Any) -> list[int]:
        allowed = ksr.permissions
        return [
            allowed.allow_source_address(1), allowed.allow_source_address(2),
            allowed.allow_address(1, "192.0.2.200", 5060), allowed.allow_address(1, "x", 0),
            allowed.allow_source_address_group(),
        ]  # fmt: skip

    assert kamailio.ask(route, source=ALICE) == [1, -1, 1, -1, 1]
    assert kamailio.ask(route, source=BEHIND_NAT)[0] == -1


def test_pike_blocks_who_asks_too_much(tmp_path: Path) -> None:
    lines = ('modparam("pike", "reqs_density_per_unit", 16)',)
    with bare(tmp_path, *lines) as kamailio:

        def knock(source: tuple[str, int] = ALICE) -> int:
            found: int = kamailio.ask(lambda ksr: ksr.pike.pike_check_req(), source=source)
            return found

        seen = [knock() for _ in range(24)]
        assert seen[:21] == [1] * 21, "some are spent on finding out which address it is"
        assert seen[21] == -2
        assert seen[-1] == -1
        assert knock(BEHIND_NAT) == 1
        kamailio.advance(seconds=10)
        assert knock() == 1
