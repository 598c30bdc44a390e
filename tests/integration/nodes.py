"""A cluster's nodes: each with a root of its own, as docs/deploy-ocf.md has one set up.

The root is Debian's, with what the page's first command installs (scripts/image); over it lies a
layer of the node's own. Only root can make one.
"""

import shlex
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType

from . import images
from .containers import processes_in, root_is_a_mount
from .netns import Machine
from .ocf import OCF_ROOT
from .server import REPOSITORY
from .waiting import wait_for

CHECKOUT = "/srv/kemi_app"
SHARED = "/srv/shared"
CIB = "/srv/shared/cib.xml"
PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
STAND_INS = {
    # There is no systemd that runs: nothing is to be stopped, but what it starts at a boot changes.
    "systemctl": 'for word; do shift; [ "$word" = --now ] || set -- "$@" "$word"; done\\n'
    'SYSTEMD_OFFLINE=1 exec /bin/systemctl "$@"',
    # crm takes the file from the environment, pcs does not.
    "pcs": f'exec /usr/sbin/pcs -f {CIB} "$@"',
}
_SECONDS = 60


class Node(Machine):
    """A machine with a root of its own; the checkout is there, and a folder that nodes share."""

    def __init__(self, name: str, shared: Path) -> None:
        self.name = name
        self._shared = shared

    def __enter__(self) -> "Node":
        self._folder = tempfile.TemporaryDirectory(prefix=f"kemi-{self.name}-")
        spaces = ["--mount", "--net", "--pid", "--uts", "--ipc", "--fork", "--kill-child"]
        propagation = "private" if root_is_a_mount() else "unchanged"
        self._keeper = subprocess.Popen(
            ["unshare", *spaces, "--propagation", propagation, "bash", "-ec", self._script()]
        )
        self._pid = wait_for(self._first_process, f"the node {self.name}")
        self.ip("link set lo up")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        super().__exit__(kind, error, trace)
        self._folder.cleanup()

    @property
    def pid(self) -> int:
        """Its process 1."""
        return self._pid

    def do(self, command: str) -> str:
        """Run a line of the shell there, in the checkout; it has to succeed. What it printed."""
        done = self.attempt(["bash", "-c", command])
        assert done.returncode == 0, f"{command}: {done.stdout}"
        return done.stdout

    def attempt(self, command: list[str], **variables: str) -> subprocess.CompletedProcess[str]:
        """Run a command there, in the checkout, with these variables; output and errors as one."""
        spaces = ["--mount", "--net", "--pid", "--uts", "--ipc"]
        environment = {
            "PATH": PATH, "HOME": "/root", "LANG": "C.UTF-8", "TERM": "dumb", "CIB_file": CIB,
            "DEBIAN_FRONTEND": "noninteractive", "PYTHONDONTWRITEBYTECODE": "1", **variables,
        }  # fmt: skip
        return subprocess.run(
            ["nsenter", "-t", str(self.pid), *spaces, f"--root=/proc/{self.pid}/root",
             "env", "-i", "-C", CHECKOUT, *(f"{k}={v}" for k, v in environment.items()), *command],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            text=True, errors="replace", timeout=_SECONDS, check=False,
        )  # fmt: skip

    def agent(self, kind: str, parameters: dict[str, str], action: str) -> int:
        """Have an agent of resource-agents do an action, as Pacemaker does: its exit code."""
        given = {f"OCF_RESKEY_{name}": value for name, value in parameters.items()}
        program = str(OCF_ROOT / "resource.d" / "heartbeat" / kind)
        done = self.attempt(
            [program, action], OCF_ROOT=str(OCF_ROOT), OCF_RESOURCE_INSTANCE=kind, **given
        )
        self.told = done.stdout
        return done.returncode

    def processes(self) -> list[int]:
        """The processes on it, by their ids outside of it."""
        return processes_in(f"/proc/{self.pid}/ns/pid")

    def _script(self) -> str:
        """Lay the layer over the root, mount what belongs there, and wait in it."""
        layer = f"lowerdir={images.root('node')},upperdir=layer/upper,workdir=layer/work"
        lines = [
            f"cd {self._folder.name}", "mkdir layer root", "mount -t tmpfs layer layer",
            "mkdir layer/upper layer/work", f"mount -t overlay -o {layer} overlay root", "cd root",
            "mount -t proc proc proc", "mount --rbind /dev dev", f"hostname {self.name}",
        ]  # fmt: skip
        for source, target in ((REPOSITORY, CHECKOUT), (self._shared, SHARED)):
            lines += [f"mkdir -p .{target}", f"mount --bind {shlex.quote(str(source))} .{target}"]
        lines += [f"mount -o remount,bind,ro .{CHECKOUT}"]
        for name, script in STAND_INS.items():
            place = f"usr/local/sbin/{name}"
            lines += [
                f"printf '#!/bin/sh\\n%b\\n' {shlex.quote(script)} >{place}",
                f"chmod 755 {place}",
            ]
        return "\n".join([*lines, "exec chroot . sleep infinity"])

    def _first_process(self) -> int:
        """Process 1, once it is in its root; 0 before."""
        children = Path(f"/proc/{self._keeper.pid}/task/{self._keeper.pid}/children")
        found = children.read_text().split()
        assert self._keeper.poll() is None, f"{self.name} could not be made"
        if not found or Path(f"/proc/{found[0]}/comm").read_text() != "sleep\n":
            return 0
        return int(found[0])
