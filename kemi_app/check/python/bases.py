"""Whether all that a class inherits is known."""

from __future__ import annotations

import ast

from kemi_app.script.module import Class
from kemi_app.script.project import Project, dotted

PLAIN = frozenset(("object", "ABC", "Protocol", "Generic", "NamedTuple"))
"""The bases of Python's own that bring no callbacks."""


def is_whole(project: Project, owner: Class) -> bool:
    """Whether a class has the attributes that can be read, and no others."""
    for one in project.bases(owner):
        if "__getattr__" in one.methods or "__getattribute__" in one.methods:
            return False
        if any(_sets_attributes(method.node) for method in one.methods.values()):
            return False
        for base in one.node.bases:
            name = project.base_name(one, base)
            if name is not None and isinstance(project.find(name), Class):
                continue
            text = dotted(base.value if isinstance(base, ast.Subscript) else base) or ""
            if text.rpartition(".")[2] not in PLAIN:
                return False
    return True


def _sets_attributes(node: ast.AST) -> bool:
    """Whether a method gives the object attributes by names made at run time."""
    for part in ast.walk(node):
        match part:
            case ast.Call(ast.Name("setattr")):
                return True
            case ast.Attribute(attr="__dict__"):
                return True
    return False
