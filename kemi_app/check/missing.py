"""E002: modules of the project itself that a script imports, and that are not there."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from kemi_app.check.finding import Finding
from kemi_app.script.binding import imported
from kemi_app.script.module import Module
from kemi_app.script.project import Project, package_root


def missing_modules(project: Project) -> Iterator[Finding]:
    """Imports that lead to a file or a folder of the project which is not there.

    A module of elsewhere may be installed on the server: nothing is said of it, nor of an import
    within ``try``.
    """
    for module in project.modules.values():
        tried = _tried(module)
        for node in module.nodes:
            if isinstance(node, (ast.Import, ast.ImportFrom)) and id(node) not in tried:
                for name in _wanted(project, module, node):
                    yield Finding(
                        module.path, node.lineno, node.col_offset + 1, "E002",
                        f"no module {name} in this project: is it named right, and in its place?",
                    )  # fmt: skip


def _tried(module: Module) -> set[int]:
    return {
        id(part)
        for node in module.nodes
        if isinstance(node, ast.Try)
        for statement in node.body
        for part in ast.walk(statement)
    }


def _wanted(project: Project, module: Module, node: ast.Import | ast.ImportFrom) -> Iterator[str]:
    if isinstance(node, ast.Import):
        for alias in node.names:
            found = project.source(alias.name) or _is_namespace(project, alias.name)
            if _is_ours(module, alias.name) and not found:
                yield alias.name
        return
    base = next((name.rpartition(".")[0] for _, name in imported(node, module.package)), "")
    ours = node.level > 0 or _is_ours(module, base)
    if not ours or not base:
        return
    there = project.modules.get(base)
    if there is None and project.source(base) is None and not _is_namespace(project, base):
        yield base
        return
    for _, name in imported(node, module.package):
        bare = name.rpartition(".")[2]
        if there is not None and (bare == "*" or bare in there.bindings or there.has_getattr):
            continue
        if project.source(name) is None and not _is_namespace(project, name):
            yield name


def _is_ours(module: Module, name: str) -> bool:
    """Whether the first part of a name is a file or a folder beside the script."""
    first = name.partition(".")[0]
    root = package_root(module.path)
    if first == "KSR":
        return False
    return (root / f"{first}.py").is_file() or any((root / first).glob("*.py"))


def _is_namespace(project: Project, name: str) -> bool:
    return any((root / name.replace(".", "/")).is_dir() for root in project.roots)
