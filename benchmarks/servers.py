"""The servers that are compared: how each is configured, started and stopped.

ENTRIES is the table. All start from the repository's kamailio.cfg, so that modules and parameters
are the same; what differs is the routing that they run, and the callbacks it has.
"""

import os
import re
import signal
import sqlite3
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.load import CALLEE, HOST, PASSWORD, USERS

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent
CONFIG = PROJECT / "kamailio.cfg"
EXAMPLES = Path("/usr/share/doc/kamailio/examples/kemi")
TABLES = Path("/usr/share/kamailio/db_sqlite")

FEATURES = ("WITH_AUTH", "WITH_IPAUTH", "WITH_NAT", "WITH_ANTIFLOOD")
"""Those of Kamailio's example. Its database writes (WITH_USRLOCDB, WITH_ACCDB) are left out: they
would bury what the routing costs under what sqlite costs."""

ENGINE = 'cfgengine "python"'

COMMON = (
    *("-x", "fm", "-X", "fm"),  # the allocators of shared and private memory
    *("-m", "1024", "-M", "16"),  # finished transactions stay 5 s, some 20 kB for each call
    *("-n", "1", "-T"),  # one UDP worker, no TCP
    *("-DD", "-E", "--debug=0"),  # in the foreground; nothing below a warning is logged
)
"""The options that all servers are started with."""

START_SECONDS = 20.0
ASK_SECONDS = 5.0
STOP_SECONDS = 10.0


class ServerError(Exception):
    """A server could not be set up, did not come up, or died."""


@dataclass(frozen=True)
class Place:
    """Where one server lives: its own folder and its UDP port on loopback."""

    folder: Path
    port: int

    @property
    def database(self) -> Path:
        """The sqlite file with Kamailio's own tables."""
        return self.folder / "kamailio.sqlite"


@dataclass(frozen=True)
class Entry:
    """One line of the comparison."""

    name: str
    title: str
    script: Path
    """What Kamailio loads: a Python file, or a file of routes in its own language."""
    configure: Callable[[str, Path], str] = lambda text, script: text
    """Makes this entry's configuration of the repository's."""
    relays: bool = True
    """False for a route that only replies: it cannot take part in REGISTER and call."""


@dataclass(frozen=True)
class Server:
    """A running Kamailio."""

    entry: Entry
    port: int
    process: "subprocess.Popen[bytes]"
    worker: int
    """Process id of the only UDP worker."""
    log: Path

    def check(self) -> None:
        """Raises ServerError when the worker or its parent is gone."""
        if self.process.poll() is not None or not Path(f"/proc/{self.worker}").exists():
            raise ServerError(f"{self.entry.name} died: {_complaint(self.log)}")


def _other_python(text: str, script: Path) -> str:
    """For a script that has the callbacks for requests and replies and no others."""
    text = re.sub(r'^modparam\("\w+", "event_callback\w*",.*\n', "", text, flags=re.MULTILINE)
    callback = r'^(kemi\.(?!reply_route)\w+_callback)=".*"'
    return re.sub(callback, r'\1="none"', text, flags=re.MULTILINE)


def _native(text: str, script: Path) -> str:
    """For routes in Kamailio's own language."""
    text = _other_python(text, script)
    text = _replace(text, 'loadmodule "app_python3.so"\n', "")
    text = _replace(text, 'modparam("app_python3", "load", KEMI_LOADER)\n', "")
    return _replace(text, ENGINE, f'cfgengine "native"\ninclude_file "{script}"')


ENTRIES = (
    Entry("kemi_app", "this project's application", PROJECT / "kemi_app" / "loader.py"),
    Entry(
        "stock",
        "Kamailio's example in Python",
        EXAMPLES / "kamailio-basic-kemi-python.py",
        _other_python,
    ),
    Entry(
        "native",
        "the same example in Kamailio's own language",
        EXAMPLES / "kamailio-basic-kemi-native.cfg",
        _native,
    ),
    Entry(
        "floor",
        "a Python route that only replies",
        HERE / "floor.py",
        _other_python,
        relays=False,
    ),
)

REFERENCE = "stock"
"""The entry to which the others are put in relation."""


@contextmanager
def running(entry: Entry, place: Place) -> Iterator[Server]:
    """Start a server and stop it again. Raises ServerError when it does not come up in time."""
    place.folder.mkdir(parents=True)
    create_database(place.database)
    log = place.folder / "kamailio.log"
    command = ["kamailio", *COMMON, *_arguments(entry, place)]
    with log.open("wb") as output:
        try:
            process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,  # Ctrl-C is for us; we stop the servers
            )
        except FileNotFoundError as error:
            raise ServerError("kamailio is not installed") from error
    try:
        worker = _worker(entry, place, process, log)
        yield Server(entry, place.port, process, worker, log)
    finally:
        _stop(process)


def create_database(path: Path) -> None:
    """Kamailio's own tables with the subscribers of the load and loopback as a permitted source."""
    with sqlite3.connect(path) as database:
        for name in ("standard", "auth_db", "usrloc", "permissions", "acc"):
            script = TABLES / f"{name}-create.sql"
            if not script.is_file():
                raise ServerError(f"{script} is missing: it comes with the package kamailio")
            database.executescript(script.read_text())
        database.executemany(
            "INSERT INTO subscriber (username, domain, password) VALUES (?, ?, ?)",
            [(user, HOST, PASSWORD) for user in (*USERS, CALLEE)],
        )
        database.execute("INSERT INTO address (grp, ip_addr, mask) VALUES (1, ?, 32)", (HOST,))
    database.close()


def _arguments(entry: Entry, place: Place) -> list[str]:
    """Write the configuration into the server's folder; returns the options that go with it."""
    for file in (CONFIG, entry.script):
        if not file.is_file():
            raise ServerError(f"{file} is missing")
    # A copy for kemi_app too: what lies beside the original for this machine stays out, and the
    # native example does not load without rtpproxy, which no phone of the load makes use of.
    config = place.folder / CONFIG.name
    text = _replace(CONFIG.read_text(), ENGINE, f'loadmodule "rtpproxy.so"\n{ENGINE}')
    config.write_text(entry.configure(text, entry.script))
    arguments = ["-f", str(config), "-l", f"udp:{HOST}:{place.port}"]
    arguments += ["-w", str(place.folder), "-P", str(place.folder / "kamailio.pid")]
    values = {
        "RUN_DIR": place.folder,
        "DBURL": f"sqlite:///{place.database}",
        "KEMI_LOADER": entry.script,
    }
    for name, value in values.items():
        arguments += ["-A", f'{name}="{value}"']
    for name in ("OWN_FEATURES", *FEATURES):
        arguments += ["-A", name]
    return arguments


def _replace(text: str, old: str, new: str) -> str:
    if text.count(old) != 1:
        raise ServerError(f"{CONFIG} lacks the line {old.strip()}")
    return text.replace(old, new)


def _worker(entry: Entry, place: Place, process: "subprocess.Popen[bytes]", log: Path) -> int:
    """Wait until the server answers over its control socket; the process id of its UDP worker."""
    command = ["kamcmd", "-s", f"unix:{place.folder}/kamailio_ctl", "core.psx"]
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end and process.poll() is None:
        time.sleep(0.2)
        try:
            answer = subprocess.run(command, capture_output=True, text=True, timeout=ASK_SECONDS)
        except subprocess.TimeoutExpired:
            continue
        found = re.search(r"^\s*PID: (\d+)\n\s*DSC: udp receiver", answer.stdout, re.MULTILINE)
        if found:
            return int(found.group(1))
    raise ServerError(f"{entry.name} did not start: {_complaint(log)}")


def _stop(process: "subprocess.Popen[bytes]") -> None:
    """Ask the main process to end, which ends its children; kill it when it does not."""
    if process.poll() is not None:
        return
    process.terminate()
    try:
        process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)  # its children too: they are in its group
        process.wait(STOP_SECONDS)


def _complaint(log: Path) -> str:
    lines = log.read_text(errors="replace").split("\n")
    faults = [line for line in lines if "ERROR" in line or "CRITICAL" in line]
    return next((line.strip() for line in (*faults, *lines) if line.strip()), "an empty log")
