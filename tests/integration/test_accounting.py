"""Accounting: what the database tells about calls afterwards."""

from collections.abc import Iterator

import pytest

from .conftest import Phones
from .raw import exchange_all, request
from .server import KamailioServer
from .test_calls import STRANGER


@pytest.fixture(scope="module")
def server() -> Iterator[KamailioServer]:
    """A server that waits for one second where the default is half a minute and more."""
    with KamailioServer(defines={"FR_TIMER": 1000, "FR_INV_TIMER": 1000}) as running:
        yield running


def test_an_answered_call_leaves_a_row_for_its_start_and_one_for_its_end(
    server: KamailioServer, phones: Phones
) -> None:
    alice, bob = phones("alice"), phones("bob").registered()
    with bob.sipp("answer") as callee:
        caller = alice.calls(bob.user).require()
        callee.result().require()
    call_id = str(caller.sent("BYE")[0].header("Call-ID"))
    start, end = server.wait_for_rows("acc", 2, callid=call_id)
    assert (start["method"], start["sip_code"]) == ("INVITE", "200")
    assert (end["method"], end["sip_code"]) == ("BYE", "200")
    assert (start["src_user"], start["src_domain"]) == (alice.user, server.address)
    assert (start["dst_ouser"], start["dst_user"]) == (bob.user, bob.user)
    assert start["src_ip"] == "127.0.0.1"
    assert (start["from_tag"], start["to_tag"]) == (end["from_tag"], end["to_tag"])
    assert server.rows("missed_calls", callid=call_id) == []


def test_a_busy_call_is_a_missed_call(server: KamailioServer, phones: Phones) -> None:
    alice, bob = phones("alice"), phones("bob").registered()
    with bob.sipp("busy") as callee:
        caller = alice.calls(bob.user, "call_refused").require()
        callee.result().require()
    call_id = str(caller.sent("INVITE")[0].header("Call-ID"))
    (missed,) = server.wait_for_rows("missed_calls", callid=call_id)
    assert (missed["method"], missed["sip_code"]) == ("INVITE", "486")
    assert (missed["src_user"], missed["dst_user"]) == (alice.user, bob.user)
    assert server.rows("acc", callid=call_id) == []


def test_a_call_that_nobody_answers_is_a_missed_call(
    server: KamailioServer, phones: Phones
) -> None:
    alice, bob = phones("alice"), phones("bob").registered()
    with bob.sipp("ring") as callee:
        caller = alice.calls(bob.user, "call_refused").require()
        callee.result().require()
    call_id = str(caller.sent("INVITE")[0].header("Call-ID"))
    (missed,) = server.wait_for_rows("missed_calls", callid=call_id)
    assert missed["sip_code"] == "408"


def test_a_registration_is_not_accounted(server: KamailioServer, phones: Phones) -> None:
    run = phones("alice").registers().require()
    call_id = str(run.sent("REGISTER")[0].header("Call-ID"))
    assert server.rows("acc", callid=call_id) == []


def test_a_call_that_lacks_what_is_recorded_leaves_its_row_all_the_same(
    server: KamailioServer, phones: Phones
) -> None:
    bob = phones("bob").registered()
    invite = request(
        server, "INVITE", uri=f"sip:{bob.user}@127.0.0.1", call_id=bob.user, **STRANGER
    )
    with bob.sipp("busy") as callee:
        exchange_all(server, [invite], until="486 ")
        callee.result().require()
    (missed,) = server.wait_for_rows("missed_calls", callid=bob.user)
    assert missed["dst_ouser"] is None, "its To has no user"
