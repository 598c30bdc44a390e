"""How long ``python3 -m kemi_app check`` takes, against what Python needs to start and to parse.

    python3 benchmarks/check.py [ROUNDS]

Medians of five rounds or more, in one run, one after the other: the project's own application and
cfg, all of kemi_app, ten thousand lines of generated routes; and Python alone compiling the same
files, which no checker written in Python can be quicker than.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[1]
LEAST_ROUNDS = 5
ROUTES = 1_000

ROUTE = '''
def route_{number}(req: Request) -> Verdict:
    """Handle the numbers that begin with {number}."""
    user = KSR.kx.gete_ruser()
    if not user.startswith("{number}"):
        return NEXT
    if not ok(KSR.registrar.lookup("location")):
        KSR.sl.sl_send_reply(404, "Not Found")
        return DONE
    return relay(req)
'''
HEAD = """
import KSR

from kemi_app.app import App, Routes
from kemi_app.request import Request
from kemi_app.routes.relay import relay
from kemi_app.verdict import DONE, NEXT, Verdict, ok
"""


def generated(folder: Path) -> Path:
    """An application of a thousand routes, ten lines each."""
    names = ", ".join(f"route_{number}" for number in range(ROUTES))
    routes = "".join(ROUTE.format(number=number) for number in range(ROUTES))
    last = "\ndef rest(req: Request) -> Verdict:\n    return relay(req)\n"
    path = folder / "generated.py"
    path.write_text(
        f"{HEAD}{routes}{last}\n\nclass Many(App):\n    request_route: Routes = ({names}, rest)\n"
    )
    return path


def seconds(command: list[str]) -> float:
    """How long a command takes; its findings are no fault of the benchmark's."""
    began = time.perf_counter()
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, check=False)
    if done.returncode not in (0, 1):
        raise SystemExit(done.stderr.decode())
    return time.perf_counter() - began


def main(rounds: int) -> int:
    """Measure in turn, and print the medians."""
    with tempfile.TemporaryDirectory() as folder:
        many = str(generated(Path(folder)))
        check = [sys.executable, "-m", "kemi_app", "check", "--no-server"]
        every = "for path in pathlib.Path('kemi_app').rglob('*.py'): ast.parse(path.read_bytes())"
        subjects = {
            "python, starting": [sys.executable, "-c", ""],
            "python, parsing kemi_app": [
                *(sys.executable, "-c"),
                f"import ast, pathlib\n{every}",
            ],
            "check: kamailio.cfg and its application": check,
            "check: all of kemi_app": [*check, "--cfg", "kamailio.cfg", "kemi_app"],
            "check: 10,000 lines of generated routes": [*check, many],
        }
        taken: dict[str, list[float]] = {name: [] for name in subjects}
        for _ in range(rounds):
            for name, command in subjects.items():
                taken[name].append(seconds(command))
    base = statistics.median(taken["python, parsing kemi_app"])
    for name, found in taken.items():
        median = statistics.median(found)
        print(f"{name:42} {median:6.2f} s  {median / base:5.1f} x parsing")
    return 0


if __name__ == "__main__":
    sys.exit(main(max(int(sys.argv[1]) if len(sys.argv) > 1 else 0, LEAST_ROUNDS)))
