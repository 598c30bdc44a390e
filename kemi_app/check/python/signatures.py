"""K303: a callback that cannot be called with what Kamailio gives it."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from kemi_app.check.finding import Finding
from kemi_app.check.python.returned import is_changed
from kemi_app.check.python.simple import is_simple
from kemi_app.check.python.subject import Subject
from kemi_app.script.application import Application
from kemi_app.script.module import Function
from kemi_app.script.project import Project
from kemi_app.script.scope import Scope

NAMED = ("event", "pre_routing")
"""The kinds of callback that are given the event's name too."""


def check(subject: Subject) -> Iterator[Finding]:
    """K303, at the definition."""
    for reach in subject.reaches:
        application = reach.application
        for callback in application.all:
            arguments = ["msg", "evname"] if callback.kind in NAMED else ["msg"]
            if application.is_app:
                arguments = ["req"]
            elif is_simple(application):
                arguments = arguments[1:]
            for entry in reach.running(callback):
                yield from _function(subject, application, entry.function, arguments)
        start = application.method("child_init")
        if start is not None:
            yield from _function(subject, application, start, ["rank"])


def _function(
    subject: Subject, application: Application, function: Function, arguments: list[str]
) -> Iterator[Finding]:
    given = list(arguments)
    if function.owner is not None and not function.is_static:
        given.insert(0, "cls" if _is_class_method(function) else "self")
    if _takes(function.node.args, len(given)) or is_changed(subject.scope(function), function):
        return
    if application.is_app and _is_filled_in(subject.project, function):
        return
    names = ", ".join(function.parameters)
    message = (
        f"{function.node.name}({names}) cannot be called with ({', '.join(arguments)}): "
        f"write def {function.node.name}({', '.join(given)})"
    )
    yield subject.finding(function.module, function.node, "K303", message)


def _takes(arguments: ast.arguments, given: int) -> bool:
    """Whether a call with that many positional arguments fits."""
    positional = len(arguments.posonlyargs) + len(arguments.args)
    if any(default is None for default in arguments.kw_defaults):
        return False
    least = positional - len(arguments.defaults)
    return least <= given and (given <= positional or arguments.vararg is not None)


def _is_class_method(function: Function) -> bool:
    names = (one.id for one in function.node.decorator_list if isinstance(one, ast.Name))
    return "classmethod" in names


def _is_filled_in(project: Project, function: Function) -> bool:
    """Whether some functools.partial gives the function arguments before Kamailio does."""
    for module in project.modules.values():
        for node in module.nodes:
            if isinstance(node, ast.Call) and node.args:
                scope = Scope(project, module)
                is_partial = scope.name_of(node.func) == "functools.partial"
                if is_partial and scope.function_of(node.args[0]) is function:
                    return True
    return False
