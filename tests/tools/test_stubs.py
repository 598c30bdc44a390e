"""The committed stubs hold every KEMI function of every release, as valid typed Python."""

from __future__ import annotations

import ast
import functools
import re
from pathlib import Path

import pytest

from kemi_app.stubs import facts, folder, render, words
from kemi_app.stubs.facts import Function
from kemi_app.stubs.signature import PARAMS, parameter_names
from kemi_app.tools.stubs import OWN

FACTS = facts.load()
WORDS = words.load()
# What Kamailio exports, without its two or three ktest, which no script can reach.
COUNTS = {"5.6": 1236, "5.7": 1275, "5.8": 1305, "6.0": 1359, "6.1": 1395}

# What routes use most: these say in words what they do.
IN_WORDS = set(
    """
    core pv pvx hdr kx tm tmx sl rr registrar textops textopsx siputils maxfwd sanity nathelper
    rtpengine rtpproxy dispatcher dialog htable pike permissions auth auth_db acc uac uac_redirect
    sqlops http_client jsonrpcs xlog corex kex statistics xhttp presence websocket path topos
    alias_db speeddial domain
    """.split()  # noqa: SIM905  # read as a text
)
ROUTES = set(
    """
    any request branch onsend reply onreply failure branch_failure event received pre_routing init
    """.split()  # noqa: SIM905  # read as a text
)
CODE = re.compile(r"-?\d+|-?\d+\.\.(-?\d+)?|\.\.-?\d+")
GIVEN = re.compile(rf"{CODE.pattern}|int|str|None|'[^']*'")


@functools.cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def stub(submodule: str) -> ast.Module:
    """The parsed stub of a submodule, as it is committed."""
    return parsed(OWN / render.file_name(submodule))


def definitions(submodule: str) -> list[ast.FunctionDef]:
    return [node for node in stub(submodule).body if isinstance(node, ast.FunctionDef)]


def definition(name: str) -> ast.FunctionDef:
    """The one definition of a function named like ``tm.t_relay``."""
    submodule, _, bare = name.rpartition(".")
    (found,) = [node for node in definitions(submodule) if node.name == bare]
    return found


def in_words() -> list[Function]:
    """The functions that routes use most."""
    return [f for f in FACTS.functions if (f.submodule or "core") in IN_WORDS]


def of_all_files() -> list[tuple[str, ast.FunctionDef]]:
    return [
        (f"{path.name} {node.name}", node)
        for path in sorted(OWN.glob("*.pyi"))
        for node in parsed(path).body
        if isinstance(node, ast.FunctionDef)
    ]


@functools.cache
def rendered() -> dict[str, str]:
    """The stubs as they would be written now."""
    return render.stubs(FACTS, WORDS)


def test_the_committed_stubs_are_not_stale() -> None:
    assert folder.stale(rendered(), OWN) == []


def test_two_runs_give_the_same_text() -> None:
    assert render.stubs(facts.load(), words.load()) == rendered()


@pytest.mark.parametrize("release", COUNTS)
def test_every_function_of_a_release_is_in_the_data(release: str) -> None:
    names = {(function.name, function.load) for function in FACTS.of(release).functions}
    assert len(names) == COUNTS[release]


@pytest.mark.parametrize("release", COUNTS)
def test_every_function_of_a_release_is_in_the_stubs(release: str) -> None:
    there: dict[str, set[str]] = {}
    for function in FACTS.of(release).functions:
        submodule = function.submodule
        names = there.setdefault(submodule, {node.name for node in definitions(submodule)})
        assert function.bare in names, function.name


def test_a_call_with_the_arguments_of_its_kemi_signature_fits_the_stub() -> None:
    for function in FACTS.functions:
        heads = [
            [ast.unparse(arg.annotation) for arg in node.args.posonlyargs if arg.annotation]
            for node in definitions(function.submodule)
            if node.name == function.bare
        ]
        assert [PARAMS[kind] for kind in function.kinds] in heads, function.name


def test_all_parameters_are_positional_only_and_named_once() -> None:
    for place, node in of_all_files():
        assert node.args.args == node.args.kwonlyargs == [], place
        names = [arg.arg for arg in node.args.posonlyargs]
        assert len(names) == len(set(names)), place
        assert not [name for name in names if name.startswith("_")], place


def test_no_parameter_has_a_name_without_meaning() -> None:
    nameless = re.compile(r"(p|s|a|v|l|r|arg|val|sval|str)\d*")
    bad = [
        f"{place}: {arg.arg}"
        for place, node in of_all_files()
        for arg in node.args.posonlyargs
        if nameless.fullmatch(arg.arg)
    ]
    assert bad == []


def test_every_function_names_its_signature_module_releases_and_documentation() -> None:
    told = re.compile(
        r"(int|bool|none|xval|str) KSR\.[\w.]+\([\w, ]*\)\. "
        r"(Core|Module: \w+( or \w+)*)\. Since \d\.\d(: not in [\d., ]+)?\."
        r"( Until \d\.\d: not in [\d., ]+\.)?"
    )
    for place, node in of_all_files():
        if place == "x.pyi modf":
            continue
        *_, fact, page = (ast.get_docstring(node) or "").splitlines()
        assert told.fullmatch(fact), f"{place}: {fact}"
        assert page.startswith("https://www.kamailio.org/"), f"{place}: {page}"


def test_at_least_250_functions_say_what_they_do() -> None:
    assert len({function.name for function in in_words()}) > 800


def test_what_routes_use_most_is_described_in_full() -> None:
    for function in in_words():
        said = WORDS.get(function.path)
        assert said, function.name
        assert said.does, function.name
        assert said.effects, function.name
        assert said.routes, function.name
        assert [name for name, _ in said.args] == parameter_names(function, said), function.name
        assert bool(said.returns) == (function.returns != "none"), function.name


def test_words_are_said_of_functions_that_exist() -> None:
    assert set(WORDS) <= {function.path for function in FACTS.functions}


def test_every_return_value_is_one_that_the_function_can_give() -> None:
    kinds = {function.path: function.returns for function in FACTS.functions}
    for name, said in WORDS.items():
        values = [value for value, _ in said.returns]
        assert len(values) == len(set(values)), name
        for value in values:
            if kinds[name] == "bool":
                assert value in ("True", "False"), name
            elif said.gives == "value" or kinds[name] in ("xval", "str"):
                assert GIVEN.fullmatch(value), f"{name}: {value}"
            else:
                assert CODE.fullmatch(value), f"{name}: {value}"


def test_every_route_is_one_that_kamailio_has() -> None:
    for name, said in WORDS.items():
        assert set(said.routes) <= ROUTES, name


def test_ksr_names_every_submodule_but_the_one_that_is_a_keyword() -> None:
    imported = {
        alias.asname
        for node in stub("").body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if alias.asname
    }
    files = {path.stem for path in OWN.glob("*.pyi")}
    assert imported == files - {"__init__", "async_", "returncode"}
    assert {"pv", "tm", "x"} <= imported


def test_the_only_function_of_x_is_modf() -> None:
    assert [node.name for node in definitions("x")] == ["modf"]


@pytest.mark.parametrize(
    ("name", "python"),
    [
        ("is_INVITE", "bool"),
        ("info", "None"),
        ("tm.t_relay", "ReturnCode"),
        ("tm.t_get_status_code", "int"),
        ("pv.get", "int | str | None"),
        ("pv.gete", "int | str"),
        ("pv.getw", "int | str"),
        ("pv.getvs", "int | str"),
        ("pv.getvn", "int | str"),
        ("pv.geti", "int"),
        ("pv.getl", "int"),
        ("pv.is_null", "bool"),
        ("hdr.get", "str | None"),
        ("hdr.gete", "str"),
        ("kx.get_ua", "str | None"),
        ("kx.gete_ua", "str"),
        ("kx.get_srcport", "int"),
        ("kx.get_def", "str"),
        ("kx.get_defn", "int"),
        ("htable.sht_get", "int | str | None"),
        ("htable.sht_gete", "int | str"),
        ("mqueue.mqk_gete", "str | None"),
        ("sqlops.sql_result_getz", "int | str"),
    ],
)
def test_a_function_is_typed_by_what_it_really_gives(name: str, python: str) -> None:
    returned = definition(name).returns
    assert returned is not None
    assert ast.unparse(returned) == python


def test_two_modules_with_two_signatures_become_overloads() -> None:
    forms = [node for node in definitions("ims_qos") if node.name == "Rx_AAR"]
    assert [len(node.args.posonlyargs) for node in forms] == [4, 5]


def test_a_function_listed_under_another_submodule_stands_where_python_finds_it() -> None:
    assert definition("ldap.result_str")
    assert "result_str" not in [node.name for node in definitions("secsipid")]
