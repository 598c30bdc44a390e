"""Broken sequences: statements left out, changed places with another, or never come to."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from .breaking import Broken, blocks, called, is_docstring, text, with_field

VERDICTS = ("NEXT", "DONE")
RETURNS = {"Verdict": VERDICTS, "bool": ("True", "False"), "str": ("''",), "None": ("",)}
"""What a function can return early, by what it says that it returns."""
TOLD = ("1", "0", "-1")
"""What a function of Kamailio may answer."""


def left_out(node: ast.AST) -> Iterator[Broken]:
    """A statement is left out: a call, an assignment to what is there already, a return."""
    for field, block in blocks(node):
        for at, statement in enumerate(block):
            call = isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call)
            inner = isinstance(statement, (ast.Return, ast.Continue)) and not (
                isinstance(node, ast.FunctionDef) and at == len(block) - 1
            )
            if not (call or inner):
                continue
            rest = [*block[:at], *block[at + 1 :]] or [ast.Pass()]
            told = text(statement) if call else f"{text(statement)} after {_before(node, at)}"
            yield f"{told} -> left out", with_field(node, field, rest)


def _before(node: ast.AST, at: int) -> str:
    """What stands in front of a statement of a block."""
    block = getattr(node, "body", [])
    return text(block[at - 1]) if 0 < at <= len(block) else text(node)


def swapped(node: ast.AST) -> Iterator[Broken]:
    """A statement changes places with the next one."""
    for field, block in blocks(node):
        for at, (one, other) in enumerate(zip(block, block[1:], strict=False)):
            if is_docstring(one) or isinstance(node, (ast.Module, ast.ClassDef)):
                continue
            if isinstance(other, (ast.Return, ast.Continue)):
                continue  # the same as left out
            both = [*block[:at], other, one, *block[at + 2 :]]
            yield f"{text(one)} -> after {text(other)}", with_field(node, field, both)


def twice(node: ast.AST) -> Iterator[Broken]:
    """A call that does something is made twice."""
    for field, block in blocks(node):
        for at, statement in enumerate(block):
            if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
                both = [*block[:at], statement, statement, *block[at + 1 :]]
                yield f"{text(statement)} -> twice", with_field(node, field, both)


def return_early(node: ast.AST) -> Iterator[Broken]:
    """A function returns before one of its statements, with each of what it can return."""
    if not isinstance(node, ast.FunctionDef):
        return
    said = "" if node.returns is None else ast.unparse(node.returns)
    for value in RETURNS.get(said, ()):
        early = ast.parse(f"def f():\n return {value}").body[0].body[0]  # type: ignore[attr-defined] # a function
        for change, broken in _with_before(node, early, node.name):
            yield f"{change} -> {ast.unparse(early)}", broken


def _with_before(node: ast.AST, early: ast.stmt, where: str) -> Iterator[Broken]:
    """The node with a statement in the place of each of its own, and of what comes after."""
    for field, block in blocks(node):
        for at, statement in enumerate(block):
            if is_docstring(statement):
                continue
            put = [*block[:at], early]
            yield f"{where}: {text(statement)}", with_field(node, field, put)
            for change, inner in _with_before(statement, early, where):
                put = [*block[:at], inner, *block[at + 1 :]]  # type: ignore[list-item] # a statement again
                yield change, with_field(node, field, put)


def stop_here(node: ast.AST) -> Iterator[Broken]:
    """What another route is asked for is not gone on with."""
    if isinstance(node, ast.Return) and isinstance(node.value, ast.Call):
        done = ast.Name("DONE", ast.Load())
        yield f"{ast.unparse(node)} -> return DONE", with_field(node, "value", done)


def is_empty(node: ast.expr) -> bool:
    """Whether a value is as good as none to who asks for its truth."""
    return isinstance(node, ast.Constant) and not node.value


def without_verdict(node: ast.AST) -> Iterator[Broken]:
    """A route forgets to say how it ends, or a function what it has found."""
    if isinstance(node, ast.Return) and node.value is not None and not is_empty(node.value):
        nothing = with_field(node, "value", ast.Constant(None))
        yield f"{ast.unparse(node)} -> return None", nothing


def verdict(node: ast.AST) -> Iterator[Broken]:
    """NEXT and DONE are swapped."""
    if isinstance(node, ast.Name) and node.id in VERDICTS:
        other = "DONE" if node.id == "NEXT" else "NEXT"
        yield f"{node.id} -> {other}", ast.Name(other, node.ctx)


def answer_assumed(node: ast.AST) -> Iterator[Broken]:
    """Kamailio is not asked, and its answer is taken for granted; a value is not read."""
    if not (isinstance(node, ast.Assign) and isinstance(node.value, ast.Call)):
        return
    if not ast.unparse(node.value).startswith(("KSR.", "str(KSR.", "ask_relay", "SERVER", "GATE")):
        return
    is_code = isinstance(node.targets[0], ast.Name) and node.targets[0].id == "rc"
    for value in TOLD if is_code else ("''",):
        assumed = ast.parse(value, mode="eval").body
        yield f"{text(node)} -> {value}", with_field(node, "value", assumed)


def loop(node: ast.AST) -> Iterator[Broken]:
    """A loop is not gone into, or ends after its first time round."""
    if isinstance(node, ast.For):
        empty = with_field(node, "iter", ast.Tuple([], ast.Load()))
        yield f"{text(node)} -> never", empty
        yield f"{text(node)} -> once", with_field(node, "body", [*node.body, ast.Break()])
    if isinstance(node, ast.comprehension):
        source = ast.unparse(node.iter)
        yield f"for in {source} -> never", with_field(node, "iter", ast.Tuple([], ast.Load()))
        first = ast.parse(f"list({source})[:1]", mode="eval").body
        yield f"for in {source} -> the first", with_field(node, "iter", first)
        last = ast.parse(f"list({source})[1:]", mode="eval").body
        yield f"for in {source} -> but the first", with_field(node, "iter", last)


def unexpected(node: ast.AST) -> Iterator[Broken]:
    """What a handler of exceptions shall catch is not caught."""
    if not isinstance(node, ast.ExceptHandler):
        return
    yield f"{text(node)} -> raised again", with_field(node, "body", [ast.Raise()])
    if isinstance(node.type, ast.Tuple):
        for at, kind in enumerate(node.type.elts):
            rest = [*node.type.elts[:at], *node.type.elts[at + 1 :]]
            fewer = with_field(node.type, "elts", rest)
            yield f"except {ast.unparse(kind)} -> not", with_field(node, "type", fewer)


def result_thrown_away(node: ast.AST) -> Iterator[Broken]:
    """What is changed in a text is not."""
    if (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and not node.keywords
        and called(node) in ("lower", "strip", "rstrip", "lstrip")
    ):
        yield f"{ast.unparse(node)} -> without {called(node)}", node.func.value
