"""The profiles postgres and rtpengine of docker-compose.yml, their services as they are written.

PostgreSQL is this machine's, and rtpengine: tests/integration/containers.py and postgres_image.py.
"""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from .compose import services
from .containers import Container, Engine
from .postgres_image import entrypoint
from .waiting import wait_for

PASSWORD = re.compile(r"^  (?:alice|bob) +password (\S+)", re.MULTILINE)
RPC = """
import sys
from pathlib import Path
from kemi_app.tools.rpc import Rpc
print(Rpc(Path("/var/lib/kamailio/run")).call(*sys.argv[1:]))
"""


@pytest.fixture
def engine() -> Iterator[Engine]:
    with Engine() as running:
        yield running


def database(engine: Engine, written: dict[str, Any]) -> tuple[Container, Container]:
    """Setup, which has ended, and PostgreSQL, which is healthy."""
    setup = engine.run("database-setup", written["database-setup"])
    assert setup.code == 0, setup.log
    postgres = engine.start("postgres", written["postgres"], entrypoint=entrypoint())
    return setup, postgres.healthy()


def select(postgres: Container, query: str) -> str:
    """What the administrator finds in the database."""
    done = postgres.execute(
        "psql", "-XAt", "-h", "/var/run/postgresql", "-U", "postgres", "-d", "kamailio", "-c", query
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def ask(kamailio: Container, *words: str) -> str:
    return kamailio.execute("python3", "-c", RPC, *words, user="kamailio").stdout


def test_with_the_profile_postgres_all_is_in_postgresql(engine: Engine) -> None:
    written = services(profiles=("postgres", "client"))
    # Kamailio does not depend on the others, so that it needs no profile: it waits by itself.
    kamailio = engine.start("kamailio", written["kamailio"])
    setup, postgres = database(engine, written)
    passwords = PASSWORD.findall(setup.log)
    assert len(set(passwords)) == 2
    kamailio.healthy()
    client = engine.run("client", written["client"])
    assert client.code == 0, client.log
    shown = "  database   postgres://kamailio@postgres/kamailio\n"
    wait_for(lambda: shown in kamailio.log, "what it says of its database")
    assert not PASSWORD.findall(kamailio.log)
    accounted = "SELECT method, src_user FROM acc ORDER BY id"
    wait_for(lambda: select(postgres, accounted) == "INVITE|alice\nBYE|alice", "the accounting")
    assert not (engine.volume("state") / "kamailio.sqlite").exists()
    added = kamailio.execute("python3", "/etc/kamailio/deploy/docker/add_user.py", "carol")
    select(postgres, added.stdout)
    found = select(postgres, "SELECT password FROM subscriber WHERE username = 'carol'")
    assert added.stderr == f"sip:carol@127.0.0.1  password {found}\n"
    for secret in (engine.volume("database") / "url", engine.volume("database") / "admin-password"):
        assert secret.read_text().strip() not in kamailio.log + postgres.log + setup.log


def test_a_second_start_keeps_the_database_and_shows_no_password(engine: Engine) -> None:
    written = services(profiles=("postgres", "client"))
    setup, postgres = database(engine, written)
    shown = PASSWORD.findall(setup.log)
    before = select(postgres, "SELECT username, password FROM subscriber ORDER BY username")
    assert postgres.stop() == 0
    setup, postgres = database(engine, written)
    assert not PASSWORD.findall(setup.log)
    assert select(postgres, "SELECT username, password FROM subscriber ORDER BY username") == before
    assert before == f"alice|{shown[0]}\nbob|{shown[1]}"
    with engine.start("kamailio", written["kamailio"]).healthy():
        client = engine.run("client", written["client"])
        assert client.code == 0, client.log


def test_kamailios_role_may_use_the_tables_and_no_more(engine: Engine) -> None:
    written = services(profiles=("postgres",))
    _, postgres = database(engine, written)
    rights = "SELECT rolsuper, rolcreatedb, rolcreaterole FROM pg_roles WHERE rolname = 'kamailio'"
    assert select(postgres, rights) == "f|f|f"
    assert select(postgres, "SELECT has_schema_privilege('kamailio', 'public', 'CREATE')") == "f"


def test_a_profile_that_kamailio_has_not_heard_of_is_refused(engine: Engine) -> None:
    """As with --profile on the command line, which does not reach Kamailio's variables."""
    written = services(profiles=("postgres", "rtpengine"))
    for name, profile in (("database-setup", "postgres"), ("rtpengine", "rtpengine")):
        service = written[name]
        environment = {**service["environment"], "KEMI_PROFILES": ""}
        ended = engine.run(name, service, environment=environment)
        assert ended.code == 2
        (line,) = ended.log.splitlines()
        assert f"COMPOSE_PROFILES={profile} docker compose up" in line


def test_with_the_profile_rtpengine_media_are_relayed(engine: Engine) -> None:
    written = services(profiles=("rtpengine", "client"), KEMI_ADDRESS="192.0.2.7")
    kamailio = engine.start("kamailio", written["kamailio"])
    rtpengine = engine.start("rtpengine", written["rtpengine"])
    kamailio.healthy()
    node = f"'url': 'udp:{engine.address('rtpengine')}:2223'"
    wait_for(lambda: node in ask(kamailio, "rtpengine.show", "all"), "rtpengine in Kamailio")
    client = engine.run("client", written["client"])
    assert client.code == 0, client.log
    for command in ("offer", "answer", "delete"):
        assert f"Received command '{command}'" in rtpengine.log
    assert rtpengine.stop() == 0
