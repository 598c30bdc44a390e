"""``python3 -m kemi_app run`` with a program in the place of Kamailio that does as it is told."""

import os
import shutil
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from kemi_app.tools import server
from kemi_app.tools.listen import parse
from kemi_app.tools.run import main
from kemi_app.tools.state import StateFolder
from kemi_app.tools.stopsignals import StopSignals
from kemi_app.tools.welcome import Welcome

from .run_checkout import make_checkout


class Impatient(StopSignals):
    """It is there again soon: the program in the place of Kamailio starts at once."""

    def sleep(self, seconds: float | None = None) -> None:
        super().sleep(seconds if seconds is None else min(seconds, 0.01))


@pytest.fixture
def checkout(tmp_path: Path, sql_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout with a small kamailio.cfg, the program, two modules, and tables of Kamailio's."""
    folder = tmp_path / "checkout"
    make_checkout(folder)
    monkeypatch.setenv("PATH", str(folder / "bin"))
    monkeypatch.setattr(server, "StopSignals", Impatient)
    return folder


@pytest.fixture
def start(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    """Runs the command, and sends it a signal when it has said that the server is ready."""
    tell = Welcome.tell

    def run_it(
        *argv: str, signal_when_ready: int | None = signal.SIGTERM, seconds: float = 0
    ) -> int:
        def tell_then_signal(welcome: Welcome) -> None:
            tell(welcome)
            if signal_when_ready is None:
                return
            if seconds:
                threading.Timer(seconds, os.kill, (os.getpid(), signal_when_ready)).start()
            else:
                os.kill(os.getpid(), signal_when_ready)

        monkeypatch.setattr(Welcome, "tell", tell_then_signal)
        return main([*listen(), *argv], checkout)

    return run_it


def listen() -> tuple[str, str]:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as finder:
        finder.bind(("127.0.0.1", 0))
        return "--listen", f"udp:127.0.0.1:{finder.getsockname()[1]}"


def the_line(capsys: pytest.CaptureFixture[str]) -> str:
    """The one line that went to stderr."""
    (line,) = capsys.readouterr().err.splitlines()
    return str(line)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_stops_the_server_cleanly(
    start: Callable[..., int], number: int, capsys: pytest.CaptureFixture[str]
) -> None:
    before = signal.getsignal(signal.SIGTERM)
    assert start(signal_when_ready=number) == 0
    told = capsys.readouterr()
    assert told.out.endswith("Stopped.\n")
    assert told.err == ""
    assert signal.getsignal(signal.SIGTERM) is before


def test_a_signal_stops_a_server_that_has_run_for_a_while(start: Callable[..., int]) -> None:
    assert start(seconds=0.05) == 0


def test_the_first_start_tells_the_passwords_and_no_later_one(
    start: Callable[..., int], checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert start() == 0
    first = capsys.readouterr().out
    assert start() == 0
    second = capsys.readouterr().out
    passwords = [line.split()[2] for line in first.splitlines() if " password " in line]
    assert len(passwords) == 2
    assert not [password for password in passwords if password in second]
    for told in (first, second):
        assert "Kamailio 9.8.7 is ready." in told
        assert f"status     python3 -m kemi_app status --run-dir {checkout}/var/run" in told
        assert f"log        {checkout}/var/log/kamailio.log" in told
        assert "features   AUTH" in told
    assert (checkout / "kamailio-paths.cfg").exists()


def test_kamailio_gets_all_that_it_needs(
    start: Callable[..., int], checkout: Path, tmp_path: Path
) -> None:
    assert start("--dir", str(tmp_path / "state"), "--children", "3") == 0
    told = (checkout / "calls.txt").read_text().splitlines()
    assert told[:7] == ["-f", f"{checkout}/kamailio.cfg", "-x", "fm", "-X", "fm", "-DD"]
    assert told[told.index("-n") :][:4] == ["-n", "3", "-N", "3"]
    assert told[told.index("-A") :] == [
        "-A", f'RUN_DIR="{tmp_path}/state/run"',
        "-A", f'DBURL="sqlite:///{tmp_path}/state/kamailio.sqlite"',
        "-A", f'KEMI_LOADER="{checkout}/kemi_app/loader.py"',
    ]  # fmt: skip


def test_features_asked_for_become_an_own_list(start: Callable[..., int], checkout: Path) -> None:
    assert start("--without", "auth") == 0
    assert (checkout / "calls.txt").read_text().splitlines()[-2:] == ["-A", "OWN_FEATURES"]


def test_a_server_open_to_the_network_is_warned_of(
    checkout: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    listens = [parse("udp:127.0.0.1:5060"), parse("udp:192.0.2.1:5060")]
    Welcome(StateFolder(checkout), listens, "9.8.7", []).tell()
    (warning,) = [line for line in capsys.readouterr().out.splitlines() if "WARNING" in line]
    assert "udp:192.0.2.1:5060 can be reached from the network" in warning


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        (["--listen", "5060"], "--listen 5060: this is not PROTO:ADDR:PORT"),
        (["--with", "nosuch"], "unknown feature NOSUCH"),
        (["--with", "tls"], "module tls, which is not installed: apt-get install kamailio-tls-"),
        (["--children", "0"], "argument --children: '0' is not a number from 1 to 64"),
        (["--children", "many"], "argument --children: 'many' is not a number from 1 to 64"),
        (["--bogus"], "unrecognized arguments: --bogus (scripts/run --help lists the options)"),
        (["--dir", "/dev/null"], "/dev/null: cannot be written (File exists)"),
        (["--dir", "/tmp/a:b"], "--dir /tmp/a:b: a path with ':' in it"),
    ],
)
def test_a_wrong_option_is_one_line_and_nothing_is_made(
    start: Callable[..., int], checkout: Path, argv: list[str], says: str,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    assert start(*argv) == 2
    assert says in the_line(capsys)
    assert not (checkout / "var").exists()
    assert not (checkout / "kamailio-paths.cfg").exists()


def test_a_configuration_that_kamailio_refuses_is_one_line_and_nothing_is_made(
    start: Callable[..., int], checkout: Path, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setenv("KAMAILIO_DOES", "refuse")
    assert start() == 2
    assert the_line(capsys) == "kemi_app run: Kamailio refuses its configuration: /k:3: no"
    assert not (checkout / "var").exists()


def test_a_check_without_end_is_given_up(
    start: Callable[..., int], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KAMAILIO_DOES", "check without end")
    monkeypatch.setattr(server, "START_SECONDS", 0.1)
    assert start() == 2
    assert "cannot check its configuration" in the_line(capsys)


def test_a_broken_database_is_one_line_and_the_folder_is_free_again(
    start: Callable[..., int], checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (checkout / "var").mkdir()
    file = checkout / "var" / "kamailio.sqlite"
    file.write_text("this is no database" * 100)
    assert start() == 2
    assert f"{file}: a broken database (file is not a database)" in the_line(capsys)
    file.unlink()
    assert start() == 0


def test_a_missing_kamailio_is_one_line(
    start: Callable[..., int], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda *_, **__: None)
    assert start() == 2
    assert "Kamailio is not installed: apt-get install kamailio" in the_line(capsys)


def test_a_folder_that_is_no_checkout_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([], tmp_path) == 2
    assert f"{tmp_path}/kamailio.cfg: not found; run this from a checkout" in the_line(capsys)


@pytest.mark.parametrize(
    ("does", "says"),
    [
        ("die", "Kamailio ended by itself (exit code 3): no luck (log: "),
        ("crash", "Kamailio ended by itself (signal 9): its log gives no reason (log: "),
    ],
)
def test_the_end_of_kamailio_is_one_line_with_its_cause(
    start: Callable[..., int], does: str, says: str, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setenv("KAMAILIO_DOES", does)
    assert start(signal_when_ready=None) == 1
    assert says in the_line(capsys)


@pytest.mark.parametrize(("does", "code", "seconds"), [("stay", "-9", 0.02), ("stumble", "1", 10)])
def test_a_stop_that_is_not_clean_is_told(
    start: Callable[..., int], does: str, code: str, seconds: float,
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setenv("KAMAILIO_DOES", does)
    monkeypatch.setattr(server, "STOP_SECONDS", 2 * seconds)
    monkeypatch.setattr(server, "REMIND_SECONDS", seconds)
    assert start() == 1
    assert f"Kamailio did not stop cleanly (exit code {code}; log: " in the_line(capsys)


def test_a_server_that_does_not_answer_is_waited_for_no_longer(
    start: Callable[..., int], checkout: Path, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    def now() -> float:
        """The time for the start is over as soon as the program is there."""
        is_there = (checkout / "var" / "run" / "silent").exists()
        return time.monotonic() + server.START_SECONDS * is_there

    monkeypatch.setenv("KAMAILIO_DOES", "be silent")
    monkeypatch.setattr(server, "time", SimpleNamespace(monotonic=now))
    assert start() == 0
    assert "kamailio_rpc.sock has given no answer yet" in capsys.readouterr().out


def test_a_signal_during_the_start_stops_it(
    start: Callable[..., int], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KAMAILIO_DOES", "be silent")

    def signalled(run_dir: Path) -> None:
        if (run_dir / "silent").exists():
            os.kill(os.getpid(), signal.SIGTERM)

    monkeypatch.setattr(server, "processes", signalled)
    assert start() == 0
    assert "is ready" not in capsys.readouterr().out


def test_a_signal_before_kamailio_is_there_stops_it_too(
    start: Callable[..., int], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    popen = subprocess.Popen

    def signalled(*words: object, **options: object) -> object:
        if options.get("pass_fds"):
            os.kill(os.getpid(), signal.SIGTERM)
        return popen(*words, **options)  # type: ignore[call-overload] # any words

    monkeypatch.setattr(subprocess, "Popen", signalled)
    start()
    assert "is ready" not in capsys.readouterr().out


def test_the_missing_packages_are_listed(
    start: Callable[..., int], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KAMAILIO_DOES", "tell no version")
    assert start("--with", "tls", "--missing-packages") == 0
    assert capsys.readouterr().out == "kamailio-tls-modules\nopenssl\n"
    assert start() == 0
    assert "Kamailio of unknown version is ready" in capsys.readouterr().out
