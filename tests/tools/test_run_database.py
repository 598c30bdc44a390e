import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kemi_app.tools import database
from kemi_app.tools.problem import Problem

ALICE = database.Subscriber("alice", "127.0.0.1", "secret")
TABLES = {
    "standard": "PRAGMA synchronous = OFF;"  # no test waits for the disk
    "CREATE TABLE version (table_name, table_version);",
    "acc": "CREATE TABLE acc (id INTEGER); CREATE TABLE missed_calls (id INTEGER);",
    "auth_db": "CREATE TABLE subscriber (username, domain, password, ha1, ha1b);",
    "usrloc": "CREATE TABLE location (id INTEGER);",
    "permissions": "CREATE TABLE address (id INTEGER); CREATE TABLE trusted (id INTEGER);",
}


@pytest.fixture(autouse=True)
def sql(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stands in for the SQL of Kamailio's package, which unit tests do without."""
    folder = tmp_path / "sql"
    folder.mkdir()
    for script in database.SCRIPTS:
        (folder / f"{script}-create.sql").write_text(TABLES.get(script, ""))
    monkeypatch.setattr(database, "SQL_FOLDER", folder)
    return folder


@pytest.fixture
def file(tmp_path: Path) -> Path:
    folder = tmp_path / "state"
    folder.mkdir()
    return folder / "kamailio.sqlite"


@pytest.fixture
def made(file: Path) -> Iterator[Path]:
    database.create(file, [ALICE])
    yield file
    assert [each.name for each in file.parent.iterdir()] == [file.name], "something was left"


def test_a_new_database_is_sound_and_its_owners_alone(made: Path) -> None:
    database.check(made)
    assert made.stat().st_mode & 0o777 == 0o600


def test_a_subscriber_is_in_it_with_his_digests(made: Path) -> None:
    with closing(sqlite3.connect(made)) as opened:
        (row,) = opened.execute("SELECT * FROM subscriber")
    assert row == (
        "alice", "127.0.0.1", "secret",
        "18af59e93bb3331aac9fe77419a6ec78", "2c5918d7c8fc570b4a35f4eec37ecf8e",
    )  # fmt: skip


def test_calls_can_be_accounted_with_the_columns_of_the_default_configuration(made: Path) -> None:
    with closing(sqlite3.connect(made)) as opened:
        for table in ("acc", "missed_calls"):
            opened.execute(f"INSERT INTO {table} (id, src_ip, dst_ouser) VALUES (1, 'a', 'b')")


def test_what_another_file_left_behind_is_taken_away(file: Path) -> None:
    left = file.with_name("kamailio.sqlite-wal")
    left.write_text("of a file that was moved away")
    database.create(file)
    assert not left.exists()


def test_passwords_are_long_and_never_the_same() -> None:
    passwords = {database.random_password() for _ in range(100)}
    assert len(passwords) == 100
    assert {len(password) for password in passwords} == {16}


def test_missing_tables_of_kamailio_are_told_with_their_package(file: Path, sql: Path) -> None:
    (sql / "acc-create.sql").unlink()
    with pytest.raises(Problem, match=r"acc-create.sql: not found; .* kamailio-sqlite-modules"):
        database.create(file)
    assert list(file.parent.iterdir()) == []


def test_a_failure_leaves_no_half_of_a_database(file: Path, sql: Path) -> None:
    (sql / "acc-create.sql").write_text("CREATE TABLE (;")
    with pytest.raises(Problem, match="the database cannot be made"):
        database.create(file)
    assert list(file.parent.iterdir()) == []


def test_a_file_that_is_no_database_is_broken(file: Path) -> None:
    file.write_bytes(b"\x01" * 5000)
    with pytest.raises(Problem, match=r"a broken database \(file is not a database\); put a sound"):
        database.check(file)


def test_an_empty_file_is_broken(file: Path) -> None:
    file.touch()
    with pytest.raises(Problem, match="the table version is not in it"):
        database.check(file)


def test_a_damaged_page_is_found(file: Path) -> None:
    database.create(file, [ALICE] + [database.Subscriber(f"u{n}", "x", "y") for n in range(500)])
    with file.open("r+b") as opened:
        opened.seek(4096 * 8)
        opened.write(b"\xff" * 4096)
    with pytest.raises(Problem, match="a broken database"):
        database.check(file)


def test_a_table_without_our_columns_is_broken(made: Path) -> None:
    with closing(sqlite3.connect(made)) as opened:
        opened.execute("ALTER TABLE acc DROP COLUMN src_ip")
    with pytest.raises(Problem, match="the table acc has no column src_ip"):
        database.check(made)


def test_a_locked_database_is_not_called_broken(
    made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(*_: object, **__: object) -> sqlite3.Connection:
        raise sqlite3.OperationalError("database is locked")

    monkeypatch.setattr(sqlite3, "connect", locked)
    with pytest.raises(Problem, match="another program has locked it"):
        database.check(made)


def test_what_a_server_left_in_the_log_is_folded_into_the_file(made: Path) -> None:
    writer = sqlite3.connect(made)
    writer.execute("INSERT INTO location VALUES (7)")
    writer.commit()
    wal = made.with_name(made.name + "-wal")
    assert wal.stat().st_size
    database.settle(made)
    assert not wal.stat().st_size
    writer.close()


def test_settling_a_database_that_is_gone_is_no_fault(file: Path) -> None:
    database.settle(file / "nowhere")
