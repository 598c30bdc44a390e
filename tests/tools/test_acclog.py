"""The accounting lines of a log as SQL: what becomes a row, and what is left out."""

from __future__ import annotations

import io
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from fake_ksr.database import julian_day

from kemi_app.tools.acclog import COLUMNS, main

REPOSITORY = Path(__file__).parents[2]

PLACE = (
    "Nov 22 04:41:00 sip kamailio[7]: NOTICE: {1 INVITE a7@x} acc [acc.c:287]: acc_log_request(): "
)
TEMPLATE = (
    "timestamp=1795322087;method={method};from_tag=f1;to_tag={to_tag};call_id={call_id};code=200;"
    "reason={reason};src_user={src_user};src_domain=example.com;src_ip=192.0.2.1;"
    "dst_ouser={dst_ouser};dst_user=bob;dst_domain={dst_domain}"
)
USUAL = {
    "method": "INVITE", "to_tag": "t1", "call_id": "a7@x", "reason": "OK", "src_user": "alice",
    "dst_ouser": "bob", "dst_domain": "192.0.2.7",
}  # fmt: skip


@pytest.fixture(autouse=True)
def utc(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let local time be UTC."""
    monkeypatch.setattr(time, "localtime", time.gmtime)


def line(what: str = "transaction answered", **fields: str) -> str:
    return f"{PLACE}ACC: {what}: {TEMPLATE.format(**{**USUAL, **fields})}\n"


def run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], *lines: str, database: str = "postgres"
) -> tuple[int, str, str]:
    """The exit code, what was printed, and what was complained about."""
    log = tmp_path / "log"
    log.write_text("".join(lines), encoding="utf-8")
    code = main([database, str(log)])
    told = capsys.readouterr()
    return code, told.out, told.err.replace(f"{log}:", "LOG:")


def test_a_line_is_one_insert_that_adds_no_row_twice(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, capsys, "something else\n", line()) == (
        0,
        "INSERT INTO acc (method, from_tag, to_tag, callid, sip_code, sip_reason, src_user, "
        "src_domain, src_ip, dst_ouser, dst_user, dst_domain, time) SELECT 'INVITE', 'f1', 't1', "
        "'a7@x', '200', 'OK', 'alice', 'example.com', '192.0.2.1', 'bob', 'bob', '192.0.2.7', "
        "'2026-11-22 04:34:47' FROM (SELECT 1 AS one) AS lone WHERE NOT EXISTS (SELECT 1 FROM acc "
        "WHERE method = 'INVITE' AND from_tag = 'f1' AND to_tag = 't1' AND callid = 'a7@x' AND "
        "sip_code = '200' AND time IN ('2026-11-22 04:34:47', '2026-11-22 04:34:48'));\n",
        "",
    )


@pytest.mark.parametrize(
    ("what", "table"),
    [
        ("call missed", "missed_calls"),
        ("request accounted", "acc"),
        ("request acknowledged", "acc"),
    ],
)
def test_each_kind_of_line_has_its_table(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], what: str, table: str
) -> None:
    code, sql, _ = run(tmp_path, capsys, line(what))
    assert code == 0
    assert sql.startswith(f"INSERT INTO {table} (")
    assert f" FROM {table} WHERE method" in sql


def test_what_a_message_has_not_is_null_and_a_tag_is_empty(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, sql, _ = run(tmp_path, capsys, line(dst_ouser="", to_tag=""))
    assert "'f1', '', 'a7@x'" in sql
    assert "'192.0.2.1', NULL, 'bob'" in sql


def test_no_text_can_end_its_literal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    evil = line(src_user="\\' OR 1=1; --")
    assert "'\\'' OR 1=1; --'" in run(tmp_path, capsys, evil)[1]
    assert "'\\\\'' OR 1=1; --'" in run(tmp_path, capsys, evil, database="mysql")[1]


@pytest.mark.parametrize(
    ("broken", "told"),
    [
        (line()[:-30] + "\n", "no whole accounting line with the fields of log_extra"),
        (line(dst_domain="x} <core> [core/a.c:1]: f()"), "no whole accounting line"),
        (line(reason="OK;code=500"), "code= stands there twice"),
        (line(call_id="timestamp=1"), "timestamp= stands there twice"),
    ],
)
def test_a_line_that_is_cut_or_forged_is_named_and_left_out_and_the_others_are_not(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], broken: str, told: str
) -> None:
    code, sql, complaint = run(tmp_path, capsys, broken, line())
    assert code == 2
    assert len(sql.splitlines()) == 1
    assert complaint.startswith(f"kemi_app acclog: LOG:1: {told}")
    assert complaint.endswith("; left out\n")
    assert complaint.count("\n") == 1


@pytest.fixture
def kept() -> Iterator[sqlite3.Connection]:
    """A file's tables, in memory."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as database:
        for table in ("acc", "missed_calls"):
            texts = ", ".join(f"{column} VARCHAR DEFAULT ''" for column in COLUMNS.values())
            database.execute(f"CREATE TABLE {table} ({texts}, time TIMESTAMP NOT NULL)")
        yield database


def fill(database: sqlite3.Connection, printed: str) -> list[tuple[str | float | None, ...]]:
    """Feed what was printed for sqlite to the tables: the rows of acc."""
    preamble, *statements = printed.splitlines()
    assert preamble == ".timeout 10000", "sqlite3 waits for a Kamailio that is writing"
    for statement in statements:
        database.execute(statement)
    return database.execute(f"SELECT {', '.join(COLUMNS.values())}, time FROM acc").fetchall()


def test_sqlite_has_the_rows_that_kamailio_would_write_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], kept: sqlite3.Connection
) -> None:
    lines = line(dst_ouser="", to_tag="", src_user="\\' OR 1=1; --"), line("call missed")
    code, printed, _ = run(tmp_path, capsys, *lines, database="sqlite")
    assert code == 0
    row = (
        "INVITE", "f1", "", "a7@x", "200", "OK", "\\' OR 1=1; --", "example.com", "192.0.2.1", None,
        "bob", "192.0.2.7", julian_day(1795322087),
    )  # fmt: skip
    assert fill(kept, printed) == [row]
    assert fill(kept, printed) == [row], "a second time adds none"
    assert len(kept.execute("SELECT * FROM missed_calls").fetchall()) == 1


@pytest.mark.parametrize(("later", "rows"), [(-1, 2), (0, 1), (1, 1), (2, 2)])
def test_the_row_of_a_line_may_have_the_second_after_its(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], kept: sqlite3.Connection, later: int,
    rows: int,
) -> None:  # fmt: skip
    _, printed, _ = run(tmp_path, capsys, line(), database="sqlite")
    fill(kept, printed)
    kept.execute("UPDATE acc SET time = ?", [julian_day(1795322087 + later)])
    assert len(fill(kept, printed)) == rows


def test_a_log_that_is_not_there_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["mysql", "/nowhere/log"]) == 2
    told = capsys.readouterr().err
    assert told == (
        "kemi_app acclog: /nowhere/log: No such file or directory; "
        "name the log of Kamailio's facility\n"
    )


def test_standard_input_is_read_as_it_is_whatever_bytes_it_has() -> None:
    log = line(src_user="al").encode().replace(b"=al;", b"=al\xff\xc3\xa9;")
    command = [sys.executable, "-m", "kemi_app.tools.acclog", "mysql"]
    done = subprocess.run(command, input=log, capture_output=True, cwd=REPOSITORY, timeout=30)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"'al\xff\xc3\xa9'" in done.stdout


def test_standard_input_has_a_name(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"x\nACC: rubbish\n")))
    assert main(["mysql"]) == 2
    assert capsys.readouterr().err.startswith("kemi_app acclog: standard input:2: no whole")
