"""Several instances of one checkout at once: scripts/run --instance NAME."""

import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from . import database
from .phones import Phone
from .raw import exchange, options
from .test_scripts_run import LOOPBACK, Run, checkout, command_of, refused
from .waiting import free_port

__all__ = ["checkout"]  # a fixture

NAMES = [f"west-{number}" for number in range(10)]


class Instance(Run):
    """One instance; without `address` it is to remember where it listened."""

    def __init__(
        self, folder: Path, name: str, address: str = "", port: int = 0, *more: str
    ) -> None:
        self.name = name
        self._address = address
        super().__init__(folder, "--instance", name, "--children", "1", *more, port=port or None)
        self.server.address = self.server.domain = address or LOOPBACK

    @property
    def listens(self) -> list[str]:
        if not self._address:
            return []
        where = f"{self._address}:{self.port}"
        return ["--listen", f"udp:{where}", "--listen", f"tcp:{where}"]

    @property
    def state(self) -> Path:
        return self.checkout / "var" / "instances" / self.name

    @property
    def kamailio(self) -> int:
        return int((self.state / "run" / "kamailio.pid").read_text())

    def answers(self) -> bool:
        return "200" in str(exchange(self.server, options(self.server)))


def calls(instance: Instance, folder: Path) -> None:
    """Two users of this instance register, and one calls the other."""
    folder.mkdir()
    users = ("carol", "dave")
    for user in users:
        sqlite = instance.state / "kamailio.sqlite"
        database.add_subscriber(sqlite, user, instance.server.domain, f"of-{user}")
    carol, dave = (
        Phone(instance.server, folder, user, f"of-{user}")  # type: ignore[arg-type] # a server's address, port and domain
        for user in users
    )
    dave.registers().require()
    with dave.sipp("answer") as callee:
        carol.calls("dave").require()
        callee.result().require()


def test_ten_at_once_serve_their_own_users_and_leave_one_another_alone(
    checkout: Path, tmp_path: Path
) -> None:
    port = free_port()
    instances = [
        Instance(checkout, name, f"127.0.0.{20 + number}", port)
        for number, name in enumerate(NAMES)
    ]
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(Instance.__enter__, instances))
    try:
        assert all(instance.answers() for instance in instances)
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(calls, instances, (tmp_path / name for name in NAMES)))
        pids = [instance.kamailio for instance in instances]
        assert len(set(pids)) == len(NAMES)
        first, *others = instances
        assert first.stop() == 0
        assert not command_of(pids[0])
        assert [instance.kamailio for instance in others] == pids[1:]
        assert all(instance.answers() for instance in others)
        assert exchange(first.server, options(first.server), timeout=0.3) is None
    finally:
        for instance in instances:
            instance.__exit__(None, None, None)


def test_an_instance_remembers_where_it_listened_and_whom_it_knows(checkout: Path) -> None:
    with Instance(checkout, "east", "127.0.0.31", free_port()) as first:
        assert "password" in first.told
    again = Instance(checkout, "east", port=first.port)
    again.server.address = "127.0.0.31"
    with again:
        assert f"udp:127.0.0.31:{first.port}" in again.told
        assert again.answers()
        assert "password" not in re.sub("passwords as shown", "", again.told)
        assert "east" in command_of(again.kamailio)


def test_an_instance_and_the_nameless_server_do_not_meet(checkout: Path) -> None:
    with Run(checkout) as nameless, Instance(checkout, "east", "127.0.0.32", free_port()) as east:
        assert east.answers()
        assert "200" in str(exchange(nameless.server, options(nameless.server)))
        assert f"{checkout}/var/run" in (checkout / "kamailio-paths.cfg").read_text()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--instance", "../etc"), "a name is 1 to 32 letters"),
        (("--instance", "new"), "its first start needs an address of its own"),
    ],
)
def test_bad_names_and_missing_addresses_are_told_in_one_line(
    checkout: Path, arguments: tuple[str, ...], told: str
) -> None:
    assert told in refused(checkout, *arguments)
    assert not (checkout / "var").exists()


def test_a_second_start_and_a_taken_address_are_refused(checkout: Path) -> None:
    with Instance(checkout, "east", "127.0.0.33", free_port()) as east:
        assert "a server runs on this folder already" in refused(checkout, "--instance", "east")
        there = f"udp:127.0.0.33:{east.port}"
        line = refused(checkout, "--instance", "other", "--listen", there)
        assert "is in use by another program" in line
        assert not (checkout / "var" / "instances" / "other").exists()
        assert east.answers()
