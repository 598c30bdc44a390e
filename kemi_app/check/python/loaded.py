"""K105: a function whose module kamailio.cfg does not load under the defines in force."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from kemi_app.cfg.config import Config
from kemi_app.check import known_functions
from kemi_app.check.finding import Finding
from kemi_app.check.python.subject import Subject
from kemi_app.script.scope import KSR


def check(subject: Subject, tried: set[int]) -> Iterator[Finding]:
    """K105, in what the application runs; not at the nodes of ``tried``, which expect it."""
    config = subject.config
    if config is None or subject.server.submodules is None:
        return
    yield from _imports(subject, tried)
    for use in subject.uses:
        node, function = use.node, use.scope.function
        if not isinstance(node, ast.Attribute) or id(node) in tried:
            continue
        if function is not None and function not in subject.kinds:
            continue
        modules = {one.module for one in known_functions.function(use.path, subject.release)}
        if not modules or modules & {"", "core"} or any(map(config.is_loaded, modules)):
            continue
        yield subject.finding(use.scope.module, node, "K105", _message(use.path, modules, config))


def _imports(subject: Subject, tried: set[int]) -> Iterator[Finding]:
    """``from KSR import siputils`` fails in a server that has no siputils."""
    config, there = subject.config, subject.server.submodules or {}
    for scope, nodes in subject.places:
        if scope.function is not None and scope.function not in subject.kinds:
            continue
        for node in nodes:
            if not isinstance(node, ast.ImportFrom) or node.module != KSR or id(node) in tried:
                continue
            for alias in node.names:
                if config is not None and there.get(alias.name) is False:
                    modules = _exporting(alias.name, subject.release)
                    message = _message(alias.name, modules, config)
                    yield subject.finding(scope.module, alias, "K105", message)


def _exporting(submodule: str, release: str) -> set[str]:
    """The modules that bring a submodule of KSR."""
    return {
        one.module
        for path in known_functions.function_names(release)
        if path.startswith(f"{submodule}.")
        for one in known_functions.function(path, release)
    }


def _message(path: str, modules: set[str], config: Config) -> str:
    names = " or ".join(sorted(modules))
    lines = " or ".join(f'loadmodule "{name}.so"' for name in sorted(modules))
    return (
        f"KSR.{path}: {config.path.name} does not load the module {names} under these "
        f"defines: add {lines}, or call it only where a feature says so"
    )
