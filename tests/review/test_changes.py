"""What changed since a revision: told in terms of routing, not of lines."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from kemi_app.review.changes import compare
from kemi_app.tools.review import main

from .reviewed import listed

ROUTES = """
    def one(req):
        KSR.setflag(1)
        return NEXT

    def two(req):
        if req.method == "BYE":
            return DONE
        return NEXT

    def three(req):
        KSR.tm.t_relay()
        return DONE
"""


def changes(folder: Path, after: str, names: str, *defines: str, before: str = ROUTES) -> list[str]:
    """The changes from the routes above, in their order, to these."""
    old = listed(folder, before, "one, two, three")
    return [str(one) for one in compare(old, listed(folder, after, names, *defines), "then").all]


def test_lines_that_move_are_no_change(tmp_path: Path) -> None:
    after = "\n    # a comment\n\n    MORE = 1\n" + ROUTES
    assert changes(tmp_path, after, "one, two, three") == []


def test_a_new_route_says_where_it_stands(tmp_path: Path) -> None:
    after = ROUTES + "\n    def four(req):\n        return NEXT\n"
    assert changes(tmp_path, after, "one, four, two, three") == [
        "ksr_request_route/four: is new, after one"
    ]
    assert changes(tmp_path, after, "four, one, two, three") == [
        "ksr_request_route/four: is new, as the first"
    ]


def test_a_route_that_is_gone(tmp_path: Path) -> None:
    assert changes(tmp_path, ROUTES, "two, three") == ["ksr_request_route/one: is gone"]


def test_a_route_that_has_moved(tmp_path: Path) -> None:
    assert changes(tmp_path, ROUTES, "two, one, three") == [
        "ksr_request_route/two: has moved, to the front",
        "ksr_request_route/one: for BYE: is not reached; before: acts",
    ]


def test_a_route_that_touches_other_things(tmp_path: Path) -> None:
    after = ROUTES.replace("KSR.setflag(1)", 'KSR.pv.sets("$avp(a)", "x")')
    assert changes(tmp_path, after, "one, two, three") == [
        "ksr_request_route/one: touches function pv.sets",
        "ksr_request_route/one: no more touches function setflag",
        "ksr_request_route/one: touches pseudo-variable $avp(a)",
        "ksr_request_route/one: no more touches flag flag 1",
    ]


def test_the_path_of_a_method(tmp_path: Path) -> None:
    after = ROUTES.replace('req.method == "BYE"', 'req.method in ("INVITE", "ACK")')
    assert changes(tmp_path, after, "one, two, three") == [
        "ksr_request_route/two: for INVITE, ACK: ends here; before: passes",
        "ksr_request_route/three: for INVITE, ACK: is not reached; before: ends here",
        "ksr_request_route/two: for BYE: passes; before: ends here",
        "ksr_request_route/three: for BYE: ends here; before: is not reached",
    ]


def test_a_handler_armed_elsewhere(tmp_path: Path) -> None:
    before = ROUTES.replace("KSR.tm.t_relay()", 'KSR.tm.t_on_reply("r")')
    after = ROUTES.replace("KSR.setflag(1)", 'KSR.setflag(1); KSR.tm.t_on_reply("r")')
    found = changes(tmp_path, after, "one, two, three", before=before)
    assert "ksr_request_route/one: arms r (t_on_reply)" in found
    assert "ksr_request_route/three: no more arms r (t_on_reply)" in found


def test_a_feature(tmp_path: Path) -> None:
    old = listed(tmp_path, ROUTES, "only(WITH_NAT, one), two", "WITH_X")
    new = listed(tmp_path, ROUTES, "only(WITH_NAT, one), two", "WITH_NAT")
    assert [str(one) for one in compare(old, new, "then").all] == [
        "WITH_NAT: is in force now",
        "WITH_X: is no more in force",
        "ksr_request_route/one: is in force now",
    ]


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A git repository with a script and a cfg in a folder of it, of one commit."""
    folder = tmp_path / "site routing"
    folder.mkdir()
    listed(folder, ROUTES, "one, two, three")
    cfg = '#!define WITH_NAT\nloadmodule "app_python3.so"\n'
    cfg += 'modparam("app_python3", "load", "script.py")\n'
    (folder / "kamailio.cfg").write_text(cfg)
    for words in (
        ("init", "-q"),
        ("add", "."),
        ("-c", "user.name=x", "-c", "user.email=x@x", "commit", "-q", "-m", "first"),
    ):
        subprocess.run(["git", "-C", str(tmp_path), *words], check=True)
    monkeypatch.chdir(folder)
    return folder


def test_git_has_kept_what_was(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    listed(repository, ROUTES, "two, three")
    assert main(["--since", "HEAD"]) == 0
    told = capsys.readouterr().out
    assert "Changed since HEAD\n  ksr_request_route/one: is gone\n" in told
    assert main(["--since", "HEAD", "--markdown", "script.py"]) == 0
    assert "- `ksr_request_route/one`: is gone\n" in capsys.readouterr().out


def test_the_same_routing_is_called_the_same(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--since", "HEAD"]) == 0
    assert "  the routing is the same\n" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("revision", "reason"),
    [("nosuch", "no such revision in"), ("--all", "no revision begins like that")],
)
def test_a_revision_that_is_unknown_is_named(
    repository: Path, capsys: pytest.CaptureFixture[str], revision: str, reason: str
) -> None:
    assert main([f"--since={revision}"]) == 2
    told = capsys.readouterr().err
    assert reason in told
    assert revision in told
    assert told.count("\n") == 1


def test_a_script_that_was_not_there_has_nothing_to_be_compared_with(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "script.py").rename(repository / "other.py")
    assert main(["--since", "HEAD", "other.py"]) == 2
    assert "other.py: was not there at HEAD" in capsys.readouterr().err


def test_outside_a_repository_that_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    listed(tmp_path, ROUTES, "one")
    assert main(["--since", "HEAD", str(tmp_path / "script.py")]) == 2
    assert "is in no git repository" in capsys.readouterr().err
