"""Break the routes one by one, and see whether their unit tests notice.

    python3 -m mutation [ROUTE...]        with tests/ on the path; --list shows the mutants alone

The exit code is 0 where each file is broken in at least 40 ways, and at least 95 % of these are
noticed. The checkout stays as it is: the tests run in copies, those alone that call the function in
question. What equivalent.txt names is no mutant at all: nobody could tell it from the route.
"""

from __future__ import annotations

import argparse
import concurrent.futures
import os
import queue
import shutil
import sys
import tempfile
from collections import Counter
from pathlib import Path

from .mutants import MANY, Mutant, mutants
from .trying import Tests

REPOSITORY = Path(__file__).resolve().parents[2]
ROUTES = REPOSITORY / "kemi_app" / "routes"
BESIDES = (REPOSITORY / "kemi_app" / "settings.py",)
"""What routes alone are made of, though it lies beside them."""
TESTS = ("test_routes_*.py", "test_settings.py", "test_crossings.py")
NEEDED = ("kemi_app", "tests", "kamailio.cfg", "pyproject.toml")
EQUIVALENT = Path(__file__).with_name("equivalent.txt")
ENOUGH = 0.95
FIRST = 4
"""So many of the tests are tried on a mutant before all the others: to collect them takes time."""


def copy_project(folder: Path) -> None:
    """Copy what the unit tests of the routes need."""
    for name in NEEDED:
        source = REPOSITORY / name
        if source.is_dir():
            ignored = shutil.ignore_patterns("__pycache__", "*.pyi", "conformance", "recorded")
            shutil.copytree(source, folder / name, ignore=ignored)
        else:
            shutil.copy(source, folder / name)


def test_files(folder: Path) -> list[str]:
    """The files of tests."""
    found = [path for name in TESTS for path in sorted((folder / "tests" / "unit").glob(name))]
    return [str(path.relative_to(folder)) for path in found]


def equivalents() -> dict[str, str]:
    """The mutants that equivalent.txt names, each as file and change, with the reason."""
    lines = EQUIVALENT.read_text(encoding="utf-8").splitlines()
    pairs = (line.partition(" -- ") for line in lines if line and not line.startswith("#"))
    return {mutant: reason for mutant, _, reason in pairs}


class Copies:
    """A copy of the project for each thread, and its unit tests."""

    def __init__(self, folder: Path, count: int) -> None:
        """Make `count` copies below `folder`; raises SystemExit where the tests fail unbroken."""
        self._free: queue.SimpleQueue[tuple[Path, Tests]] = queue.SimpleQueue()
        self._noticed: Counter[tuple[tuple[str, str], str]] = Counter()
        copies = [folder / str(number) for number in range(count)]
        for copy in copies:
            copy_project(copy)
        with concurrent.futures.ThreadPoolExecutor(count) as pool:
            self._all = list(pool.map(lambda copy: Tests(copy, test_files(copy)), copies))
        for pair in zip(copies, self._all, strict=True):
            self._free.put(pair)

    def is_noticed(self, mutant: Mutant) -> bool:
        """Whether a unit test of the routes fails on the mutant."""
        folder, tests = self._free.get()
        file = folder / mutant.file.relative_to(REPOSITORY)
        unbroken = file.read_text(encoding="utf-8")
        try:
            file.write_text(mutant.source, encoding="utf-8")
            concerned = self._concerned(mutant, tests)
            failed = tests.first_that_fails(concerned[:FIRST])
            failed = failed or tests.first_that_fails(concerned[FIRST:])
            self._noticed[self._place(mutant), failed] += 1
            return bool(failed)
        finally:
            file.write_text(unbroken, encoding="utf-8")
            self._free.put((folder, tests))

    def _concerned(self, mutant: Mutant, tests: Tests) -> list[str]:
        """The tests that call the mutant's function, first those that have noticed others there.

        Then those that call little besides: they are quick, and know it best.
        """
        place = self._place(mutant)
        found = [(test, calls) for test, calls in tests.calls.items() if place in calls]
        found.sort(key=lambda one: (-self._noticed[place, one[0]], len(one[1])))
        return [test for test, _ in found]

    @staticmethod
    def _place(mutant: Mutant) -> tuple[str, str]:
        """Its file and its function."""
        return mutant.file.name, mutant.function or "<module>"

    def close(self) -> None:
        """End what runs the tests."""
        for tests in self._all:
            tests.close()


def try_all(found: list[Mutant]) -> list[Mutant]:
    """Those of the mutants that no unit test notices, each printed as soon as that is known."""
    count = os.cpu_count() or 1
    missed: list[Mutant] = []
    with (
        tempfile.TemporaryDirectory(prefix="kemi-mutants-") as folder,
        concurrent.futures.ThreadPoolExecutor(count) as pool,
    ):
        copies = Copies(Path(folder), count)
        try:
            for mutant, noticed in zip(found, pool.map(copies.is_noticed, found), strict=True):
                if not noticed:
                    missed.append(mutant)
                    print(f"not noticed: {mutant}", flush=True)
        finally:
            copies.close()
    return missed


def report(found: list[Mutant], missed: list[Mutant]) -> bool:
    """Print how many mutants of each file were noticed; whether that is enough."""
    total, left = Counter(one.file.name for one in found), Counter(one.file.name for one in missed)
    enough = True
    for name, count in sorted(total.items()):
        share = 1 - left[name] / count
        enough = enough and share >= ENOUGH and count >= MANY
        few = "" if count >= MANY else f": fewer than {MANY}"
        print(f"{name}: {count} mutants, {share:.1%} noticed{few}")
    share = 1 - len(missed) / len(found)
    print(f"{len(found)} mutants of {len(total)} files, {share:.1%} noticed")
    return enough


def main(arguments: list[str]) -> int:
    """Command line; gives the exit code."""
    parser = argparse.ArgumentParser(prog="python3 -m mutation")
    parser.add_argument("routes", nargs="*", help="names of files, as in kemi_app/routes (all)")
    parser.add_argument("--list", action="store_true", help="only show the mutants")
    options = parser.parse_args(arguments)
    routes = [path for path in sorted(ROUTES.glob("*.py")) if path.stem != "__init__"]
    files = [*routes, *BESIDES]
    chosen = [path for path in files if not options.routes or path.stem in options.routes]
    known = equivalents()
    all_of_them = [mutant for path in chosen for mutant in mutants(path, known)]
    found = [mutant for mutant in all_of_them if mutant.name not in known]
    for mutant in all_of_them:
        if mutant.name in known:
            print(f"equivalent: {mutant} -- {known[mutant.name]}")
    if not options.routes:
        for name in sorted(known.keys() - {mutant.name for mutant in all_of_them}):
            print(f"no such mutant any more: {name}")
    if options.list:
        print(*found, sep="\n")
        return 0
    if not found:
        parser.error(f"nothing to break: the files are {', '.join(path.stem for path in files)}")
    return 0 if report(found, try_all(found)) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
