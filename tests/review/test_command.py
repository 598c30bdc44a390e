"""The command line: what is asked for in vain is named in one line, without a traceback."""

from __future__ import annotations

from pathlib import Path

import pytest
from growth import MOST, growth

from kemi_app.tools.review import main

from .reviewed import HEAD, REPOSITORY

LOADS = 'loadmodule "app_python3.so"\nmodparam("app_python3", "load", "script.py")\n'
SCRIPT = "import KSR\n\ndef ksr_request_route(msg):\n    return 1\n"


@pytest.mark.parametrize(
    ("files", "arguments", "told"),
    [
        ({}, [], "there is no kamailio.cfg here: name a script, or a cfg with --cfg FILE"),
        ({}, ["gone.py"], "gone.py: no such file"),
        ({}, ["--cfg", "gone.cfg"], "gone.cfg: no such file"),
        ({"a.py": "def (:\n"}, ["a.py"], "a.py:1:5 "),
        ({"a.py": "x = 1\n"}, ["a.py"], "a.py: no application"),
        ({"a.py": SCRIPT, "b.py": SCRIPT}, ["."], "there are several applications: a, b; "),
        ({"kamailio.cfg": 'modparam("tm", "x", 1\nroute{}\n'}, [], "kamailio.cfg:"),
        ({"kamailio.cfg": 'include_file "kamailio.cfg"\n'}, [], "kamailio.cfg:1:"),
        ({"kamailio.cfg": "debug=2\n"}, [], "kamailio.cfg: no script"),
        ({"kamailio.cfg": LOADS}, [], "kamailio.cfg: its script script.py is not here"),
        ({"script.py": SCRIPT}, ["script.py", "--ladders", "x"], "--ladders is for the page"),
        ({"script.py": SCRIPT}, ["script.py", "--html", "no/page.html"], "no/page.html: No such"),
        (
            {
                "kamailio.cfg": '#!define KEMI_APP mysite.app:Site\nloadmodule "app_python3.so"\n'
                'modparam("app_python3", "load", "/x/kemi_app/loader.py")\n'
            },
            [],
            "its application mysite.app is in none of the folders where it is looked for",
        ),
    ],
)
def test_what_cannot_be_reviewed_is_named_in_one_line(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    files: dict[str, str],
    arguments: list[str],
    told: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in files.items():
        Path(name).write_text(text)
    assert main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("kemi_app review: ")
    assert told in err
    assert err.count("\n") == 1


def test_the_cfg_here_is_read_where_nothing_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    script = "def mod_init():\n    return Mine()\n\nclass Mine:\n    def answer(self, msg):\n"
    Path("script.py").write_text(f'{script}        """Answers."""\n        return 1\n')
    Path("kamailio.cfg").write_text(f'{LOADS}kemi.request_route_callback="answer"\n')
    assert main([]) == 0
    assert "answer: every request\n  1 answer  script.py:5\n      Answers.\n" in (
        capsys.readouterr().out
    )


def test_nothing_of_a_script_is_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    script = tmp_path / "script.py"
    script.write_text(f"open({str(tmp_path / 'ran')!r}, 'w')\n{SCRIPT}raise SystemExit\n")
    assert main([str(script)]) == 0
    assert not (tmp_path / "ran").exists()
    assert "ksr_request_route" in capsys.readouterr().out


def test_more_routes_take_longer_in_proportion(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    script, page = tmp_path / "script.py", tmp_path / "page.html"

    def review(routes: int) -> None:
        made = "\n".join(
            f'''
def route_{number}(req):
    """Does thing {number}."""
    if req.method != "{("INVITE", "BYE", "REGISTER")[number % 3]}":
        return NEXT
    if ok(KSR.tm.t_is_set("branch_route")):
        KSR.tm.t_on_branch("b{number % 9}")
    KSR.pv.sets("$avp(x{number})", "y")
    KSR.setflag({number % 31})
    return DONE
'''
            for number in range(routes)
        )
        names = ", ".join(f"route_{number}" for number in range(routes))
        script.write_text(f"{HEAD}{made}\nclass Site(App):\n    request_route = ({names})\n")
        assert main([str(script), "--html", str(page)]) == 0
        assert f"{routes} routes" in capsys.readouterr().out
        assert f"route_{routes - 1}" in page.read_text()

    assert growth(review, 50) < MOST


def test_functions_that_run_one_another_in_many_ways_are_walked_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    depth = 24
    made = "\n".join(
        f"def {side}{level}(req):\n    if req.method == 'BYE':\n        KSR.setflag({level})\n"
        f"    return a{level + 1}(req) if KSR.is_TCP() else b{level + 1}(req)\n"
        for level in range(depth)
        for side in "ab"
    )
    end = f"def a{depth}(req):\n    return DONE\n\ndef b{depth}(req):\n    return NEXT\n"
    script = tmp_path / "script.py"
    script.write_text(f"{HEAD}{made}{end}\nclass Site(App):\n    request_route = (a0, b0)\n")
    assert main([str(script)]) == 0  # one by one, these 2 ** 24 ways would not end
    assert f"flag {depth - 1}" in capsys.readouterr().out


def test_code_that_nests_deeply_is_a_fault_with_a_place_or_followed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    script = tmp_path / "script.py"
    deep = " or ".join(["KSR.is_INVITE()"] * 3000)
    script.write_text(f"{SCRIPT}{'not ' * 500}1\nx = {deep}\n")
    assert main([str(script)]) in (0, 2)
    assert "Traceback" not in capsys.readouterr().err


def test_the_shipped_application_is_reviewed_from_its_cfg(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(REPOSITORY)
    assert main(["--define", "WITH_PSTN"]) == 0
    told = capsys.readouterr().out
    assert "pstn [WITH_PSTN]  kemi_app/routes/pstn.py:" in told
    assert "WITH_PSTN" in told.splitlines()[1] + told.splitlines()[2]
