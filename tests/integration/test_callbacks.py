"""Each callback that Kamailio has runs its list of routes: seen by an application that tells."""

import re
from collections.abc import Iterator

import pytest

from .conftest import Phones
from .server import KamailioServer


@pytest.fixture(scope="module")
def server() -> Iterator[KamailioServer]:
    """The shipped application with every callback in use, and a witness in each."""
    short_ban = {"BAN_TABLE": '"ipban=>size=8;autoexpire=1;"'}
    often = 'modparam("htable", "timer_interval", 1)'
    with KamailioServer(
        also=["BANALL", "SENDLOG"], defines=short_ban, app="witness:Witness", more=often
    ) as running:
        yield running


class Told:
    """What the witnesses have told since this was made."""

    def __init__(self, server: KamailioServer) -> None:
        self._server = server
        self._start = len(server.log)

    def __call__(self, callback: str) -> list[str]:
        """What `callback` ran for, in the order of the log."""
        return re.findall(rf"witness: {callback} (\S+)", self._server.log[self._start :])


@pytest.fixture
def told(server: KamailioServer) -> Told:
    """What the witnesses tell from now on."""
    return Told(server)


def test_an_answered_call_runs_the_callbacks_of_requests_and_replies(
    phones: Phones, told: Told
) -> None:
    alice, bob = phones("alice"), phones("bob").registered()
    with bob.sipp("answer") as callee:
        alice.calls(bob.user).require()
        callee.result().require()
    assert {"REGISTER", "INVITE", "ACK", "BYE"} <= set(told("request"))
    assert {"180", "200"} <= set(told("reply"))
    assert {"180", "200"} <= set(told("onreply"))
    assert {"REGISTER", "INVITE", "ACK", "BYE", "SIP/2.0"} <= set(told("received"))
    assert {"REGISTER", "INVITE", "ACK", "BYE"} <= set(told("pre-routing"))
    assert {"INVITE", "ACK", "BYE", "SIP/2.0"} <= set(told("onsend"))
    assert set(told("branch")) == {"INVITE", "BYE"}
    assert told("failure") == []


def test_a_busy_call_runs_the_failure_route_once(phones: Phones, told: Told) -> None:
    alice, bob = phones("alice"), phones("bob").registered()
    with bob.sipp("busy") as callee:
        alice.calls(bob.user, "call_refused").require()
        callee.result().require()
    assert told("failure") == ["INVITE"]
    assert told("onreply") == ["486"]


def test_each_branch_of_a_forked_call_runs_the_branch_route(phones: Phones, told: Told) -> None:
    alice = phones("alice")
    desk = phones("bob").registered()
    mobile = desk.at_another_place().registered()
    with desk.sipp("busy") as first, mobile.sipp("busy") as second:
        alice.calls(desk.user, "call_refused").require()
        first.result().require()
        second.result().require()
    assert told("branch") == ["INVITE", "INVITE"]
    assert told("failure") == ["INVITE"]


def test_the_event_of_the_first_worker_runs_its_event_route(server: KamailioServer) -> None:
    assert server.log.count("witness: event core:worker-one-init") == 1


def test_the_event_of_a_module_runs_its_event_route(server: KamailioServer, told: Told) -> None:
    server.rpc("htable.seti", "ipban", "127.0.0.77", 1)
    server.wait_for_log(r"127\.0\.0\.77 is no longer banned")
    assert told("event") == ["htable:expired:ipban"]


def test_child_init_runs_in_every_process(server: KamailioServer) -> None:
    assert server.log.count("witness: child_init worker") == len(server.workers())
    assert "witness: child_init other" in server.log
