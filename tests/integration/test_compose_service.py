"""The services kamailio and client of docker-compose.yml, run as they are written there.

Without an engine and without images: tests/integration/containers.py says what is in their place.
"""

import os
import re
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from .compose import services
from .containers import Container, Engine
from .waiting import wait_for

PASSWORD = re.compile(r"^  (alice|bob) +password (\S+)", re.MULTILINE)
CONTACTS = """
import sys
from pathlib import Path
from kemi_app.tools.rpc import Rpc
print(Rpc(Path("/var/lib/kamailio/run")).call("ul.lookup", "location", "bob"))
"""
REGISTER = """
import os, socket, sys
sys.path.insert(0, "/etc/kamailio/deploy/docker")
from phone import Phone
proxy = (socket.gethostbyname("kamailio"), 5060)
Phone("bob", "127.0.0.1", os.environ["BOB_PASSWORD"], proxy).register(600)
"""
SIGTERM_IS_CAUGHT = 1 << (signal.SIGTERM - 1)


@pytest.fixture
def engine() -> Iterator[Engine]:
    with Engine() as running:
        yield running


@pytest.fixture(scope="module")
def written() -> dict[str, Any]:
    return services(profiles=("client",))


@pytest.fixture(scope="module")
def up(written: dict[str, Any]) -> Iterator[tuple[Engine, Container]]:
    """A server that is healthy, for the tests that leave it so."""
    with Engine() as engine:
        yield engine, engine.start("kamailio", written["kamailio"]).healthy()


def refused(engine: Engine, service: dict[str, Any], **changes: Any) -> str:
    """Run it where it has to end with 2; its one line."""
    ended = engine.run("kamailio", service, **changes)
    assert ended.code == 2, ended.log
    (line,) = ended.log.splitlines()
    return line


def with_variables(service: dict[str, Any], **variables: str) -> dict[str, Any]:
    """The service with further variables set."""
    return {**service, "environment": {**service["environment"], **variables}}


def with_file(service: dict[str, Any], target: str, source: Path) -> dict[str, Any]:
    """The service with another file or folder mounted there."""
    volumes = [mount for mount in service["volumes"] if mount["target"] != target]
    mount = {"type": "bind", "source": str(source), "target": target, "read_only": True}
    return {**service, "volumes": [*volumes, mount]}


def status(pid: int, field: str) -> list[str]:
    """A field of what /proc says of a process."""
    text = Path(f"/proc/{pid}/status").read_text()
    found = re.search(rf"^{field}:\s+(.*)$", text, re.MULTILINE)
    return found[1].split() if found else []


def test_it_comes_up_healthy_and_without_rights(up: tuple[Engine, Container]) -> None:
    engine, kamailio = up
    assert kamailio.check() == (0, "SIP/2.0 200 Kamailio is alive\n")
    first, *others = kamailio.processes()
    owner = kamailio.execute("id", "-u", "kamailio").stdout.strip()
    for pid in (first, *others):
        assert status(pid, "Uid") == [owner] * 4
        assert status(pid, "CapEff") == ["0000000000000000"]
        assert status(pid, "NoNewPrivs") == ["1"]
    line = Path(f"/proc/{others[0]}/cmdline").read_text().replace("\0", " ")
    assert "-x fm -X fm" in line
    assert "-m 64 -M 8" in line
    assert f"-l udp:{engine.address('kamailio')}:5060/127.0.0.1:5060" in line


def test_it_can_write_its_state_and_nothing_else(up: tuple[Engine, Container]) -> None:
    _, kamailio = up
    for place in ("/x", "/usr/x", "/etc/kamailio/kamailio.cfg", "/etc/kamailio/kemi_app/x"):
        told = kamailio.execute("sh", "-c", f"echo >> {place}")
        assert "Read-only file system" in told.stderr
    told = kamailio.execute("touch", "/etc/kamailio/kamailio-local.cfg", user="kamailio")
    assert "Permission denied" in told.stderr
    assert kamailio.execute("touch", "/var/lib/kamailio/x", user="kamailio").returncode == 0


def test_the_status_of_its_workers_can_be_asked_for(up: tuple[Engine, Container]) -> None:
    _, kamailio = up
    told = kamailio.execute(
        "python3", "-m", "kemi_app", "status", "--run-dir", "/var/lib/kamailio/run", user="kamailio"
    )
    assert "8 SIP workers, in /var/lib/kamailio/run" in told.stdout, told.stderr


def test_the_health_check_fails_while_the_server_hangs(up: tuple[Engine, Container]) -> None:
    engine, kamailio = up
    servers = kamailio.processes()[1:]
    for pid in servers:
        os.kill(pid, signal.SIGSTOP)
    try:
        code, told = kamailio.check()
    finally:
        for pid in servers:
            os.kill(pid, signal.SIGCONT)
    assert code == 1
    assert told == f"no answer to OPTIONS on udp:{engine.address('kamailio')}:5060 in 4 s\n"
    assert kamailio.healthy().check()[0] == 0


def test_the_client_registers_calls_and_says_so(
    up: tuple[Engine, Container], written: dict[str, Any]
) -> None:
    engine, kamailio = up
    client = engine.run("client", written["client"])
    assert client.code == 0, client.log
    assert "alice has called bob" in client.log
    wait_for(lambda: "code=200;reason=OK;src_user=alice" in kamailio.log, "the accounting")


@pytest.mark.parametrize(
    "variables",
    [
        {"KEMI_ADDRESS": "192.0.2.7", "KEMI_PORT": "15060"},
        {"KEMI_DOMAIN": "sip.example.org"},
        {"KEMI_WITH": "IPAUTH,SENDLOG", "KEMI_WITHOUT": "NAT"},
    ],
)
def test_the_client_calls_wherever_it_is_published(
    engine: Engine, variables: dict[str, str]
) -> None:
    changed = services(profiles=("client",), **variables)
    with engine.start("kamailio", changed["kamailio"]).healthy():
        client = engine.run("client", changed["client"])
        assert client.code == 0, client.log


def test_a_user_is_added_while_it_runs(
    up: tuple[Engine, Container], written: dict[str, Any]
) -> None:
    engine, kamailio = up
    add = ("python3", "/etc/kamailio/deploy/docker/add_user.py", "carol")
    told = kamailio.execute(*add, user="kamailio").stderr
    password = told.removeprefix("sip:carol@127.0.0.1  password ").strip()
    phone = with_variables(written["client"], BOB_PASSWORD=password)
    register = REGISTER.replace('"bob"', '"carol"')
    registered = engine.run("client", phone, entrypoint=["python3", "-c", register])
    assert registered.code == 0, registered.log
    assert "a user of that name in 127.0.0.1 already" in kamailio.execute(
        *add, user="kamailio"
    ).stderr  # fmt: skip


def test_a_wrong_password_is_the_clients_failure(
    up: tuple[Engine, Container], written: dict[str, Any]
) -> None:
    engine, _ = up
    client = engine.run("client", with_variables(written["client"], BOB_PASSWORD="a-guess"))
    assert client.code == 1
    assert client.log == "client: REGISTER of bob: SIP/2.0 401 Unauthorized\n"


def test_without_users_or_a_server_the_client_says_so(
    engine: Engine, written: dict[str, Any]
) -> None:
    client = engine.run("client", written["client"])
    assert client.code == 2
    assert "no user alice in /var/lib/kamailio/kamailio.sqlite" in client.log
    given = with_variables(written["client"], ALICE_PASSWORD="a", BOB_PASSWORD="b")
    client = engine.run("client", given)
    assert client.code == 2
    assert "is the service up?" in client.log


def test_passwords_are_shown_once_and_another_volume_has_others(
    engine: Engine, written: dict[str, Any]
) -> None:
    shown = []
    for _ in range(2):
        with engine.start("kamailio", written["kamailio"]).healthy() as kamailio:
            shown.append(PASSWORD.findall(kamailio.log))
            assert kamailio.stop() == 0
    with Engine() as another, another.start("kamailio", written["kamailio"]).healthy() as kamailio:
        shown.append(PASSWORD.findall(kamailio.log))
    first, second, other = shown
    assert second == []
    assert [name for name, _ in first] == [name for name, _ in other] == ["alice", "bob"]
    assert len({password for _, password in (*first, *other)}) == 4


def test_a_second_start_keeps_users_and_bindings(engine: Engine, written: dict[str, Any]) -> None:
    with engine.start("kamailio", written["kamailio"]).healthy() as kamailio:
        password = dict(PASSWORD.findall(kamailio.log))["bob"]
        phone = with_variables(written["client"], BOB_PASSWORD=password)
        registered = engine.run("client", phone, entrypoint=["python3", "-c", REGISTER])
        assert registered.code == 0, registered.log
        assert kamailio.stop() == 0
    with engine.start("kamailio", written["kamailio"]).healthy() as kamailio:
        told = kamailio.execute("python3", "-c", CONTACTS, user="kamailio").stdout
        assert f"sip:bob@{engine.address('client')}" in told
        client = engine.run("client", written["client"])
        assert client.code == 0, client.log


def test_it_stops_within_its_grace_and_cleanly(engine: Engine, written: dict[str, Any]) -> None:
    with engine.start("kamailio", written["kamailio"]).healthy() as kamailio:
        assert kamailio.stop() == 0
        assert kamailio.log.endswith("\nStopped.\n")
        assert "Thank you for flying kamailio" in kamailio.log


def test_it_can_be_stopped_while_it_starts(engine: Engine, written: dict[str, Any]) -> None:
    with engine.start("kamailio", written["kamailio"]) as kamailio:

        def listens_to_signals() -> bool:
            return bool(int(status(kamailio.pid, "SigCgt")[0], 16) & SIGTERM_IS_CAUGHT)

        wait_for(lambda: "start.py" in Path(f"/proc/{kamailio.pid}/cmdline").read_text(), "it")
        wait_for(listens_to_signals, "its signal handler")
        assert kamailio.stop() == 0


def test_a_module_that_the_image_lacks_is_named(
    engine: Engine, written: dict[str, Any], tmp_path: Path
) -> None:
    local = tmp_path / "kamailio-local.cfg"
    local.write_text('loadmodule "app_mono.so"\n')  # the one that no image and no test has
    service = with_file(written["kamailio"], "/etc/kamailio/kamailio-local.cfg", local)
    line = refused(engine, service)
    assert "needs the Kamailio module app_mono, which is not installed" in line
    assert not (engine.volume("state") / "kamailio.sqlite").exists()


@pytest.mark.parametrize(
    ("variable", "value", "says"),
    [
        ("KEMI_WITH", "PRESENSE", "unknown feature PRESENSE: did you mean PRESENCE?"),
        ("SHM_MEMORY", "lots", "argument --shm-memory: 'lots' is not a number of megabytes"),
        ("KEMI_DOMAIN", "a b", "--domain a b: this is no host name or address"),
        ("KEMI_ADDRESS", "here!", "behind the slash stands what phones are told"),
    ],
)
def test_a_wrong_variable_is_one_line(
    engine: Engine, written: dict[str, Any], variable: str, value: str, says: str
) -> None:
    assert says in refused(engine, with_variables(written["kamailio"], **{variable: value}))


def test_a_fault_in_the_routes_is_in_the_last_line_of_the_log(
    engine: Engine, written: dict[str, Any], tmp_path: Path
) -> None:
    proxy = tmp_path / "proxy.py"
    proxy.write_text("import nosuchmodule\n")
    service = with_file(written["kamailio"], "/etc/kamailio/kemi_app/proxy.py", proxy)
    ended: Container = engine.run("kamailio", service)
    assert ended.code == 1
    assert "No module named 'nosuchmodule'" in ended.log.splitlines()[-1]
