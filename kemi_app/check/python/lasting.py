"""The classes of which an object outlives a message."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from functools import cached_property

from kemi_app.check.python.subject import ROUTES, Subject
from kemi_app.script.binding import own_nodes, targeted
from kemi_app.script.module import Class
from kemi_app.script.scope import Scope


class Lasting:
    """The classes of which an object outlives a message."""

    def __init__(self, subject: Subject) -> None:
        """Look for them when they are first asked for."""
        self.subject = subject

    @cached_property
    def classes(self) -> set[Class]:
        """Those of the applications, and those that are made where no message is."""
        project = self.subject.project
        owners = [one.owner for one in self.subject.applications if one.owner is not None]
        owners += [made for scope, nodes in self._outside() for made in _made(scope, nodes)]
        return {base for owner in owners for base in project.bases(owner)}

    def _outside(self) -> Iterator[tuple[Scope, Iterator[ast.AST]]]:
        """The code that does not run for a message."""
        project = self.subject.project
        for module in self.subject.modules():
            top = Scope(project, module)
            yield top, own_nodes(module.tree)
            for owner in module.classes:
                yield top, own_nodes(owner.node)
            for function in module.functions:
                if not self.subject.kinds.get(function, set()) & ROUTES:
                    yield Scope(project, module, function), own_nodes(function.node)


def _made(scope: Scope, nodes: Iterable[ast.AST]) -> Iterator[Class]:
    for node in nodes:
        if isinstance(node, ast.Call):
            name = scope.name_of(node.func)
            found = scope.project.find(name) if name is not None else None
            if isinstance(found, Class):
                yield found


def class_level(owner: Class) -> set[str]:
    """The attributes that a class itself has, and with it all its objects."""
    return {
        name
        for node in owner.node.body
        if isinstance(node, (ast.Assign, ast.AnnAssign)) and node.value is not None
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        for name in targeted(target)
    }
