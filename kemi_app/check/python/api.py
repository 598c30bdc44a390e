"""The functions of KSR that a routing names: K101, K102, K107; how it calls them: K103 to K106."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence

from kemi_app.check import known, known_functions
from kemi_app.check.finding import Finding
from kemi_app.check.python import arguments, loaded, routekinds
from kemi_app.check.python.subject import Subject
from kemi_app.script.module import Module
from kemi_app.script.scope import KSR, Scope
from kemi_app.script.uses import KsrUse

STUBS_ALONE = "returncode"
"""A module of the stubs, for annotations: Kamailio has none of that name."""


def check(subject: Subject) -> Iterator[Finding]:
    """K101 to K107."""
    tried = {id(node) for module in subject.modules() for node in _tried(module)}
    for use in subject.uses:
        if id(use.node) not in tried:
            yield from _use(subject, use)
    for module in subject.modules():
        yield from _imports(subject, module, tried)
    yield from arguments.check(subject)
    yield from loaded.check(subject, tried)
    yield from routekinds.check(subject)


def _use(subject: Subject, use: KsrUse) -> Iterator[Finding]:
    node = use.node
    if isinstance(node, ast.Name) or _has_default(use.scope, node):
        return  # an alias: it is said where that was given its value
    first, *rest = use.path.split(".")
    if first == "x" and rest:
        yield subject.finding(use.scope.module, node, "K107", _of_x(rest[0]))
        return
    if first.startswith("_") or first == STUBS_ALONE:
        return  # Python's own, or what a test has put there
    is_submodule = first in submodules()
    if is_submodule and (not rest or rest[0].startswith("__")):
        return
    path = f"{first}.{rest[0]}" if is_submodule else first
    message = _lacking(path, subject.release)
    if message is None:
        return
    if not is_submodule and rest:
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            return  # imported from KSR under that name: it is said there
        message = _no_submodule(first)
    code = "K102" if known_functions.functions(path) else "K101"
    yield subject.finding(use.scope.module, node, code, message)


def _imports(subject: Subject, module: Module, tried: set[int]) -> Iterator[Finding]:
    for node in module.nodes if module.mentions_ksr else ():
        if not isinstance(node, ast.ImportFrom) or node.module != KSR or id(node) in tried:
            continue
        for alias in node.names:
            if alias.name in submodules() or alias.name in ("*", STUBS_ALONE):
                continue
            message = _lacking(alias.name, subject.release)
            if message is None:
                continue
            known_elsewhere = known_functions.functions(alias.name)
            near = known.nearest(alias.name, submodules())
            if not known_elsewhere and near:
                message = _no_submodule(alias.name)
            yield subject.finding(module, alias, "K102" if known_elsewhere else "K101", message)


def submodules() -> dict[str, None]:
    """The submodules of KSR, of whatever release."""
    return {name: None for one in known.RELEASES for name in known_functions.submodules(one)}


def _lacking(path: str, release: str) -> str | None:
    """What to say of a function that the release does not have; None where it has it."""
    if known_functions.function(path, release):
        return None
    there = known_functions.functions(path)
    if there:
        since = known.span(there[0].since, there[0].until)
        parent = f"KSR.{path}".rpartition(".")[0]
        return (
            f"KSR.{path}: Kamailio {release} does not have it ({since}): "
            f'ask hasattr({parent}, "{path.rpartition(".")[2]}") first, or do without'
        )
    names = known_functions.function_names(release)
    bare = path.rpartition(".")[2]
    near = (
        _swapped(path, names)
        or known.nearest(path, names)
        or next((one for one in names if one.rpartition(".")[2] == bare), "")
    )
    advice = f"did you mean KSR.{near}?" if near else "see python3 -m kemi_app api"
    return f"KSR.{path}: no release has this function: {advice}"


def _swapped(path: str, names: Sequence[str]) -> str:
    """The name of the same letters in another order: ``t_realy``."""
    letters = sorted(path)
    return next((one for one in names if len(one) == len(path) and sorted(one) == letters), "")


def _no_submodule(name: str) -> str:
    near = known.nearest(name, submodules())
    advice = f"did you mean KSR.{near}?" if near else "see python3 -m kemi_app api"
    return f"KSR.{name}: no release has this submodule: {advice}"


def _of_x(name: str) -> str:
    if name == "modf":
        return (
            "KSR.x.modf: app_python3 crashes the worker in it: "
            "call the function of KSR itself (KSR.<module>.<function>)"
        )
    return (
        f"KSR.x.{name}: app_python3 has no such member: "
        "return from the callback to end it, call KSR.set_drop() to drop a reply"
    )


def _has_default(scope: Scope, node: ast.expr) -> bool:
    """``getattr(KSR.tm, "x", None)``: whoever asks so knows what to do without."""
    return (
        isinstance(node, ast.Call) and len(node.args) == 3 and scope.name_of(node.func) == "getattr"
    )


def _tried(module: Module) -> Iterator[ast.AST]:
    """The nodes within a ``try`` that is ready for what KSR lacks."""
    for node in module.nodes if module.mentions_ksr else ():
        if isinstance(node, ast.Try) and any(_catches(one) for one in node.handlers):
            for statement in node.body:
                yield from ast.walk(statement)


def _catches(handler: ast.ExceptHandler) -> bool:
    if handler.type is None:
        return False
    names = {one.id for one in ast.walk(handler.type) if isinstance(one, ast.Name)}
    return bool(names & {"AttributeError", "ImportError"})
