"""K103, K104: how many arguments a function of KSR is given, and of what kind."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence

from kemi_app.check import known_functions
from kemi_app.check.finding import Finding
from kemi_app.check.known_functions import KemiFunction
from kemi_app.check.python.plain import kind_of
from kemi_app.check.python.subject import Subject
from kemi_app.script.scope import Scope

FITTING = {"str": ("str",), "int": ("int", "bool"), "long": ("int", "bool")}
"""Which kinds of Python's values a kind of KEMI's parameters takes."""

WORDS = {"str": "text", "int": "a number", "long": "a number"}
NAMES = {
    "str": "text",
    "int": "a number",
    "bool": "True or False",
    "none": "None",
    "float": "a float",
}


def check(subject: Subject) -> Iterator[Finding]:
    """K103 and K104, in all the code that can run."""
    for use in subject.uses:
        if use.call is not None:
            yield from _call(subject, use.scope, use.path, use.call)


def _call(subject: Subject, scope: Scope, path: str, call: ast.Call) -> Iterator[Finding]:
    variants = _variants(subject, path)
    starred = any(isinstance(one, ast.Starred) for one in call.args)
    if not variants or starred or any(one.arg is None for one in call.keywords):
        return
    given = len(call.args) + len(call.keywords)
    fitting = [one for one in variants if len(one.kinds) == given]
    if not fitting:
        yield subject.finding(scope.module, call, "K103", _number(path, variants, given))
        return
    for keyword in call.keywords:
        yield subject.finding(
            scope.module, keyword.value, "K104",
            f"KSR.{path} takes no keyword arguments ({keyword.arg}=): "
            f"give them in order: ({', '.join(fitting[0].params)})",
        )  # fmt: skip
    for number, node in enumerate(call.args):
        wanted = [one.kinds[number] for one in fitting]
        wrong = _wrong(scope, node, wanted)
        if wrong:
            yield subject.finding(
                scope.module, node, "K104",
                f"KSR.{path}: {fitting[0].params[number]} is to be {WORDS[wanted[0]]}, "
                f"not {NAMES.get(wrong, wrong)}: {_remedy(wanted[0], wrong)}",
            )  # fmt: skip


def _variants(subject: Subject, path: str) -> Sequence[KemiFunction]:
    """The function as the server has it: where two modules export it, those that are loaded."""
    found = known_functions.function(path, subject.release)
    if len(found) > 1 and subject.config is not None:
        config = subject.config
        return [one for one in found if config.is_loaded(one.module)] or found
    return found


def _number(path: str, variants: Sequence[KemiFunction], given: int) -> str:
    forms = " or ".join(f"({', '.join(one.params)})" for one in variants)
    counts = sorted({len(one.kinds) for one in variants})
    takes = " or ".join(str(one) for one in counts)
    return (
        f"KSR.{path} takes {takes} argument{'' if counts == [1] else 's'}, not {given}: "
        f"give it {forms}"
    )


def _wrong(scope: Scope, node: ast.expr, wanted: Sequence[str]) -> str:
    """The kind of an argument that none of the variants takes; empty where it may fit."""
    branches = [node.body, node.orelse] if isinstance(node, ast.IfExp) else [node]
    for branch in branches:
        kind = kind_of(scope, branch)
        if kind and not any(kind in FITTING.get(one, (kind,)) for one in wanted):
            return kind
    return ""


def _remedy(wanted: str, given: str) -> str:
    if wanted == "str":
        remedies = {"bytes": "decode() it", "none": "give a text", "list": "join it to one text"}
        return remedies.get(given, "str() makes text of it")
    return {"none": "give a number"}.get(given, "int() makes a number of it")
