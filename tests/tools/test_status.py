import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kemi_app.__main__ import main

from .rpc_server import RpcServer


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RpcServer]:
    with RpcServer(tmp_path) as running:
        running.process(1, "main process - attendant", rank=0)
        running.process(2, "udp receiver child=0 sock=127.0.0.1:5060")
        running.process(3, "tcp receiver (generic) child=0")
        running.process(4, "timer", rank=-1)
        for pid in (1, 2, 3):
            running.report(pid)
        yield running


def status(server: RpcServer, *words: str) -> int:
    return main(["status", "--run-dir", str(server.run_dir), *words])


def test_workers_that_run_the_same_code_are_shown_with_their_counts(
    server: RpcServer, capsys: pytest.CaptureFixture[str]
) -> None:
    server.report(2, (12, 34, 0, 1, 5), loaded=time.time() - 90000)
    assert status(server) == 0
    out = capsys.readouterr().out
    assert out.startswith("kamailio 5.6.3 (x86_64/linux), up 1h2m, 2 SIP workers")
    (line,) = [line for line in out.splitlines() if "udp receiver" in line]
    assert line.split()[:8] == ["2", "0123456789ab", "1", "1d1h", "12", "34", "0", "1"]
    assert "main process" not in out
    assert "no faults, no refused reload" in out


def test_all_processes_are_shown_where_asked(
    server: RpcServer, capsys: pytest.CaptureFixture[str]
) -> None:
    assert status(server, "--all") == 0
    out = capsys.readouterr().out
    assert "main process" in out
    assert [line.split()[1] for line in out.splitlines() if line.endswith("timer")] == ["-"]


def test_faults_are_summed_over_the_workers(
    server: RpcServer, capsys: pytest.CaptureFixture[str]
) -> None:
    now = time.time()
    for pid, count in ((2, 3), (3, 4)):
        fault = {"place": "x.py:7", "error": "ValueError", "count": count, "last": now - 310}
        server.report(pid, (9, 0, count), faults=[fault])
    assert status(server) == 0
    assert "7 x ValueError at x.py:7, last 5m10s ago" in capsys.readouterr().out


def test_a_refused_reload_is_shown_with_its_reason(
    server: RpcServer, capsys: pytest.CaptureFixture[str]
) -> None:
    for pid in (2, 3):
        server.report(pid, refusal="x.py:1: SyntaxError: bad")
    status(server)
    assert "reload refused in 2, 3: x.py:1: SyntaxError: bad" in capsys.readouterr().out


def test_workers_that_differ_are_an_error(
    server: RpcServer, capsys: pytest.CaptureFixture[str]
) -> None:
    server.report(3, digest="ffffffffffff")
    assert status(server) == 1
    assert "do not all run the same code" in capsys.readouterr().out


def test_a_worker_without_a_report_is_an_error(server: RpcServer) -> None:
    (server.run_dir / "kemi_app" / "worker-2").unlink()
    assert status(server) == 1


@pytest.mark.parametrize("size", [0, 600])
def test_a_report_that_is_being_written_is_read_again_and_then_given_up(
    server: RpcServer, capsys: pytest.CaptureFixture[str], size: int
) -> None:
    server.raw_report(3, bytes(size))
    assert status(server, "--json") == 1
    rows = json.loads(capsys.readouterr().out)["processes"]
    assert [row["generation"] for row in rows] == [1, 1, None, None]
    assert [row["is_sip_worker"] for row in rows] == [False, True, True, False]


def test_without_a_server_the_exit_code_is_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["status", "--run-dir", str(tmp_path)]) == 1
    assert capsys.readouterr().err.startswith("kemi_app status: no Kamailio answers on ")
