"""Compare what a message costs in kemi_app, in Kamailio's own examples and at the least possible.

    python3 benchmarks/run.py [--rounds N] [--messages N] [--scenario NAME] [--json FILE]

README.md beside this file says what is the same for all and how to read the figures.
Exit code 0: measured; 1: a server or the load failed; 2: bad usage.
"""

import argparse
import json
import os
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NoReturn, TypeAlias

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.cpu import Meter, Reading
from benchmarks.figures import Figures, summary, table
from benchmarks.load import Load, LoadError
from benchmarks.servers import ENTRIES, REFERENCE, Entry, Place, Server, ServerError, running

ROUNDS, LEAST_ROUNDS, MOST_ROUNDS = 21, 5, 999
LEAST_MESSAGES, MOST_MESSAGES = 600, 200_000
QUICK_ROUNDS, QUICK_MESSAGES = 2, 1200
PORT = 22000
SLICES = 5
"""Turns that each server has in a round: a machine's speed changes from one second to the next,
and the figures of a round should come from the same second for all."""
ROUNDS_A_START = 3
"""Rounds after which all servers are started afresh: where a process happens to lie in memory
makes it up to 3 % faster or slower than its twin, as long as it lives."""
WARM_UP = 10
"""Each turn is preceded by that part of its messages, not counted: the server measured before has
filled the processor's caches with its own."""


@dataclass(frozen=True)
class Scenario:
    """One kind of traffic."""

    name: str
    title: str
    relays: bool
    messages: int
    """A round's messages by default: about half a second of CPU time."""
    drive: Callable[[Load, int], int]
    """Sends at most that many messages; returns how many the server was given."""


SCENARIOS = (
    Scenario("options", "OPTIONS to the server, answered 200", False, 50_000, Load.options),
    Scenario("register", "REGISTER, 401, REGISTER with digest, 200", True, 15_000, Load.register),
    Scenario("call", "INVITE, 180, 200, ACK, BYE, 200 through the proxy", True, 24_000, Load.call),
)


@dataclass
class Subject:
    """A running server with its load, its meter, and the sums of the round at hand."""

    server: Server
    load: Load
    meter: Meter
    _reading: Reading = Reading()
    _handled: int = 0

    def prepare(self) -> None:
        """Register the callee. Raises LoadError or ServerError."""
        if self.server.entry.relays:
            with self._naming("the first REGISTER"):
                self.load.prepare()

    def measure(self, scenario: Scenario, messages: int) -> None:
        """One turn in a round of a scenario. Raises LoadError or ServerError."""
        with self._naming(scenario.name):
            scenario.drive(self.load, max(messages // WARM_UP, 6))
            self.meter.start()
            self._handled += scenario.drive(self.load, messages)
            self._reading += self.meter.stop()

    def end_round(self, figures: Figures) -> None:
        """Keep the sum of the turns as one figure."""
        figures.add(self._reading, self._handled)
        self._reading, self._handled = Reading(), 0

    @contextmanager
    def _naming(self, what: str) -> Iterator[None]:
        try:
            yield
        except (LoadError, OSError) as error:
            self.server.check()
            raise LoadError(f"{self.server.entry.name}, {what}: {error}") from error


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the comparison and print it; returns the exit code."""
    options = _parse(arguments)
    rounds = QUICK_ROUNDS if options.quick else options.rounds
    messages = QUICK_MESSAGES if options.quick else options.messages
    scenarios = [
        one if messages is None else replace(one, messages=messages)
        for one in SCENARIOS
        if not options.scenario or one.name in options.scenario
    ]
    entries = [one for one in ENTRIES if not options.server or one.name in options.server]
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(128 + number))
    try:
        results, method = _compare(entries, scenarios, rounds, options.port)
    except (ServerError, LoadError) as error:
        print(f"benchmark failed: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 128 + signal.SIGINT
    for scenario in scenarios:
        print(f"{scenario.name}: {scenario.title}\n{table(results[scenario.name], REFERENCE)}")
    print(
        f"Microseconds of the only UDP worker's CPU per message, medians of {rounds} interleaved "
        f"rounds.\nUser mode told by {method}."
    )
    if options.quick:
        print("A smoke run: these figures say nothing but that everything works.")
    if options.json:
        record = {"rounds": rounds, "user_mode_by": method}
        record["messages"] = {one.name: one.messages for one in scenarios}
        record["scenarios"] = {name: summary(found, REFERENCE) for name, found in results.items()}
        options.json.write_text(json.dumps(record, indent=1) + "\n")
    return 0


class _Parser(argparse.ArgumentParser):
    """Bad usage is one line and exit code 2."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}\n")


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = _Parser(prog="benchmarks/run.py", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument(
        "--rounds",
        type=_number(LEAST_ROUNDS, MOST_ROUNDS),
        default=ROUNDS,
        help=f"default {ROUNDS}",
    )
    parser.add_argument(
        "--messages",
        type=_number(LEAST_MESSAGES, MOST_MESSAGES),
        help="messages a round for each server, in every scenario",
    )
    names = [one.name for one in SCENARIOS]
    parser.add_argument("--scenario", action="append", choices=names, help="repeatable; all")
    names = [one.name for one in ENTRIES]
    parser.add_argument("--server", action="append", choices=names, help="repeatable; all")
    parser.add_argument("--json", type=_file, metavar="FILE", help="write every round's figures")
    parser.add_argument(
        "--port", type=_number(1024, 65_000), default=PORT, help=f"first UDP port (default {PORT})"
    )
    parser.add_argument("--quick", action="store_true", help="a smoke run of a few messages")
    return parser.parse_args(arguments)


def _number(least: int, most: int) -> Callable[[str], int]:
    def number(text: str) -> int:
        if not text.isdecimal() or not least <= int(text) <= most:
            raise argparse.ArgumentTypeError(f"{text!r} is no number from {least} to {most}")
        return int(text)

    return number


def _file(text: str) -> Path:
    path = Path(text)
    if path.is_dir() or not path.parent.is_dir():
        raise argparse.ArgumentTypeError(f"{text!r} cannot be written")
    return path


Results: TypeAlias = "dict[str, dict[str, Figures]]"
"""Figures by scenario and server."""


def _compare(
    entries: Sequence[Entry], scenarios: Sequence[Scenario], rounds: int, port: int
) -> tuple[Results, str]:
    """Start all servers, measure them in turn, stop them, again and again.

    Returns the figures, and how user mode was told.
    """
    results: Results = {
        scenario.name: {
            entry.name: Figures() for entry in entries if entry.relays or not scenario.relays
        }
        for scenario in scenarios
    }
    method = ""
    for first in range(0, rounds, ROUNDS_A_START):
        with _all_running(entries, port) as subjects:
            method = subjects[0].meter.method
            for turn in range(first, min(first + ROUNDS_A_START, rounds)):
                for scenario in scenarios:
                    _round(subjects, scenario, turn, results[scenario.name])
    return results, method


@contextmanager
def _all_running(entries: Sequence[Entry], port: int) -> Iterator[list[Subject]]:
    """Every server at once, each with its load and its meter."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="bench")))
        subjects = []
        for number, entry in enumerate(entries):
            place = Place(folder / entry.name, port + number)
            server = stack.enter_context(running(entry, place))
            load = stack.enter_context(closing(Load(server.port)))
            meter = stack.enter_context(Meter(server.worker))
            subjects.append(Subject(server, load, meter))
            subjects[-1].prepare()
        with _pinned([subject.server.worker for subject in subjects]):
            yield subjects


def _round(
    subjects: Sequence[Subject], scenario: Scenario, turn: int, found: dict[str, Figures]
) -> None:
    able = [one for one in subjects if one.server.entry.name in found]
    for slice_ in range(SLICES):
        first = (turn + slice_) % max(len(able), 1)
        for subject in (*able[first:], *able[:first]):
            subject.measure(scenario, scenario.messages // SLICES)
    for subject in able:
        subject.end_round(found[subject.server.entry.name])


@contextmanager
def _pinned(workers: Sequence[int]) -> Iterator[None]:
    """The workers on one processor and the load on the others, where there are two."""
    before = os.sched_getaffinity(0)
    processors = sorted(before)
    if len(processors) > 1:
        os.sched_setaffinity(0, processors[:-1])
        for worker in workers:
            os.sched_setaffinity(worker, processors[-1:])
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


if __name__ == "__main__":
    sys.exit(main())
