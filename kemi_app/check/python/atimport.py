"""K801: code that runs when the script is loaded, and asks for a message that is not there."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Final

from kemi_app.check import known_functions, pvformat
from kemi_app.check.finding import Finding
from kemi_app.check.python.subject import ROUTES, Subject
from kemi_app.script.binding import own_nodes
from kemi_app.script.condition import live
from kemi_app.script.module import Function, Module
from kemi_app.script.scope import Scope
from kemi_app.script.uses import KsrUse, uses

ANYWHERE: Final = frozenset(
    (
        *("def", "defn", "defv", "env", "envn", "shv", "sht", "shtex", "shtcn", "shtcv", "stat"),
        *("shtinc", "shtdec", "shtrecord", "version", "TS", "TF", "Tb", "Tf", "RANDOM", "var"),
        *("pp", "PP", "srvid", "sel", "cfg_get", "ksr", "time", "timef", "utimef", "Ts", "TV"),
        *("mqk", "mqv", "xver", "hn"),
    )
)
"""The pseudo-variables that need no message."""

MESSAGE: Final = frozenset(
    (
        *("hdr", "sl", "tm", "tmx", "rr", "siputils", "textops", "textopsx", "registrar", "auth"),
        *("auth_db", "maxfwd", "nathelper", "sdpops", "sanity", "dialog", "diversion", "path"),
        *("rtpengine", "rtpproxy", "presence", "alias_db", "speeddial", "uac", "kx"),
    )
)
"""The submodules of KSR that work on the message, whatever more is known of a function."""


def check(subject: Subject) -> Iterator[Finding]:
    """K801: at import, in mod_init and in __init__ of the object with the callbacks."""
    queue: list[Function] = []
    for module in subject.modules():
        found = module.bindings.get("mod_init")
        if module in subject.project.named and isinstance(found, Function):
            queue.append(found)
        yield from _run(subject, *_loaded(subject, module), queue)
    for application in subject.applications:
        found = application.method("__init__")
        if found is not None:
            queue.append(found)
    seen: set[Function] = set()
    while queue:
        function = queue.pop()
        if function not in seen:
            seen.add(function)
            yield from _run(subject, subject.scope(function), subject.body(function), queue)


def _run(
    subject: Subject, scope: Scope, nodes: list[ast.AST], queue: list[Function]
) -> Iterator[Finding]:
    """What nodes run themselves; the functions of the project that they call are queued."""
    yield from _uses(subject, scope, nodes)
    for node in nodes:
        called = scope.function_of(node.func) if isinstance(node, ast.Call) else None
        if called is None:
            continue
        if not subject.kinds.get(called, set()) & ROUTES:
            queue.append(called)
        elif any(_touches(one) for one in uses(subject.scope(called), subject.body(called))):
            # Routes run it as well: the call is at fault, not the function.
            message = f"{called.node.name} asks for the message, and runs when the script {_REMEDY}"
            yield subject.finding(scope.module, node, "K801", message)


_REMEDY: Final = "is loaded, where there is none: ask in a route"


def _loaded(subject: Subject, module: Module) -> tuple[Scope, list[ast.AST]]:
    """What runs when a module is imported: its top level, its classes' bodies, defaults."""
    top = Scope(subject.project, module)
    body = [one for one in module.tree.body if not _is_main(one)]
    nodes = live(top, ast.Module(body, []), subject.server)
    for owner in module.classes:
        if "<locals>" not in owner.qualname:
            nodes += live(top, owner.node, subject.server)
    for function in module.functions:
        if "<locals>" not in function.qualname:
            arguments = function.node.args
            defaults = [*arguments.defaults, *(one for one in arguments.kw_defaults if one)]
            for expression in (*defaults, *function.node.decorator_list):
                nodes += [expression, *own_nodes(expression)]
    return top, nodes


def _is_main(node: ast.stmt) -> bool:
    """``if __name__ == "__main__":``: Kamailio loads the script under another name."""
    return isinstance(node, ast.If) and "__name__" in {
        one.id for one in ast.walk(node.test) if isinstance(one, ast.Name)
    }


def _uses(subject: Subject, scope: Scope, nodes: list[ast.AST]) -> Iterator[Finding]:
    lambdas = {
        id(part) for node in nodes if isinstance(node, ast.Lambda) for part in ast.walk(node.body)
    }
    for use in uses(scope, nodes):
        if _touches(use) and id(use.node) not in lambdas:
            message = f"KSR.{use.path} asks for the message, and runs when the script {_REMEDY}"
            yield subject.finding(scope.module, use.call or use.node, "K801", message)


def _touches(use: KsrUse) -> bool:
    """Whether a call of KSR needs a message."""
    if use.call is None:
        return False
    if use.path.startswith(("pv.", "pvx.")) and use.call.args:
        name = use.scope.constant(use.call.args[0])
        return isinstance(name, str) and _of_message(name)
    found = known_functions.functions(use.path)
    routes = [one.routes for one in found if one.routes is not None]
    if not found or any("init" in one for one in routes):
        return False
    submodule = use.path.rpartition(".")[0]
    if submodule in MESSAGE or not submodule:
        return True
    # What runs in each kind of route may well do without a message: queues, digests, queries.
    return any(not one >= ROUTES for one in routes)


def _of_message(text: str) -> bool:
    if "$" not in text:
        return False
    used, _ = pvformat.parse(text, is_format=True)
    return any(one.name not in ANYWHERE for one in used)
