"""Roots of Debian in the place of the images that docker-compose.yml names (scripts/image)."""

import functools
import subprocess
from pathlib import Path

from .server import REPOSITORY

NAMES = {
    "kamailio/kamailio": "kamailio", "postgres": "postgres", "kemi_app-rtpengine": "rtpengine",
    "node": "node",
}  # fmt: skip
_SECONDS = 600
"""The first one may have to wait for another run that makes them."""


@functools.cache
def root(reference: str) -> Path:
    """The root of an image, made where it is not there yet."""
    return _make(NAMES[reference.partition(":")[0]])


def build(reference: str) -> Path:
    """Have the image's root up to date with its Dockerfile: docker compose up --build."""
    root.cache_clear()
    return root(reference)


def _make(name: str) -> Path:
    command = [REPOSITORY / "scripts" / "image", name]
    done = subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS, check=False)
    assert done.returncode == 0, done.stderr
    return Path(done.stdout.strip())
