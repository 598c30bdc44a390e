"""mypy and pyright, run on some files with the stubs of one Kamailio release."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import TypeAlias

REPOSITORY = Path(__file__).resolve().parents[2]

# What follows from a name that is not known, and adds nothing.
CONSEQUENCES = re.compile(r"no-any-return|reportUnknown\w+")

Found: TypeAlias = dict[tuple[str, int], set[str]]
"""The error codes of each line, by (file name, line number)."""


def mypy(files: Iterable[Path], stubs: Path, work: Path) -> Found:
    """What ``mypy --strict`` says, with truthy-bool, the check that ReturnCode needs."""
    config = work / "mypy.ini"
    config.write_text(
        "[mypy]\nstrict = True\npython_version = 3.10\nenable_error_code = truthy-bool\n"
        "explicit_package_bases = True\nnamespace_packages = True\n"
        f"mypy_path = {stubs}:{REPOSITORY}\ncache_dir = {work / 'mypy'}\n"
    )
    command = [
        sys.executable, "-m", "mypy", "--config-file", str(config),
        "--no-error-summary", "--hide-error-context", *map(str, files),
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, cwd=work, check=False)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    found: Found = {}
    for line in done.stdout.splitlines():
        told = re.fullmatch(r"(.+?):(\d+): error: .*\[([\w-]+)\]", line)
        if told:
            found.setdefault((Path(told[1]).name, int(told[2])), set()).add(told[3])
        else:
            assert ": note: " in line, done.stdout
    return causes(found)


def pyright(files: Iterable[Path], stubs: Path, work: Path) -> Found:
    """What pyright says in its strict mode; it looks at copies, in a folder of their own."""
    own = Path(tempfile.mkdtemp(dir=work))
    for file in files:
        shutil.copy(file, own)
    settings = {
        "stubPath": str(stubs),
        "extraPaths": [str(REPOSITORY)],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.10",
        "reportMissingModuleSource": False,
    }
    (own / "pyrightconfig.json").write_text(json.dumps(settings))
    return pyright_project(own)


def pyright_project(folder: Path) -> Found:
    """What pyright says of a folder that has its settings in it."""
    command = [sys.executable, "-m", "pyright", "--project", str(folder), "--outputjson"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    answer = json.loads(done.stdout)
    assert answer["summary"]["filesAnalyzed"] > 0, done.stdout
    found: Found = {}
    for fault in answer["generalDiagnostics"]:
        place = (Path(fault["file"]).name, fault["range"]["start"]["line"] + 1)
        found.setdefault(place, set()).add(fault.get("rule", fault["message"]))
    return causes(found)


def causes(found: Found) -> Found:
    """Without what follows from another fault in the same line."""
    return {
        place: {code for code in codes if not CONSEQUENCES.fullmatch(code)} or codes
        for place, codes in found.items()
    }
