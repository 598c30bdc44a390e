"""`scripts/install`: what it puts where, and that nothing of an operator's is lost."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from kemi_app.tools import database, install
from kemi_app.tools.problem import Problem

REPOSITORY = Path(__file__).parents[2]

Run = Callable[..., int]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A small checkout: an installation copies what is there."""
    folder = tmp_path / "checkout"
    (folder / "kemi_app" / "routes").mkdir(parents=True)
    (folder / "kemi_app" / "__pycache__").mkdir()
    shutil.copy(REPOSITORY / "kamailio.cfg", folder)
    for name in ("loader.py", "routes/relay.py", "routes/old.py", "__pycache__/loader.pyc"):
        (folder / "kemi_app" / name).write_text(f"# {name}\n")
    return folder


@pytest.fixture
def run(checkout: Path, tmp_path: Path, sql_folder: Path) -> Run:
    """Runs it on a prefix of the test's own."""

    def main(*arguments: str) -> int:
        return install.main(["--prefix", str(tmp_path / "root"), *arguments], checkout)

    return main


@pytest.fixture
def etc(tmp_path: Path) -> Path:
    return tmp_path / "root" / "etc" / "kamailio"


def files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def test_all_is_where_kamailio_finds_it(run: Run, etc: Path, tmp_path: Path) -> None:
    assert run() == 0
    assert files(etc) == {
        "kamailio.cfg", "kamailio-local.cfg", "kamailio-paths.cfg", "kamctlrc",
        "kemi_app-installed.json", "kemi_app/loader.py", "kemi_app/routes/old.py",
        "kemi_app/routes/relay.py",
    }  # fmt: skip
    paths = (etc / "kamailio-paths.cfg").read_text()
    assert f'#!define KEMI_LOADER "{etc}/kemi_app/loader.py"' in paths
    assert (tmp_path / "root/var/lib/kamailio/kamailio.sqlite").is_file()
    assert not {path for path in etc.rglob("*") if stat.S_IMODE(path.stat().st_mode) & 0o022}


def test_a_second_time_changes_nothing(
    run: Run, etc: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run()
    before = {path: (path.stat().st_mtime_ns, path.read_bytes()) for path in etc.rglob("*.*")}
    manifest = etc / "kemi_app-installed.json"
    capsys.readouterr()
    assert run() == 0
    assert "up to date" in capsys.readouterr().out
    after = {path: (path.stat().st_mtime_ns, path.read_bytes()) for path in etc.rglob("*.*")}
    del before[manifest], after[manifest]
    assert before == after


def test_an_update_replaces_what_nobody_changed_and_takes_away_what_is_gone(
    run: Run, etc: Path, checkout: Path
) -> None:
    run()
    (checkout / "kemi_app/routes/relay.py").write_text("# newer\n")
    (checkout / "kemi_app/routes/old.py").unlink()
    assert run() == 0
    assert (etc / "kemi_app/routes/relay.py").read_text() == "# newer\n"
    assert not (etc / "kemi_app/routes/old.py").exists()


def test_a_file_that_the_operator_changed_is_kept_and_the_new_one_lies_beside_it(
    run: Run, etc: Path, checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run()
    mine = (etc / "kamailio.cfg").read_text() + "# mine\n"
    (etc / "kamailio.cfg").write_text(mine)
    (checkout / "kamailio.cfg").write_text("# newer\n")
    assert run() == 0
    assert (etc / "kamailio.cfg").read_text() == mine
    assert (etc / "kamailio.cfg.new").read_text() == "# newer\n"
    assert "was changed here and is kept" in capsys.readouterr().out
    run("--uninstall")
    assert files(etc) == {"kamailio.cfg"}
    assert (etc / "kamailio.cfg").read_text() == mine


def test_a_file_that_was_there_before_is_the_operators(
    run: Run, etc: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    etc.mkdir(parents=True)
    (etc / "kamailio.cfg").write_text("# mine since long\n")
    assert run() == 0
    assert (etc / "kamailio.cfg").read_text() == "# mine since long\n"
    assert (etc / "kamailio.cfg.new").is_file()
    run("--uninstall")
    assert (etc / "kamailio.cfg").read_text() == "# mine since long\n"


def test_the_packages_own_file_gives_way_and_comes_back(
    run: Run, etc: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    etc.mkdir(parents=True)
    (etc / "kamailio.cfg").write_text("# Debian's\n")
    md5 = hashlib.md5(b"# Debian's\n", usedforsecurity=False).hexdigest()
    monkeypatch.setattr(install, "_package_files", lambda: {str(etc / "kamailio.cfg"): md5})
    assert run() == 0
    assert "kemi_app" in (etc / "kamailio.cfg").read_text()
    assert (etc / "kamailio.cfg.before-kemi_app").read_text() == "# Debian's\n"
    assert run("--uninstall") == 0
    assert (etc / "kamailio.cfg").read_text() == "# Debian's\n"


def test_an_uninstall_leaves_the_users_alone(run: Run, tmp_path: Path) -> None:
    run("--instance", "two")
    assert run("--uninstall") == 0
    assert files(tmp_path / "root") == {
        "var/lib/kamailio/kamailio.sqlite", "var/lib/two/kamailio.sqlite",
    }  # fmt: skip
    assert run("--uninstall") == 2, "nothing is there any more"


def test_an_instance_has_its_own_file_database_and_runtime_folder(
    run: Run, etc: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("--instance", "two", "--listen", "udp:127.0.0.2:5070") == 0
    text = (etc / "two.cfg").read_text()
    root = tmp_path / "root"
    assert f'#!define RUN_DIR "{root}/run/two"' in text
    assert f'#!define DBURL "sqlite:///{root}/var/lib/two/kamailio.sqlite"' in text
    assert re.search(r"^listen=udp:127\.0\.0\.2:5070\ninclude_file", text, re.MULTILINE)
    (etc / "two.cfg").write_text(text + "# mine\n")
    assert run("--instance", "two") == 0
    assert "is there already, and stays" in capsys.readouterr().out
    assert run("--instance", "two", "--listen", "udp:127.0.0.3:5070") == 2
    assert (etc / "two.cfg").read_text() == text + "# mine\n"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--instance", "../etc"), "a name is 1 to 32 letters"),
        (("--instance", ""), "a name is 1 to 32 letters"),
        (("--instance", "kamailio"), "has another meaning"),
        (("--listen", "udp:127.0.0.1:5060"), "--listen is for --instance"),
        (("--instance", "two", "--listen", "here"), "this is not PROTO:ADDR:PORT"),
        (("--nonsense",), "unrecognized arguments"),
    ],
)
def test_bad_usage_is_told_in_one_line_and_leaves_nothing(
    run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...], told: str,
) -> None:  # fmt: skip
    assert run(*arguments) == 2
    error = capsys.readouterr().err
    assert told in error
    assert error.count("\n") == 1
    assert not (tmp_path / "root").exists()


def test_a_prefix_that_cannot_be_written_gets_nothing_of_it(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    real = os.open

    def full(path: Path, *arguments: int) -> int:
        if "routes" in str(path):
            raise OSError(28, "No space left on device", str(path))
        return real(path, *arguments)

    monkeypatch.setattr(os, "open", full)
    assert run() == 2
    error = capsys.readouterr().err
    assert "No space left on device" in error
    assert error.count("\n") == 1
    assert files(tmp_path / "root") == set()


def test_without_kamailios_tables_nothing_is_installed(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(database, "SQL_FOLDER", tmp_path / "nowhere")
    assert run() == 2
    assert "kamailio-sqlite-modules" in capsys.readouterr().err
    assert files(tmp_path / "root") == set()


def test_a_file_that_cannot_be_read_is_told_of(
    run: Run, etc: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (etc / "kamctlrc").mkdir(parents=True)
    assert run() == 2
    error = capsys.readouterr().err
    assert f"{etc}/kamctlrc: Is a directory" in error
    assert error.count("\n") == 1


def test_a_manifest_that_is_none_is_told_of(run: Run, etc: Path) -> None:
    etc.mkdir(parents=True)
    (etc / "kemi_app-installed.json").write_text("[]")
    assert run() == 2
    with pytest.raises(Problem, match="is no manifest"):
        install.Manifest.read(etc / "kemi_app-installed.json")
