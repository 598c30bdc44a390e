"""Calls that are not answered: cancelled, busy, not found, no answer, a dead phone."""

from collections.abc import Iterator

import pytest

from .conftest import Phones
from .raw import exchange_all, request
from .server import KamailioServer


@pytest.fixture(scope="module")
def server() -> Iterator[KamailioServer]:
    """A server that waits for one second where the default is half a minute and more."""
    timers = {"FR_TIMER": 1000, "FR_INV_TIMER": 1000}
    with KamailioServer(defines=timers) as running:
        yield running


def test_a_call_that_the_caller_cancels_ends_with_487(phones: Phones) -> None:
    alice, bob = phones("alice"), phones("bob").registered()
    with bob.sipp("ring") as callee:
        caller = alice.calls(bob.user, "call_cancelled").require()
        ringing = callee.result().require()
    assert caller.final_status == 487
    assert len(ringing.received("CANCEL")) == 1


def test_a_busy_callee_is_reported_to_the_caller(phones: Phones) -> None:
    alice, bob = phones("alice"), phones("bob").registered()
    with bob.sipp("busy") as callee:
        caller = alice.calls(bob.user, "call_refused").require()
        callee.result().require()
    assert caller.final_status == 486


def test_a_call_that_nobody_answers_ends_with_408_and_a_cancel(phones: Phones) -> None:
    alice, bob = phones("alice"), phones("bob").registered()
    with bob.sipp("ring") as callee:
        caller = alice.calls(bob.user, "call_refused").require()
        ringing = callee.result().require()
    assert len(caller.received(180)) == 1
    assert caller.final_status == 408
    assert len(ringing.received("CANCEL")) == 1


def test_a_call_to_a_phone_that_is_gone_ends_with_408(phones: Phones) -> None:
    alice, bob = phones("alice"), phones("bob").registered()
    caller = alice.calls(bob.user, "call_refused").require()
    assert caller.received(180) == []
    assert caller.final_status == 408


def test_a_call_to_an_unregistered_user_is_not_found(phones: Phones) -> None:
    alice, bob = phones("alice"), phones("bob")
    caller = alice.calls(bob.user, "call_refused").require()
    assert caller.final_status == 404
    assert caller.received(404)[0].start_line == "SIP/2.0 404 Not Found"


def test_a_call_to_an_unknown_user_is_not_found(phones: Phones) -> None:
    caller = phones("alice").calls("nobody", "call_refused").require()
    assert caller.final_status == 404


def test_a_call_to_no_user_at_all_is_incomplete(server: KamailioServer, phones: Phones) -> None:
    caller = phones("alice").calls(server.uri, "call_refused").require()
    assert caller.final_status == 484


def test_a_user_who_took_the_registration_back_is_not_found(phones: Phones) -> None:
    alice, bob = phones("alice"), phones("bob").registered()
    bob.registers(expires=0).require()
    caller = alice.calls(bob.user, "call_refused").require()
    assert caller.final_status == 404


def test_with_two_phones_one_busy_the_other_one_still_answers(phones: Phones) -> None:
    alice = phones("alice")
    desk = phones("bob").registered()
    mobile = desk.at_another_place().registered()
    with desk.sipp("busy") as busy, mobile.sipp("answer", pause=300) as answering:
        caller = alice.calls(desk.user).require()
        busy.result().require()
        answering.result().require()
    assert caller.received(486) == []


def test_a_call_that_cannot_be_sent_on_gets_one_final_answer(
    server: KamailioServer, phones: Phones
) -> None:
    bob = phones("bob", "tcp").registered()  # and hangs up on TCP
    stranger = {"from": "<sip:carol@elsewhere.example>;tag=1", "contact": "<sip:carol@127.0.0.1:9>"}
    invite = request(server, "INVITE", uri=f"sip:{bob.user}@{server.domain}", **stranger)
    answers = exchange_all(server, [invite], until="nothing that comes", timeout=1.0)
    finals = {answer.split()[1] for answer in answers} - {"100"}
    assert finals == {"477"}
