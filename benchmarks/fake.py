"""How many messages a second the fake routes on one core: what a suite of unit tests costs.

    python3 benchmarks/fake.py [ROUNDS]

Medians of five rounds or more, through the shipped proxy; a call is INVITE, 200, ACK, BYE, 200, and
one that rings has a 180 as well.
"""

from __future__ import annotations

import gc
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(REPOSITORY), str(REPOSITORY / "tests")]

from fake_ksr import (  # noqa: E402  # its folder is on the path since the line above
    FakeKamailio,
    ack,
    bye,
    invite,
    options,
)

gc.set_threshold(200_000, 10, 10)  # as tests/unit/conftest.py has it
ALICE = ("192.0.2.1", 5060)
LEAST_ROUNDS = 5
SECONDS = 1.0


def start(folder: str) -> FakeKamailio:
    """The shipped proxy without passwords, with bob registered."""
    defines: dict[str, str | int | None] = {
        "RUN_DIR": f'"{folder}"',
        "DBURL": f'"sqlite:///{folder}/kamailio.sqlite"',
        "KEMI_LOADER": f'"{REPOSITORY}/kemi_app/loader.py"',
        "OWN_FEATURES": None,
        "WITH_NAT": None,
    }
    server = FakeKamailio(REPOSITORY / "kamailio.cfg", defines=defines)
    server.register("bob", contact="sip:bob@192.0.2.7:5062")
    return server


def ask(server: FakeKamailio) -> None:
    """An OPTIONS that the server answers."""
    assert server.receive(options(uri="sip:example.com"), source=ALICE).reply.status == 200


def talk(server: FakeKamailio) -> None:
    """A whole call."""
    call = server.receive(invite("bob"), source=ALICE)
    call.relayed.reply(200)
    server.receive(ack(call), source=ALICE)
    server.receive(bye(call), source=ALICE).relayed.reply(200)


def ring_and_talk(server: FakeKamailio) -> None:
    """A whole call whose callee rings first."""
    call = server.receive(invite("bob"), source=ALICE)
    call.relayed.reply(180)
    call.relayed.reply(200)
    server.receive(ack(call), source=ALICE)
    server.receive(bye(call), source=ALICE).relayed.reply(200)


def rate(server: FakeKamailio, work: Callable[[FakeKamailio], None]) -> float:
    """How often a second."""
    gc.collect()  # what an earlier server has left behind is not on this one's account
    count, begun = 0, time.process_time()
    while (spent := time.process_time() - begun) < SECONDS:
        work(server)
        count += 1
    return count / spent


def main(arguments: list[str]) -> None:
    """Print the medians, with the least and the most."""
    rounds = max(LEAST_ROUNDS, int(arguments[0]) if arguments else LEAST_ROUNDS)
    works = {"OPTIONS": ask, "calls": talk, "calls that ring": ring_and_talk}
    rates: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(rounds):
        for name, work in works.items():
            with tempfile.TemporaryDirectory() as folder, start(folder) as server:
                rates[name].append(rate(server, work))
    for name, found in rates.items():
        middle = statistics.median(found)
        print(f"{name}: {middle:.0f} a second ({min(found):.0f} to {max(found):.0f})")


if __name__ == "__main__":
    main(sys.argv[1:])
