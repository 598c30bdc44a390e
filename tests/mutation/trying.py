"""Runs unit tests again and again, fast: each time in a fork of a process that has run them all.

    python3 -m mutation.trying FOLDER TEST...

It runs the tests of that copy of the project once as they are, and says which functions of
kemi_app each of them has called. Then it runs those of each line that it reads, a list in JSON, and
answers each time with a line: an exit code of pytest, and the names of the tests that have failed.
Nothing of what one fork has imported, compiled or changed is there in the next.
"""

from __future__ import annotations

import gc
import json
import os
import select
import signal
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

OPTIONS = ("-x", "-q", "--tb=no", "-pno:cacheprovider", "-pno:cov", "-pno:hypothesispytest")
"""Those of pytest: it ends with the first failure, without plugins that would only cost time."""
LONGEST = 60.0
"""Seconds after which a run is one without an end, which is noticed as well."""


ENDLESS = "(without an end)"
"""In the place of the name of a test."""


class Tests:
    """The unit tests of one copy of the project; `calls` are the functions that each has called."""

    def __init__(self, folder: Path, tests: list[str]) -> None:
        """Run them all once; raises SystemExit where one fails."""
        paths = os.pathsep.join((str(folder), str(folder / "tests")))
        self._process = subprocess.Popen(
            [sys.executable, "-m", "mutation.trying", str(folder), *tests],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": paths, "PYTHONDONTWRITEBYTECODE": "1"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        code, failed, called = self._answer()
        if code:
            self.close()
            raise SystemExit(f"the unit tests fail without any mutant: {failed}")
        self.calls = {test: {(file, name) for file, name in pairs} for test, pairs in called}

    def first_that_fails(self, tests: list[str]) -> str:
        """The first of these that fails now, "" for none; raises RuntimeError where pytest does."""
        if not tests:
            return ""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(tests).encode() + b"\n")
        self._process.stdin.flush()
        code, failed = self._answer()
        if code not in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED):
            raise RuntimeError(f"pytest ended with {code}")
        return failed[0] if failed else ENDLESS if code else ""

    def close(self) -> None:
        """End the process."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()

    def _answer(self) -> Any:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"the process that runs the tests has ended: {self._process.wait()}")
        return json.loads(line)


class Watcher:
    """A plugin of pytest: which tests have failed, and which functions of kemi_app each calls."""

    def __init__(self, folder: str) -> None:
        self.failed: list[str] = []
        self.called: dict[str, set[tuple[str, str]]] = {}
        self._folder = f"{folder}/kemi_app/"

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note a failure."""
        if report.failed:
            self.failed.append(report.nodeid)

    @pytest.hookimpl(hookwrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, None, None]:
        """Watch one test with its fixtures."""
        calls = self.called[item.nodeid] = set()

        def trace(frame: FrameType, _event: str, _arg: object) -> None:
            code = frame.f_code
            if code.co_filename.startswith(self._folder):
                calls.add((Path(code.co_filename).name, code.co_name))

        sys.settrace(trace)
        yield
        sys.settrace(None)


class Failures:
    """A plugin of pytest: which tests have failed, told through a pipe."""

    def __init__(self, told: int) -> None:
        self._told = told

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note a failure."""
        if report.failed:
            os.write(self._told, f"{report.nodeid}\n".encode())


def main(folder: str, tests: list[str]) -> None:
    """Run the tests once, then those of each line, as above."""
    os.chdir(folder)
    answers = os.fdopen(os.dup(1), "w", buffering=1)
    with open(os.devnull, "wb") as nowhere:
        os.dup2(nowhere.fileno(), 1)
    watcher = Watcher(folder)
    code = int(pytest.main([*OPTIONS, *tests], [watcher]))
    called = [(test, sorted(calls)) for test, calls in watcher.called.items()]
    answers.write(json.dumps((code, watcher.failed, called)) + "\n")
    gc.collect()
    gc.freeze()  # a fork that looked through all this would have to copy it
    for line in sys.stdin:
        answers.write(json.dumps(in_a_fork([*OPTIONS, *json.loads(line)])) + "\n")


def in_a_fork(arguments: list[str]) -> tuple[int, list[str]]:
    """Run pytest in a process of its own: exit code and failed tests; a failure if without end."""
    reads, tells = os.pipe()
    child = os.fork()
    if child == 0:
        code = int(pytest.ExitCode.INTERNAL_ERROR)
        try:
            code = int(pytest.main(arguments, [Failures(tells)]))
        finally:
            os._exit(code)
    os.close(tells)
    ended = os.pidfd_open(child)
    try:
        if not select.select([ended], [], [], LONGEST)[0]:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            return int(pytest.ExitCode.TESTS_FAILED), []
        with os.fdopen(os.dup(reads)) as pipe:
            failed = pipe.read().splitlines()
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), failed
    finally:
        os.close(ended)
        os.close(reads)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
