"""The file of sqlite while another process writes to it: rows are lost, and come from the log."""

import os
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from .conftest import Phones
from .page import Page
from .phones import Phone
from .raw import exchange_all, request
from .server import REPOSITORY, KamailioServer
from .test_calls import STRANGER
from .waiting import wait_for

LOST = "acc_db_request(): failed to insert into database"
OF_ITS_OWN = {"id", "callid", "from_tag", "to_tag", "time"}
"""Columns in which the rows of two calls differ."""
(COMMAND,) = (c for c in Page("databases.md").commands("Rows of the log") if "acclog sqlite" in c)


@contextmanager
def locked(server: KamailioServer) -> Iterator[None]:
    """Write to the file, so that nobody else can."""
    with closing(sqlite3.connect(server.database, timeout=10, isolation_level=None)) as file:
        file.execute("BEGIN IMMEDIATE")
        yield
        file.execute("ROLLBACK")


def command(server: KamailioServer) -> str:
    """The page's command, on this server's log and file."""
    return COMMAND.replace("/var/log/kamailio.log", f"{server.folder}/kamailio.log").replace(
        "/var/lib/kamailio/kamailio.sqlite", str(server.database)
    )


def take_rows_from_the_log(server: KamailioServer) -> None:
    """Run it; it must have nothing to say."""
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command(server)], cwd=REPOSITORY, capture_output=True,
        text=True, check=False, timeout=30,
    )  # fmt: skip
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def has_open(pid: int, file: Path) -> bool:
    """Whether a process has opened a file."""
    with suppress(FileNotFoundError):  # another of its files, closed meanwhile
        return str(file) in [os.readlink(one) for one in Path(f"/proc/{pid}/fd").iterdir()]
    return False


def answered(alice: Phone, bob: Phone) -> str:
    """The Call-ID of a call that is answered and ended."""
    with bob.sipp("answer") as callee:
        caller = alice.calls(bob.user).require()
        callee.result().require()
    return str(caller.sent("BYE")[0].header("Call-ID"))


def missed(server: KamailioServer, bob: Phone, call_id: str) -> str:
    """The Call-ID of a call that a stranger makes to somebody who is busy."""
    invite = request(server, "INVITE", uri=f"sip:{bob.user}@127.0.0.1", call_id=call_id, **STRANGER)
    with bob.sipp("busy") as callee:
        exchange_all(server, [invite], until="486 ")
        callee.result().require()
    return call_id


def likeness(rows: list[dict[str, Any]]) -> list[tuple[dict[str, Any], type]]:
    """What the rows of two calls have in common, and the type of their time."""
    return [
        ({name: row[name] for name in row if name not in OF_ITS_OWN}, type(row["time"]))
        for row in rows
    ]


def test_a_row_waits_for_who_is_writing(server: KamailioServer, phones: Phones) -> None:
    alice, bob = phones("alice"), phones("bob").registered()
    lost = server.log.count(LOST)
    caller = alice.sipp("call_refused", {"callee": bob.uri})
    with bob.sipp("busy") as callee, ExitStack() as held:
        held.enter_context(locked(server))
        with caller:
            server.wait_for_log(rf"ACC: call missed: .*;src_user={alice.user};")
            assert not server.rows("missed_calls", src_user=alice.user)
            held.close()
            caller.result().require()
        callee.result().require()
    server.wait_for_rows("missed_calls", src_user=alice.user)
    assert server.log.count(LOST) == lost


def test_rows_that_sqlite_refused_come_from_the_log_and_those_that_are_there_stay_as_they_are(
    server: KamailioServer, phones: Phones
) -> None:
    alice, bob = phones("alice"), phones("bob").registered()
    kept_call = answered(alice, bob)
    kept = server.wait_for_rows("acc", 2, callid=kept_call)
    kept_miss = server.wait_for_rows("missed_calls", callid=missed(server, bob, f"kept-{bob.user}"))
    lost = server.log.count(LOST)
    with locked(server):
        lost_call = answered(alice, bob)
        lost_miss = missed(server, bob, f"lost-{bob.user}")
        wait_for(lambda: server.log.count(LOST) == lost + 3, "three rows that are refused", 15)
    assert "database is locked" in server.log
    assert not server.rows("acc", callid=lost_call)
    assert not server.rows("missed_calls", callid=lost_miss)
    for _ in range(2):
        take_rows_from_the_log(server)
        assert server.rows("acc", callid=kept_call) == kept
        assert server.rows("missed_calls", callid=kept_miss[0]["callid"]) == kept_miss
        back = server.rows("acc", callid=lost_call)
        assert likeness(back) == likeness(kept)
        assert likeness(server.rows("missed_calls", callid=lost_miss)) == likeness(kept_miss)
    assert kept[-1]["time"] <= back[0]["time"] <= back[-1]["time"] < kept[-1]["time"] + 60 / 86400
    assert {row["to_tag"] for row in back} != {""}


def test_the_program_that_takes_the_rows_waits_for_who_is_writing(
    server: KamailioServer, phones: Phones, tmp_path: Path
) -> None:
    bob = phones("bob").registered()
    printer, _, taker = command(server).partition(" | ")
    sql, log = tmp_path / "sql", server.database.with_name(f"{server.database.name}-wal")
    lost = server.log.count(LOST)
    with ExitStack() as held:
        held.enter_context(locked(server))
        call_id = missed(server, bob, f"wait-{bob.user}")
        wait_for(lambda: server.log.count(LOST) == lost + 1, "a row that is refused", 15)
        sql.write_bytes(subprocess.check_output(printer.split(), cwd=REPOSITORY, timeout=30))
        with sql.open("rb") as statements, subprocess.Popen(taker.split(), stdin=statements) as it:
            wait_for(lambda: has_open(it.pid, log), "the program's coming to the file")
            held.close()
            assert it.wait(30) == 0
    assert len(server.rows("missed_calls", callid=call_id)) == 1
