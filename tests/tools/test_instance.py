"""The name of an instance, and what a start remembers of it."""

from pathlib import Path

import pytest

from kemi_app.tools.instance import Instance, remember, remembered
from kemi_app.tools.listen import parse
from kemi_app.tools.problem import Problem


@pytest.mark.parametrize("name", ["a", "kamailio2", "west-1", "A_b", "x" * 32])
def test_a_name_that_can_name_a_file_and_a_service_is_taken(name: str) -> None:
    assert Instance.named(name).folder(Path("/srv")) == Path("/srv/var/instances") / name


@pytest.mark.parametrize("name", ["", "-a", "a/b", "..", "a b", "é", "x" * 33, "a\n", "a@b"])
def test_any_other_name_is_refused(name: str) -> None:
    with pytest.raises(Problem, match="a name is 1 to 32 letters"):
        Instance.named(name)


def test_where_it_listened_is_remembered(tmp_path: Path) -> None:
    assert remembered(tmp_path) == []
    remember(tmp_path, [parse("udp:127.0.0.2:5060"), parse("tcp:[::1]:5060")])
    assert remembered(tmp_path) == ["udp:127.0.0.2:5060", "tcp:[::1]:5060"]


def test_a_folder_that_cannot_be_written_is_told_of(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="cannot be written"):
        remember(tmp_path / "nowhere", [])
