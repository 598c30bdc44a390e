import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from kemi_app.tools.problem import Problem
from kemi_app.tools.state import StateFolder, write_paths


@pytest.fixture
def state(tmp_path: Path) -> StateFolder:
    return StateFolder(tmp_path / "var")


@pytest.fixture
def lock(state: StateFolder) -> Iterator[int]:
    handle = state.prepare()
    yield handle
    os.close(handle)


def test_the_folder_is_made_for_its_owner_alone(state: StateFolder, lock: int) -> None:
    folders = (state.path, state.run, state.log.parent)
    assert [folder.stat().st_mode & 0o777 for folder in folders] == [0o700] * 3
    assert sorted(os.listdir(state.path)) == ["log", "run"]


def test_the_database_url_has_four_slashes(state: StateFolder) -> None:
    assert state.database_url == f"sqlite:///{state.path}/kamailio.sqlite"
    assert state.database_url.startswith("sqlite:////")


def test_kamailio_does_not_close_the_lock_that_it_inherits(lock: int) -> None:
    assert lock >= 32


def test_a_second_server_is_told_who_runs(state: StateFolder, lock: int) -> None:
    state.pid_file.write_text("4711\n")
    for attempt in (state.check_idle, state.prepare):
        with pytest.raises(Problem, match=r"runs on this folder already \(process 4711\); stop it"):
            attempt()


def test_a_second_server_is_told_that_one_is_just_starting(state: StateFolder, lock: int) -> None:
    with pytest.raises(Problem, match="a server is just starting on this folder"):
        state.check_idle()


def test_a_folder_is_idle_before_and_after_a_server(state: StateFolder) -> None:
    state.check_idle()
    assert not state.path.exists()
    os.close(state.prepare())
    state.check_idle()


def test_the_pid_file_of_a_killed_server_is_taken_away(state: StateFolder) -> None:
    os.close(state.prepare())
    state.pid_file.write_text("4711\n")
    os.close(state.prepare())
    assert not state.pid_file.exists()


def test_a_file_in_the_place_of_the_folder_is_named(state: StateFolder) -> None:
    state.path.touch()
    with pytest.raises(Problem, match=r"/var: cannot be written \(File exists\); make it writable"):
        state.prepare()


def test_a_database_that_cannot_be_written_is_named(state: StateFolder) -> None:
    state.database.mkdir(parents=True)
    with pytest.raises(Problem, match=r"kamailio\.sqlite: cannot be written \(Is a directory\)"):
        state.prepare()


def test_a_path_that_fits_no_configuration_is_refused(tmp_path: Path) -> None:
    StateFolder(tmp_path).check_path()
    for sign in ('"', ":", "?", "\n"):
        with pytest.raises(Problem, match="cannot stand in Kamailio's configuration"):
            StateFolder(tmp_path / f"a{sign}b").check_path()


def test_a_path_too_long_for_a_socket_is_refused() -> None:
    longest = 107 - len("//run/kamailio_rpc.sock")
    StateFolder(Path("/" + "x" * longest)).check_path()
    with pytest.raises(Problem, match="1 bytes too long for the unix sockets"):
        StateFolder(Path("/" + "x" * (longest + 1))).check_path()


def test_the_paths_are_written_so_that_a_command_line_goes_before(
    tmp_path: Path, state: StateFolder
) -> None:
    assert write_paths(tmp_path, state, Path("/x/loader.py"))
    lines = (tmp_path / "kamailio-paths.cfg").read_text().splitlines()
    assert lines[2:] == [
        "#!ifndef RUN_DIR", f'#!define RUN_DIR "{state.run}"', "#!endif",
        "#!ifndef DBURL", f'#!define DBURL "{state.database_url}"', "#!endif",
        "#!ifndef KEMI_LOADER", '#!define KEMI_LOADER "/x/loader.py"', "#!endif",
    ]  # fmt: skip
    assert os.listdir(tmp_path) == ["kamailio-paths.cfg"]


def test_a_checkout_that_cannot_be_written_is_no_fault(tmp_path: Path, state: StateFolder) -> None:
    assert not write_paths(tmp_path / "nowhere", state, Path("/x/loader.py"))
