"""Kamailio's default configuration, as the package brings it: /etc/kamailio/kamailio.cfg."""

from __future__ import annotations

import functools
import hashlib
import subprocess
import tempfile
from pathlib import Path

INSTALLED = Path("/etc/kamailio/kamailio.cfg")


@functools.lru_cache(maxsize=1)
def default_configuration() -> str:
    """The text of the file that the Debian package kamailio installs.

    Where an administrator has changed it (dpkg knows the package's checksum), the package is asked
    for its own again. Raises AssertionError where there is no such file to be had.
    """
    if INSTALLED.is_file():
        content = INSTALLED.read_bytes()
        if hashlib.md5(content, usedforsecurity=False).hexdigest() == packaged_checksum():
            return content.decode()
    return _from_the_package()


def packaged_checksum() -> str:
    """The checksum of the package's file, "" where there is none."""
    listing = _run("dpkg-query", "-W", "-f", "${Conffiles}\n", "kamailio")
    for line in listing.splitlines():
        name, _, checksum = line.strip().partition(" ")
        if name == str(INSTALLED):
            return checksum.split()[0]
    return ""


def _from_the_package() -> str:
    with tempfile.TemporaryDirectory(prefix="kemi-default-") as folder:
        version = _run("dpkg-query", "-W", "-f", "${Version}", "kamailio")
        _run("apt-get", "-q", "download", f"kamailio={version}", folder=folder)
        (package,) = Path(folder).glob("kamailio_*.deb")
        _run("dpkg-deb", "-x", package.name, "files", folder=folder)
        return (Path(folder) / "files" / INSTALLED.relative_to("/")).read_text(encoding="utf-8")


def _run(*command: str, folder: str = "/") -> str:
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, f"{' '.join(command)}: {done.stderr or done.stdout}"
    return done.stdout
