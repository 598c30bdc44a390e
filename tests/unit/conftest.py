"""The `kamailio` fixture: a FakeKamailio that read this repository's kamailio.cfg.

`--record-ladders FILE` writes what the tests of routes exchanged, for `kemi_app review`.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from documented import is_documented
from fake_ksr import FakeKamailio, recording

REPOSITORY = Path(__file__).parents[2]
ALICE = ("192.0.2.1", 5060)
BOB = ("192.0.2.7", 5062)

StartKamailio = Callable[..., FakeKamailio]
SERVERS = pytest.StashKey[list[FakeKamailio]]()
"""The fake servers that a test has started."""
LADDERS = pytest.StashKey[list[dict[str, object]]]()
"""What the tests of routes have exchanged, where that is recorded."""


# What a closed server leaves behind is collected at once: later it would be looked for among much.
gc.set_threshold(200_000, 10, 10)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--record-ladders",
        metavar="FILE",
        type=Path,
        help="write the SIP ladders of the tests of routes, for kemi_app review --ladders",
    )


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--record-ladders") is not None:
        config.stash[LADDERS] = []


def pytest_unconfigure(config: pytest.Config) -> None:
    if LADDERS in config.stash:
        recording.write(config.getoption("--record-ladders"), config.stash[LADDERS])


@pytest.fixture(scope="session")
def _one_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("run")


@pytest.fixture
def run_dir(_one_folder: Path) -> Iterator[Path]:
    """RUN_DIR of the servers of a test, no file in it: of one name, so that they read one cfg."""
    yield _one_folder
    for folder, _, names in os.walk(_one_folder):
        for name in names:
            os.unlink(f"{folder}/{name}")


@pytest.fixture
def start_kamailio(run_dir: Path) -> Iterator[StartKamailio]:
    """Starts servers: `start_kamailio("WITH_AUTH", "WITH_NAT", FR_TIMER=5000)`.

    Features given replace the configuration's own list, none given leave it; keyword arguments
    are further defines. Every server is closed when the test ends.
    """
    servers: list[FakeKamailio] = []

    def start(*features: str, **defines: str | int | None) -> FakeKamailio:
        values: dict[str, str | int | None] = {
            "RUN_DIR": f'"{run_dir}"',
            "DBURL": f'"sqlite:///{run_dir}/kamailio.sqlite"',
            "KEMI_LOADER": f'"{REPOSITORY}/kemi_app/loader.py"',
            **dict.fromkeys(features),
            **defines,
        }
        if features:
            values["OWN_FEATURES"] = None
        server = FakeKamailio(REPOSITORY / "kamailio.cfg", defines=values)
        server.add_user("alice", "alice-secret")
        server.add_user("bob", "bob-secret")
        servers.append(server)
        return server

    yield start
    for server in servers:
        server.close()
    gc.collect(0)


@pytest.fixture
def kamailio(start_kamailio: StartKamailio) -> FakeKamailio:
    """A server with the configuration's own features; alice and bob are its subscribers."""
    return start_kamailio()


@pytest.fixture(autouse=True)
def _what_is_asked_of_every_server(
    monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Iterator[None]:
    """What its functions gave is documented, and in the tests of routes no route has failed."""
    servers = request.node.stash[SERVERS] = []
    make = FakeKamailio.__init__

    def made(self: FakeKamailio, *args: Any, **options: Any) -> None:
        make(self, *args, **options)
        servers.append(self)

    monkeypatch.setattr(FakeKamailio, "__init__", made)
    yield
    unknown, failed = undocumented(servers), faults(servers)
    servers.clear()  # pytest keeps the stash, and would keep every server with it
    assert not unknown, "results that kemi_app/stubs/words does not know"
    if request.module.__name__.rpartition(".")[2].startswith("test_routes_"):
        assert not failed, "\n".join(failed)


def undocumented(servers: list[FakeKamailio]) -> set[str]:
    """The calls whose result is not in the stubs, but for those that a test has scripted."""
    return {
        f"{name} -> {result!r}"
        for server in servers
        for name, result in server.calls.results()
        if not is_documented(name, result) and name not in server.scripted
    }


def faults(servers: list[FakeKamailio]) -> list[str]:
    """What the guard has caught: once a request is answered, only the log knows of a fault."""
    return [text for server in servers for _, text in server.log if "Traceback" in text]


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, Any, None]:
    """A failing test shows the SIP ladder of its servers, and the path through the routes."""
    outcome = yield
    report = outcome.get_result()
    if report.when == "call" and report.passed and LADDERS in item.config.stash:
        record_ladder(item)
    if report.when != "call" or not report.failed:
        return
    for server in item.stash.get(SERVERS, []):
        if server.steps:
            report.sections.append(("SIP ladder", server.ladder()))
            report.sections.append(("path through the routes", server.path()))


def record_ladder(item: pytest.Item) -> None:
    """Keep what a test of routes has exchanged."""
    servers = [server for server in item.stash.get(SERVERS, []) if server.steps]
    if servers and item.path.name.startswith("test_routes_"):
        item.config.stash[LADDERS].append(recording.record(item.nodeid, servers))
