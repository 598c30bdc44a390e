"""One file of a routing: its syntax tree, and what each name at its top level stands for."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Final, TypeAlias

from kemi_app.script.binding import bound, own_nodes, statements

DEEPEST: Final = 500
"""Levels of a syntax tree: a sum of so many terms has as many."""
FRAMES: Final = 12 * DEEPEST
"""How deep Python must be able to call itself where such a tree is followed."""

FunctionNode: TypeAlias = "ast.FunctionDef | ast.AsyncFunctionDef"


class Unreadable(Exception):
    """A file that is no Python, or cannot be read: the place and the reason."""

    def __init__(self, path: Path, line: int, column: int, reason: str, *, is_python: bool) -> None:
        """``is_python`` is False where the text is at fault, True where the file is."""
        super().__init__(f"{path}:{line}:{column} {reason}")
        self.path, self.line, self.column, self.reason = path, line, column, reason
        self.is_python = is_python


@dataclass(eq=False, repr=False)
class Function:
    """A function or method, wherever it is written."""

    module: Module
    qualname: str
    node: FunctionNode
    owner: Class | None
    """The class whose method it is."""
    parent: Function | None = None
    """The function that it is written in."""
    inner: list[Function] = field(default_factory=list)
    """The functions that are written in it."""
    takes: str = ""
    """The full name of the class of its first parameter, where only its place in a list says so."""

    @property
    def name(self) -> str:
        """``module.qualname``: unique in a project but for a redefinition."""
        return f"{self.module.name}.{self.qualname}"

    @property
    def parameters(self) -> list[str]:
        """The names of its parameters, ``self`` too."""
        arguments = self.node.args
        plain = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
        starred = filter(None, (arguments.vararg, arguments.kwarg))
        return [argument.arg for argument in (*plain, *starred)]

    @cached_property
    def names(self) -> dict[str, Binding]:
        """The names that are local in it, with what each stands for; None: not known."""
        found: dict[str, Binding] = dict.fromkeys(self.parameters)
        for name, value in bound(self.node.body, self.module.package):
            found[name] = None if name in found else value
        for node in statements(self.node.body):
            if isinstance(node, (ast.Global, ast.Nonlocal)):
                for name in node.names:
                    found.pop(name, None)
        prefix = f"{self.qualname}.<locals>."
        for inner in self.inner:
            if inner.qualname == prefix + inner.node.name:
                found[inner.node.name] = inner
        return found

    @property
    def is_static(self) -> bool:
        """Whether it is a method without ``self``."""
        names = (one.id for one in self.node.decorator_list if isinstance(one, ast.Name))
        return "staticmethod" in names


@dataclass(eq=False, repr=False)
class Class:
    """A class: its bases as written, its methods, the expressions given to its attributes."""

    module: Module
    qualname: str
    node: ast.ClassDef
    methods: dict[str, Function] = field(default_factory=dict)
    attributes: dict[str, list[ast.expr]] = field(default_factory=dict)
    """What its body and its methods (``self.x = ...``) give each attribute."""

    @property
    def name(self) -> str:
        """``module.qualname``."""
        return f"{self.module.name}.{self.qualname}"


Binding: TypeAlias = "str | Function | Class | ast.expr | None"
"""What a name stands for: what it imports, a definition, its only value, or nobody knows."""


@dataclass(eq=False, repr=False)
class Module:
    """One file, parsed."""

    name: str
    path: Path
    tree: ast.Module
    nodes: list[ast.AST]
    """Every node of the tree, outer ones first."""
    lines: list[str]
    bindings: dict[str, Binding] = field(default_factory=dict)
    """The names at the top level."""
    functions: list[Function] = field(default_factory=list)
    classes: list[Class] = field(default_factory=list)

    @cached_property
    def mentions_ksr(self) -> bool:
        """Whether the file has the word KSR in it: where it has not, it can only call who has."""
        return any("KSR" in line for line in self.lines)

    @property
    def has_getattr(self) -> bool:
        """Whether its names cannot all be read: by ``__getattr__``, or ``import *``."""
        return "__getattr__" in self.bindings or "*" in self.bindings

    @property
    def package(self) -> str:
        """The package that its relative imports start from."""
        if self.path.name == "__init__.py":
            return self.name
        return self.name.rpartition(".")[0]


def read_module(name: str, path: Path) -> Module:
    """Parse a file. Raises Unreadable."""
    try:
        source = path.read_bytes()
    except OSError as error:
        reason = f"cannot be read ({error.strerror})"
        raise Unreadable(path, 1, 1, reason, is_python=True) from None
    try:
        tree = ast.parse(source, str(path))
    except SyntaxError as error:
        place = max(error.lineno or 1, 1), max(error.offset or 1, 1)
        raise Unreadable(path, *place, f"is not Python: {error.msg}", is_python=False) from None
    except ValueError as error:
        raise Unreadable(path, 1, 1, f"is not Python: {error}", is_python=False) from None
    except (RecursionError, MemoryError):
        raise Unreadable(path, 1, 1, "is nested too deeply", is_python=False) from None
    nodes = _nodes(tree)
    if nodes is None:
        raise Unreadable(path, 1, 1, "is nested too deeply to be followed", is_python=False)
    module = Module(name, path, tree, nodes, source.decode("utf-8", "replace").splitlines())
    _Reader(module).read(tree.body)
    return module


def _nodes(tree: ast.Module) -> list[ast.AST] | None:
    """Every node, level by level; None where there are more levels than recursion can follow."""
    nodes: list[ast.AST] = []
    level: list[ast.AST] = [tree]
    for _ in range(DEEPEST):
        nodes += level
        level = [child for node in level for child in ast.iter_child_nodes(node)]
        if not level:
            return nodes
    return None


class _Reader:
    """Collects the definitions and the names of a module."""

    def __init__(self, module: Module) -> None:
        self.module = module

    def read(self, body: list[ast.stmt]) -> None:
        """Read the top level."""
        bindings = self.module.bindings
        for name, value in bound(body, self.module.package):
            bindings[name] = None if name in bindings and bindings[name] is not value else value
        self._definitions(body, "", None, None)

    def _definitions(
        self, body: list[ast.stmt], prefix: str, owner: Class | None, parent: Function | None
    ) -> None:
        for node in statements(body):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                function = Function(self.module, prefix + node.name, node, owner, parent)
                self.module.functions.append(function)
                if parent is not None:
                    parent.inner.append(function)
                if owner is not None:
                    owner.methods[node.name] = function
                    self._attributes(owner, node)
                elif not prefix:
                    self.module.bindings[node.name] = function
                self._definitions(node.body, f"{function.qualname}.<locals>.", None, function)
            elif isinstance(node, ast.ClassDef):
                made = Class(self.module, prefix + node.name, node)
                self.module.classes.append(made)
                if not prefix:
                    self.module.bindings[node.name] = made
                for name, value in bound(node.body, self.module.package):
                    if isinstance(value, ast.expr):
                        made.attributes.setdefault(name, []).append(value)
                self._definitions(node.body, f"{made.qualname}.", made, parent)

    def _attributes(self, owner: Class, method: FunctionNode) -> None:
        for node in own_nodes(method):
            targets: list[ast.expr] = []
            if isinstance(node, ast.Assign):
                targets = node.targets
            elif isinstance(node, (ast.AnnAssign, ast.AugAssign)):
                targets = [node.target]
            for target in targets:
                if (
                    isinstance(target, ast.Attribute)
                    and isinstance(target.value, ast.Name)
                    and target.value.id == "self"
                    and isinstance(node, (ast.Assign, ast.AnnAssign, ast.AugAssign))
                    and node.value is not None
                ):
                    owner.attributes.setdefault(target.attr, []).append(node.value)
