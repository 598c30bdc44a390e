"""The section Upgrade of docs/deploy.md, while there are calls: none of them is lost."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import cast

import pytest

from .database import add_subscriber
from .deployed import PAGE, Host
from .phones import Phone
from .server import REPOSITORY, KamailioServer
from .sipp import Message, Result, Sipp
from .traffic import Traffic
from .waiting import LOOPBACK, wait_for

COMMANDS = PAGE.commands("Upgrade")
ROUTES, KAMAILIO = COMMANDS[:3], COMMANDS[3:]
"""The page's commands to upgrade each of them."""
CALLS = 20


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """A checkout whose routes are not those of today."""
    folder = tmp_path / "older"
    for name in ("kemi_app", "scripts", "deploy"):
        ignore = shutil.ignore_patterns("__pycache__")
        shutil.copytree(REPOSITORY / name, folder / name, ignore=ignore)
    shutil.copy(REPOSITORY / "kamailio.cfg", folder)
    with (folder / "kemi_app" / "routes" / "relay.py").open("a") as file:
        file.write("\nOLDER = True\n")
    return folder


@pytest.fixture
def west(older: Path) -> Iterator[Host]:
    """An installation of the older checkout, with users; it runs."""
    with Host(LOOPBACK) as host:
        host.do("scripts/install", older)
        for command in PAGE.commands("systemd, one server or several"):
            host.do(command, older)
        sqlite = host.folder / "var" / "lib" / "west" / "kamailio.sqlite"
        for user in ("alice", "bob", "carol", "dave"):
            add_subscriber(sqlite, user, LOOPBACK, "secret")
        yield host


class Talk:
    """CALLS calls from carol to dave that are up, until ``seconds`` after their begin.

    Then each side sends a re-INVITE, and carol hangs up.
    """

    def __init__(self, host: Host, folder: Path, seconds: int) -> None:
        server = cast(KamailioServer, host.server)
        self.carol, self.dave = (Phone(server, folder, n, "secret") for n in ("carol", "dave"))
        self.dave.registered()
        self._callee, self._caller = (
            Sipp(
                scenario, folder, server, phone.port, calls=CALLS, rate=CALLS, user=phone.user,
                password="secret", pause=1000 * seconds, seconds=60,
                keys={"domain": LOOPBACK, "contact": phone.contact, "callee": self.dave.uri},
            )
            for scenario, phone in (("answer_reinvite", self.dave), ("call_reinvite", self.carol))
        )  # fmt: skip

    def __enter__(self) -> "Talk":
        self._callee.__enter__()
        self._caller.__enter__()
        wait_for(lambda: len(calls_of(self._callee.messages(), "ACK")) == CALLS, "the calls", 20)
        assert not self.are_going_on, "all of them are up, and nothing more"
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._caller.end()
        self._callee.end()

    @property
    def are_going_on(self) -> list[Message]:
        """The requests in the dialogs that carol has sent so far, the ACK apart."""
        return [
            message
            for message in self._caller.messages()
            if message.sent
            and message.kind in ("INVITE", "BYE")
            and "tag=" in str(message.header("To"))
        ]

    def ended(self) -> tuple[Result, Result]:
        """Wait for the end of all calls, as the scenarios have it; what both sides saw."""
        return self._caller.result().require(), self._callee.result().require()

    def require_all(self) -> None:
        """See that each call had its re-INVITEs and its BYE, and that all were answered."""
        caller, callee = self.ended()
        assert len(calls_of(callee.messages, "BYE")) == CALLS
        assert len(calls_of(caller.messages, "INVITE")) == CALLS
        answered = [
            message for message in caller.received(200) if "BYE" in str(message.header("CSeq"))
        ]
        assert len(calls_of(answered, 200)) == CALLS


def calls_of(messages: list[Message], kind: str | int) -> set[str]:
    """The Call-IDs of the messages of a kind that came in."""
    return {str(m.header("Call-ID")) for m in messages if not m.sent and m.kind == kind}


def digests(status: str) -> set[str]:
    """What the workers run, by what ``kemi_app status`` tells."""
    return set(re.findall(r"^ +\d+ ([0-9a-f]{12}) ", status, re.MULTILINE))


def test_new_routes_cost_no_call(west: Host, tmp_path: Path) -> None:
    folder = tmp_path / "sipp"
    folder.mkdir()
    server = cast(KamailioServer, west.server)
    alice, bob = (Phone(server, folder, name, "secret") for name in ("alice", "bob"))
    bob.registered()
    *upgrade, status = ROUTES
    before = digests(west.do(status))
    with Talk(west, folder, seconds=5) as talk:
        with Traffic(alice, bob, rate=20, seconds=60) as traffic:
            for command in upgrade:
                west.do(command)
            after = digests(west.do(status))
        talk.require_all()
    assert len(after) == 1
    assert after.isdisjoint(before)
    assert traffic.failed == 0, traffic.errors()
    assert traffic.calls > 5


def test_calls_that_are_up_outlive_a_restart(west: Host, tmp_path: Path) -> None:
    folder = tmp_path / "sipp"
    folder.mkdir()
    with Talk(west, folder, seconds=5) as talk:
        for command in KAMAILIO:
            west.do(command)
        talk.require_all()
    with talk.dave.sipp("answer") as callee:  # whose binding came out of the database
        talk.carol.calls("dave").require()
        callee.result().require()


def test_requests_in_a_call_are_sent_again_until_the_server_is_back(
    west: Host, tmp_path: Path
) -> None:
    folder = tmp_path / "sipp"
    folder.mkdir()
    with Talk(west, folder, seconds=5) as talk:
        assert west.service.stop() == 0
        sent = len(talk.are_going_on)
        wait_for(lambda: len(talk.are_going_on) > sent, "a request that nobody takes", 20)
        west.do("systemctl start kemi_app@west")
        talk.require_all()
