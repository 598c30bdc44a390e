"""Fixtures: a running Kamailio for each module of tests, and phones that exist for one test."""

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from .mariadb import MariaDb
from .phones import Phone
from .postgres import Postgres
from .server import KamailioServer

Phones = Callable[..., Phone]

_numbers = itertools.count(1)


@pytest.fixture(scope="module")
def server() -> Iterator[KamailioServer]:
    """The shipped proxy with its default features; the tests of one module share it."""
    with KamailioServer() as running:
        yield running


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A PostgreSQL server for all the tests; who stops it starts it again."""
    with Postgres() as running:
        yield running


@pytest.fixture(scope="session")
def mariadb() -> Iterator[MariaDb]:
    """A MariaDB server for all the tests; who stops it starts it again."""
    with MariaDb() as running:
        yield running


@pytest.fixture(autouse=True)
def _a_fault_fails_its_test(request: pytest.FixtureRequest) -> Iterator[None]:
    """Look through the server's log after each test, so that the right one is blamed."""
    yield
    if "server" in request.fixturenames:
        request.getfixturevalue("server").check_log()


@pytest.fixture
def phones(server: KamailioServer, tmp_path: Path) -> Phones:
    """Makes phones: phones("alice") has a new account whose name begins so, and a free port."""

    def phone(name: str, transport: str = "udp", contact: str = "") -> Phone:
        user = f"{name}{next(_numbers)}"
        password = f"secret-of-{user}"
        server.add_subscriber(user, password)
        return Phone(server, tmp_path, user, password, transport, contact=contact)

    return phone


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """Show the end of the server's log with every test that failed."""
    outcome = yield
    report = outcome.get_result()  # type: ignore[attr-defined] # pluggy
    server = getattr(item, "funcargs", {}).get("server")
    if report.failed and isinstance(server, KamailioServer):
        report.sections.append(("Kamailio's log", server.tail()))
