"""The benchmark runs: every server of it starts, takes its load, and is measured."""

import subprocess
import sys
from pathlib import Path

import pytest

from .server import REPOSITORY
from .waiting import free_port

EXAMPLE = Path("/usr/share/doc/kamailio/examples/kemi/kamailio-basic-kemi-python.py")


@pytest.mark.skipif(not EXAMPLE.exists(), reason="the package has no example to compare with")
def test_a_smoke_run_of_the_benchmark_measures_all_servers() -> None:
    command = [sys.executable, "benchmarks/run.py", "--quick", "--port", str(free_port())]
    done = subprocess.run(
        command, cwd=REPOSITORY, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    for server in ("kemi_app", "stock", "native"):
        assert done.stdout.count(server) >= 3, done.stdout
