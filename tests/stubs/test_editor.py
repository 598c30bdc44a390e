"""In an editor, KSR completes, and explains itself: asked of pyright's language server."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

import pytest

from kemi_app.stubs import facts
from kemi_app.tools.stubs import OWN

from .language_server import LanguageServer


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LanguageServer]:
    """An editor on a folder whose settings name the stubs, as docs/types.md says."""
    folder = tmp_path_factory.mktemp("editor")
    settings = {"stubPath": str(OWN.parent), "reportMissingModuleSource": False}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    with LanguageServer(folder) as running:
        yield running


def plain(markdown: str) -> str:
    """A text of markdown, without its marks and line breaks."""
    return " ".join(markdown.replace("\\", "").replace("&nbsp;", " ").split())


def test_completion_lists_every_function_of_a_submodule(editor: LanguageServer) -> None:
    offered = editor.completions("import KSR\n\nKSR.tm.|")
    functions = {one.bare for one in facts.load().functions if one.submodule == "tm"}
    assert functions <= set(offered)
    assert len(functions) == 57


def test_an_offer_comes_with_its_documentation(editor: LanguageServer) -> None:
    offered = editor.completions("import KSR\n\nKSR.tm.|")
    told = plain(editor.documentation(offered["t_on_failure"]))
    assert "def t_on_failure( failure_route: str, / ) -> ReturnCode" in told
    assert "Module: tm." in told
    assert "tm.html#tm.f.t_on_failure" in told


def test_completion_lists_the_submodules_and_the_functions_of_the_core(
    editor: LanguageServer,
) -> None:
    offered = editor.completions("import KSR\n\nKSR.|")
    assert {"tm", "pv", "registrar", "is_INVITE", "setflag"} <= set(offered)


def test_hover_tells_every_return_code(editor: LanguageServer) -> None:
    told = plain(editor.hover('import KSR\n\nKSR.registrar.loo|kup("location")'))
    assert re.search(r"Returns: 1: .* -1: .* -2: .* -3: ", told), told


def test_the_keyword_submodule_completes_under_its_name_for_types(editor: LanguageServer) -> None:
    offered = editor.completions("from KSR import async_ as ksr_async\n\nksr_async.|")
    assert {"route", "task_route"} <= set(offered)


def test_the_signature_names_the_parameters(editor: LanguageServer) -> None:
    assert "code: int, reason: str" in editor.signature("import KSR\n\nKSR.sl.send_reply(|)")
