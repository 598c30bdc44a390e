"""The output formats."""

import json
from pathlib import Path

import pytest

from kemi_app.check.codes import CODES
from kemi_app.check.finding import Finding
from kemi_app.check.output import github, gitlab, sarif, text
from kemi_app.check.output import json as json_output

FAULT = Finding(Path("routes/a b.py"), 3, 7, "K201", 'has_totag() is "true": 100 %, use ok(...)')
ADVICE = Finding(Path("kamailio.cfg"), 1, 1, "C404", "alias is unset")


def test_text_is_a_line_a_finding() -> None:
    assert text.render([FAULT, ADVICE]) == (
        'routes/a b.py:3:7 K201 has_totag() is "true": 100 %, use ok(...)\n'
        "kamailio.cfg:1:1 C404 alias is unset\n"
    )
    assert text.render([]) == ""


def test_json_has_everything() -> None:
    rows = json.loads(json_output.render([FAULT, ADVICE]))
    assert rows[0] == {
        "file": "routes/a b.py",
        "line": 3,
        "column": 7,
        "code": "K201",
        "title": CODES["K201"].title,
        "message": FAULT.message,
        "page": "docs/check/K201.md",
        "advice": False,
    }
    assert rows[1]["advice"] is True
    assert json.loads(json_output.render([])) == []


def test_github_escapes_what_its_commands_do_not_take() -> None:
    odd = Finding(Path("a,b:c.py"), 1, 2, "K201", "50 %\r\nmore: this, that")
    assert github.render([odd, ADVICE]) == (
        "::error file=a%2Cb%3Ac.py,line=1,col=2,title=K201::50 %25%0D%0Amore: this, that\n"
        "::notice file=kamailio.cfg,line=1,col=1,title=C404::alias is unset\n"
    )
    assert github.render([]) == ""


@pytest.mark.parametrize("findings", [[], [FAULT], [FAULT, ADVICE, FAULT]])
def test_sarif_follows_the_rules_of_2_1_0(findings: list[Finding]) -> None:
    log = json.loads(sarif.render(findings))
    assert log["version"] == "2.1.0"
    assert log["$schema"].endswith("/sarif-schema-2.1.0.json")
    (run,) = log["runs"]
    driver = run["tool"]["driver"]
    assert driver["name"]
    ids = [rule["id"] for rule in driver["rules"]]
    assert len(ids) == len(set(ids))
    for rule in driver["rules"]:
        assert "://" in rule["helpUri"], "an absolute URI"
        assert rule["helpUri"].endswith(f"docs/check/{rule['id']}.md")
        assert rule["defaultConfiguration"]["level"] in ("none", "note", "warning", "error")
    assert len(run["results"]) == len(findings)
    for result, one in zip(run["results"], findings, strict=True):
        assert ids[result["ruleIndex"]] == result["ruleId"] == one.code
        assert result["message"] == {"text": one.message}
        assert result["level"] == ("note" if CODES[one.code].advice else "error")
        place = result["locations"][0]["physicalLocation"]
        assert place["region"] == {"startLine": one.line, "startColumn": one.column}


def test_sarif_names_files_by_relative_uris(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    files = [Path("a b/ü.py"), tmp_path / "work" / "c.py", tmp_path / "d.py", Path("../e.py")]
    findings = [Finding(file, 1, 1, "K201", "x") for file in files]
    (run,) = json.loads(sarif.render(findings))["runs"]
    places = [
        result["locations"][0]["physicalLocation"]["artifactLocation"] for result in run["results"]
    ]
    assert places == [
        {"uri": "a%20b/%C3%BC.py", "uriBaseId": "%SRCROOT%"},
        {"uri": "c.py", "uriBaseId": "%SRCROOT%"},
        {"uri": (tmp_path / "d.py").as_uri()},
        {"uri": (tmp_path / "e.py").as_uri()},
    ]


def test_gitlab_tells_equal_findings_apart_and_keeps_moved_ones() -> None:
    moved = Finding(FAULT.file, 99, 1, FAULT.code, FAULT.message)
    rows = json.loads(gitlab.render([FAULT, moved, ADVICE]))
    assert rows[0]["location"] == {"path": "routes/a b.py", "lines": {"begin": 3}}
    assert (rows[0]["check_name"], rows[0]["severity"]) == ("K201", "major")
    assert rows[2]["severity"] == "info"
    assert len({row["fingerprint"] for row in rows}) == 3
    (alone,) = json.loads(gitlab.render([moved]))
    assert alone["fingerprint"] == rows[0]["fingerprint"]
