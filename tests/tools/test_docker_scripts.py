"""The scripts that docker-compose.yml mounts into its containers."""

import importlib.util
import socket
import sqlite3
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from kemi_app.tools.listen import parse
from kemi_app.tools.problem import Problem

FOLDER = Path(__file__).resolve().parents[2] / "deploy" / "docker"


def load(name: str) -> ModuleType:
    """A script as a module; nothing of it stays among the others."""
    before = list(sys.path)
    sys.path.insert(0, str(FOLDER))
    try:
        found = importlib.util.spec_from_file_location(f"docker_{name}", FOLDER / f"{name}.py")
        assert found is not None
        assert found.loader is not None
        module = importlib.util.module_from_spec(found)
        sys.modules[found.name] = module  # for its dataclasses
        found.loader.exec_module(module)
        return module
    finally:
        sys.path[:] = before


@pytest.fixture
def start(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    module = load("start")
    module.DATABASE_URL = tmp_path / "url"  # type: ignore[attr-defined] # a module of its own
    module.PATIENCE_SECONDS = 0.02  # type: ignore[attr-defined] # likewise
    module.POLL_SECONDS = 0.001  # type: ignore[attr-defined] # likewise
    return module


def test_by_default_it_is_told_to_phones_as_loopback(start: ModuleType) -> None:
    assert start.arguments({}) == [
        "--dir", "/var/lib/kamailio", "--user", "kamailio", "--log", "-",
        "--listen", "udp:eth0:5060/127.0.0.1:5060", "--listen", "tcp:eth0:5060/127.0.0.1:5060",
    ]  # fmt: skip


def test_variables_become_options_and_empty_ones_nothing(start: ModuleType) -> None:
    told = start.arguments({
        "KEMI_ADDRESS": "192.0.2.7", "KEMI_PORT": "15060", "KEMI_LISTEN": "eth1", "KEMI_DOMAIN": "",
        "SHM_MEMORY": "96", "PKG_MEMORY": "", "KEMI_WITH": "IPAUTH", "KEMI_WITHOUT": "NAT",
    })  # fmt: skip
    assert told[6:] == [
        "--listen", "udp:eth1:5060/192.0.2.7:15060", "--listen", "tcp:eth1:5060/192.0.2.7:15060",
        "--shm-memory", "96", "--with", "IPAUTH", "--without", "NAT",
    ]  # fmt: skip


def test_the_profile_rtpengine_is_its_feature_and_where_it_is(
    start: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(socket, "gethostbyname", {"rtpengine": "192.0.2.5"}.__getitem__)
    assert start.arguments({"KEMI_PROFILES": "client,rtpengine"})[-4:] == [
        "--with", "RTPENGINE", "--define", 'RTPENGINE_SOCK="udp:192.0.2.5:2223"',
    ]  # fmt: skip


def test_the_profile_postgres_is_the_url_once_the_server_is_there(
    start: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    start.DATABASE_URL.touch()
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        connect = socket.create_connection
        monkeypatch.setattr(
            socket, "create_connection", lambda where, timeout: connect(("127.0.0.1", port))
        )
        told = start.arguments({"KEMI_PROFILES": "postgres"})
    assert told[-2:] == ["--database", str(start.DATABASE_URL)]


def test_a_service_that_does_not_come_up_is_named(
    start: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nowhere(*_: object, **__: object) -> None:
        raise OSError("nowhere")

    monkeypatch.setattr(socket, "gethostbyname", nowhere)
    monkeypatch.setattr(socket, "create_connection", nowhere)
    with pytest.raises(Problem, match="service rtpengine: it has no address after 0.02 s; docker"):
        start.arguments({"KEMI_PROFILES": "rtpengine"})
    with pytest.raises(Problem, match="service database-setup: it has not written "):
        start.arguments({"KEMI_PROFILES": "postgres"})
    start.DATABASE_URL.touch()
    with pytest.raises(Problem, match="service postgres: it takes no connections"):
        start.arguments({"KEMI_PROFILES": "postgres"})


@pytest.fixture
def phone() -> ModuleType:
    return load("phone")


def test_credentials_are_those_of_the_rfc(
    phone: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    """RFC 2617 section 3.5, with its client's nonce."""
    monkeypatch.setattr(phone, "secrets", SimpleNamespace(token_hex=lambda _: "0a4f113b"))
    challenge = (
        'Digest realm="testrealm@host.com", qop="auth,auth-int", '
        'nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", opaque="5ccc069c403ebaf9f0171e9517f40e41"'
    )
    shown = phone.credentials(challenge, "GET", "/dir/index.html", "Mufasa", "Circle Of Life")
    assert 'response="6629fae49393a05397450978507c4ef1"' in shown
    assert 'cnonce="0a4f113b"' in shown


def test_without_qop_the_older_form_is_shown(phone: ModuleType) -> None:
    shown = phone.credentials('Digest realm="r", nonce="n"', "REGISTER", "sip:h", "u", "p")
    assert 'response="' in shown
    assert "cnonce" not in shown


def test_a_challenge_of_another_kind_is_said_to_be_one(phone: ModuleType) -> None:
    with pytest.raises(phone.Failed, match="a challenge that this client cannot answer"):
        phone.credentials('Digest realm="r", nonce="n", algorithm=SHA-256', "A", "b", "c", "d")


@pytest.fixture
def proxy() -> Iterator[socket.socket]:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as own:
        own.bind(("127.0.0.1", 0))
        yield own


def test_a_request_is_repeated_until_it_is_answered(
    phone: ModuleType, proxy: socket.socket, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(phone, "T1", 0.01)
    seen: list[bytes] = []

    def answer_the_second() -> None:
        for _ in range(2):
            data, peer = proxy.recvfrom(65535)
            seen.append(data)
        lines = [line for line in data.decode().split("\r\n") if line.startswith(("V", "F", "C"))]
        proxy.sendto("\r\n".join(["SIP/2.0 404 No", *lines, "", ""]).encode(), peer)

    answering = threading.Thread(target=answer_the_second)
    answering.start()
    alice = phone.Phone("alice", "a.example", "secret", proxy.getsockname())
    with pytest.raises(phone.Failed, match="REGISTER of alice: SIP/2.0 404 No"):
        alice.register(60)
    answering.join()
    alice.close()
    assert seen[0] == seen[1]


def test_who_gets_no_answer_says_so(
    phone: ModuleType, proxy: socket.socket, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(phone, "MOST_SECONDS", 0.05)
    alice = phone.Phone("alice", "a.example", "secret", proxy.getsockname())
    with pytest.raises(phone.Failed, match="alice waited 0.05 s in vain for an answer to REGISTER"):
        alice.register(60)
    with pytest.raises(phone.Failed, match="alice waited 0.05 s in vain for an INVITE"):
        alice.answer()
    alice.close()


@pytest.fixture
def client(tmp_path: Path) -> ModuleType:
    module = load("client")
    module.SQLITE = tmp_path / "kamailio.sqlite"  # type: ignore[attr-defined] # a module of its own
    module.LISTED = tmp_path / "demo-users"  # type: ignore[attr-defined] # likewise
    return module


def test_the_client_knows_its_users_from_the_database(client: ModuleType) -> None:
    with sqlite3.connect(client.SQLITE) as database:
        database.execute("CREATE TABLE subscriber (username, domain, password)")
        rows = [("alice", "h", "a"), ("bob", "h", "b"), ("carol", "h", "c")]
        database.executemany("INSERT INTO subscriber VALUES (?, ?, ?)", rows)
    database.close()
    assert client.known_users({}) == {"alice": ("h", "a"), "bob": ("h", "b")}
    given = {"BOB_PASSWORD": "other", "KEMI_DOMAIN": "d"}
    assert client.known_users(given)["bob"] == ("d", "other")


def test_with_postgres_the_client_knows_them_from_the_list(client: ModuleType) -> None:
    client.LISTED.write_text("alice h a\nbob h b\n")
    assert client.known_users({"KEMI_PROFILES": "client,postgres"})["bob"] == ("h", "b")
    client.LISTED.unlink()
    with pytest.raises(client.Hindrance, match=f"no user alice in {client.LISTED}"):
        client.known_users({"KEMI_PROFILES": "postgres"})


@pytest.fixture
def setup(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    module = load("database_setup")
    module.FOLDER = tmp_path / "database"  # type: ignore[attr-defined] # a module of its own
    module.SQL_FOLDER = tmp_path / "sql"  # type: ignore[attr-defined] # likewise
    for folder in (module.FOLDER, module.SQL_FOLDER):
        folder.mkdir()
    for script in module.SCRIPTS:
        (module.SQL_FOLDER / f"{script}-create.sql").write_text(f"-- {script}\n")
    for name in ("KEMI_ADDRESS", "KEMI_DOMAIN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("KEMI_PROFILES", "postgres")
    return module


def test_the_database_begins_with_tables_roles_and_users(
    setup: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    assert setup.main() == 0
    sql = (setup.FOLDER / "tables.sql").read_text()
    (url,) = (setup.FOLDER / "url").read_text().splitlines()
    password = url.removeprefix("postgres://kamailio:").removesuffix("@postgres/kamailio")
    assert sql.startswith(f"CREATE ROLE kamailio LOGIN PASSWORD '{password}';")
    assert sql.index("-- standard") < sql.index("-- acc") < sql.index("ALTER TABLE acc ADD COLUMN")
    for line in (setup.FOLDER / "demo-users").read_text().splitlines():
        name, domain, shown = line.split()
        assert f"'{name}', '{domain}', '{shown}'" in sql
        assert shown in capsys.readouterr().out or name == "bob"


def test_what_is_there_is_left_as_it_is(
    setup: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    assert setup.main() == 0
    before = {path.name: path.read_text() for path in setup.FOLDER.iterdir()}
    capsys.readouterr()
    assert setup.main() == 0
    assert {path.name: path.read_text() for path in setup.FOLDER.iterdir()} == before
    assert "password" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("variables", "says"),
    [
        ({"KEMI_PROFILES": ""}, "COMPOSE_PROFILES=postgres docker compose up"),
        ({"KEMI_DOMAIN": "a'b"}, "this is no host name or address"),
    ],
)
def test_what_cannot_be_set_up_is_one_line(
    setup: ModuleType, variables: dict[str, str], says: str, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert setup.main() == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert says in line
    assert list(setup.FOLDER.iterdir()) == []


def test_sql_that_the_image_lacks_is_named(
    setup: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    (setup.SQL_FOLDER / "acc-create.sql").unlink()
    assert setup.main() == 2
    assert "acc-create.sql: not in this image" in capsys.readouterr().err
    (setup.SQL_FOLDER / "acc-create.sql").touch()
    setup.FOLDER.rmdir()
    assert setup.main() == 2
    assert "No such file or directory" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("answer", "says"), [(b"SIP/2.0 200 OK\r\n\r\n", "SIP/2.0 200 OK"), (b"", "")]
)
def test_the_health_check_says_what_was_answered(
    proxy: socket.socket, answer: bytes, says: str
) -> None:
    health = load("health")
    if answer:

        def reply() -> None:
            data, peer = proxy.recvfrom(65535)
            assert data.startswith(b"OPTIONS sip:monitor@127.0.0.1:")
            proxy.sendto(answer, peer)

        threading.Thread(target=reply).start()
    server = parse(f"udp:127.0.0.1:{proxy.getsockname()[1]}")
    assert health.ask(server, 5 if answer else 0.05) == says


def test_an_interface_that_is_not_there_is_no_health(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KEMI_LISTEN", "eth77")
    assert load("health").main() == 1
    assert "'eth77' is no IP address and no interface" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("names", "says"),
    [
        ([], "one name is wanted"),
        (["a'b"], "one name is wanted"),
        (["carol"], "kamailio.sqlite: unable to open database file; run it with: docker compose"),
    ],
)
def test_a_user_that_cannot_be_added_is_one_line(
    names: list[str], says: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    add_user = load("add_user")
    add_user.SQLITE = tmp_path / "kamailio.sqlite"  # type: ignore[attr-defined] # a module of its own
    assert add_user.main(names) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert says in line
