"""``python3 -m kemi_app stubs``: what it writes, and what it refuses."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from pathlib import Path

import pytest

from kemi_app.stubs import facts, words
from kemi_app.stubs.folder import NotOurs, replace, stale
from kemi_app.stubs.render import MARK
from kemi_app.tools import stubs as tool
from kemi_app.tools.api import exported
from kemi_app.tools.stubs import main

from .rpc_server import RpcServer


@pytest.fixture(autouse=True, scope="module")
def _generated_once() -> Iterator[None]:
    """The text of each set of stubs, which is not what these tests are about."""
    known, said = facts.load(), words.load()
    generate = tool.stubs
    once = functools.cache(lambda wanted: generate(wanted, said))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(facts, "load", lambda: known)
        patch.setattr(words, "load", lambda: said)
        patch.setattr(tool, "stubs", lambda wanted, _said: dict(once(wanted)))
        yield


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RpcServer]:
    with RpcServer(tmp_path / "run") as running:
        yield running


def test_stubs_of_one_release_have_what_it_has(tmp_path: Path) -> None:
    assert main(["--kamailio", "5.6", "--out", str(tmp_path)]) == 0
    pv = (tmp_path / "KSR" / "pv.pyi").read_text()
    assert "def getl(" not in pv
    assert "/modules/5.6.x/" in (tmp_path / "KSR" / "tm.pyi").read_text()
    assert (tmp_path / "KSR" / "app_sqlang.pyi").exists()
    assert main(["--kamailio", "6.1", "--out", str(tmp_path)]) == 0
    assert "def getl(" in (tmp_path / "KSR" / "pv.pyi").read_text()
    assert not (tmp_path / "KSR" / "app_sqlang.pyi").exists()


def test_check_tells_what_is_stale_and_changes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["--kamailio", "6.0", "--out", str(tmp_path)]
    assert main([*options, "--check"]) == 1
    assert "tm.pyi is stale" in capsys.readouterr().err
    assert not (tmp_path / "KSR").exists()
    assert main(options) == 0
    assert main([*options, "--check"]) == 0


def test_without_options_it_is_about_the_committed_stubs() -> None:
    assert main(["--check"]) == 0
    assert tool.OWN.parts[-3:] == ("kemi_app", "stubs", "KSR")


@pytest.mark.parametrize(
    "arguments",
    [["--kamailio", "5.6"], ["--kamailio", "4.4", "--out", "x"], ["--from-server", "x"]],
)
def test_bad_usage_ends_with_2(arguments: list[str], tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2


def test_a_folder_that_cannot_be_made_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    assert main(["--out", str(tmp_path / "file")]) == 2
    assert (
        capsys.readouterr().err == f"kemi_app stubs: {tmp_path / 'file' / 'KSR'}: Not a directory\n"
    )


def test_stubs_of_another_hand_are_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "KSR").mkdir()
    (tmp_path / "KSR" / "tm.pyi").write_text("mine")
    assert main(["--out", str(tmp_path)]) == 2
    assert "tm.pyi is not one of kemi_app's stubs: move it away" in capsys.readouterr().err
    assert [path.name for path in (tmp_path / "KSR").iterdir()] == ["tm.pyi"]


def test_replacing_changes_adds_and_removes_files(tmp_path: Path) -> None:
    (tmp_path / "gone.pyi").write_text(MARK)
    (tmp_path / "pv.pyi").write_text(MARK)
    files = {"pv.pyi": f"new {MARK}", "tm.pyi": f"more {MARK}"}
    assert stale(files, tmp_path) == ["gone.pyi", "pv.pyi", "tm.pyi"]
    assert replace(files, tmp_path) == 3
    assert stale(files, tmp_path) == []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["pv.pyi", "tm.pyi"]
    (tmp_path / "pv.pyi").write_text("mine")
    with pytest.raises(NotOurs):
        replace(files, tmp_path)


def test_the_functions_of_a_server_come_with_what_is_known_of_them(server: RpcServer) -> None:
    found = exported(server.run_dir, facts.load())
    assert found.releases == ("5.6",)
    by_name = {function.name: function for function in found.functions}
    assert sorted(by_name) == ["is_INVITE", "own.add", "registrar.save"]
    assert by_name["registrar.save"].params[1][1] == "flags"
    assert by_name["own.add"].params == (("int", "arg1"), ("str", "arg2"))


def test_stubs_of_a_server_have_its_own_functions_too(server: RpcServer, tmp_path: Path) -> None:
    socket = server.run_dir / "kamailio_rpc.sock"
    assert main(["--from-server", str(socket), "--out", str(tmp_path)]) == 0
    folder = tmp_path / "KSR"
    assert sorted(path.stem for path in folder.iterdir()) == [
        "__init__", "own", "registrar", "returncode", "x",
    ]  # fmt: skip
    own = (folder / "own.pyi").read_text()
    assert "def add(arg1: int, arg2: str, /) -> ReturnCode:" in own
    assert "int KSR.own.add(int arg1, str arg2)." in own


def test_without_a_server_it_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--from-server", str(tmp_path), "--out", str(tmp_path / "out")]) == 2
    error = capsys.readouterr().err
    assert "no Kamailio answers on" in error
    assert "is this the datagram socket of its module jsonrpcs?" in error
    assert not (tmp_path / "out").exists()
