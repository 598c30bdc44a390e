"""What a condition is before any message comes: features on or off, modules there or not."""

from __future__ import annotations

import ast
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from kemi_app.script.module import Class
from kemi_app.script.project import Project
from kemi_app.script.scope import Scope

FEATURE = "kemi_app.features.Feature"


@dataclass(frozen=True)
class Server:
    """What is known of the server that a routing is read for; None: not known."""

    defines: Collection[str] | None = None
    """The names that its cfg defines."""
    submodules: Mapping[str, bool] | None = None
    """Which submodules of KSR (``tm``) its modules bring, and which they do not."""
    functions: Collection[str] | None = None
    """The functions of KSR (``tm.t_relay``) that its release has."""


def feature(scope: Scope, node: ast.expr) -> str | None:
    """The define of a feature: ``WITH_NAT`` for kemi_app.features.WITH_NAT; None if it is none."""
    if isinstance(node, ast.Call):
        return _made(scope, node)
    name = scope.name_of(node)
    if name is None:
        return None
    project = scope.project
    found = project.find(name)
    if isinstance(found, ast.Call):
        module = project.modules.get(project.canonical(name).rpartition(".")[0])
        return _made(Scope(project, module), found) if module is not None else None
    if found is None and name.startswith("kemi_app.features.WITH_"):
        return name.rpartition(".")[2]
    return None


def _made(scope: Scope, node: ast.Call) -> str | None:
    if scope.name_of(node.func) != FEATURE or not node.args:
        return None
    define = scope.constant(node.args[0])
    return define if isinstance(define, str) else None


def truth(scope: Scope, node: ast.expr, server: Server, hops: int = 0) -> bool | None:
    """Whether a condition holds on that server, whatever the message; None where that is open."""
    if hops > 20:
        return None
    if isinstance(node, ast.Constant):
        return bool(node.value)
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        value = truth(scope, node.operand, server, hops + 1)
        return None if value is None else not value
    if isinstance(node, ast.BoolOp):
        values = [truth(scope, one, server, hops + 1) for one in node.values]
        deciding = isinstance(node.op, ast.Or)
        if deciding in values:
            return deciding
        return None if None in values else not deciding
    if isinstance(node, ast.Attribute) and node.attr == "is_on":
        define = feature(scope, node.value)
        return _defined(define, server)
    if isinstance(node, ast.Call):
        return _of_call(scope, node, server)
    if isinstance(node, (ast.Name, ast.Attribute)):
        return _of_name(scope, node, server, hops)
    return None


def _of_name(
    scope: Scope, node: ast.Name | ast.Attribute, server: Server, hops: int
) -> bool | None:
    project = scope.project
    if isinstance(node, ast.Name):
        found = scope.lookup(node.id)
        if found is not None and isinstance(found[1], ast.expr):
            return truth(found[0], found[1], server, hops + 1)
        if found is not None and found[1] is None:
            return None
    name = scope.name_of(node)
    if name == "typing.TYPE_CHECKING":
        return False
    value = project.find(name) if name is not None else None
    if isinstance(value, ast.expr) and name is not None:
        module = project.modules.get(project.canonical(name).rpartition(".")[0])
        if module is not None:
            return truth(Scope(project, module), value, server, hops + 1)
    return None


def _of_call(scope: Scope, node: ast.Call, server: Server) -> bool | None:
    name = scope.name_of(node.func)
    if name == "KSR.kx.ifdef" and len(node.args) == 1:
        return _defined(scope.constant(node.args[0]), server)
    if name == "KSR.kx.ifndef" and len(node.args) == 1:
        value = _defined(scope.constant(node.args[0]), server)
        return None if value is None else not value
    if name == "hasattr" and len(node.args) == 2:
        owner, attribute = scope.name_of(node.args[0]), scope.constant(node.args[1])
        if owner is not None and isinstance(attribute, str):
            return _there(f"{owner}.{attribute}", server)
    return None


def _there(name: str, server: Server) -> bool | None:
    """Whether KSR has a submodule or a function."""
    top, _, path = name.partition(".")
    if top != "KSR":
        return None
    if server.submodules is not None and path in server.submodules:
        return server.submodules[path]
    if server.functions is None:
        return None
    module = path.rpartition(".")[0]
    if not module and any(one.startswith(f"{path}.") for one in server.functions):
        return None  # a submodule of the release: who knows whether its module is loaded
    loaded = server.submodules is None or server.submodules.get(module, True)
    return loaded and path in server.functions


def _defined(define: object, server: Server) -> bool | None:
    if server.defines is None or not isinstance(define, str):
        return None
    return define in server.defines


WITH_BLOCKS = (ast.stmt, ast.Module, ast.ExceptHandler, ast.match_case)
CLOSED = (
    *(ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef),
    *(ast.Name, ast.Constant, ast.expr_context, ast.operator),
)
"""What ``live`` does not look into: definitions, and what nothing is inside of."""


def live(scope: Scope, node: ast.AST, server: Server) -> list[ast.AST]:
    """The nodes inside a definition that can run on that server; none of the functions in it."""
    found: list[ast.AST] = []
    _live(scope, node, server, found)
    return found


def _live(scope: Scope, node: ast.AST, server: Server, found: list[ast.AST]) -> None:
    children: list[ast.AST] = list(ast.iter_child_nodes(node))
    if isinstance(node, (ast.If, ast.IfExp)):
        value = truth(scope, node.test, server)
        if value is not None:
            taken = node.body if value else node.orelse
            children = [node.test, *(taken if isinstance(taken, list) else [taken])]
    elif isinstance(node, ast.BoolOp):
        deciding = isinstance(node.op, ast.Or)
        children = []
        for one in node.values:
            children.append(one)
            if truth(scope, one, server) is deciding:
                break
    gone = _left_behind(scope, node, server) if isinstance(node, WITH_BLOCKS) else ()
    for child in children:
        if id(child) in gone:
            continue
        found.append(child)
        if not isinstance(child, CLOSED):
            _live(scope, child, server, found)


def _left_behind(scope: Scope, node: ast.AST, server: Server) -> set[int]:
    """The statements after an ``if`` that on that server always leaves the block."""
    gone: set[int] = set()
    for name in ("body", "orelse", "finalbody"):
        block = getattr(node, name, None)
        if not isinstance(block, list):
            continue
        for number, statement in enumerate(block):
            if isinstance(statement, ast.If) and _leaves(scope, statement, server):
                gone.update(id(one) for one in block[number + 1 :])
                break
    return gone


def _leaves(scope: Scope, node: ast.If, server: Server) -> bool:
    value = truth(scope, node.test, server)
    if value is None:
        return False
    taken = node.body if value else node.orelse
    return bool(taken) and isinstance(taken[-1], (ast.Return, ast.Raise, ast.Continue, ast.Break))


def is_app(project: Project, owner: Class) -> bool:
    """Whether a class derives from kemi_app's App."""
    for one in project.bases(owner):
        for base in one.node.bases:
            if project.base_name(one, base) == "kemi_app.app.App":
                return True
    return False
