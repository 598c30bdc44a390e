"""The ways to break a route: what each mutant changes, found in the syntax tree of its file."""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

TURNED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
LOGGING = ("dbg", "info", "notice", "warn", "err", "crit")


@dataclass(frozen=True)
class Mutant:
    """One broken version of a file."""

    file: Path
    line: int
    change: str
    source: str

    @property
    def name(self) -> str:
        """File and change: what stays when lines move."""
        return f"{self.file.name} {self.change}"

    def __str__(self) -> str:
        return f"{self.file.name}:{self.line} {self.change}"


def mutants(file: Path) -> Iterator[Mutant]:
    """Every mutant of a file of routes, in the order of its lines.

    A condition is negated, taken as true, taken as false; a `not` is removed, a comparison turned
    or its bound moved; `and` and `or`, NEXT and DONE are swapped; a call is left out, or not gone
    on with; a number is changed by one, a text by one character. Log lines are left as they are.
    """
    tree = ast.parse(file.read_text(encoding="utf-8"))
    count = sum(1 for _ in ast.walk(tree))
    found: list[Mutant] = []
    for index in range(count):
        for kind in KINDS:
            broken = copy.deepcopy(tree)
            node = list(ast.walk(broken))[index]
            if _is_logging(node) or _in_logging(broken, node):
                continue
            change = kind(broken, node)
            if change:
                _import_verdicts(broken)
                source = ast.unparse(ast.fix_missing_locations(broken))
                found.append(Mutant(file, getattr(node, "lineno", 0), change, source))
    yield from sorted(found, key=lambda mutant: mutant.line)


def _import_verdicts(tree: ast.Module) -> None:
    """A mutant shall go wrong by what it does, not for want of a name."""
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and node.module == "kemi_app.verdict":
            there = {alias.name for alias in node.names}
            node.names += [ast.alias(name) for name in ("DONE", "NEXT") if name not in there]


def _negate(_tree: ast.AST, node: ast.AST) -> str:
    if not isinstance(node, (ast.If, ast.IfExp)):
        return ""
    before = ast.unparse(node.test)
    node.test = ast.UnaryOp(ast.Not(), node.test)
    return f"if {before} -> negated"


def _always(_tree: ast.AST, node: ast.AST) -> str:
    return _settle(node, settled=True)


def _never(_tree: ast.AST, node: ast.AST) -> str:
    return _settle(node, settled=False)


def _settle(node: ast.AST, *, settled: bool) -> str:
    if not isinstance(node, (ast.If, ast.IfExp)):
        return ""
    before, node.test = ast.unparse(node.test), ast.Constant(settled)
    return f"if {before} -> {settled}"


def _remove_not(tree: ast.AST, node: ast.AST) -> str:
    if not (isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not)):
        return ""
    before = ast.unparse(node)
    _replace(tree, node, node.operand)
    return f"{before} -> without not"


def _turn_comparison(_tree: ast.AST, node: ast.AST) -> str:
    if not isinstance(node, ast.Compare):
        return ""
    before = ast.unparse(node)
    node.ops[-1] = TURNED[type(node.ops[-1])]()
    return f"{before} -> {ast.unparse(node)}"


def _stop_here(tree: ast.AST, node: ast.AST) -> str:
    if not (isinstance(node, ast.Return) and isinstance(node.value, ast.Call)):
        return ""
    before = ast.unparse(node)
    _replace(tree, node.value, ast.Name("DONE", ast.Load()))
    return f"{before} -> return DONE"


def _replace(tree: ast.AST, old: ast.expr, new: ast.expr) -> None:
    for parent in ast.walk(tree):
        for field, value in ast.iter_fields(parent):
            if value is old:
                setattr(parent, field, new)
            elif isinstance(value, list) and old in value:
                value[value.index(old)] = new


def _swap_and_or(_tree: ast.AST, node: ast.AST) -> str:
    if not isinstance(node, ast.BoolOp):
        return ""
    before = ast.unparse(node)
    node.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
    return f"{before} -> and and or swapped"


def _swap_verdict(_tree: ast.AST, node: ast.AST) -> str:
    if not (isinstance(node, ast.Name) and node.id in ("NEXT", "DONE")):
        return ""
    before, node.id = node.id, "DONE" if node.id == "NEXT" else "NEXT"
    return f"{before} -> {node.id}"


def _leave_out(tree: ast.AST, node: ast.AST) -> str:
    if not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Call)):
        return ""
    for parent in ast.walk(tree):
        for field in ("body", "orelse"):
            block = getattr(parent, field, None)
            if isinstance(block, list) and node in block:
                block[block.index(node)] = ast.Pass()
    return f"{ast.unparse(node)} -> left out"


def _change_constant(tree: ast.AST, node: ast.AST) -> str:
    if not isinstance(node, ast.Constant) or _is_docstring(tree, node):
        return ""
    before = repr(node.value)
    if isinstance(node.value, int) and not isinstance(node.value, bool):
        node.value += 1
    elif isinstance(node.value, str) and node.value:
        node.value = f"{node.value}x"
    else:
        return ""
    return f"{before} -> {node.value!r}"


KINDS = (
    _negate, _always, _never, _remove_not, _turn_comparison, _swap_and_or, _swap_verdict,
    _leave_out, _stop_here, _change_constant,
)  # fmt: skip


def _is_docstring(tree: ast.AST, node: ast.Constant) -> bool:
    return any(isinstance(one, ast.Expr) and one.value is node for one in ast.walk(tree))


def _is_logging(node: ast.AST) -> bool:
    if isinstance(node, ast.Expr):
        node = node.value
    called = node.func if isinstance(node, ast.Call) else None
    return isinstance(called, ast.Attribute) and called.attr in LOGGING


def _in_logging(tree: ast.AST, node: ast.AST) -> bool:
    return any(_is_logging(one) and node in ast.walk(one) for one in ast.walk(tree))
