"""How the text of a stub is made from the facts and the words."""

from __future__ import annotations

import ast
import dataclasses
from pathlib import Path

import pytest

from kemi_app.stubs import words
from kemi_app.stubs.docstring import docstring, facts, url
from kemi_app.stubs.facts import Facts, Function
from kemi_app.stubs.render import stubs
from kemi_app.stubs.signature import identifier, parameter_names, signature
from kemi_app.stubs.words import Words

RELEASES = ("5.6", "6.1")
SAVE = Function(
    name="registrar.save",
    returns="int",
    params=(("str", "dtable"), ("int", "flags")),
    load="registrar",
    since="5.0",
    until="",
    page="registrar.html#registrar.f.save",
)
SAID = Words(
    params=(("table", "flags"),),
    does="Stores the bindings.",
    args=(("table", "the location table"), ("flags", "1 to 3")),
    returns=(("1", "stored"), ("-1", "not stored")),
    effects="none",
    routes=("request", "failure"),
)


def written(folder: Path, text: str, name: str = "tm.ini") -> dict[str, Words]:
    (folder / name).write_text(text)
    return words.load(folder)


def test_a_signature_has_names_types_and_the_return_code() -> None:
    assert signature(SAVE, SAID) == "def save(table: str, flags: int, /) -> ReturnCode:"


def test_without_words_the_names_in_c_lose_their_type_marks() -> None:
    params = tuple(("str", name) for name in ("s_peer", "callid_s", "ip_str", "_key_", "s_key"))
    function = dataclasses.replace(SAVE, params=params)
    assert parameter_names(function) == ["peer", "callid", "ip", "key", "key_"]


def test_a_keyword_gets_an_underscore() -> None:
    assert [identifier(name) for name in ("from", "async", "uri")] == ["from_", "async_", "uri"]


def test_a_function_of_two_forms_takes_the_names_of_the_one_that_fits() -> None:
    said = Words(params=(("table",), ("table", "flags")))
    assert parameter_names(SAVE, said) == ["table", "flags"]


def test_names_for_another_number_of_parameters_are_refused() -> None:
    with pytest.raises(ValueError, match="registrar.save has 2 parameters, words/ names others"):
        parameter_names(SAVE, Words(params=(("table",),)))


@pytest.mark.parametrize(
    ("returns", "gives", "python"),
    [
        ("int", "", "ReturnCode"),
        ("int", "value", "int"),
        ("bool", "", "bool"),
        ("none", "", "None"),
        ("str", "", "str"),
        ("xval", "", "int | str | None"),
        ("xval", "str | None", "str | None"),
    ],
)
def test_a_kind_becomes_a_type(returns: str, gives: str, python: str) -> None:
    function = dataclasses.replace(SAVE, returns=returns, params=())
    assert signature(function, Words(gives=gives)) == f"def save() -> {python}:"


def test_a_docstring_says_it_all() -> None:
    assert docstring([SAVE], RELEASES, SAID) == [
        "Stores the bindings.",
        "",
        "Args:",
        "    table: the location table",
        "    flags: 1 to 3",
        "",
        "Returns:",
        "    1: stored",
        "    -1: not stored",
        "",
        "Side effects: none",
        "",
        "Routes: request, failure.",
        "",
        "int KSR.registrar.save(str table, int flags). Module: registrar. Since 5.0.",
        "https://www.kamailio.org/docs/modules/6.1.x/modules/registrar.html#registrar.f.save",
    ]


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"since": "6.0"}, "Module: registrar. Since 6.0: not in 5.6."),
        ({"until": "5.7"}, "Module: registrar. Since 5.0. Until 5.7: not in 6.1."),
        ({"load": "core"}, "Core. Since 5.0."),
        ({"load": "", "since": ""}, "(str table, int flags)."),
    ],
)
def test_the_facts_tell_module_and_releases(changes: dict[str, str], told: str) -> None:
    function = dataclasses.replace(SAVE, **changes)  # type: ignore[arg-type]  # all are strings
    assert facts([function], RELEASES, SAID).endswith(told)


def test_a_function_of_two_modules_names_both() -> None:
    other = dataclasses.replace(SAVE, load="ims_registrar", since="5.8")
    assert "Module: ims_registrar or registrar. Since 5.0." in facts([SAVE, other], RELEASES)


@pytest.mark.parametrize(
    ("page", "releases", "where"),
    [
        ("tm.html#tm.f.t_relay", ("5.6",), "/docs/modules/5.6.x/modules/tm.html#tm.f.t_relay"),
        ("tm.html", RELEASES, "/docs/modules/6.1.x/modules/tm.html"),
        ("core#forward", RELEASES, "/wikidocs/cookbooks/6.1.x/core/#forward"),
        (
            "kemi-core#ksrpvget",
            RELEASES,
            "/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrpvget",
        ),
    ],
)
def test_a_page_becomes_an_address(page: str, releases: tuple[str, ...], where: str) -> None:
    function = dataclasses.replace(SAVE, page=page)
    assert url(function, releases) == f"https://www.kamailio.org{where}"


def test_what_words_names_as_its_page_goes_before() -> None:
    assert url(SAVE, RELEASES, Words(page="core#save")).endswith("/6.1.x/core/#save")


def test_a_function_that_is_gone_is_documented_as_of_its_last_release() -> None:
    gone = dataclasses.replace(SAVE, until="5.6")
    assert "/modules/5.6.x/" in url(gone, RELEASES)


def test_quotes_and_backslashes_in_words_stay_what_they_are() -> None:
    said = dataclasses.replace(SAID, does='Ends in "\\r\\n" and """.', effects='says "x"')
    text = stubs(Facts(RELEASES, (SAVE,)), {"registrar.save": said})["registrar.pyi"]
    (function,) = [node for node in ast.parse(text).body if isinstance(node, ast.FunctionDef)]
    assert (ast.get_docstring(function) or "").startswith('Ends in "\\r\\n" and """.')


def test_words_are_read_a_function_a_section(tmp_path: Path) -> None:
    said = written(
        tmp_path,
        "# in words\n\n[t_on_failure t_on_branch]\nparams = name\ndoes = Sets\n    it.\nargs =\n"
        "    name = a method,\n    or ''\nreturns =\n    1 = set\n    '' = none\n"
        "effects = none\nroutes = request,\n    branch\ngives = value\npage = tm.html\n",
    )
    expected = Words(
        params=(("name",),),
        does="Sets it.",
        args=(("name", "a method, or ''"),),
        returns=(("1", "set"), ("''", "none")),
        gives="value",
        effects="none",
        routes=("request", "branch"),
        page="tm.html",
    )
    assert said == {"tm.t_on_failure": expected, "tm.t_on_branch": expected}


def test_words_of_the_core_have_no_submodule(tmp_path: Path) -> None:
    assert list(written(tmp_path, "[is_INVITE]\ndoes = X.\n", "core.ini")) == ["is_INVITE"]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("[a]\nwhat = x\n", r"tm.ini: \[a\]: unknown field what"),
        ("[a]\ndoes = x\n[a b]\ndoes = y\n", r"tm.ini: \[a b\]: a is there twice"),
        ("[a]\nargs =\n    nothing\n", r"tm.ini: \[a\]: 'nothing' is no entry"),
        ("does = x\n", r"tm.ini: .*no section"),
    ],
)
def test_a_fault_in_words_is_told_with_its_place(tmp_path: Path, text: str, fault: str) -> None:
    with pytest.raises(ValueError, match=fault):
        written(tmp_path, text)
