"""Runs pytest, and what failed once more by itself: the live tests, on a machine that others use.

A test that passes then is named in the last lines, for it waited too little or its subject is
unsteady: look at it. More failures than MOST are no accident, and are not run again.

    python tests/integration/again.py [pytest's arguments]
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

MOST = 5
FAILED = 1  # pytest's exit code for tests that failed, as against not run


def main(arguments: list[str]) -> int:
    with tempfile.TemporaryDirectory(prefix="kemi-again-") as folder:
        command = [sys.executable, "-m", "pytest", "-o", f"cache_dir={folder}"]
        code = subprocess.run([*command, *arguments], check=False).returncode
        failed = failures(Path(folder))
        if code != FAILED or not failed or len(failed) > MOST:
            return code
        print(f"=== once more, each by itself: {len(failed)} failed", flush=True)
        again = [subprocess.run([*command, test], check=False).returncode for test in failed]
    for test, code in zip(failed, again, strict=True):
        print(f"=== {'FAILED TWICE' if code else 'UNSTEADY, passed the second time'}: {test}")
    return max(again)


def failures(cache: Path) -> list[str]:
    """The tests that failed, as pytest's cache has noted them."""
    noted = cache / "v" / "cache" / "lastfailed"
    return list(json.loads(noted.read_text("utf-8"))) if noted.is_file() else []


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
