"""An installation as docs/deploy.md makes it, by the page's own commands."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType

from .page import Page
from .raw import exchange, options
from .server import REPOSITORY
from .systemctl import Service
from .test_scripts_run import Served
from .waiting import free_port, wait_for

PAGE = Page("deploy.md")


class Host:
    """A machine below a folder: its /etc/kamailio, /run and /var are the test's own.

    What the page has on 127.0.0.1 and 127.0.0.2 is on ``address`` here. Use it as a context.
    """

    def __init__(self, address: str) -> None:
        self.address = address
        self.folder = folder = Path(tempfile.mkdtemp(prefix="kemi-host-"))
        folder.chmod(0o755)
        self.port = free_port(address)
        self.moved = {
            "/etc/kamailio": f"{folder}/etc/kamailio", "/run/": f"{folder}/run/",
            "/var/lib/": f"{folder}/var/lib/", "/var/backups/": f"{folder}/var/backups/",
            "127.0.0.2:5060": f"{address}:{self.port}", "127.0.0.1:5060": f"{address}:{self.port}",
        }  # fmt: skip
        (folder / "var" / "backups").mkdir(parents=True)
        self.log = folder / "log"
        self.service = Service("west", self.moved, self.log)

    def __enter__(self) -> "Host":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.service.kill()
        shutil.rmtree(self.folder)

    def do(self, command: str, checkout: Path = REPOSITORY) -> str:
        """Run one command of the page here, in the checkout; it has to succeed."""
        words = command.split()
        if words[0] == "systemctl":
            if words[1] != "daemon-reload":
                assert self.service.do(words[1]) == 0, command
                if words[1] in ("start", "restart", "enable"):
                    self.wait()
            return ""
        for there, here in self.moved.items():
            command = command.replace(there, here)
        if words[0] == "scripts/install":
            command += f" --prefix {self.folder}"
        done = subprocess.run(
            ["bash", "-c", command], cwd=checkout, capture_output=True, text=True, timeout=60,
            env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}, check=False,
        )  # fmt: skip
        assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}{self.tail()}"
        return done.stdout

    def run(self, section: str) -> None:
        """Run the commands of a section, one after the other."""
        for command in PAGE.commands(section):
            self.do(command)

    @property
    def server(self) -> Served:
        """Where it is."""
        return Served(self.port, self.address, self.address)

    def wait(self) -> None:
        """Wait until it answers."""
        wait_for(lambda: exchange(self.server, options(self.server), timeout=0.2), "an answer", 20)

    def tail(self) -> str:
        """The end of its log."""
        return self.log.read_text(errors="replace")[-3000:] if self.log.exists() else ""
