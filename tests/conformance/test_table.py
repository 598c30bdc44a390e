"""What the fake is said to do: the table is fresh, and all that kemi_app itself needs is in it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from fake_ksr import api
from fake_ksr.pvars import readers
from fake_ksr.pvars.known import existing
from fake_ksr.pvars.names import parse_name

from . import table

PACKAGE = table.PAGE.parents[1] / "kemi_app"
OFF_LINE = ("stubs", "tools")
"""What never runs inside Kamailio."""


def sources() -> list[ast.Module]:
    """Every module of kemi_app that Kamailio runs."""
    return [
        ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted(PACKAGE.rglob("*.py"))
        if path.relative_to(PACKAGE).parts[0] not in OFF_LINE
    ]


def variables(tree: ast.AST) -> Iterator[str]:
    """The pseudo-variables in the arguments of KSR calls: ``$rcv(srcip)``."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not ast.unparse(node.func).startswith("KSR."):
            continue
        for constant in (one for argument in node.args for one in ast.walk(argument)):
            if not isinstance(constant, ast.Constant) or not isinstance(constant.value, str):
                continue
            text, at = constant.value, 0
            while (at := text.find("$", at)) >= 0:
                found = parse_name(text, at)
                end = at + 1 if found is None else found[1]
                if found is not None:
                    yield text[at:end]
                at = end


def test_the_page_is_fresh(capsys: pytest.CaptureFixture[str]) -> None:
    code = table.main(["--check"])
    assert code == 0, capsys.readouterr().err


def test_a_stale_page_is_told_and_mended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "page.md"
    monkeypatch.setattr(table, "PAGE", page)
    assert table.main(["--check"]) == 1
    assert "is stale" in capsys.readouterr().err
    assert table.main([]) == 0
    assert table.main(["--check"]) == 0
    page.write_text(page.read_text(encoding="utf-8").replace("| yes |", "| no |", 1), "utf-8")
    assert table.main(["--check"]) == 1


def test_the_table_has_every_function_once() -> None:
    assert sorted(row.name for row in table.rows()) == sorted(api.functions())


@pytest.mark.parametrize(
    ("expression", "names"),
    [
        ("KSR.tm.t_relay()", {"tm.t_relay"}),
        ("[KSR.is_INVITE(), KSR.hdr.gete(KSR.pv.get('$x'))]", {"is_INVITE", "hdr.gete", "pv.get"}),
        ("getattr(KSR, 'async').route('x', 1)", {"async.route"}),
        ("KSR.no.such()", set()),
        ("tm.t_relay()", set()),
    ],
)
def test_calls_are_found(expression: str, names: set[str]) -> None:
    assert table.called(expression) == names


def test_all_functions_that_kemi_app_calls_are_simulated_and_proven() -> None:
    needed = {name for tree in sources() for name in table.called(ast.unparse(tree))}
    assert len(needed) > 40
    assert {row.name for row in table.rows() if row.is_proven} >= needed


def test_all_variables_that_kemi_app_reads_are_simulated_and_proven() -> None:
    needed = {name for tree in sources() for name in variables(tree)}
    assert {"$T(id_index)", "$sndto(ip)", "$rcv(srcip)"} <= needed
    read = {name for one in table.expressions() for name in variables(ast.parse(one))}
    assert read >= needed
    kinds = {parsed[0].kind for name in needed if (parsed := parse_name(name)) is not None}
    assert existing(api.RELEASE).keys() >= kinds
    assert readers.READERS.keys() >= kinds
