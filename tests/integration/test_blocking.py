"""Replies of callees that callers shall not see: redirects, and requests for a password."""

from collections.abc import Iterator

import pytest

from .conftest import Phones
from .server import KamailioServer

TARGET = {"target": "sip:premium@elsewhere.example"}


@pytest.fixture(scope="module", params=[[], ["BLOCK3XX"], ["BLOCK401407"]])
def blocked(request: pytest.FixtureRequest) -> list[str]:
    """What the server of this round blocks."""
    features: list[str] = request.param
    return features


@pytest.fixture(scope="module")
def server(blocked: list[str]) -> Iterator[KamailioServer]:
    with KamailioServer(features=["AUTH", *blocked]) as running:
        yield running


def test_a_redirect_reaches_the_caller_unless_it_is_blocked(
    phones: Phones, blocked: list[str]
) -> None:
    alice, bob = phones("alice"), phones("bob").registered()
    with bob.sipp("redirect", TARGET) as redirecting:
        caller = alice.calls(bob.user, "call_refused").require()
        redirecting.result().require()
    if blocked == ["BLOCK3XX"]:
        assert caller.final_status == 404
        assert caller.received(404)[-1].header("Contact") is None
    else:
        assert caller.final_status == 302
        assert caller.received(302)[0].header("Contact") == f"<{TARGET['target']}>"


@pytest.mark.parametrize("status", [401, 407])
def test_a_callee_who_asks_for_a_password_is_heard_unless_that_is_blocked(
    phones: Phones, blocked: list[str], status: int
) -> None:
    alice, bob = phones("alice"), phones("bob").registered()
    with bob.sipp(f"challenge_{status}") as asking:
        caller = alice.calls(bob.user, "call_refused").require()
        asking.result().require()
    if blocked == ["BLOCK401407"]:
        assert caller.final_status == 404
        assert "elsewhere" not in caller.received(404)[-1].text
    else:
        assert caller.final_status == status


def test_a_busy_callee_is_busy_whatever_is_blocked(phones: Phones) -> None:
    alice, bob = phones("alice"), phones("bob").registered()
    with bob.sipp("busy") as busy:
        assert alice.calls(bob.user, "call_refused").require().final_status == 486
        busy.result().require()


def test_our_own_request_for_a_password_is_never_blocked(phones: Phones) -> None:
    alice = phones("alice")
    assert len(alice.calls("nobody", "call_refused").require().received(407)) == 1


def test_with_two_phones_the_one_that_answers_wins_over_one_that_redirects(
    phones: Phones,
) -> None:
    desk = phones("bob").registered()
    mobile = desk.at_another_place().registered()
    with desk.sipp("redirect", TARGET) as redirecting, mobile.sipp("answer", pause=300) as answer:
        caller = phones("alice").calls(desk.user).require()
        redirecting.result().require()
        answer.result().require()
    assert caller.received(302) == []
