"""Network namespaces: machines with addresses of their own, joined by a cable."""

import os
import subprocess
from pathlib import Path
from types import TracebackType

from .waiting import wait_for

_ROOT = os.geteuid() == 0
_MAKE = ["unshare", "--net"] if _ROOT else ["unshare", "--map-root-user", "--net"]


class Machine:
    """A network namespace with a loopback that is up; it lasts as long as the process in it."""

    def __enter__(self) -> "Machine":
        self._keeper = subprocess.Popen([*_MAKE, "sleep", "infinity"])
        space, own = Path(f"/proc/{self.pid}/ns/net"), os.readlink("/proc/self/ns/net")
        wait_for(lambda: os.readlink(space) != own and self._is_ready(), "a network namespace")
        self.ip("link set lo up")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._keeper.kill()
        self._keeper.wait(10)

    @property
    def pid(self) -> int:
        """The process that keeps it."""
        return self._keeper.pid

    @property
    def enter(self) -> list[str]:
        """The command that runs another one inside."""
        user = [] if _ROOT else ["--user", "--preserve-credentials"]
        return ["nsenter", "-t", str(self.pid), "--net", *user]

    def ip(self, words: str) -> None:
        """Run ip(8) inside."""
        done = subprocess.run(
            [*self.enter, "ip", *words.split()],
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        )
        assert done.returncode == 0, f"ip {words}: {done.stderr}"

    def join(self, other: "Machine", own: str, others: str) -> None:
        """Lay a cable to another machine; both get an address (with its prefix length) on it."""
        self.ip(f"link add cable type veth peer name cable netns {other.pid}")
        for machine, address in ((self, own), (other, others)):
            machine.ip(f"address add {address} dev cable")
            machine.ip("link set cable up")

    def _is_ready(self) -> bool:
        """Whether unshare has become the process that keeps the namespace."""
        return Path(f"/proc/{self.pid}/comm").read_text().strip() == "sleep"
