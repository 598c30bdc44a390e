"""Other functions of Kamailio: those that could be written in the place of one by mistake."""

from __future__ import annotations

import ast
import difflib
from collections.abc import Iterator
from functools import cache

from fake_ksr.api import Function, functions
from fake_ksr.ksr import SUBMODULES

from .breaking import Broken, with_field

MOST = 12
"""So many at most from the submodule of a function."""
MOST_ELSEWHERE = 8
"""So many at most from submodules that have to do with it."""
RELATED = {"tm": ("tmx",), "tmx": ("tm",), "sl": ("tm",), "hdr": ("textops",)}
"""Submodules that have to do with one."""


def other_function(node: ast.AST) -> Iterator[Broken]:
    """A function of Kamailio is taken for another one with the same kinds of arguments."""
    if not (isinstance(node, ast.Call) and ast.unparse(node.func).startswith("KSR.")):
        return
    for other in lookalikes(ast.unparse(node.func).removeprefix("KSR.")):
        func = ast.parse(f"KSR.{other}", mode="eval").body
        yield f"{ast.unparse(node)} -> {other}", with_field(node, "func", func)


@cache
def lookalikes(name: str) -> tuple[str, ...]:
    """Functions that take what `name` takes, those that the fake has and are named alike first."""
    table = functions()
    if name not in table:
        return ()
    one = table[name]
    alike = sorted(
        (other for other in table.values() if other.params == one.params and other != one),
        key=lambda other: (not is_simulated(other), -likeness(one, other), other.name),
    )
    inside = [other.name for other in alike if other.submodule == one.submodule]
    outside = [other.name for other in alike if is_related(one, other)]
    return (*inside[:MOST], *outside[:MOST_ELSEWHERE])


def is_related(one: Function, other: Function) -> bool:
    """Whether functions of different submodules have the same name, or to do with one another."""
    same_name = bare(one) == bare(other)
    related = other.submodule in RELATED.get(one.submodule, ())
    return one.submodule != other.submodule and (same_name or related)


def is_simulated(function: Function) -> bool:
    """Whether the fake has it."""
    submodules = [one for one in SUBMODULES if one.name == function.submodule]
    return any(hasattr(one, bare(function)) for one in submodules)


def likeness(one: Function, other: Function) -> float:
    """How much two functions are named alike, the more so where they answer alike: 0 to 2."""
    names = difflib.SequenceMatcher(None, bare(one), bare(other)).ratio()
    return names + (one.returns == other.returns)


def bare(function: Function) -> str:
    """Its name in its submodule."""
    return function.name.rpartition(".")[2]
