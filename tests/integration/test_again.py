"""Live tests that fail run once more: what passes then is named, what fails again fails the run."""

import subprocess
import sys
from pathlib import Path

AGAIN = Path(__file__).with_name("again.py")
TESTS = """
from pathlib import Path

def test_unsteady():
    before = Path(__file__).with_name("before")
    assert before.exists() or before.touch()

def test_sound():
    pass
"""


def run(folder: Path, tests: str) -> "subprocess.CompletedProcess[str]":
    (folder / "test_live.py").write_text(tests)
    command = [sys.executable, str(AGAIN), "-q", "test_live.py"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_what_passes_the_second_time_is_named(tmp_path: Path) -> None:
    done = run(tmp_path, TESTS)
    assert done.returncode == 0
    last = done.stdout.splitlines()[-1]
    assert last == "=== UNSTEADY, passed the second time: test_live.py::test_unsteady"


def test_what_fails_twice_fails_the_run(tmp_path: Path) -> None:
    done = run(tmp_path, f"{TESTS}\ndef test_broken():\n    assert False\n")
    assert done.returncode == 1
    assert "=== FAILED TWICE: test_live.py::test_broken" in done.stdout.splitlines()


def test_many_failures_are_no_accident(tmp_path: Path) -> None:
    broken = "".join(f"def test_{number}():\n    assert False\n" for number in range(6))
    done = run(tmp_path, broken)
    assert done.returncode == 1
    assert "once more" not in done.stdout
