"""A database that goes away under a running server, and comes back."""

import subprocess
import sys
import time
from collections.abc import Iterator

import pytest

from .conftest import Phones
from .databases import DatabaseServer
from .raw import exchange, exchange_all, options, request
from .server import REPOSITORY
from .sipp import Result
from .stored import StoredServer
from .waiting import wait_for

EVERY_SECOND = 'modparam("usrloc", "timer_interval", 1)\n'
"""Bindings are written to the database every 60 seconds by default."""


@pytest.fixture(scope="module", params=["postgres", "mariadb"])
def store(request: pytest.FixtureRequest) -> DatabaseServer:
    found: DatabaseServer = request.getfixturevalue(request.param)
    return found


@pytest.fixture(scope="module")
def server(store: DatabaseServer) -> Iterator[StoredServer]:
    """The default features on a database that can be stopped."""
    with StoredServer(
        store, also=["IPAUTH"], defines={"FLOOD_DENSITY": 1000}, more=EVERY_SECOND
    ) as running:
        store.add("address", grp=1, ip_addr="127.0.0.7", mask=32)
        running.rpc("permissions.addressReload")
        yield running


@pytest.fixture
def away(store: DatabaseServer) -> Iterator[DatabaseServer]:
    """The database, for the test to stop; it is back afterwards in any case."""
    yield store
    store.go_on()
    if not store.is_running:
        store.start()


def answers(run: Result) -> list[str | int]:
    """The statuses that came, without the 100 of a transaction."""
    return [m.kind for m in run.messages if not m.sent and m.kind != 100]


def rows_of_the_log(server: StoredServer, store: DatabaseServer) -> str:
    """The SQL that makes rows of the server's log (docs/databases.md)."""
    command = [sys.executable, "-m", "kemi_app.tools.acclog", store.scheme]
    log = str(server.folder / "kamailio.log")
    done = subprocess.run(
        [*command, log], cwd=REPOSITORY, capture_output=True, text=True, check=True, timeout=30
    )
    return done.stdout


def test_a_call_in_progress_goes_on_and_its_end_is_in_the_log_and_from_there_a_row(
    server: StoredServer, phones: Phones, away: DatabaseServer
) -> None:
    alice, bob = phones("alice"), phones("bob").registered()
    with bob.sipp("answer_reinvite") as callee:
        caller = alice.sipp("call_reinvite", {"callee": bob.uri}, pause=2000)
        with caller:
            callee.wait_for("ACK")
            server.wait_for_rows("acc", method="INVITE", src_user=alice.user)
            away.stop()
            assert len([m for m in callee.messages() if m.kind == "INVITE"]) == 1, (
                "it was stopped too late"
            )
            ended = caller.result().require()
        callee.result().require()
    call_id = ended.sent("BYE")[0].header("Call-ID")
    line = server.wait_for_log(rf"ACC: transaction answered: \S*method=BYE;\S*{call_id};.*")
    assert f"code=200;reason=OK;src_user={alice.user};" in line
    away.start()
    (start,) = server.rows("acc", callid=str(call_id))
    others = len(server.rows("acc"))
    for _ in range(2):
        away.sql(rows_of_the_log(server, away))
        same, end = server.rows("acc", callid=str(call_id))
        assert same == start
        assert len(server.rows("acc")) == others + 1, "rows that were there are not doubled"
    assert end["method"] == "BYE"
    assert {name for name in end if end[name] != start[name]} <= {"id", "method", "time"}
    assert str(start["time"]) <= str(end["time"])


def test_who_shows_a_password_is_told_to_come_later_and_is_not_asked_again(
    server: StoredServer, phones: Phones, away: DatabaseServer
) -> None:
    alice = phones("alice")
    away.stop()
    began = time.monotonic()
    refused = alice.registers(scenario="register_refused")
    assert answers(refused) == [401, 503]
    assert refused.received(503)[0].header("Retry-After") == "30"
    assert time.monotonic() - began < 3
    server.wait_for_log(
        r"auth: no answer from table subscriber: REGISTER from 127\.0\.0\.1 gets 503"
    )
    away.start()
    alice.registers().require()


def test_a_new_call_is_told_to_come_later(
    server: StoredServer, phones: Phones, away: DatabaseServer
) -> None:
    alice, bob = phones("alice"), phones("bob").registered()
    away.stop()
    assert answers(alice.calls(bob.user, "call_refused")) == [407, 503]


def test_credentials_that_cannot_be_read_are_asked_for_again(server: StoredServer) -> None:
    broken = request(
        server, "REGISTER", to="<sip:prober@127.0.0.1>", contact="<sip:prober@127.0.0.1>",
        authorization='Digest username="prober", realm="127.0.0.1", nonce="junk", uri="sip:x", '
        f'response="{"0" * 32}"',
    )  # fmt: skip
    assert " 401 " in str(exchange(server, broken))


def test_a_call_that_needs_no_password_goes_through(
    server: StoredServer, phones: Phones, away: DatabaseServer
) -> None:
    bob = phones("bob").registered()
    away.stop()
    invite = request(
        server, "INVITE", uri=f"sip:{bob.user}@127.0.0.1", call_id=bob.user,
        contact="<sip:carol@%(here)s>", **{"from": "<sip:carol@elsewhere.example>;tag=1"},
    )  # fmt: skip
    with bob.sipp("busy") as callee:
        answers = exchange_all(server, [invite], until="486 ")
        callee.result().require()
    assert " 486 " in answers[-1]
    server.wait_for_log(rf"ACC: call missed: \S*call_id={bob.user};code=486;")


def test_a_change_of_password_in_the_meantime_holds_at_once(
    server: StoredServer, phones: Phones, away: DatabaseServer
) -> None:
    """Every worker comes back by itself: none of them keeps a dead connection."""
    away.stop()
    away.start()
    for _ in range(4):
        phones("alice").registers().require()


def test_a_registration_while_it_was_away_is_written_when_it_is_back(
    store: DatabaseServer, away: DatabaseServer
) -> None:
    with StoredServer(store, features=["USRLOCDB"], more=EVERY_SECOND) as server:

        def registered(user: str) -> str | None:
            contact = f"<sip:{user}@127.0.0.1:{server.port}>"
            to = f"<sip:{user}@127.0.0.1>"
            return exchange(server, request(server, "REGISTER", to=to, contact=contact))

        early, late = f"early{server.port}", f"late{server.port}"
        assert " 200 " in str(registered(early))
        server.wait_for_rows("location", username=early)
        away.stop()
        assert " 200 " in str(registered(late))
        server.wait_for_log(rf"inserting contact into database failed \(aor: {late}\)")
        away.start()
        server.wait_for_rows("location", username=late)
        server.restart()
        assert server.contacts(early)
        assert server.contacts(late)


def test_a_database_that_is_frozen_holds_nobody_up_for_long(
    server: StoredServer, phones: Phones, away: DatabaseServer
) -> None:
    alice = phones("alice")
    away.hang()
    began = time.monotonic()
    assert answers(alice.registers(scenario="register_refused")) == [401, 503]
    assert time.monotonic() - began < 10
    away.go_on()
    wait_for(lambda: exchange(server, options(server)), "a worker that is free again")
    alice.registers().require()
