"""Started as a distribution or a cluster starts it: plain ``kamailio -f``, from any folder."""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kemi_app.tools.database import create
from kemi_app.tools.processes import Process, processes
from kemi_app.tools.rpc import Rpc

from .raw import exchange, options
from .server import REPOSITORY
from .waiting import LOOPBACK, free_port, wait_for

LOCAL = """
#!define RUN_DIR "{folder}/run"
#!define DBURL "sqlite:///{folder}/lib/kamailio.sqlite"
#!define KEMI_LOADER "{folder}/etc/kemi_app/loader.py"
listen=udp:127.0.0.1:{port}
#!define SIP_DOMAIN sip.example.org:{port}
"""


@dataclass
class Installed:
    """What lies in a folder like /etc/kamailio, and where it is to listen."""

    folder: Path
    port: int
    address: str = LOOPBACK


@pytest.fixture
def folder() -> Iterator[Path]:
    """One of its own: pytest's are for their owner alone, and Kamailio may be another user."""
    with tempfile.TemporaryDirectory(prefix="kemi-etc-") as made:
        Path(made).chmod(0o755)
        yield Path(made)


@pytest.fixture
def installed(folder: Path) -> Installed:
    here = Installed(folder, free_port())
    ignored = shutil.ignore_patterns("__pycache__", "stubs")
    shutil.copytree(REPOSITORY / "kemi_app", folder / "etc" / "kemi_app", ignore=ignored)
    shutil.copy(REPOSITORY / "kamailio.cfg", folder / "etc")
    local = LOCAL.format(folder=folder, port=here.port)
    (folder / "etc" / "kamailio-local.cfg").write_text(local)
    for name in ("lib", "run"):
        (folder / name).mkdir()
    create(folder / "lib" / "kamailio.sqlite")
    return here


def user_options(folder: Path) -> list[str]:
    """Where the tests run as root, Kamailio runs as its own user, who owns its state."""
    if os.geteuid() != 0:
        return []
    owner = pwd.getpwnam("kamailio")
    for path in (folder / "run", folder / "lib", folder / "lib" / "kamailio.sqlite"):
        os.chown(path, owner.pw_uid, owner.pw_gid)
    return ["-u", "kamailio", "-g", "kamailio"]


def test_it_runs_from_an_etc_folder_as_its_own_user(installed: Installed) -> None:
    command = ["kamailio", "-f", str(installed.folder / "etc" / "kamailio.cfg"), "-DD", "-E"]
    command += user_options(installed.folder)
    with (installed.folder / "log").open("w") as log:
        server = subprocess.Popen(command, cwd="/", stdout=log, stderr=log)
    run_dir = installed.folder / "run"
    try:
        wait_for(lambda: exchange(installed, options(installed), timeout=0.2), "an answer")
        wait_for(lambda: all(p.generation for p in reports(run_dir)), "all processes' reports")
        assert sum(process.is_sip_worker for process in reports(run_dir)) == 4
        answer = exchange(
            installed, options(installed).replace("127.0.0.1:", "sip.example.org:", 1)
        )
        assert str(answer).startswith("SIP/2.0 200 Keepalive")
    except TimeoutError as slow:
        raise AssertionError((installed.folder / "log").read_text()) from slow
    finally:
        server.send_signal(signal.SIGTERM)
        code = server.wait(20)
    text = (installed.folder / "log").read_text()
    assert code == 0, text
    assert "ERROR" not in text
    assert "WARNING" not in text


def reports(run_dir: Path) -> list[Process]:
    return processes(Rpc(run_dir), run_dir)
