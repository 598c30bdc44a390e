"""Each code has a page; its wrong example has that fault and no other, its right one has none."""

from __future__ import annotations

from pathlib import Path

import pytest

from kemi_app.check.codes import CODES

from .corpus import case_of
from .pages import REPOSITORY, page
from .scoring import kamailio_is_here, said

SECTIONS = ("On the server: ", "## Wrong\n", "## Right\n", "## Mend\n")
ASK_KAMAILIO = frozenset({"C005"})
EXAMPLES = sorted(CODES if kamailio_is_here() else set(CODES) - ASK_KAMAILIO)


def codes_in(code: str, kind: str, folder: Path) -> set[str]:
    """The codes that ``check`` gives for the wrong or the right example of a page."""
    files = page(code).example(kind)
    assert files
    for name, text in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return {label.code for label in said(case_of(folder))}


def test_every_page_is_that_of_a_code():
    pages = {file.stem for file in (REPOSITORY / "docs" / "check").glob("*.md")}
    assert pages == set(CODES)


@pytest.mark.parametrize("code", sorted(CODES))
def test_a_page_is_complete(code: str):
    text = page(code).text
    assert text.startswith(f"# {code}: {CODES[code].title}\n")
    for section in SECTIONS:
        assert section in text
    assert f"ignore[{code}]" in text or code == "E003"


@pytest.mark.parametrize("code", EXAMPLES)
def test_the_wrong_example_has_this_fault_and_no_other(code: str, tmp_path: Path):
    assert codes_in(code, "wrong", tmp_path) == {code}


@pytest.mark.parametrize("code", EXAMPLES)
def test_the_right_example_has_no_fault(code: str, tmp_path: Path):
    assert codes_in(code, "right", tmp_path) == set()
