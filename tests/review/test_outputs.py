"""Text, Markdown and the page: all is told, and no text of a script can break out."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from kemi_app.review.changes import Change, Changes
from kemi_app.review.html import PAGE, SCRIPTS, as_html
from kemi_app.review.ladder import Ladder, Step
from kemi_app.review.markdown import as_markdown, code, plain, quoted
from kemi_app.review.model import Review
from kemi_app.review.testnames import with_tests
from kemi_app.review.text import as_text
from kemi_app.tools.review import main

from .reviewed import listed, route

EVIL = "</script><script>alert(1)</script> `x` | <b> @TITLE@ \\u2028 & ]]>"

ROUTES = f'''
    def one(req):
        """{EVIL}"""
        KSR.tm.t_on_branch("branched")
        KSR.pv.sets("$avp(</style>)", "x")
        return NEXT

    def two(req):
        """Ends it."""
        return DONE

    class Other:
        pass
'''


@pytest.fixture
def review(tmp_path: Path) -> Review:
    """Two routes, one with a docstring that means harm, and a third that is off."""
    return listed(tmp_path, ROUTES, "one, two, only(WITH_NAT, one)", "WITH_X")


def data_of(page: str) -> dict[str, object]:
    """What the page's scripts read."""
    found = re.search(r'<script id="data" type="application/json">(.*?)</script>', page, re.DOTALL)
    assert found
    data = json.loads(found[1])
    assert isinstance(data, dict)
    return data


def test_the_text_tells_lists_uses_and_paths(review: Review) -> None:
    told = as_text(review)
    assert told.startswith("Routing of script.Site\nfeatures in force: WITH_X\n")
    assert "  2 two  script.py:" in told
    assert "      Ends it.\n" in told
    assert "  3 one [WITH_NAT] off  script.py:" in told
    assert "      arms: branched (t_on_branch)\n" in told
    assert "  INVITE    one > two (ends)\n" in told
    assert max(map(len, told.splitlines())) <= 100


def test_the_text_tells_changes_first(review: Review) -> None:
    changes = Changes("v1", (Change("", "ksr_request_route/x", "is gone"),))
    told = as_text(review, changes)
    assert "\nChanged since v1\n  ksr_request_route/x: is gone\n\nksr_request_route: " in told


def test_markdown_has_a_flowchart_of_what_is_in_force(review: Review) -> None:
    told = as_markdown(review)
    chart = told.partition("```mermaid\n")[2].partition("\n```")[0].splitlines()
    assert chart == [
        "flowchart LR",
        '  subgraph c0["ksr_request_route"]',
        "    direction TB",
        '    r0["one"]',
        '    r1["two"]',
        "    r0 --> r1",
        "  end",
    ]
    assert "| `ksr_request_route/two` | **ends** |" in told
    assert "## `ksr_request_route`" in told


def test_a_handler_is_a_dotted_arrow_in_the_flowchart(tmp_path: Path) -> None:
    base = "\n    class Base(App):\n        branch_routes = {'branched': (two,)}\n"
    found = listed(tmp_path, ROUTES + base, "one, two", base="Base")
    told = as_markdown(found)
    assert '  subgraph c1["branched"]' in told
    assert "  r0 -. t_on_branch .-> c1\n" in told


@pytest.mark.parametrize(
    ("text", "shown"),
    [("a_b", r"a\_b"), ("<b>", r"\<b\>"), ("a|b\nc", r"a\|b c"), ("``x``", r"\`\`x\`\`")],
)
def test_markdown_shows_a_text_as_it_is(text: str, shown: str) -> None:
    assert plain(text) == shown


@pytest.mark.parametrize(
    ("text", "shown"), [("a_b", "`a_b`"), ("a`b", "`` a`b ``"), ("a|b", r"`a\|b`")]
)
def test_markdown_shows_a_name_as_code(text: str, shown: str) -> None:
    assert code(text) == shown


def test_a_name_cannot_end_a_node_of_the_flowchart() -> None:
    assert quoted('x"] --> y<b>#') == "x#quot;] --#gt; y#lt;b#gt;#35;"


def test_no_text_of_a_script_can_end_the_page(review: Review) -> None:
    page = as_html(review)
    assert page.count("</script>") == 2
    assert page.count("</style>") == 2
    assert "alert(1)" in page
    assert "<script>alert" not in page
    data = data_of(page)
    told = json.dumps(data)
    assert "</script><script>alert(1)</script>" in told
    assert "$avp(</style>)" in told


def test_the_page_asks_for_nothing(review: Review) -> None:
    page = as_html(review)
    assert "default-src 'none'" in page
    assert not re.findall(r"\bsrc=|\bhref=|@import|url\(|fetch\(|XMLHttpRequest|WebSocket", page)
    addresses = set(re.findall(r"\w+://[^\"' ]*", page))
    assert addresses == {"http://www.w3.org/2000/svg"}  # a name, which nothing is asked of


def test_every_file_of_the_page_is_in_it(review: Review) -> None:
    page = as_html(review)
    names = {path.name for path in PAGE.iterdir()}
    assert names == {*SCRIPTS, "review.css", "review.html"}
    for name in (*SCRIPTS, "review.css"):
        assert (PAGE / name).read_text(encoding="utf-8") in page


def test_the_page_has_ladders_and_changes_with_their_routes(review: Review) -> None:
    steps = (
        Step(0.0, "udp:1", "kamailio", "INVITE sip:x SIP/2.0"),
        Step(0.0, "", "", "ksr_request_route", functions=("two",)),
    )
    ladder = Ladder("tests/test_x.py::test_it", "kamailio", steps)
    change = Change("ksr_request_route/two", "ksr_request_route/two", "has moved")
    data = data_of(as_html(review, Changes("v1", (change,)), [ladder]))
    assert data["since"] == "v1"
    (callback,) = data["callbacks"]  # type: ignore[misc]
    two = callback["routes"][1]
    assert (two["ladders"], two["changes"]) == ([0], ["has moved"])
    (told,) = data["ladders"]  # type: ignore[misc]
    assert told["routes"] == ["ksr_request_route/two"]
    assert [step["kind"] for step in told["steps"]] == ["message", "note"]


def test_what_is_put_into_a_list_at_run_time_is_said_to_be_unknown(tmp_path: Path) -> None:
    found = listed(tmp_path, ROUTES, "one, *made(), two")
    (callback,) = found.callbacks
    assert [one.name for one in callback.routes] == ["one", "two"]
    (place,) = callback.unread
    assert f"    and more, which only running it would tell: {place}\n" in as_text(found)
    assert f"| | {place} | and more, which only running it would tell | | |\n" in as_markdown(found)
    assert f"every request; and more, which only running it would tell: {place}" in as_html(found)


TESTS = {
    "test_two.py": "def test_of_the_file():\n    pass\n",
    "test_docs.py": '"""Of one and two and three."""\n\ndef test_of_the_docstring(): ...\n',
    "test_import.py": "from script import two\n\nclass TestIt:\n    def test_of_import(me): ...\n",
    "deep/test_other.py": "def test_other(): ...\n",
    "deep/test_empty.py": "from script import two\n",
    "helper.py": "def test_no_test(): ...\n",
}


def test_the_tests_of_a_route_are_found_in_their_text(tmp_path: Path, review: Review) -> None:
    for name, text in TESTS.items():
        path = tmp_path / "tests" / name
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_text(text)
    found = with_tests(review, [tmp_path / "no", tmp_path], tmp_path)
    assert route(found, "two").tests == (
        "tests/test_docs.py::test_of_the_docstring",
        "tests/test_import.py::test_of_import",
        "tests/test_two.py::test_of_the_file",
    )
    assert "tests: test_of_the_docstring, test_of_import, test_of_the_file\n" in as_text(found)


def test_many_tests_are_counted(tmp_path: Path, review: Review) -> None:
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests/test_two.py").write_text(
        "".join(f"def test_{number}(): ...\n" for number in range(20))
    )
    told = as_text(with_tests(review, [tmp_path], tmp_path))
    assert "test_6, test_7, and 12 more\n" in told


def test_page_and_markdown_are_written_at_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], review: Review
) -> None:
    page = tmp_path / "page.html"
    assert main([str(tmp_path / "script.py"), "--html", str(page), "--markdown"]) == 0
    assert capsys.readouterr().out.startswith("# Routing of `script.Site`\n")
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")
