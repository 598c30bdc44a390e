"""K301: the handlers that routes and modules name; K302 to K304: what the callbacks are like."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from kemi_app.check import known, known_functions, known_modules
from kemi_app.check.finding import Finding
from kemi_app.check.python import results, signatures, starting
from kemi_app.check.python.bases import is_whole
from kemi_app.check.python.subject import Subject
from kemi_app.script.application import Application
from kemi_app.script.reach import Reach, constants
from kemi_app.script.uses import KsrUse, uses

LISTS = {
    "branch": ("branch_routes", {"branch"}),
    "onreply": ("onreply_routes", {"onreply"}),
    "failure": ("failure_routes", {"failure"}),
    "branch_failure": ("failure_routes", {"failure"}),
}
"""In which list of a kemi_app application a handler is looked for."""


def check(subject: Subject) -> Iterator[Finding]:
    """K301 to K304."""
    for reach in subject.reaches:
        yield from _named(subject, reach)
    yield from _events(subject)
    yield from results.check(subject)
    yield from signatures.check(subject)
    yield from starting.check(subject)


def _named(subject: Subject, reach: Reach) -> Iterator[Finding]:
    for function in reach.kinds:
        for use in uses(reach.scope(function), reach.body(function)):
            for kind, node in _arguments(subject, use):
                for name in constants(use.scope, node):
                    missing = _missing(reach.application, kind, name)
                    if missing:
                        message = f"{use.path.rpartition('.')[2]} names {name!r}, {missing}"
                        place = use.call or use.node
                        yield subject.finding(use.scope.module, place, "K301", message)


def _arguments(subject: Subject, use: KsrUse) -> Iterator[tuple[str, ast.expr]]:
    """The arguments of a call that name a handler, each with the kind of route."""
    if use.call is None:
        return
    for function in known_functions.function(use.path, subject.release)[:1]:
        for role, node in zip(function.roles, use.call.args, strict=False):
            group, _, kind = role.partition(":")
            if group == "handler" and not isinstance(node, ast.Starred):
                is_armed = use.path.startswith("tm.t_on_")
                yield kind if is_armed else "", node


def _missing(application: Application, kind: str, name: str) -> str:
    """What to say of a handler that is not there; empty where it is, or cannot be judged."""
    if not name:
        return ""  # takes back what was armed
    if not application.is_app:
        if _has(application, name):
            return ""
        near = known.nearest(name, application.names)
        advice = f"did you mean {near!r}?" if near else "add a method of that name"
        return f"which the application lacks: {advice}"
    where, kinds = LISTS.get(kind, ("its lists", {"branch", "onreply", "failure", "event"}))
    there = [key for key, one in application.handlers.items() if one.kind in kinds]
    if name in there or (not kind and name in application.names):
        return ""
    near = known.nearest(name, there)
    advice = f"did you mean {near!r}?" if near else f"add it to {where}"
    return f"which {where} of the application lacks: {advice}"


def _has(application: Application, name: str) -> bool:
    """Whether Kamailio finds something under a name, or nobody can tell."""
    if application.method(name) is not None:
        return True
    if application.owner is None:
        return name in application.module.bindings
    project, owner = application.project, application.owner
    return project.attribute(owner, name) is not None or not is_whole(project, owner)


def _events(subject: Subject) -> Iterator[Finding]:
    """The callbacks that kamailio.cfg gives modules for their events."""
    if subject.config is None or not subject.applications:
        return
    for param in subject.config.params:
        found = [known_modules.module_parameter(one, param.name) for one in param.modules]
        if not any(one is not None and one.callback for one in found):
            continue
        name = str(param.value)
        if not name or any(_is_there(one, name) for one in subject.applications):
            continue
        names = {each for one in subject.applications for each in one.names}
        near = known.nearest(name, names)
        advice = f"did you mean {near!r}?" if near else "add a method of that name"
        place, module = param.place, "|".join(param.modules)
        yield Finding(
            place.file, place.line, place.column, "K301",
            f"{param.name} of {module} names {name!r}, which the application lacks: {advice}",
        )  # fmt: skip


def _is_there(application: Application, name: str) -> bool:
    return name in application.names if application.is_app else _has(application, name)
