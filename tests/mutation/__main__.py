"""Break the routes one by one, and see whether their unit tests notice.

    python3 -m mutation [ROUTE...]        with tests/ on the path; --list shows the mutants alone

The exit code is 0 where at least 95 % of the mutants are noticed. The checkout stays as it is: the
tests run in a copy, those first that have most to do with the route. What equivalent.txt names is
no mutant at all, since nobody could tell it from the route.
"""

from __future__ import annotations

import argparse
import concurrent.futures
import os
import queue
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from .mutants import Mutant, mutants

REPOSITORY = Path(__file__).resolve().parents[2]
ROUTES = REPOSITORY / "kemi_app" / "routes"
BESIDES = (REPOSITORY / "kemi_app" / "settings.py",)
"""What routes alone are made of, though it lies beside them."""
TESTS = ("test_routes_*.py", "test_settings.py", "test_crossings.py")
NEEDED = ("kemi_app", "tests", "kamailio.cfg", "pyproject.toml")
NOT_NEEDED = ("cacheprovider", "cov", "hypothesispytest")
"""Plugins of pytest that would only cost time."""
EQUIVALENT = Path(__file__).with_name("equivalent.txt")
ENOUGH = 0.95


def copy_project(folder: Path) -> None:
    """Copy what the unit tests of the routes need."""
    for name in NEEDED:
        source = REPOSITORY / name
        if source.is_dir():
            ignored = shutil.ignore_patterns("__pycache__", "*.pyi", "conformance", "recorded")
            shutil.copytree(source, folder / name, ignore=ignored)
        else:
            shutil.copy(source, folder / name)


def tests_for(route: str, folder: Path) -> list[str]:
    """The files of tests, first those that name the route most often."""
    found = [path for name in TESTS for path in sorted((folder / "tests" / "unit").glob(name))]
    mentions = {path: path.read_text(encoding="utf-8").lower().count(route) for path in found}
    mentions |= {path: 1000 for path in found if path.stem.endswith(f"_{route}")}
    return [str(path) for path in sorted(found, key=lambda path: -mentions[path])]


def fails(folder: Path, route: str = "") -> str:
    """Run the unit tests of the routes in a copy: the first that fails, or no text.

    The run without any mutant compiles everything for those after it, which compile no more than
    the one file that differs, and keep nothing of it.
    """
    without = [f"-pno:{plugin}" for plugin in NOT_NEEDED]
    command = [sys.executable, "-m", "pytest", "-x", "-q", "--tb=no", *without]
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1" if route else ""}
    done = subprocess.run(
        [*command, *tests_for(route, folder)],
        cwd=folder,
        env=environment,
        capture_output=True,
        timeout=300,
        check=False,
    )
    output = done.stdout.decode()
    if done.returncode not in (0, 1):
        raise RuntimeError(f"pytest ended with {done.returncode}\n{output}")
    failed = [line for line in output.splitlines() if line.startswith(("FAILED", "ERROR"))]
    return "\n".join(failed) or output if done.returncode else ""


def equivalents() -> dict[str, str]:
    """The mutants that equivalent.txt names, each as file and change, with the reason."""
    lines = EQUIVALENT.read_text(encoding="utf-8").splitlines()
    pairs = (line.partition(" -- ") for line in lines if line and not line.startswith("#"))
    return {mutant: reason for mutant, _, reason in pairs}


class Copies:
    """A copy of the project for each thread."""

    def __init__(self, folder: Path, count: int) -> None:
        """Make `count` copies below `folder`; raises SystemExit where the tests fail unbroken."""
        self._free: queue.SimpleQueue[Path] = queue.SimpleQueue()
        for number in range(count):
            copy_project(folder / str(number))
            if failing := fails(folder / str(number)):
                raise SystemExit(f"the unit tests fail without any mutant: {failing}")
            self._free.put(folder / str(number))

    def is_noticed(self, mutant: Mutant) -> bool:
        """Whether a unit test of the routes fails on the mutant."""
        folder = self._free.get()
        file = folder / mutant.file.relative_to(REPOSITORY)
        unbroken = file.read_text(encoding="utf-8")
        try:
            file.write_text(mutant.source, encoding="utf-8")
            return bool(fails(folder, mutant.file.stem))
        finally:
            file.write_text(unbroken, encoding="utf-8")
            self._free.put(folder)


def main(arguments: list[str]) -> int:
    """Command line; gives the exit code."""
    parser = argparse.ArgumentParser(prog="python3 -m mutation")
    parser.add_argument("routes", nargs="*", help="names of files, as in kemi_app/routes (all)")
    parser.add_argument("--list", action="store_true", help="only show the mutants")
    options = parser.parse_args(arguments)
    routes = [path for path in sorted(ROUTES.glob("*.py")) if path.stem != "__init__"]
    files = [*routes, *BESIDES]
    chosen = [path for path in files if not options.routes or path.stem in options.routes]
    all_of_them = [mutant for path in chosen for mutant in mutants(path)]
    known = equivalents()
    found = [mutant for mutant in all_of_them if mutant.name not in known]
    for mutant in all_of_them:
        if mutant.name in known:
            print(f"equivalent: {mutant} -- {known[mutant.name]}")
    if not options.routes:
        for name in known.keys() - {mutant.name for mutant in all_of_them}:
            print(f"no such mutant any more: {name}")
    if options.list:
        print(*found, sep="\n")
        return 0
    count = os.cpu_count() or 1
    with (
        tempfile.TemporaryDirectory(prefix="kemi-mutants-") as folder,
        concurrent.futures.ThreadPoolExecutor(count) as pool,
    ):
        noticed = list(pool.map(Copies(Path(folder), count).is_noticed, found))
    missed = [mutant for mutant, seen in zip(found, noticed, strict=True) if not seen]
    for mutant in missed:
        print(f"not noticed: {mutant}")
    share = 1 - len(missed) / len(found)
    print(f"{len(found)} mutants of {len(chosen)} routes, {share:.1%} noticed")
    return 0 if share >= ENOUGH else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
