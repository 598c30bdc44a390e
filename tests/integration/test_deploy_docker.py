"""The page docs/deploy-docker.md: each of its commands, and what it is to bring about."""

import re
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from .docker_command import Docker
from .page import Page, literals
from .waiting import wait_for

PAGE = Page("deploy-docker.md")
PASSWORD = re.compile(r"^\S+ +\|   (alice|bob) +password (\S+)", re.MULTILINE)


@pytest.fixture
def docker() -> Iterator[Docker]:
    with Docker() as made:
        yield made


@contextmanager
def up(docker: Docker, begun: "subprocess.Popen[str]") -> Iterator[None]:
    """While docker compose up is there and Kamailio healthy; then down, and up comes to its end."""
    try:
        wait_for(
            lambda: begun.poll() is not None or "kamailio Up (healthy)" in states(docker),
            "a healthy Kamailio", 60,
        )  # fmt: skip
        assert begun.poll() is None, begun.communicate()[0]
        yield
        docker.do("docker compose down")
        told, _ = begun.communicate(timeout=30)
        assert begun.returncode == 0, told
        assert "Stopped." in told
        assert states(docker) == ""
    finally:
        docker.end(begun)


def states(docker: Docker) -> str:
    return docker.do("docker compose ps")


def passwords(docker: Docker) -> list[tuple[str, str]]:
    """The users that the log shows, with theirs; it says at each start what becomes of them."""
    kamailio = docker.project.containers["kamailio"]
    wait_for(lambda: "password" in kamailio.log, "what it says of passwords", 20)
    return PASSWORD.findall(docker.do("docker compose logs kamailio | grep password"))


def client_says(docker: Docker) -> str:
    return docker.do("docker compose run --rm client")


def test_every_command_of_the_page_is_run_here() -> None:
    here = literals(__file__, "do") | literals(__file__, "begin")
    assert here == {*PAGE.commands(), *PAGE.inline("docker compose")}


def test_the_first_start_a_trial_and_the_end(docker: Docker) -> None:
    with up(docker, docker.begin("docker compose up")):
        first = passwords(docker)
        assert [name for name, _ in first] == ["alice", "bob"]
        assert "alice has called bob" in client_says(docker)
        following = docker.begin("docker compose logs -f")
        assert following.stdout
        assert following.stdout.readline().startswith("kamailio  | ")
    told, _ = following.communicate(timeout=30)
    assert "Stopped." in told
    with up(docker, docker.begin("docker compose up")):
        assert passwords(docker) == [], "they are shown this once"
        assert "alice has called bob" in client_says(docker)
    docker.do("docker compose down --volumes")
    with up(docker, docker.begin("docker compose up")):
        assert set(passwords(docker)).isdisjoint(first)


def test_day_by_day(docker: Docker) -> None:
    with up(docker, docker.begin("docker compose up")):
        added = docker.do(
            "docker compose exec --user kamailio kamailio python3 deploy/docker/add_user.py carol"
        )
        assert "sip:carol@127.0.0.1  password " in added
        docker.do(
            "docker compose exec --user kamailio kamailio "
            "python3 -m kemi_app reload --run-dir /var/lib/kamailio/run"
        )
        told = docker.do(
            "docker compose exec --user kamailio kamailio "
            "python3 -m kemi_app status --run-dir /var/lib/kamailio/run"
        )
        assert re.findall(r"^ +\d+ [0-9a-f]{12} +(\d+) ", told, re.MULTILINE) == ["2"] * 8, told
        told = docker.do(
            "docker compose exec --user kamailio kamailio "
            "kamcmd -s unix:/var/lib/kamailio/run/kamailio_ctl core.uptime"
        )
        assert "up_since: " in told
        docker.do(
            "docker compose exec --user kamailio kamailio python3 -c 'import sqlite3; "
            'sqlite3.connect("/var/lib/kamailio/kamailio.sqlite")'
            '.execute("VACUUM INTO ?", ["/var/lib/kamailio/backup.sqlite"])\''
        )
        docker.do("docker compose cp kamailio:/var/lib/kamailio/backup.sqlite .")
        assert users(docker.folder / "backup.sqlite") == ["alice", "bob", "carol"]
        before = docker.project.containers["kamailio"].pid
        docker.do("docker compose restart kamailio")
        wait_for(lambda: "kamailio Up (healthy)" in states(docker), "Kamailio again", 60)
        assert docker.project.containers["kamailio"].pid != before


def users(database: Path) -> list[str]:
    with closing(sqlite3.connect(database)) as link:
        return [name for (name,) in link.execute("SELECT username FROM subscriber ORDER BY 1")]


def test_published_elsewhere(docker: Docker) -> None:
    with up(docker, docker.begin("KEMI_ADDRESS=192.0.2.10 docker compose up")):
        first = docker.project.containers["kamailio"].processes()[1]
        assert "/192.0.2.10:5060" in Path(f"/proc/{first}/cmdline").read_text()


def test_with_postgresql(docker: Docker) -> None:
    with up(docker, docker.begin("COMPOSE_PROFILES=postgres docker compose up")):
        shown = docker.do("docker compose logs database-setup")
        assert [name for name, _ in PASSWORD.findall(shown)] == ["alice", "bob"]
        told = docker.do(
            "docker compose exec kamailio python3 deploy/docker/add_user.py carol | "
            "docker compose exec -T postgres psql -U postgres kamailio"
        )
        assert "INSERT 0 1" in told


def test_with_rtpengine(docker: Docker) -> None:
    with up(docker, docker.begin("COMPOSE_PROFILES=rtpengine docker compose up --build")):
        assert "rtpengine Up" in states(docker)
        log = docker.project.containers["rtpengine"]
        wait_for(lambda: "Received command 'ping'" in log.log, "a ping of Kamailio's")
