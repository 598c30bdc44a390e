"""Services of docker-compose.yml run as an engine would run them, without an engine and images.

Each has namespaces of its own (mounts, processes, network, names), the capabilities that its
service leaves it, and in the place of its image a root of Debian's that scripts/image has made,
with a layer of its own over it. Only root can make namespaces.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Any

from . import images
from .container_script import HOSTS, RESOLVER, VOLUMES, confined, script
from .waiting import wait_for

NETWORK = "172.30.77"


class Engine:
    """A network and volumes for containers; use it as a context manager."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="kemi-engine-"))
        self._containers: list[Container] = []
        self._addresses: dict[str, str] = {}

    def __enter__(self) -> Engine:
        self.folder.chmod(0o755)
        (self.folder / VOLUMES).mkdir()
        (self.folder / HOSTS).write_text("127.0.0.1 localhost\n")
        (self.folder / RESOLVER).write_text("nameserver 127.0.0.11\n")
        self._bridge = subprocess.Popen(
            ["unshare", "--net", "cat"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL
        )
        own = os.readlink("/proc/self/ns/net")
        wait_for(lambda: os.readlink(f"/proc/{self._bridge.pid}/ns/net") != own, "a network")
        self.network(
            "ip link set lo up; ip link add bridge type bridge; "
            f"ip addr add {NETWORK}.1/24 dev bridge; ip link set bridge up"
        )
        return self

    def __exit__(self, *_error: object) -> None:
        for container in self._containers:
            container.kill()
        assert self._bridge.stdin
        self._bridge.stdin.close()
        self._bridge.wait(5)
        shutil.rmtree(self.folder)

    def network(self, commands: str, pid: int = 0) -> None:
        """Run commands of a shell in the engine's network, or in that of a process."""
        subprocess.run(
            ["nsenter", f"--net=/proc/{pid or self._bridge.pid}/ns/net", "sh", "-ec", commands],
            check=True, capture_output=True, text=True,
        )  # fmt: skip

    def address(self, name: str) -> str:
        """Where a container is, or was."""
        return self._addresses[name]

    def volume(self, name: str) -> Path:
        """A named volume, made empty, and root's, where it is new."""
        path = self.folder / VOLUMES / name
        path.mkdir(mode=0o755, exist_ok=True)
        return path

    def remove_volumes(self) -> None:
        """Take all named volumes away; no container may run."""
        for path in (self.folder / VOLUMES).iterdir():
            shutil.rmtree(path)

    def connect(self, name: str, pid: int) -> None:
        """Give a container's network namespace its eth0, and the others its name."""
        address = self._addresses.setdefault(name, f"{NETWORK}.{len(self._addresses) + 2}")
        number = int(address.rpartition(".")[2])
        # The same for the same address, as with an engine: the others remember it.
        hardware = f"02:42:ac:1e:4d:{number:02x}"
        self.network(
            f"ip link add veth{pid} type veth peer name eth0 netns {pid}; "
            f"ip link set veth{pid} master bridge up"
        )
        self.network(
            f"ip link set lo up; ip link set eth0 address {hardware}; "
            f"ip addr add {address}/24 dev eth0; ip link set eth0 up; "
            f"ip route add default via {NETWORK}.1",
            pid,
        )
        names = "".join(f"{where} {who}\n" for who, where in self._addresses.items())
        (self.folder / HOSTS).write_text(f"127.0.0.1 localhost\n{names}")

    def start(self, name: str, service: dict[str, Any], **changes: Any) -> Container:
        """Start a service; ``changes`` are of its definition."""
        container = Container(self, name, {**service, **changes})
        self._containers.append(container)
        container.start()
        return container

    def run(self, name: str, service: dict[str, Any], **changes: Any) -> Container:
        """Start a service and wait for its end."""
        with self.start(name, service, **changes) as container:
            container.ended()
        return container


class Container:
    """One service that runs, or has run; left as a context, it is ended."""

    def __init__(self, engine: Engine, name: str, service: dict[str, Any]) -> None:
        self._engine = engine
        self._service = service
        self._image = images.root(service["image"])
        self.name = name
        self._folder = Path(tempfile.mkdtemp(prefix=f"{name}-", dir=engine.folder))
        self._log = self._folder / "log"

    @property
    def code(self) -> int | None:
        """The exit code; None while it runs."""
        return self._process.poll()

    @property
    def log(self) -> str:
        """What docker compose logs would show."""
        return self._log.read_text(encoding="utf-8", errors="replace")

    def __enter__(self) -> Container:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.kill()

    def start(self) -> None:
        """Start it: its process 1 begins when its network is there."""
        for mount in self._service.get("volumes", []):
            if mount["type"] == "volume":
                self._engine.volume(mount["source"])
        names = ["--mount", "--net", "--pid", "--uts", "--ipc", "--fork", "--kill-child"]
        propagation = "private" if root_is_a_mount() else "unchanged"
        commands = script(self.name, self._service, self._image, self._folder, self._engine.folder)
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                ["unshare", *names, "--propagation", propagation, "bash", "-c", commands],
                stdin=subprocess.PIPE, stdout=log, stderr=log, start_new_session=True,
            )  # fmt: skip
        own = os.readlink("/proc/self/ns/net")
        self.pid = wait_for(self._first_process, f"process 1 of {self.name}")
        wait_for(lambda: os.readlink(f"/proc/{self.pid}/ns/net") != own, "its network")
        if self._service.get("network_mode") != "none":
            self._engine.connect(self.name, self.pid)
        assert self._process.stdin
        self._process.stdin.close()

    def healthy(self, seconds: float = 60) -> Container:
        """Wait until it is, as docker compose does where another service depends on it."""
        wait_for(
            lambda: self._process.poll() is not None or self.check()[0] == 0,
            f"the health of {self.name}", seconds,
        )  # fmt: skip
        assert self._process.poll() is None, self.log
        return self

    def check(self) -> tuple[int, str]:
        """Run the health check as it is written: exit code and words."""
        how, *command = self._service["healthcheck"]["test"]
        assert how == "CMD"
        seconds = seconds_of(self._service["healthcheck"]["timeout"])
        done = self.execute(*command, seconds=seconds)
        return done.returncode, done.stdout

    def is_well(self) -> bool | None:
        """Whether its health check succeeds; None where its service has none."""
        return self.check()[0] == 0 if "healthcheck" in self._service else None

    def execute(
        self, *command: str, seconds: float = 30, user: str = ""
    ) -> subprocess.CompletedProcess[str]:
        """Run a command in it, as docker compose exec does."""
        return subprocess.run(
            self.inside(*command, user=user), capture_output=True, text=True, timeout=seconds,
            check=False, stdin=subprocess.DEVNULL,
        )  # fmt: skip

    def inside(self, *command: str, user: str = "") -> list[str]:
        """The command that runs another one in it, as its service's user unless one is named."""
        words = ["nsenter", f"--target={self.pid}", "--mount", "--net", "--pid", "--uts", "--ipc"]
        words += [f"--root=/proc/{self.pid}/root"]
        return [*words, *confined(self.name, self._service, user), *command]

    def file(self, path: str) -> Path:
        """A file in it, by its path outside of it."""
        return Path(f"/proc/{self.pid}/root{path}")

    def processes(self) -> list[int]:
        """The processes in it, by their ids outside of it, its process 1 first."""
        return processes_in(f"/proc/{self.pid}/ns/pid")

    def stop(self) -> int:
        """Stop it as the engine does: its signal, and SIGKILL after its grace; the exit code."""
        os.kill(self.pid, getattr(signal, self._service.get("stop_signal", "SIGTERM")))
        grace = seconds_of(self._service.get("stop_grace_period", "10s"))
        try:
            return self._process.wait(grace)
        except subprocess.TimeoutExpired:
            self.kill()
            return 137

    def again(self) -> Container:
        """Start the same service anew."""
        return self._engine.start(self.name, self._service)

    def ended(self, seconds: float = 60) -> int:
        """Wait for its end, and return the exit code."""
        return self._process.wait(seconds)

    def has_ended(self, seconds: float) -> bool:
        """Whether it ends within this time."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(seconds)
        return self._process.poll() is not None

    def kill(self) -> None:
        """End it at once, if it runs: its process 1 takes the others with it."""
        if hasattr(self, "_process") and self._process.poll() is None:
            if hasattr(self, "pid"):
                os.kill(self.pid, signal.SIGKILL)  # unshare's --kill-child ends with a setuid()
            else:
                self._process.kill()
            self._process.wait(10)

    def _first_process(self) -> int:
        children = Path(f"/proc/{self._process.pid}/task/{self._process.pid}/children")
        found = children.read_text().split()
        return int(found[0]) if found else 0


def processes_in(namespace: str) -> list[int]:
    """The processes in a namespace for processes (a file below /proc), in order."""
    own = os.readlink(namespace)
    found = []
    for entry in Path("/proc").iterdir():
        try:
            if entry.name.isdigit() and os.readlink(entry / "ns" / "pid") == own:
                found.append(int(entry.name))
        except OSError:
            continue
    return sorted(found)


def root_is_a_mount() -> bool:
    """Whether / is one: it is not in a chroot, whose mounts nobody else sees anyway."""
    text = Path("/proc/self/mountinfo").read_text()
    return bool(re.search(r"^\d+ \d+ \S+ \S+ / ", text, re.MULTILINE))


def seconds_of(text: str) -> float:
    """A duration as docker-compose writes it."""
    units = {"h": 3600, "m": 60, "s": 1, "ms": 0.001}
    return sum(float(n) * units[unit] for n, unit in re.findall(r"([\d.]+)(ms|h|m|s)", text))
