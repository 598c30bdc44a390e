"""The stubs of KSR hold every KEMI function of every release, as valid typed Python."""

from __future__ import annotations

import ast
import json
from pathlib import Path

import pytest

from kemi_app.stubs import generate

RELEASES, FUNCTIONS = generate.load()
COUNTS = {"5.6.3": 1238, "5.7.7": 1278, "5.8.8": 1308, "6.0.7": 1362, "6.1.4": 1398}


def functions_of(release: str) -> list[generate.Function]:
    """The exports of one release (full version)."""
    order = [generate.minor(one) for one in RELEASES]
    at = order.index(generate.minor(release))
    return [f for f in FUNCTIONS if order.index(f.since) <= at <= order.index(f.until)]


def stub(submodule: str) -> ast.Module:
    """The parsed stub of a submodule, as it is committed."""
    path = generate.STUBS / generate.file_name(submodule)
    return ast.parse(path.read_text(encoding="utf-8"))


def definitions(submodule: str) -> list[ast.FunctionDef]:
    """The functions in the stub of a submodule."""
    return [node for node in stub(submodule).body if isinstance(node, ast.FunctionDef)]


def definition(name: str) -> ast.FunctionDef:
    """The one definition of a function named like ``tm.t_relay``."""
    submodule, _, bare = name.rpartition(".")
    (found,) = [node for node in definitions(submodule) if node.name == bare]
    return found


def result(name: str) -> str:
    """What a function is typed to give."""
    returned = definition(name).returns
    assert returned is not None
    return ast.unparse(returned)


def test_the_committed_stubs_are_not_stale() -> None:
    assert generate.stale(generate.generate()) == []


def test_the_check_option_only_tells(capsys: pytest.CaptureFixture[str]) -> None:
    assert generate.main(["--check"]) == 0
    assert capsys.readouterr().out == ""


def test_the_data_hold_the_releases_in_order() -> None:
    assert list(COUNTS) == RELEASES


@pytest.mark.parametrize("release", COUNTS)
def test_every_function_of_a_release_is_in_the_data(release: str) -> None:
    assert len(functions_of(release)) == COUNTS[release]


def test_the_data_have_one_function_a_line() -> None:
    lines = generate.DATA.read_text(encoding="utf-8").splitlines()
    rows = [line.rstrip(",") for line in lines if line.startswith('{"name"')]
    assert len([json.loads(row) for row in rows]) == len(FUNCTIONS)


@pytest.mark.parametrize("release", COUNTS)
def test_every_function_of_a_release_is_in_the_stubs(release: str) -> None:
    there: dict[str, set[str]] = {}
    for function in functions_of(release):
        if function.name in generate.UNREACHABLE:
            continue
        submodule = function.submodule
        names = there.setdefault(submodule, {node.name for node in definitions(submodule)})
        assert function.name.rpartition(".")[2] in names, function.name


def test_a_call_with_the_arguments_of_its_kemi_signature_fits_the_stub() -> None:
    for function in FUNCTIONS:
        if function.name in generate.UNREACHABLE:
            continue
        heads = [
            [ast.unparse(arg.annotation) for arg in node.args.posonlyargs if arg.annotation]
            for node in definitions(function.submodule)
            if node.name == function.name.rpartition(".")[2]
        ]
        assert [generate.PARAMS[kind] for kind, _ in function.params] in heads, function.name


def test_all_parameters_are_positional_only_and_named_once() -> None:
    for path in sorted(generate.STUBS.glob("*.pyi")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                assert node.args.args == node.args.kwonlyargs == [], f"{path.name} {node.name}"
                names = [arg.arg for arg in node.args.posonlyargs]
                assert len(names) == len(set(names)), f"{path.name} {node.name}"
                assert not [n for n in names if n.startswith("_")], f"{path.name} {node.name}"


def test_every_function_has_a_docstring_of_one_line() -> None:
    for path in sorted(generate.STUBS.glob("*.pyi")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                text = ast.get_docstring(node)
                assert text, f"{path.name} {node.name}"
                assert "\n" not in text, f"{path.name} {node.name}"


def test_ksr_names_every_submodule_but_the_one_that_is_a_keyword() -> None:
    imported = {
        alias.asname
        for node in stub("").body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    files = {path.stem for path in generate.STUBS.glob("*.pyi")}
    assert imported == files - {"__init__", "async_"}
    assert {"pv", "tm", "x"} <= imported


def test_the_only_function_of_x_is_modf() -> None:
    assert [node.name for node in definitions("x")] == ["modf"]


@pytest.mark.parametrize(
    ("name", "python"),
    [
        ("is_INVITE", "bool"),
        ("info", "None"),
        ("tm.t_relay", "int"),
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
        ("htable.sht_get", "int | str | None"),
        ("htable.sht_gete", "int | str"),
        ("mqueue.mqk_gete", "str | None"),
        ("sqlops.sql_result_getz", "int | str"),
    ],
)
def test_a_function_is_typed_by_what_it_really_gives(name: str, python: str) -> None:
    assert result(name) == python


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("is_INVITE", "bool KSR.is_INVITE(). Core."),
        ("tm.t_on_failure", "int KSR.tm.t_on_failure(str rname). Module: tm."),
        ("kx.get_ua", "xval KSR.kx.get_ua(). Module: kemix."),
        ("pv.getl", "xval KSR.pv.getl(str pvn). Core. Since 5.7."),
        ("app_sqlang.run", "int KSR.app_sqlang.run(str func). Module: app_sqlang. Until 5.7."),
        ("tls.is_peer_verified", "int KSR.tls.is_peer_verified(). Module: tls or tls_wolfssl."),
    ],
)
def test_a_docstring_gives_signature_module_and_releases(name: str, text: str) -> None:
    assert ast.get_docstring(definition(name)) == text


def test_two_modules_with_two_signatures_become_overloads() -> None:
    forms = [node for node in definitions("ims_qos") if node.name == "Rx_AAR"]
    assert [len(node.args.posonlyargs) for node in forms] == [4, 5]


def test_a_function_listed_under_another_submodule_stands_where_python_finds_it() -> None:
    assert definition("ldap.result_str")
    assert "result_str" not in [node.name for node in definitions("secsipid")]


@pytest.mark.parametrize(
    ("given", "clean"),
    [
        (["s_peer", "i_appid", "p_code"], ["peer", "appid", "code"]),
        (["callid_s", "ip_str"], ["callid", "ip"]),
        (["_key_", "s_key"], ["key", "key_"]),
        (["from", "s"], ["from_", "s"]),
    ],
)
def test_parameter_names_lose_their_type_marks(given: list[str], clean: list[str]) -> None:
    assert generate.parameter_names(given) == clean


def test_writing_changes_adds_and_removes_files(tmp_path: Path) -> None:
    (tmp_path / "gone.pyi").write_text("")
    (tmp_path / "pv.pyi").write_text("old")
    files = {"pv.pyi": "new", "tm.pyi": "more"}
    assert generate.stale(files, tmp_path) == ["gone.pyi", "pv.pyi", "tm.pyi"]
    generate.write(files, tmp_path)
    assert generate.stale(files, tmp_path) == []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["pv.pyi", "tm.pyi"]


def test_the_command_line_names_what_is_stale_and_writes_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(generate, "stale", lambda files: ["tm.pyi"])
    assert generate.main(["--check"]) == 1
    assert "stale: KSR/tm.pyi" in capsys.readouterr().err
    written: list[int] = []
    monkeypatch.setattr(generate, "write", lambda files: written.append(len(files)))
    assert generate.main([]) == 0
    assert written == [len(generate.generate())]
    assert "1 of them changed" in capsys.readouterr().out
