"""Comments that silence findings."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kemi_app.check.finding import Finding
from kemi_app.check.suppress import ignores, silence

FILE, CFG = Path("routes.py"), Path("kamailio.cfg")


def found(line: int, code: str = "K201", file: Path = FILE) -> Finding:
    return Finding(file, line, 5, code, "a fault: the remedy")


def left(text: str, *findings: Finding) -> list[tuple[int, str]]:
    kept = silence(findings, {findings[0].file if findings else FILE: text})
    return [(one.line, one.code) for one in kept]


def test_a_comment_on_the_line_silences() -> None:
    assert left("a()  # kemi: ignore[K201] wanted\n", found(1)) == []


def test_a_comment_on_the_line_before_silences() -> None:
    assert left("# kemi: ignore[K201] wanted\n\nif a():\n    b()\n", found(3)) == []


def test_a_comment_speaks_of_the_whole_statement_that_it_ends() -> None:
    text = "a(\n    1,\n)  # kemi: ignore[K201] wanted\nb()\n"
    assert left(text, found(1), found(2)) == []
    assert left(text, found(1), found(4)) == [(4, "K201")]


def test_a_comment_within_a_statement_speaks_of_its_line() -> None:
    text = "a(\n    1,  # kemi: ignore[K201] wanted\n    2,\n)\n"
    assert left(text, found(2), found(3)) == [(3, "K201")]


def test_a_comment_on_a_line_of_its_own_within_a_statement_speaks_of_the_next() -> None:
    text = "a(\n    # kemi: ignore[K201] wanted\n    1,\n    2,\n)\n"
    assert left(text, found(3), found(4)) == [(4, "K201")]


def test_several_codes_are_silenced_by_one_comment() -> None:
    text = "a()  # kemi: ignore[K201, K503] wanted\n"
    assert left(text, found(1), found(1, "K503")) == []


def test_another_code_stays() -> None:
    assert left("a()  # kemi: ignore[K503] wanted\n", found(1)) == [(1, "K201"), (1, "E003")]


@pytest.mark.parametrize(
    ("comment", "words"),
    [
        ("# kemi: ignore[K201]", "without a reason"),
        ("# kemi: ignore wanted", "without a code"),
        ("# kemi: ignore[] wanted", "without a code"),
        ("# kemi: ignore[K999] wanted", "no code K999"),
    ],
)
def test_a_faulty_comment_is_said_and_silences_nothing(comment: str, words: str) -> None:
    kept = silence([found(1)], {FILE: f"a()  {comment}\n"})
    assert [(one.code, one.column) for one in kept] == [("K201", 5), ("E003", 6)]
    assert words in kept[1].message


def test_a_comment_that_silences_nothing_is_said() -> None:
    (one,) = silence([], {FILE: "a()  # kemi: ignore[K201] wanted\n"})
    assert (one.line, one.column, one.code) == (1, 6, "E003")
    assert "take the comment away" in one.message


@pytest.mark.parametrize("code", ["C404", "C005", "K102", "K105"])
def test_what_only_some_runs_find_may_be_ignored_in_all(code: str) -> None:
    assert silence([], {FILE: f"a()  # kemi: ignore[{code}] wanted\n"}) == []


def test_text_in_a_string_is_no_comment() -> None:
    assert ignores('a("# kemi: ignore[K201]")\n', is_python=True) == ()
    assert ignores('xlog("# kemi: ignore[C101] x")\n', is_python=False) == ()


def test_a_file_that_is_not_python_is_read_as_far_as_it_goes() -> None:
    text = "a()  # kemi: ignore[K201] wanted\ndef (\n  '''\n"
    assert [one.codes for one in ignores(text, is_python=True)] == [("K201",)]


def test_in_a_cfg_the_line_or_the_line_before() -> None:
    text = "debug=2 # kemi: ignore[C101] old\n// kemi: ignore[C102] old\nchildren=2\n"
    first, second = found(1, "C101", CFG), found(3, "C102", CFG)
    assert left(text, first, second) == []
    assert left(text, first, second, found(4, "C102", CFG)) == [(4, "C102")]


def test_findings_of_other_files_stay() -> None:
    kept = silence([found(1)], {Path("other.py"): "a()  # kemi: ignore[K201] wanted\n"})
    assert [(one.file, one.code) for one in kept] == [*((Path("other.py"), "E003"), (FILE, "K201"))]


@given(st.text(max_size=80), st.booleans())
def test_no_text_makes_it_fail(text: str, is_python: bool) -> None:
    for one in ignores(f"a()\n{text}\n# kemi: ignore[K201] x", is_python):
        assert one.line >= 1
        assert one.lines
