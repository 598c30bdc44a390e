"""A command ``docker`` for the lines of docs/deploy-docker.md: docker compose on our engine.

The program itself hands its words, its variables and its standard files to the test's process,
which does what they say by tests/integration/containers.py.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import subprocess
import tempfile
import threading
from pathlib import Path

from . import images
from .compose import services
from .containers import Engine
from .docker_verbs import Project, Verbs

PROGRAM = """#!/usr/bin/env python3
import json, os, socket, sys
with socket.socket(socket.AF_UNIX) as link:
    link.connect({address!r})
    told = json.dumps([sys.argv[1:], dict(os.environ), os.getcwd()])
    socket.send_fds(link, [told.encode()], [0, 1, 2])
    link.shutdown(socket.SHUT_WR)
    sys.exit(int(link.recv(8)))
"""
OURS = ("COMPOSE_", "KEMI_", "SHM_", "PKG_", "ALICE_", "BOB_")
_LONGEST = 1 << 17


class Docker:
    """The engine with its command; use it as a context manager."""

    def __enter__(self) -> Docker:
        self._stack = contextlib.ExitStack()
        for service in services().values():
            images.root(service["image"])  # which may take its time where it is new
        self.engine = self._stack.enter_context(Engine())
        self.folder = Path(
            self._stack.enter_context(tempfile.TemporaryDirectory(prefix="kemi-docker-"))
        )
        program = self.folder / "docker"
        address = str(self.folder / "socket")
        program.write_text(PROGRAM.format(address=address), "utf-8")
        program.chmod(0o755)
        self.project = Project(self.engine)
        self._socket = self._stack.enter_context(socket.socket(socket.AF_UNIX))
        self._socket.bind(address)
        self._socket.listen()
        self._stack.callback(self._socket.shutdown, socket.SHUT_RDWR)
        threading.Thread(target=self._serve, daemon=True).start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._stack.close()

    def begin(self, command: str) -> subprocess.Popen[str]:
        """Begin a line of the shell, with docker among its programs."""
        path = f"{self.folder}:{os.environ['PATH']}"
        return subprocess.Popen(
            ["bash", "-o", "pipefail", "-c", command], cwd=self.folder, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True,
            env={**os.environ, "PATH": path},
        )  # fmt: skip

    def end(self, begun: subprocess.Popen[str]) -> None:
        """End a line that has begun, and all that it has started."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(begun.pid, signal.SIGKILL)
        begun.wait(10)
        if begun.stdout:
            begun.stdout.close()

    def do(self, command: str) -> str:
        """Run a line to its end; it has to succeed. What it printed."""
        child = self.begin(command)
        try:
            told, _ = child.communicate(timeout=60)
        finally:
            self.end(child)
        assert child.returncode == 0, f"{command}: {told}"
        return told

    def _serve(self) -> None:
        with contextlib.suppress(OSError):  # it is closed in the end
            while True:
                link, _ = self._socket.accept()
                threading.Thread(target=self._answer, args=(link,), daemon=True).start()

    def _answer(self, link: socket.socket) -> None:
        """Do what one run of the program asks for, and tell it its exit code."""
        with link:
            data, numbers, _, _ = socket.recv_fds(link, _LONGEST, 3)
            (compose, verb, *words), variables, folder = json.loads(data)
            code = 125
            with contextlib.suppress(BrokenPipeError), contextlib.ExitStack() as stack:
                files = [
                    stack.enter_context(os.fdopen(number, mode))
                    for number, mode in zip(numbers, "rww", strict=True)
                ]
                try:
                    assert compose == "compose", compose
                    ours = {k: v for k, v in variables.items() if k.startswith(OURS)}
                    code = Verbs(self.project, files, ours, Path(folder)).do(verb, words)
                except Exception as error:  # the program shows it, and fails
                    print(f"docker compose {verb}: {error!r}", file=files[2])
            with contextlib.suppress(OSError):
                link.sendall(str(code).encode())
