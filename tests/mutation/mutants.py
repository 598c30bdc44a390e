"""Every broken version of a file of routes, found in its syntax tree."""

from __future__ import annotations

import ast
from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass
from pathlib import Path

from . import conditions, lookalikes, slips, statements, values
from .breaking import Broken, called, is_docstring
from .same import plain, texts_of

LOGGING = ("dbg", "info", "notice", "warn", "err", "crit")
NO_CODE = ("annotation", "returns", "decorator_list", "names", "bases")
"""Fields of a node that say nothing of what is done."""
Kinds = tuple[Callable[[ast.AST], Iterator[Broken]], ...]
KINDS: Kinds = (
    conditions.settled, conditions.without_not, conditions.compared_otherwise, conditions.and_or,
    conditions.truth_of_return_code, conditions.assigned_truth,
    statements.left_out, statements.stop_here, statements.verdict, statements.swapped,
    statements.twice, statements.return_early, statements.without_verdict,
    statements.answer_assumed, statements.loop, statements.unexpected,
    statements.result_thrown_away,
    values.constant, values.mixed_up, values.arguments, values.elements, values.composed,
)  # fmt: skip
MORE: Kinds = (
    lookalikes.other_function, slips.other_code, slips.other_flag, slips.other_word,
    slips.code_for_verdict, slips.not_called, slips.too_much,
)  # fmt: skip
"""Further ways, one after the other for a file that is too small to be broken in MANY without."""
MANY = 40
"""In so many ways each file is to be broken."""


@dataclass(frozen=True)
class Mutant:
    """One broken version of a file; `function` is the one that it is in, "" for none."""

    file: Path
    line: int
    function: str
    change: str
    source: str

    @property
    def name(self) -> str:
        """File and change: what stays when lines move."""
        return f"{self.file.name} {self.change}"

    def __str__(self) -> str:
        return f"{self.file.name}:{self.line} {self.change}"


def mutants(file: Path, known: Container[str] = ()) -> list[Mutant]:
    """Every mutant of a file, in the order of its lines; of those that are the same the first.

    What is broken is in the ``KINDS``, for small files in ``MORE`` as well; `known` are the names
    of those that do not count. Log lines are left as they are, but for a file whose work they are,
    and so is all that is there for who reads the file: docstrings, annotations.
    """
    tree = ast.parse(file.read_text(encoding="utf-8"))
    texts = texts_of(tree)
    seen = {plain(tree, texts)}
    found: list[Mutant] = []
    for kinds in (KINDS, *((kind,) for kind in MORE)):
        if sum(mutant.name not in known for mutant in found) < MANY:
            found.extend(_broken(file, tree, kinds, texts, seen))
    return sorted(found, key=lambda mutant: mutant.line)


def _broken(
    file: Path, tree: ast.Module, kinds: Kinds, texts: frozenset[str], seen: set[str]
) -> Iterator[Mutant]:
    """The mutants of some kinds that are not among those `seen`, which they become."""
    for node, put in _places(tree, logs=file.stem.endswith("log")):
        for kind in kinds:
            for change, broken in kind(node):
                put(broken)
                written = plain(tree, texts)
                source = ast.unparse(ast.fix_missing_locations(tree))
                put(node)
                if written not in seen:
                    seen.add(written)
                    line = getattr(node, "lineno", 0)
                    function = _function_at(tree, line)
                    yield Mutant(file, line, function, change, _complete(source))


def _places(node: ast.AST, logs: bool) -> Iterator[tuple[ast.AST, Callable[[ast.AST], None]]]:
    """Every node below that one that does something, and how to put another in its place."""
    for field, value in ast.iter_fields(node):
        if field in NO_CODE:
            continue
        for at, one in enumerate(value if isinstance(value, list) else [value]):
            if not isinstance(one, ast.AST) or is_docstring(one) or (_logs(one) and not logs):
                continue

            def put(new: ast.AST, field: str = field, at: int = at, held: object = value) -> None:
                if isinstance(held, list):
                    held[at] = new
                else:
                    setattr(node, field, new)

            yield one, put
            yield from _places(one, logs)


def _function_at(tree: ast.Module, line: int) -> str:
    """The name of the innermost function that the line is in."""
    around = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.lineno <= line <= (node.end_lineno or 0)
    ]
    return max(around, key=lambda node: node.lineno).name if around else ""


def _logs(node: ast.AST) -> bool:
    """Whether a statement is a log line."""
    return isinstance(node, ast.Expr) and called(node.value) in LOGGING


def _complete(source: str) -> str:
    """Import what a mutant names: it shall go wrong by what it does, not for want of a name."""
    tree = ast.parse(source)
    bound = {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    } | {node.name for node in tree.body if isinstance(node, (ast.FunctionDef, ast.ClassDef))}
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    missing = sorted((names - bound) & values.HOMES.keys())
    lines = [f"from {values.HOMES[name]} import {name}" for name in missing]
    future = "from __future__ import annotations\n"
    return source.replace(future, "\n".join((future, *lines, "")), 1) if lines else source
