"""Right routes pass mypy --strict and pyright strict; each wrong line is told by its code.

A wrong line ends with ``# wrong: MYPY'S CODES | PYRIGHT'S RULES``, or ``-`` where that checker has
nothing to say. ``# kamailio: 5.6`` in a file asks for the types of that release.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kemi_app.stubs import facts
from kemi_app.tools import stubs

from .checkers import REPOSITORY, Found, mypy, pyright, pyright_project

HERE = Path(__file__).resolve().parent
RIGHT = sorted((HERE / "right").glob("*.py"))
WRONG = sorted((HERE / "wrong").glob("*.py"))
ALL = "all"

EXPECTED = re.compile(r"# wrong: ([\w, -]+) \| ([\w, -]+)")
TARGET = re.compile(r"^# kamailio: (\S+)$", re.MULTILINE)


def release(file: Path) -> str:
    """The release whose types a file asks for."""
    asked = TARGET.search(file.read_text())
    return asked[1] if asked else ALL


def expected(checker: int) -> Found:
    """What the first (0: mypy) or second (1: pyright) checker is to say of the wrong files."""
    found: Found = {}
    for file in WRONG:
        for number, line in enumerate(file.read_text().splitlines(), 1):
            told = EXPECTED.search(line)
            if told and told[checker + 1] != "-":
                found[file.name, number] = set(told[checker + 1].split(", "))
    return found


@pytest.fixture(scope="module")
def types(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A folder of stubs for each release that the files ask for."""
    folders = {ALL: stubs.OWN.parent}
    for one in {release(file) for file in [*RIGHT, *WRONG]} - {ALL}:
        folders[one] = tmp_path_factory.mktemp(f"kamailio-{one}")
        assert stubs.main(["--kamailio", one, "--out", str(folders[one])]) == 0
    return folders


@pytest.fixture(params=[mypy, pyright], ids=["mypy", "pyright"])
def checker(request: pytest.FixtureRequest) -> Callable[..., Found]:
    check: Callable[..., Found] = request.param
    return check


@pytest.mark.parametrize("files", [RIGHT, WRONG], ids=["right", "wrong"])
def test_each_line_is_judged_as_expected(
    files: list[Path], checker: Callable[..., Found], types: dict[str, Path], tmp_path: Path
) -> None:
    told: Found = {}
    for one, folder in types.items():
        asking = [file for file in files if release(file) == one]
        if asking:
            told.update(checker(asking, folder, tmp_path))
    assert told == ({} if files is RIGHT else expected([mypy, pyright].index(checker)))


def test_the_wrong_files_have_sixty_kinds_and_more() -> None:
    lines = [line for file in WRONG for line in file.read_text().splitlines()]
    assert len([line for line in lines if EXPECTED.search(line)]) > 90
    assert len([line for line in lines if "# wrong" in line and not EXPECTED.search(line)]) == 0


@pytest.mark.parametrize("one", facts.load().releases)
def test_kemi_app_runs_on_every_release(one: str, tmp_path: Path) -> None:
    assert stubs.main(["--kamailio", one, "--out", str(tmp_path)]) == 0
    routing = [
        path
        for path in (REPOSITORY / "kemi_app").rglob("*.py")
        if not {"tools", "stubs"} & set(path.relative_to(REPOSITORY).parts)
    ]
    assert mypy(routing, tmp_path, tmp_path) == {}


def test_pyright_passes_on_kemi_app_and_the_fake() -> None:
    assert pyright_project(REPOSITORY) == {}


def test_both_checkers_pass_on_the_stubs(checker: Callable[..., Found], tmp_path: Path) -> None:
    (tmp_path / "KSR").mkdir()
    shutil.copytree(stubs.OWN, tmp_path / "KSR", dirs_exist_ok=True)
    assert checker(sorted((tmp_path / "KSR").iterdir()), tmp_path, tmp_path) == {}
