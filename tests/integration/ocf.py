"""The OCF resource agent of Debian's package resource-agents, unchanged, on an installed kemi_app.

The agent finds its Kamailio by its whole command line. Each site lies in a temporary folder of its
own, so no other process has such a line.
"""

import contextlib
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from .server import REPOSITORY
from .waiting import wait_for

OCF_ROOT = Path("/usr/lib/ocf")
AGENT = OCF_ROOT / "resource.d" / "heartbeat" / "kamailio"
SIPSAK = REPOSITORY / "deploy" / "pacemaker" / "kemi_app-sipsak"

SUCCESS, GENERIC, CONFIGURED, NOT_RUNNING = 0, 1, 6, 7
"""Exit codes by the OCF standard."""

_SECONDS = 60.0


class Site:
    """kemi_app below a prefix of its own; leaving it ends every Kamailio that was started there."""

    def __enter__(self) -> "Site":
        self.prefix = Path(tempfile.mkdtemp(prefix="kemi-ocf-"))
        self.prefix.chmod(0o755)  # for the user kamailio
        self.etc = self.prefix / "etc" / "kamailio"
        self.install()
        self.home = self.prefix / "home"
        self.home.mkdir()
        shutil.copy(self.etc / "kamctlrc", self.home / ".kamctlrc")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        kill(self.processes())
        wait_for(lambda: not self.processes(), "the end of what ran in the site")
        shutil.rmtree(self.prefix)

    def install(self, *options: str) -> None:
        """Run scripts/install for this prefix."""
        command = [sys.executable, "-m", "kemi_app", "install", "--prefix", str(self.prefix)]
        done = subprocess.run(
            [*command, *options],
            cwd=REPOSITORY,
            capture_output=True,
            text=True,
            timeout=_SECONDS,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr

    def processes(self) -> list[int]:
        """Every Kamailio that was started with a file of this site."""
        return processes(f"-f\0{self.etc}/")


@dataclass
class Outcome:
    """How an action of the agent ended."""

    code: int
    output: str


@dataclass
class Agent:
    """The agent for one instance: its parameters, and the Kamailio that it starts."""

    site: Site
    instance: str
    address: str
    port: int
    proto: str
    kamctlrc: str = ""
    """Empty or a blank: the agent does not ask kamctl."""

    extra_options: str = "-x fm -X fm"
    """Kamailio's default allocator costs a Python worker half of its time."""

    monitoring_ip: str = ""
    sipsak: str = str(SIPSAK)
    prefix_command: Sequence[str] = ()
    """A command that the agent runs under."""

    @property
    def run_dir(self) -> Path:
        """RUN_DIR."""
        return self.site.prefix / "run" / self.instance

    @property
    def conffile(self) -> Path:
        """The file that Kamailio is started with."""
        return self.site.etc / f"{self.instance}.cfg"

    @property
    def pidfile(self) -> Path:
        """Where the agent has Kamailio write its process number."""
        return self.run_dir / "kamailio.pid"

    def parameters(self) -> dict[str, str]:
        """The agent's parameters."""
        user = "kamailio" if os.geteuid() == 0 else ""
        return {
            "conffile": str(self.conffile),
            "pidfile": str(self.pidfile),
            "listen_address": self.address,
            "monitoring_ip": self.monitoring_ip or self.address,
            "port": str(self.port),
            "proto": self.proto,
            "sipsak": self.sipsak,
            "kamctl": "/usr/sbin/kamctl",
            "kamctlrc": self.kamctlrc,
            "kamuser": user,
            "kamgroup": user,
            "extra_options": self.extra_options,
        }

    def environment(self) -> dict[str, str]:
        """The environment that Pacemaker gives an agent."""
        given = {f"OCF_RESKEY_{name}": value for name, value in self.parameters().items()}
        return {
            "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": str(self.site.home),
            "LANG": "C.UTF-8",
            "SIPSAK_SECONDS": "3",
            "OCF_ROOT": str(OCF_ROOT),
            "OCF_RESOURCE_INSTANCE": self.instance,
            **given,
        }

    def begins(self, action: str) -> "subprocess.Popen[str]":
        """Begin an action, in a process group of its own, and do not wait for its end."""
        return subprocess.Popen(
            [*self.prefix_command, str(AGENT), action],
            env=self.environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            start_new_session=True,
        )

    def does(self, action: str, timeout: float = _SECONDS) -> Outcome:
        """Do an action to its end. Raises TimeoutExpired where it takes longer than `timeout`."""
        child = self.begins(action)
        try:
            output, _ = child.communicate(timeout=timeout)
        except subprocess.TimeoutExpired:
            end(child)
            raise
        return Outcome(child.returncode, output)

    def starts(self) -> "Agent":
        """Do start, insist that it worked, and return this agent."""
        done = self.does("start")
        assert done.code == SUCCESS, done.output
        return self

    def monitor(self) -> int:
        """Exit code of monitor."""
        return self.does("monitor").code

    def processes(self) -> list[int]:
        """The processes of its Kamailio, the main process first."""
        return processes(f"-P\0{self.pidfile}\0")

    def kamcmd(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Give the server a command, in its own network: there alone its sockets answer."""
        command = [*self.prefix_command, "kamcmd", "-s", f"unix:{self.run_dir}/kamailio_ctl"]
        return subprocess.run(
            [*command, *words], capture_output=True, text=True, timeout=_SECONDS, check=False
        )

    def workers(self, socket: str = "") -> list[int]:
        """The SIP workers: those of the UDP socket `address:port`, or all, TCP's too."""
        told = self.kamcmd("core.psx").stdout
        found = re.findall(r"PID: (\d+)\s+DSC: (?:udp|tcp) receiver(.*)", told)
        return [int(pid) for pid, rest in found if rest.endswith(socket)]

    def sipsak_says(self, transport: str) -> subprocess.CompletedProcess[str]:
        """Ask sip:monitor@… as an operator would, with the answer shown."""
        uri = f"sip:monitor@{self.address}:{self.port}"
        command = [*self.prefix_command, "sipsak", "-vv", "-H", "localhost", "-E", transport]
        return subprocess.run(
            [*command, "-s", uri], capture_output=True, text=True, timeout=_SECONDS, check=False
        )


def processes(words: str) -> list[int]:
    """Processes whose command line has `words`, which NUL parts from one another, by number."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with contextlib.suppress(OSError):
                if words.encode() in (entry / "cmdline").read_bytes():
                    found.append(int(entry.name))
    return sorted(found)


def kill(pids: Sequence[int]) -> None:
    """End processes at once."""
    for pid in pids:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


def end(child: "subprocess.Popen[str]") -> str:
    """End an action that is under way, and what it has begun in its group: what it printed."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(child.pid, signal.SIGKILL)
    output, _ = child.communicate(timeout=10)
    return output


@contextlib.contextmanager
def stopped(pids: Sequence[int]) -> Iterator[None]:
    """Have processes hang for a while (SIGSTOP)."""
    for pid in pids:
        os.kill(pid, signal.SIGSTOP)
    try:
        wait_for(lambda: all(map(_hangs, pids)), "processes to hang")
        yield
    finally:
        for pid in pids:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGCONT)


def _hangs(pid: int) -> bool:
    """Whether a process is stopped, by /proc/PID/stat."""
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "T"
