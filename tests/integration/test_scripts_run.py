"""scripts/run from a fresh copy of the checkout, as a newcomer starts it."""

import contextlib
import os
import re
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import cast

import pytest

from .phones import Phone
from .raw import exchange, options, request
from .server import KamailioServer
from .waiting import LOOPBACK, free_port, wait_for

REPOSITORY = Path(__file__).resolve().parents[2]
NOBODY = 65534
PASSWORD = re.compile(r"^  (alice|bob) +password (\S+)", re.MULTILINE)


@dataclass
class Served:
    """What a phone needs to know of a server."""

    port: int
    address: str = LOOPBACK
    domain: str = LOOPBACK


class Run:
    """One scripts/run of `checkout`, ended when left; `told` is all that it printed."""

    def __init__(
        self, checkout: Path, *options: str, port: int | None = None, user: int | None = None
    ) -> None:
        self.checkout = checkout
        self.port = port or free_port()
        self.server = Served(self.port)
        self._user = user
        self._options = [*self.listens, *options]
        self._output = checkout / f"output-{free_port()}"

    @property
    def listens(self) -> list[str]:
        """The options that make it listen on its port."""
        return [w for p in ("udp", "tcp") for w in ("--listen", f"{p}:{LOOPBACK}:{self.port}")]

    @property
    def told(self) -> str:
        return self._output.read_text()

    @property
    def kamailio(self) -> int:
        """The id of Kamailio's main process."""
        return int((self.checkout / "var" / "run" / "kamailio.pid").read_text())

    def __enter__(self) -> "Run":
        with self._output.open("wb") as output:
            self.process = subprocess.Popen(
                [self.checkout / "scripts" / "run", *self._options],
                stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT, cwd="/",
                user=self._user, group=self._user,
            )  # fmt: skip
        wait_for(
            lambda: "is ready" in self.told or self.process.poll() is not None, "the start", 60
        )
        wait_for(lambda: "stop   " in self.told or self.process.poll() is not None, "its words")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.process.poll() is None:
            self.stop()

    def stop(self, number: int = signal.SIGTERM) -> int:
        """Send a signal; the exit code."""
        self.process.send_signal(number)
        return self.process.wait(30)

    def ended(self) -> int:
        """Wait for an end that came by itself; the exit code."""
        return self.process.wait(30)

    def last_line(self) -> str:
        return self.told.splitlines()[-1]


@pytest.fixture
def checkout() -> Iterator[Path]:
    """A copy of what scripts/run needs; its path is short, for the sake of unix sockets."""
    folder = Path(tempfile.mkdtemp(prefix="kemi-run-"))
    folder.chmod(0o755)
    for name in ("kemi_app", "scripts"):
        ignore = shutil.ignore_patterns("__pycache__")
        shutil.copytree(REPOSITORY / name, folder / name, ignore=ignore)
    shutil.copy(REPOSITORY / "kamailio.cfg", folder)
    yield folder
    for pid_file in folder.glob("**/run/kamailio.pid"):  # of a server that a failed test left
        pid = int(pid_file.read_text())
        if str(folder) in command_of(pid):
            os.killpg(pid, signal.SIGKILL)
    shutil.rmtree(folder)


def command_of(pid: int) -> str:
    """What runs under this process id; nothing where it has ended."""
    with contextlib.suppress(FileNotFoundError, ProcessLookupError):
        return Path(f"/proc/{pid}/cmdline").read_text()
    return ""


def refused(
    checkout: Path,
    *arguments: str,
    user: int | None = None,
    program: tuple[str, ...] = ("scripts/run",),
) -> str:
    """Run scripts/run where it has to refuse with exit code 2; its one line."""
    done = subprocess.run(
        ["timeout", "30", *program, *arguments], cwd=checkout,
        capture_output=True, text=True, check=False, user=user, group=user,
    )  # fmt: skip
    assert done.returncode == 2, done.stdout + done.stderr
    (line,) = done.stderr.splitlines()
    assert done.stdout == ""
    return line


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_first_run_serves_and_a_signal_ends_it_cleanly(checkout: Path, number: int) -> None:
    with Run(checkout) as run:
        monitor = request(run.server, uri=f"sip:monitor@{LOOPBACK}:{run.port}")
        assert "200 Kamailio is alive" in str(exchange(run.server, monitor))
        assert run.stop(number) == 0
    assert run.last_line() == "Stopped."
    assert sorted(os.listdir(checkout / "var")) == ["kamailio.sqlite", "log", "run"]


def test_the_demo_users_register_with_the_passwords_shown_and_call_each_other(
    checkout: Path, tmp_path: Path
) -> None:
    with Run(checkout) as run:
        passwords = dict(PASSWORD.findall(run.told))
        server = cast(KamailioServer, run.server)
        alice, bob = (Phone(server, tmp_path, name, passwords[name]) for name in ("alice", "bob"))
        alice.registered()
        bob.registered()
        with bob.sipp("answer") as answering:
            alice.calls("bob").require()
            answering.result().require()
        wrong = Phone(server, tmp_path, "alice", "not-the-password")
        assert not wrong.registers().ok


def test_the_passwords_are_shown_once_and_bindings_outlive_a_restart(
    checkout: Path, tmp_path: Path
) -> None:
    with Run(checkout) as first:
        passwords = dict(PASSWORD.findall(first.told))
        phone = Phone(cast(KamailioServer, first.server), tmp_path, "bob", passwords["bob"])
        phone.registered()
        assert first.stop() == 0
    with Run(checkout, port=first.port) as second:
        assert not PASSWORD.findall(second.told)
        bindings = phone.asks_for_bindings().require()
        assert phone.contact in str(bindings.received(200)[-1].header("Contact"))


def test_every_feature_can_be_switched_on_and_all_can_be_switched_off(checkout: Path) -> None:
    with Run(checkout, "--with", "debug,ipauth,with_natsipping,BANALL,sendlog") as run:
        assert "ANTIFLOOD AUTH BANALL DEBUG HTABLE IPAUTH JUNKDROP NAT NATSIPPING" in run.told
        assert "200" in str(exchange(run.server, options(run.server)))
    served = "PRESENCE,MSGREBUILD,PSTN,VOICEMAIL,ALIASDB,SPEEDDIAL,MULTIDOMAIN,JSONRPC"
    wanted = f"{served},BLOCK3XX,BLOCK401407"
    with Run(checkout, "--with", wanted) as run:
        (line,) = re.findall(r"^ *features +(.*)", run.told, re.MULTILINE)
        assert set(wanted.split(",")) <= set(line.split())
        assert "200" in str(exchange(run.server, options(run.server)))
    with Run(checkout, "--without", "auth,usrlocdb,accdb,nat,antiflood,junkdrop") as run:
        assert "features   none" in run.told
        assert "200" in str(exchange(run.server, options(run.server)))


def test_plain_kamailio_works_from_any_folder_after_a_run(checkout: Path, tmp_path: Path) -> None:
    with Run(checkout) as run:
        pass
    server = Served(free_port())
    plain = subprocess.Popen(
        ["kamailio", "-f", str(checkout / "kamailio.cfg"), "-DD", "-E"]
        + ["-l", f"udp:{LOOPBACK}:{server.port}", "-P", str(tmp_path / "pid")],
        env={"PATH": f"{os.environ['PATH']}:/usr/sbin"}, cwd=tmp_path,
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        wait_for(lambda: exchange(server, options(server), 0.5), "plain Kamailio", 30)
        assert (run.checkout / "var" / "run" / "kamailio_rpc.sock").exists()
    finally:
        plain.terminate()
        plain.wait(20)


def test_a_port_that_another_kamailio_has_is_refused(checkout: Path) -> None:
    with Run(checkout) as run:
        line = refused(checkout, "--dir", str(checkout / "other"), *run.listens)
        assert f"udp port {run.port} of {LOOPBACK} is in use by another program" in line
        assert not (checkout / "other").exists()


def test_a_second_server_on_the_same_folder_is_refused(checkout: Path) -> None:
    with Run(checkout) as run:
        line = refused(checkout, "--listen", f"udp:{LOOPBACK}:{free_port()}")
        assert f"a server runs on this folder already (process {run.kamailio}); stop it" in line


def test_a_server_that_lost_its_starter_still_holds_its_folder(checkout: Path) -> None:
    with Run(checkout) as run:
        orphan = run.kamailio
        run.process.kill()
        run.process.wait(5)
        line = refused(checkout, "--listen", f"udp:{LOOPBACK}:{free_port()}")
        assert f"stop it with `kill {orphan}`" in line
        os.kill(orphan, signal.SIGTERM)
        wait_for(lambda: not command_of(orphan), "the orphan's end", 20)


def test_the_death_of_a_worker_is_told_and_the_next_start_works(checkout: Path) -> None:
    with Run(checkout) as run:
        children = Path(f"/proc/{run.kamailio}/task/{run.kamailio}/children").read_text()
        os.kill(int(children.split()[0]), signal.SIGKILL)
        assert run.ended() == 1
    worker = children.split()[0]
    assert f"child process {worker} exited by a signal 9" in run.last_line()
    with Run(checkout) as again:
        assert "200" in str(exchange(again.server, options(again.server)))


def test_a_server_killed_without_warning_can_be_started_again(checkout: Path) -> None:
    with Run(checkout) as run:
        os.killpg(run.kamailio, signal.SIGKILL)
        assert run.ended() == 1
    assert "Kamailio ended by itself (signal 9)" in run.last_line()
    with Run(checkout) as again:
        assert "200" in str(exchange(again.server, options(again.server)))


def test_a_missing_module_is_named_with_its_package(checkout: Path) -> None:
    # The one Debian package of modules that scripts/test leaves out, for it brings all of Mono.
    (checkout / "kamailio-local.cfg").write_text('loadmodule "app_mono.so"\n')
    line = refused(checkout, program=("python3", "-m", "kemi_app", "run"))
    assert "module app_mono, which is not installed" in line
    assert "apt-get install kamailio-mono-modules" in line


def test_a_line_that_kamailio_refuses_is_named(checkout: Path) -> None:
    (checkout / "kamailio-local.cfg").write_text("log_prefix_mode=0\nno such thing\n")
    assert "kamailio-local.cfg:2: " in refused(checkout)
    assert not (checkout / "var").exists()


def test_a_fault_in_the_routes_is_told_with_its_place(checkout: Path) -> None:
    with (checkout / "kemi_app" / "proxy.py").open("a") as routes:
        routes.write("import nosuchmodule\n")
    with Run(checkout) as run:
        assert run.ended() == 1
    assert "No module named 'nosuchmodule'" in run.last_line()


def test_a_broken_database_is_named(checkout: Path) -> None:
    (checkout / "var").mkdir()
    file = checkout / "var" / "kamailio.sqlite"
    file.write_bytes(os.urandom(5000))
    line = refused(checkout, "--listen", f"udp:{LOOPBACK}:{free_port()}")
    assert f"{file}: a broken database (file is not a database)" in line


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can be somebody else")
def test_a_user_without_rights_is_told_so_and_serves_from_a_folder_of_his_own(
    checkout: Path,
) -> None:
    line = refused(checkout, "--listen", f"udp:{LOOPBACK}:{free_port()}", user=NOBODY)
    assert f"{checkout}/var: cannot be written (Permission denied); make it writable" in line
    own = checkout / "own"
    own.mkdir()
    os.chown(own, NOBODY, NOBODY)
    with Run(checkout, "--dir", str(own / "var"), user=NOBODY) as run:
        assert "200" in str(exchange(run.server, options(run.server)))
        assert run.stop() == 0
    assert {file.stat().st_uid for file in own.rglob("*")} == {NOBODY}
