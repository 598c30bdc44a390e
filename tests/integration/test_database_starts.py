"""scripts/run with a database of one's own, and with one that is not to be had."""

import os
from pathlib import Path
from typing import Any, cast

import pytest

from .databases import PASSWORD, DatabaseServer, add_subscriber
from .phones import Phone
from .server import KamailioServer
from .test_scripts_run import Run, checkout, command_of, refused
from .waiting import LOOPBACK, free_port

__all__ = ["checkout"]


@pytest.fixture(scope="module", params=["postgres", "mariadb"])
def store(request: pytest.FixtureRequest) -> DatabaseServer:
    found: DatabaseServer = request.getfixturevalue(request.param)
    found.make_database("empty", [])
    found.make_database("half", ["standard", "auth_db"])
    return found


def test_it_serves_from_that_database_and_the_password_is_nowhere_to_be_seen(
    checkout: Path, tmp_path: Path, store: DatabaseServer
) -> None:
    file = tmp_path / "url"
    file.write_text(store.url)
    user = f"run{free_port()}"
    add_subscriber(store, user, LOOPBACK, "secret")
    with Run(checkout, "--database", str(file)) as run:
        phone = Phone(cast(KamailioServer, run.server), tmp_path, user, "secret").registered()
        commands = [command_of(int(pid)) for pid in os.listdir("/proc") if pid.isdigit()]
        ours = [command for command in commands if str(checkout) in command]
        assert run.stop() == 0
    assert len(ours) > 10, "Kamailio's processes, and their starter"
    assert PASSWORD not in "".join(ours)
    assert PASSWORD not in run.told
    assert PASSWORD not in (checkout / "var" / "log" / "kamailio.log").read_text()
    assert f"database   {store.scheme}://kamailio@{LOOPBACK}:{store.port}/kamailio" in run.told
    assert not (checkout / "var" / "kamailio.sqlite").exists()
    assert (checkout / "kamailio-paths.cfg").stat().st_mode & 0o077 == 0
    (row,) = store.rows("location", username=user)
    assert row["contact"] == phone.contact


@pytest.mark.parametrize(
    ("wrong", "says", "remedy"),
    [
        ({"password": "a-guess"}, "kamailio", "the user or the password in DBURL is wrong"),
        (
            {"port": "free"},
            LOOPBACK,
            "does the database run, and are host and port in DBURL right?",
        ),
        ({"name": "nowhere"}, "nowhere", "make it with kamdbctl, see docs/databases.md"),
        ({"name": "empty"}, "no table version", "make Kamailio's tables with kamdbctl"),
        ({"name": "half"}, "no table location", "make Kamailio's tables with kamdbctl"),
    ],
    ids=["password", "port", "name", "empty", "half"],
)
def test_what_is_wrong_with_the_database_is_one_line_with_the_remedy(
    checkout: Path, store: DatabaseServer, wrong: dict[str, Any], says: str, remedy: str
) -> None:
    url = store.url_with(port=free_port()) if "port" in wrong else store.url_with(**wrong)
    with Run(checkout, "--database", url) as run:
        assert run.ended() == 1
    assert "Kamailio ended by itself" in run.last_line()
    assert says in run.last_line()
    assert remedy in run.last_line()
    assert "a-guess" not in run.last_line()


def test_a_scheme_that_kamailio_does_not_have_is_named_at_once(checkout: Path) -> None:
    line = refused(checkout, "--database", "postgresql://kamailio@127.0.0.1/kamailio")
    assert "module db_postgresql, which is not installed" in line
    assert "is the name right?" in line
