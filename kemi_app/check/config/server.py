"""C005: what Kamailio itself says about a cfg (``kamailio -c``)."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from kemi_app.cfg.config import Config
from kemi_app.cfg.place import one_line
from kemi_app.check.finding import Finding

SECONDS: Final = 10.0
"""How long it may take; after that it is as if Kamailio were not installed."""

_PLACED: Final = re.compile(
    r"parse error in config file (?P<file>.+?), (?:from )?line (?P<line>\d+), column "
    r"(?P<column>\d+)(?:-\d+)?(?: to line \d+, column \d+)?: (?P<message>.*)"
)
_REASON: Final = re.compile(r"(?:ERROR|CRITICAL|ALERT): .*?: \w+\(\): (?P<message>.*)")
_VERSION: Final = re.compile(r"version: kamailio (\d+\.\d+)")
_OF_THE_MACHINE: Final = re.compile(
    r"could not find module|failed to load module|could not resolve|name or service|permission|"
    r"not permitted|runtime dir|cannot assign|address already|no such device|user name/uid|"
    r"group name|bad user|bad group|uid|gid|failed to add listen|failed to initialize list addr|"
    r"shared memory|open core file|core dump|connect|database|mlock|rlimit",
    re.IGNORECASE,
)
"""Errors that another machine would not have."""


def check_server(
    config: Config, defines: Iterable[str], known: Iterable[Finding], program: str = "kamailio"
) -> list[Finding]:
    """Ask Kamailio, where it is installed in the release that is looked at.

    ``defines`` are those that the cfg was read with, ``known`` what the other rules have found:
    it is not said twice. Kamailio opens no socket and no database and runs no script for this.
    """
    if not (config.loads or config.params or config.settings or config.blocks):
        return []  # Kamailio refuses a cfg without a statement: a part of one, most likely.
    path = shutil.which(program) or shutil.which(program, path="/usr/sbin:/usr/local/sbin")
    if path is None or _release(path) != config.release:
        return []
    lines = _run(path, config.path, defines)
    return _findings(lines, config, list(known))


def _release(path: str) -> str:
    try:
        said = subprocess.run(
            [path, "-v"], capture_output=True, text=True, timeout=SECONDS, check=False
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    found = _VERSION.search(said.stdout)
    return found[1] if found else ""


def _run(path: str, cfg: Path, defines: Iterable[str]) -> list[str]:
    """The lines that Kamailio writes when it refuses the cfg; none where it takes it."""
    arguments = [path, "-c", "-E", "-f", str(cfg.resolve())]
    for define in defines:
        arguments += ["-A", define]
    with tempfile.TemporaryDirectory(prefix="kemi-check-") as folder:
        try:
            process = subprocess.Popen(
                [*arguments, "-Y", folder],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                cwd=cfg.resolve().parent,
                start_new_session=True,
            )
        except OSError:
            return []
        try:
            _, said = process.communicate(timeout=SECONDS)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
            return []
    return said.decode("utf-8", "replace").splitlines() if process.returncode else []


def _findings(lines: list[str], config: Config, known: list[Finding]) -> list[Finding]:
    """What the lines say that is not known, each place once, with the reason before it."""
    found: dict[tuple[str, int], Finding] = {}
    reason = ""
    for line in lines:
        placed = _PLACED.search(line)
        if not placed:
            if said := _REASON.search(line):
                reason = said["message"].strip()
            continue
        file, number, column = Path(placed["file"]), int(placed["line"]), int(placed["column"])
        message = placed["message"].strip()
        words = reason if reason and not message.startswith("syntax") else message
        reason = ""
        if _OF_THE_MACHINE.search(words) or _OF_THE_MACHINE.search(message):
            continue
        file = next((it for it in config.files if it.resolve() == file.resolve()), file)
        key = (str(file), number)
        if not words or key in found:
            continue
        if message and message not in words:
            words += f" ({message})"
        text = one_line(f"Kamailio refuses this: {words}")
        found[key] = Finding(file, max(number, 1), max(column, 1), "C005", text)
    if any(finding.code in ("C001", "C002", "C003", "C004") for finding in known):
        return []  # It stops there, and what it says after that follows from it.
    near = {(str(it.file), it.line + step) for it in known for step in range(-2, 3)}
    return sorted(finding for key, finding in found.items() if key not in near)
