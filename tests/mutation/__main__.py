"""Break the routes one by one, and see whether their unit tests notice.

    python3 -m mutation [ROUTE...]        with tests/ on the path; --list shows the mutants alone

The exit code is 0 where at least 95 % of the mutants are noticed. The checkout stays as it is: the
tests run in a copy.
"""

from __future__ import annotations

import argparse
import concurrent.futures
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from .mutants import Mutant, mutants

REPOSITORY = Path(__file__).resolve().parents[2]
ROUTES = REPOSITORY / "kemi_app" / "routes"
TESTS = "test_routes_*.py"
NEEDED = ("kemi_app", "tests", "kamailio.cfg", "pyproject.toml")
ENOUGH = 0.95


def is_noticed(mutant: Mutant) -> bool:
    """Whether a unit test of the routes fails on the mutant."""
    with tempfile.TemporaryDirectory(prefix="kemi-mutant-") as temporary:
        folder = Path(temporary)
        for name in NEEDED:
            source = REPOSITORY / name
            if source.is_dir():
                ignored = shutil.ignore_patterns("__pycache__", "*.pyi", "conformance", "recorded")
                shutil.copytree(source, folder / name, ignore=ignored)
            else:
                shutil.copy(source, folder / name)
        (folder / mutant.file.relative_to(REPOSITORY)).write_text(mutant.source, encoding="utf-8")
        tests = sorted(str(path) for path in (folder / "tests" / "unit").glob(TESTS))
        command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *tests]
        environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
        done = subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, timeout=300, check=False
        )
    if done.returncode not in (0, 1):
        raise RuntimeError(f"{mutant}: pytest ended with {done.returncode}\n{done.stdout.decode()}")
    return done.returncode == 1


def main(arguments: list[str]) -> int:
    """Command line; gives the exit code."""
    parser = argparse.ArgumentParser(prog="python3 -m mutation")
    parser.add_argument("routes", nargs="*", help="names of files in kemi_app/routes (all)")
    parser.add_argument("--list", action="store_true", help="only show the mutants")
    options = parser.parse_args(arguments)
    files = [path for path in sorted(ROUTES.glob("*.py")) if path.stem != "__init__"]
    chosen = [path for path in files if not options.routes or path.stem in options.routes]
    found = [mutant for path in chosen for mutant in mutants(path)]
    if options.list:
        print(*found, sep="\n")
        return 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        noticed = list(pool.map(is_noticed, found))
    missed = [mutant for mutant, seen in zip(found, noticed, strict=True) if not seen]
    for mutant in missed:
        print(f"not noticed: {mutant}")
    share = 1 - len(missed) / len(found)
    print(f"{len(found)} mutants of {len(chosen)} routes, {share:.1%} noticed")
    return 0 if share >= ENOUGH else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
