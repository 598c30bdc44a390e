"""``scripts/run --database``: a database of one's own."""

import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from kemi_app.tools import database, dburl, switchboard
from kemi_app.tools.problem import Problem
from kemi_app.tools.run import main
from kemi_app.tools.welcome import Welcome

from .run_checkout import make_checkout, make_tables
from .test_run import Impatient, listen

URL = "postgres://kamailio:hidden@db.example/kamailio"
CFG = """\
import_file "kamailio-local.cfg"
#!ifndef DBURL
#!ifdef WITH_MYSQL
#!define DBURL "mysql://kamailio@localhost/kamailio"
#!else
#!trydefenvs DBURL=KEMI_DBURL
#!endif
#!endif
import_file "kamailio-paths.cfg"
#!ifndef DBURL
#!define DBURL "sqlite:////var/lib/kamailio/kamailio.sqlite"
#!endif
loadmodulex "db_$(def(DBURL){s.rm,\\"}{s.select,0,:}).so"
"""


@pytest.fixture
def checkout(tmp_path: Path, sql_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout whose kamailio.cfg loads the module that DBURL names; all of them are there."""
    folder = tmp_path / "checkout"
    make_checkout(folder)
    (folder / "kamailio.cfg").write_text(CFG)
    program = folder / "bin" / "kamailio"
    told = f'echo "{dburl.VARIABLE}=${dburl.VARIABLE}" >>{folder}/calls.txt; '
    program.write_text(
        program.read_text().replace('exec "$here/serve"', f'{told}exec "$here/serve"')
    )
    for scheme in ("sqlite", "postgres", "mysql"):
        (folder / "modules" / f"db_{scheme}.so").touch()
    monkeypatch.setenv("PATH", str(folder / "bin"))
    monkeypatch.delenv(dburl.VARIABLE, raising=False)
    monkeypatch.setattr("kemi_app.tools.server.StopSignals", Impatient)
    return folder


@pytest.fixture
def start(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    """Runs the command, and stops it when it has said that the server is ready."""
    tell = Welcome.tell

    def tell_then_stop(welcome: Welcome) -> None:
        tell(welcome)
        os.kill(os.getpid(), signal.SIGTERM)

    monkeypatch.setattr(Welcome, "tell", tell_then_stop)
    return lambda *argv: main([*listen(), *argv], checkout)


def calls(checkout: Path) -> str:
    """How Kamailio was started: its arguments, and the variable."""
    return (checkout / "calls.txt").read_text()


def test_its_url_goes_by_the_environment_and_nothing_of_ours_is_made(
    start: Callable[..., int], checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert start("--database", URL) == 0
    told = capsys.readouterr().out
    assert f"KEMI_DBURL={URL}" in calls(checkout).splitlines()
    assert '\nDBURL="' not in calls(checkout)
    assert "hidden" not in told
    assert "  database   postgres://kamailio@db.example/kamailio\n" in told
    assert "the columns src_user src_domain src_ip dst_ouser dst_user dst_domain" in told
    assert "alice" not in told
    assert sorted(os.listdir(checkout / "var")) == ["log", "run"]


def test_a_password_among_the_arguments_is_warned_of_and_one_in_a_file_is_not(
    start: Callable[..., int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert start("--database", URL) == 0
    assert (
        "WARNING: the password of the database stands in the arguments" in capsys.readouterr().out
    )
    file = tmp_path / "url"
    file.write_text(f"{URL}\n")
    assert start("--database", str(file)) == 0
    assert "ps shows it" not in capsys.readouterr().out
    assert start("--database", URL.replace(":hidden", "")) == 0
    assert "ps shows it" not in capsys.readouterr().out


def test_plain_kamailio_finds_it_afterwards_in_a_file_of_its_owner_alone(
    start: Callable[..., int], checkout: Path
) -> None:
    assert start("--database", URL) == 0
    file = checkout / "kamailio-paths.cfg"
    assert f'#!define DBURL "{URL}"' in file.read_text()
    assert file.stat().st_mode & 0o777 == 0o600
    assert start() == 0
    assert "hidden" not in file.read_text()
    assert f'DBURL="sqlite:///{checkout}/var/kamailio.sqlite"' in calls(checkout)


def test_the_variable_names_it_too(
    start: Callable[..., int], checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(dburl.VARIABLE, URL)
    assert start() == 0
    assert f"KEMI_DBURL={URL}" in calls(checkout).splitlines()


def test_a_database_of_the_site_is_left_to_the_site(
    start: Callable[..., int], checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    local = checkout / "kamailio-local.cfg"
    local.write_text(f'#!define DBURL "{URL}"\n')
    assert start() == 0
    assert '\nDBURL="' not in calls(checkout), "defined twice, Kamailio would refuse it"
    assert "postgres://kamailio@db.example/kamailio" in capsys.readouterr().out
    assert not (checkout / "var" / "kamailio.sqlite").exists()
    assert start("--database", "mysql://me@h/x") == 2
    assert f"{local} defines another DBURL, which goes before" in capsys.readouterr().err


def test_a_url_of_the_site_that_is_not_understood_here_is_kamailios_affair(
    start: Callable[..., int], checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (checkout / "kamailio-local.cfg").write_text('#!define DBURL "postgres://a:hid:den@b"\n')
    assert start() == 0
    told = capsys.readouterr().out
    assert "  database   postgres://…\n" in told
    assert "hid" not in told


def test_the_define_of_the_default_configuration_is_a_database_of_the_site(
    start: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    assert start("--with", "mysql") == 0
    assert "mysql://kamailio@localhost/kamailio" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("argv", "package"),
    [
        ((), "kamailio-sqlite-modules"),
        (("--database", URL), "kamailio-postgres-modules"),
        (("--database", "mysql://me@h/x"), "kamailio-mysql-modules"),
        (("--with", "mysql"), "kamailio-mysql-modules"),
    ],
)
def test_the_package_of_its_module_is_found_missing(
    start: Callable[..., int], checkout: Path, argv: tuple[str, ...], package: str,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    for module in (checkout / "modules").glob("db_*.so"):
        module.unlink()
    assert start(*argv, "--missing-packages") == 0
    assert capsys.readouterr().out == f"{package}\n"
    assert start(*argv) == 2
    assert f"apt-get install {package}" in capsys.readouterr().err


def test_an_older_choice_in_the_file_of_paths_does_not_hold(
    start: Callable[..., int], checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert start("--database", URL) == 0
    (checkout / "modules" / "db_postgres.so").unlink()
    assert start() == 0
    assert "alice" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("option", "says"),
    [
        ("/nowhere/url", "neither a URL (SCHEME://USER:PASSWORD@HOST"),
        ("postgres://me:hidden", "this is not the URL of a database"),
        ("postgres://me:hid:den@h/x", "a password with : @ or / in it cannot stand there"),
        ("postgres://me:hid@den@h/x", "a password with : @ or / in it cannot stand there"),
        ('postgres://me:hid"den@h/x', "'\"' cannot stand in the URL"),
        ("postgres://me:hid den@h/x", "' ' cannot stand in the URL"),
    ],
)
def test_what_is_no_url_is_one_line_without_the_password(
    start: Callable[..., int], checkout: Path, option: str, says: str,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    assert start("--database", option) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert says in line
    assert "hid" not in line
    assert not (checkout / "var").exists()


@pytest.mark.parametrize(
    "text",
    ["sqlite:////srv/x.sqlite", "mysql://me@localhost/x", "postgres://me:p%$!&w@192.0.2.1:5433/x"],
)
def test_a_url_as_text_has_no_password(text: str) -> None:
    url = dburl.parse(text, "here")
    assert url.text == text
    assert "p%$!&w" not in f"{url} {url!r}"
    assert url.has_password == ("p%$!&w" in text)


def test_a_file_of_sqlite_elsewhere_can_be_given(start: Callable[..., int], checkout: Path) -> None:
    assert start("--database", "sqlite:////srv/x.sqlite") == 0
    assert "KEMI_DBURL=sqlite:////srv/x.sqlite" in calls(checkout).splitlines()


def test_the_value_of_a_define_and_its_file_are_read(checkout: Path) -> None:
    board = switchboard.read(checkout / "kamailio.cfg", ["WITH_MYSQL"])
    assert board.values["DBURL"] == '"mysql://kamailio@localhost/kamailio"'
    assert board.places["DBURL"] == checkout / "kamailio.cfg"
    assert board.modules == ["db_mysql"]


def test_tables_of_newer_features_are_added_to_an_older_file(
    start: Callable[..., int],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    make_tables(tmp_path / "sql")
    monkeypatch.setattr(database, "SQL_FOLDER", tmp_path / "sql")
    assert start() == 0
    script = tmp_path / "sql" / "speeddial-create.sql"
    script.write_text("CREATE TABLE speed_dial (id INTEGER);\n")
    capsys.readouterr()
    assert start() == 0
    assert "tables of newer features added: speed_dial\n" in capsys.readouterr().out
    assert start() == 0
    assert "added" not in capsys.readouterr().out
    script.write_text("CREATE TABLE other (;\n")
    assert start() == 2
    assert "kamailio.sqlite: tables cannot be added (" in capsys.readouterr().err
    script.unlink()
    with pytest.raises(Problem, match="kamailio-sqlite-modules"):
        database.complete(tmp_path / "checkout" / "var" / "kamailio.sqlite")
