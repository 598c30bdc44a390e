"""K304: what Kamailio calls when it starts, mod_init and child_init."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from kemi_app.check.finding import Finding
from kemi_app.check.python.bases import is_whole
from kemi_app.check.python.returned import Returned
from kemi_app.check.python.simple import is_simple
from kemi_app.check.python.subject import Subject
from kemi_app.script.application import Application
from kemi_app.script.module import Function, Module


def check(subject: Subject) -> Iterator[Finding]:
    """K304, for scripts that Kamailio loads; not for what they import."""
    returned = Returned(subject.project, subject.server)
    for module in _scripts(subject):
        found = module.bindings.get("mod_init")
        if isinstance(found, Function):
            yield from _mod_init(subject, returned, found)
        elif found is None and "mod_init" not in module.bindings:
            message = "no mod_init: add def mod_init() that returns the object with the callbacks"
            yield Finding(module.path, 1, 1, "K304", message)
    for application in subject.applications:
        yield from _child_init(subject, returned, application)


def _scripts(subject: Subject) -> Iterator[Module]:
    """The scripts among the files that were named."""
    config, project = subject.config, subject.project
    loaded = config.script.resolve() if config is not None and config.script else None
    imported = {
        project.canonical(value)
        for module in project.modules.values()
        for value in module.bindings.values()
        if isinstance(value, str)
    }
    plain = {one.module for one in subject.applications if not one.is_app}
    simple = {one.module for one in subject.applications if is_simple(one)}
    for module in project.named:
        if module in simple:
            continue
        if loaded is not None:
            if module.path.resolve() == loaded:
                yield module
            continue
        is_imported = any(f"{one}.".startswith(f"{module.name}.") for one in imported)
        has_mod_init = isinstance(module.bindings.get("mod_init"), Function)
        if has_mod_init or (module in plain and not is_imported):
            yield module


def _mod_init(subject: Subject, returned: Returned, function: Function) -> Iterator[Finding]:
    scope = subject.scope(function)
    advice = "return the object with the callbacks"
    for one in returned.returns(scope, function.node.body):
        bad = returned.kinds(scope, one.value) & {"none", "int"}
        if bad:
            what = "None" if "none" in bad else "a number"
            message = f"mod_init can return {what}, and Kamailio does not start: {advice}"
            yield subject.finding(function.module, one, "K304", message)
    if returned.falls(scope, function.node.body):
        message = f"mod_init can end without a return, and Kamailio does not start: {advice}"
        yield subject.finding(function.module, function.node, "K304", message)


def _child_init(
    subject: Subject, returned: Returned, application: Application
) -> Iterator[Finding]:
    function, owner = application.method("child_init"), application.owner
    if function is None:
        named = application.module in subject.project.named
        if application.is_app or not named or not _is_started(subject, application):
            return
        if owner is not None and not is_whole(subject.project, owner):
            return
        node: ast.AST = owner.node if owner is not None else application.module.tree
        module = owner.module if owner is not None else application.module
        advice = (
            "add def child_init(self, rank) that returns 0"
            if owner
            else ("add def child_init(rank) that returns 0")
        )
        message = f"{application.name} has no child_init, which Kamailio calls: {advice}"
        yield subject.finding(module, node, "K304", message)
        return
    scope = subject.scope(function)
    for one in returned.returns(scope, function.node.body):
        if "none" in returned.kinds(scope, one.value):
            message = "child_init can return None, and Kamailio does not start: return 0"
            yield subject.finding(function.module, one, "K304", message)
    if returned.falls(scope, function.node.body):
        message = "child_init can end without a return, and Kamailio does not start: return 0"
        yield subject.finding(function.module, function.node, "K304", message)


def _is_started(subject: Subject, application: Application) -> bool:
    """Whether Kamailio loads the module of an application, as far as that can be told."""
    return application.mod_init is not None or application.module in set(_scripts(subject))
