"""docker-compose.yml as docker-compose reads it."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

from .server import REPOSITORY

PROFILES = ("client", "postgres", "rtpengine")
SYSTEM_PYTHON = "/usr/bin/python3"
"""docker-compose 1.29 is written in Python, and brings the system's a YAML parser."""


def refusal(file: Path, folder: Path = REPOSITORY) -> str:
    """What docker-compose has against this file; '' for nothing."""
    done = _run(["config"], {}, file, folder)
    return done.stdout + done.stderr if done.returncode else ""


def is_python() -> bool:
    """Whether this is the docker-compose 1 that is written in Python."""
    return "docker-compose version 1." in _run(["version"], {}).stdout


def services(
    profiles: tuple[str, ...] = PROFILES, override: Path | None = None, **variables: str
) -> dict[str, Any]:
    """The services of these profiles, by their names, with these variables set.

    ``override`` is a docker-compose.override.yml. What may be written in more than one way is in
    one way here, whichever docker-compose it is.
    """
    more = ["-f", str(override)] if override else []
    found = json.loads(_config(profiles, variables, more))["services"]
    return {
        name: _alike(service)
        for name, service in found.items()
        # docker-compose 1 shows those of other profiles too.
        if not service.get("profiles") or set(profiles).intersection(service["profiles"])
    }


def _config(profiles: tuple[str, ...], variables: dict[str, str], more: list[str]) -> str:
    variables = {"COMPOSE_PROFILES": ",".join(profiles), **variables}
    if not is_python():
        return _required(_run([*more, "config", "--format", "json"], variables))
    yaml = _required(_run([*more, "config"], variables))
    convert = "import json, sys, yaml; json.dump(yaml.safe_load(sys.stdin), sys.stdout)"
    done = subprocess.run(
        [SYSTEM_PYTHON, "-c", convert], input=yaml, capture_output=True, text=True, check=False
    )
    return _required(done)


def _alike(service: dict[str, Any]) -> dict[str, Any]:
    ports = service.get("ports", [])
    service["ports"] = [port if isinstance(port, str) else _short(port) for port in ports]
    return service


def _short(port: dict[str, Any]) -> str:
    return f"{port['host_ip']}:{port['published']}:{port['target']}/{port['protocol']}"


def _run(
    words: list[str], variables: dict[str, str],
    file: Path = REPOSITORY / "docker-compose.yml", folder: Path = REPOSITORY,
) -> subprocess.CompletedProcess[str]:  # fmt: skip
    command = ["docker-compose", "-f", str(file), "--project-directory", str(folder), *words]
    clean = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("COMPOSE_", "KEMI_", "SHM_", "PKG_"))
    }
    return subprocess.run(
        command, env={**clean, **variables}, capture_output=True, text=True, timeout=60, check=False
    )


def _required(done: subprocess.CompletedProcess[str]) -> str:
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
