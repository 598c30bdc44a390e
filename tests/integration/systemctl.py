"""systemctl as far as the shipped unit needs it: systemd itself is not on a test's machine.

What the unit says is done as systemd would: the same commands, the same environment, as the user
kamailio, with the runtime and state folders made, a SIGTERM to stop and a wait for the end.
"""

import contextlib
import os
import re
import shlex
import shutil
import signal
import subprocess
from collections.abc import Mapping
from pathlib import Path

UNIT = Path(__file__).resolve().parents[2] / "deploy" / "systemd" / "kemi_app@.service"


class Service:
    """kemi_app@NAME; `moved` maps the paths of the unit to where they are in the test."""

    def __init__(self, name: str, moved: Mapping[str, str], log: Path) -> None:
        text = re.sub(r"^#.*\n", "", UNIT.read_text(encoding="utf-8"), flags=re.MULTILINE)
        self.name = name
        self._moved = moved
        self._log = log
        self._lines = re.findall(r"^(\w+)=(.*)$", text.replace("%i", name), re.MULTILINE)
        self._process: subprocess.Popen[bytes] | None = None

    def do(self, verb: str) -> int:
        """Carry out one of systemctl's words; gives its exit code."""
        if verb in ("start", "enable"):
            return self.start()
        if verb == "stop":
            return self.stop()
        if verb == "restart":
            return self.stop() or self.start()
        if verb == "reload":
            return subprocess.run(self._command("ExecReload"), timeout=60, check=False).returncode
        if verb == "status":
            return 0 if self._process and self._process.poll() is None else 3
        raise ValueError(f"systemctl {verb} is not done here")

    def start(self) -> int:
        """ExecStartPre, then ExecStart in the background."""
        for key, parent in (("RuntimeDirectory", "/run"), ("StateDirectory", "/var/lib")):
            folder = Path(self._here(f"{parent}/{self._value(key)}"))
            folder.mkdir(parents=True, exist_ok=True)
            for path in (folder, *folder.iterdir()):
                shutil.chown(path, self._value("User"), self._value("Group"))
        before = self._run(self._command("ExecStartPre"))
        if before.wait(60):
            return before.returncode
        self._process = self._run(self._command("ExecStart"))
        return 0

    def stop(self) -> int:
        """SIGTERM to the main process, as KillMode=mixed does; gives the exit code."""
        if self._process is None:
            return 0
        self._process.send_signal(signal.SIGTERM)
        with contextlib.suppress(subprocess.TimeoutExpired):
            return self._process.wait(float(self._value("TimeoutStopSec")))
        self.kill()
        return 1

    def kill(self) -> None:
        """End all that is left."""
        if self._process is not None and self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait(5)

    def _run(self, command: list[str]) -> "subprocess.Popen[bytes]":
        user = self._value("User")
        with self._log.open("ab") as log:
            return subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT,
                cwd=self._here(self._value("WorkingDirectory")), env=self._environment(),
                user=user, group=self._value("Group"), extra_groups=[],
                umask=int(self._value("UMask"), 8), start_new_session=True,
            )  # fmt: skip

    def _environment(self) -> dict[str, str]:
        words = [
            word for key, value in self._lines if key == "Environment" for word in value.split()
        ]
        return {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", **dict(w.split("=", 1) for w in words)}

    def _command(self, key: str) -> list[str]:
        environment = self._environment()
        return [
            re.sub(r"\$\{(\w+)\}", lambda found: environment[found[1]], self._here(word))
            for word in shlex.split(self._value(key))
        ]

    def _value(self, key: str) -> str:
        return [value for name, value in self._lines if name == key][-1]

    def _here(self, text: str) -> str:
        for there, here in self._moved.items():
            text = text.replace(there, here)
        return text
