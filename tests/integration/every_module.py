"""Servers that together load every module of this machine's Kamailio, and what each one needs.

A module is loaded where its .so is there: the lists are of all releases and of all of Debian's
kamailio-*-modules packages. Nothing beyond loopback is asked for, and no other server is needed:
what a module connects to is a port where nobody answers, but for the two that Peers tells of.
"""

import contextlib
import os
import re
import signal
import socket
import socketserver
import subprocess
import threading
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

from . import control
from .module_files import Peers, write_files
from .module_sets import (
    ALSO_IN_PROXY,
    BASE,
    FIRST,
    LEFT_OUT,
    LOG_ENGINES,
    PARAMETERS,
    SERVERS,
    WITH_DATABASE,
)
from .waiting import LOOPBACK, free_port, wait_for

_START_SECONDS = 30.0


class EveryModule:
    """A running Kamailio with the modules of one server; use it as a context manager."""

    def __init__(self, server: str, folder: Path) -> None:
        """Have its files in ``folder``, which is there."""
        self.modules = modules(server)
        self.socket = folder / "kamailio_rpc.sock"
        self._folder = folder

    @property
    def log(self) -> str:
        """Everything that it has logged."""
        return (self._folder / "log").read_text(encoding="utf-8", errors="replace")

    def __enter__(self) -> "EveryModule":
        with contextlib.ExitStack() as stack:
            ports = iter(range(free_port(count=len(fields(Peers))), 1 << 16))
            peers = Peers(*(next(ports) for _ in fields(Peers)))
            stack.enter_context(socket.create_server((LOOPBACK, peers.silent), backlog=100))
            stack.enter_context(_ldap_server(peers.ldap))
            write_files(self._folder, peers)
            config = self._folder / "kamailio.cfg"
            config.write_text(_config(self.modules, self._folder, peers), encoding="utf-8")
            command = ["kamailio", "-f", str(config), "-DD", "-m", "128", "-M", "16"]
            command += ["-Y", str(self._folder), "-P", str(self._folder / "pid")]
            with (self._folder / "log").open("wb") as log:
                self._process = subprocess.Popen(
                    command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=self._folder,
                    start_new_session=True,
                )  # fmt: skip
            self._pids = {self._process.pid}
            stack.callback(self._stop)
            what = f"the start of Kamailio with {len(self.modules)} modules"
            wait_for(self._is_complete, what, _START_SECONDS)
            assert self._process.poll() is None, f"Kamailio ended at its start:\n{self._errors()}"
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def _is_complete(self) -> bool:
        """Whether it has ended, or has forked all processes: TCP's main one is the last."""
        if self._process.poll() is not None:
            return True
        try:
            processes = control.ask(self.socket, "core.psa")
        except (OSError, RuntimeError):
            return False
        self._pids.update(process["pid"] for process in processes)
        last = any(process["description"] == "tcp main process" for process in processes)
        return last and all(process["status"] == 1 for process in processes)

    def _errors(self) -> str:
        wrong = [line for line in self.log.splitlines() if "ERROR" in line or "CRITICAL" in line]
        return "\n".join(wrong[-20:]) or self.log[-3000:]

    def _stop(self) -> None:
        """Some modules' processes outlive SIGTERM: their group is killed after it."""
        self._process.send_signal(signal.SIGTERM)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(5)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait(5)
        for pid in self._pids:  # libmongoc leaves a file of each
            Path(f"/dev/shm/mongoc-{pid}").unlink(missing_ok=True)


@contextlib.contextmanager
def _ldap_server(port: int) -> Iterator[None]:
    class Answer(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            with contextlib.suppress(OSError):
                while self.request.recv(4096):
                    self.request.sendall(bytes.fromhex("300c02010161070a010004000400"))

    class Server(socketserver.ThreadingTCPServer):
        allow_reuse_address = daemon_threads = True
        request_queue_size = 100

    with Server((LOOPBACK, port), Answer) as server:
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        try:
            yield
        finally:
            server.shutdown()


def installed() -> dict[str, Path]:
    """The modules of this machine, in the folder where Kamailio looks for them."""
    told = subprocess.run(["kamailio", "-I"], capture_output=True, text=True, check=True).stdout
    match = re.search(r"Default paths to modules: *(\S+)", told)
    assert match, f"no folder of modules in kamailio -I:\n{told}"
    folders = [Path(folder) for folder in match[1].split(":")]
    return {file.stem: file for folder in folders for file in sorted(folder.glob("*.so"))}


def modules(server: str) -> list[str]:
    """The modules of this machine that a server loads, in their order."""
    there = set(installed())
    apart = {module for modules in SERVERS.values() for module in modules} | set(LEFT_OUT)
    chosen = set(SERVERS[server]) if server in SERVERS else there - (apart - ALSO_IN_PROXY)
    chosen = there & (chosen | set(BASE))
    first = [module for module in FIRST if module in chosen]
    rest = sorted(chosen - {*first, "app_python3"})
    return [*first, *rest, "app_python3"]


def _config(modules: list[str], folder: Path, peers: Peers) -> str:
    database = f"sqlite:///{folder}/database"
    perl = installed()["app_python3"].parents[1] / "perl"
    places = {
        "address": LOOPBACK, "database": database, "folder": folder, "peers": peers, "perl": perl
    }  # fmt: skip
    lines = [
        "debug=1", "log_stderror=yes", "children=1", "tcp_children=1", "dns=no", "rev_dns=no",
        f"listen=udp:{LOOPBACK}:{peers.sip}", f"listen=tcp:{LOOPBACK}:{peers.sip}",
        f'log_engine_data="{LOOPBACK}:{peers.nobody}"', "enable_tls=yes",
        *(f'log_engine_type="{LOG_ENGINES[m]}"' for m in modules if m in LOG_ENGINES),
        *(f'loadmodule "{module}.so"' for module in modules),
        *(f'modparam("{m}", "db_url", "{database}")' for m in WITH_DATABASE if m in modules),
    ]  # fmt: skip
    for line in PARAMETERS.strip().splitlines():
        module, name, value = line.split(" ", 2)
        if module in modules:
            lines.append(f'modparam("{module}", "{name}", {value.format(**places)})')
    lines.append('cfgengine "python"')
    if "nosip" in modules:
        lines.append("event_route[nosip:msg] { exit; }")
    return "\n".join(lines) + "\n"
