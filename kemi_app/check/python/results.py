"""K302: a callback of which Kamailio may get no number, or a route that gives no verdict."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from kemi_app.check.finding import Finding
from kemi_app.check.python.returned import Returned, is_changed
from kemi_app.check.python.subject import Subject
from kemi_app.script.application import Application
from kemi_app.script.module import Function


def check(subject: Subject) -> Iterator[Finding]:
    """K302, in every callback and handler."""
    returned = Returned(subject.project, subject.server)
    for reach in subject.reaches:
        application = reach.application
        for callback in application.all:
            for entry in reach.running(callback):
                yield from _function(subject, returned, application, entry.function)


def _function(
    subject: Subject, returned: Returned, application: Application, function: Function
) -> Iterator[Finding]:
    scope = subject.scope(function)
    name, module = function.node.name, function.module
    good, other, remedy = "int", "what is no number", "return 1, or another number"
    if application.is_app:
        good, other, remedy = "verdict", "what is no verdict", "return NEXT or DONE"
    if is_changed(scope, function):
        return
    if isinstance(function.node, ast.AsyncFunctionDef):
        message = f"{name} is async and gives a coroutine, which nobody runs: write a plain def"
        yield subject.finding(module, function.node, "K302", message)
        return
    for one in returned.returns(scope, function.node.body):
        bad = returned.kinds(scope, one.value) - {good, "unknown"}
        if bad:
            what = "None" if "none" in bad else other
            yield subject.finding(module, one, "K302", f"{name} can return {what}: {remedy}")
    if returned.falls(scope, function.node.body):
        message = f"{name} can end without a return, which gives None: {remedy} at its end"
        yield subject.finding(module, function.node, "K302", message)
