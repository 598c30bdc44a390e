"""All the rules about Python, run over one subject."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final, TypeAlias

from kemi_app.check.finding import Finding
from kemi_app.check.flow.state import State
from kemi_app.check.flow.walk import Walk
from kemi_app.check.python import (
    api,
    atimport,
    flags,
    forbidden,
    handlers,
    loops,
    secrets,
    shared,
)
from kemi_app.check.python.endings import Endings, last_entry
from kemi_app.check.python.headers import Headers
from kemi_app.check.python.heard import Heard, Rule
from kemi_app.check.python.injection import Injection
from kemi_app.check.python.nones import Nones
from kemi_app.check.python.pvs import PseudoVariables
from kemi_app.check.python.subject import Subject
from kemi_app.check.python.truths import Truths
from kemi_app.script.condition import live
from kemi_app.script.reach import Reach
from kemi_app.script.uses import uses

_Check: TypeAlias = "Callable[[Subject], Iterable[Finding]]"

CHECKS: Final[tuple[_Check, ...]] = (
    api.check,
    handlers.check,
    forbidden.check,
    loops.check,
    flags.check,
    atimport.check,
    shared.check,
    secrets.check,
)


def check_python(subject: Subject) -> list[Finding]:
    """Every finding about the Python of a subject, sorted."""
    found = {finding for check in CHECKS for finding in check(subject)}
    return sorted(found | set(_walked(subject)))


def _walked(subject: Subject) -> Iterator[Finding]:
    release = subject.release
    loaded = None
    if subject.config is not None and subject.config.is_complete:
        loaded = {load.module for load in subject.config.loads}
    endings = Endings(release)
    pseudo_variables = PseudoVariables(release, loaded)
    rules: list[Rule] = [
        Truths(release),
        Nones(release),
        Headers(release),
        Injection(release),
        pseudo_variables,
        endings,
    ]
    walk = Walk(subject.server, Heard(rules), release)
    for reach in subject.reaches:
        _through(walk, reach, endings)
    pseudo_variables.loaded = None  # what does not run needs no module
    for function in subject.project.functions:
        if function in walk.walked or not function.module.mentions_ksr:
            continue
        scope = subject.scope(function)
        # What no route runs has no request to answer; its values are what they are.
        if any(True for _ in uses(scope, live(scope, function.node, subject.server))):
            walk.through(scope, function)
    for rule in rules:
        yield from rule.found


def _through(walk: Walk, reach: Reach, endings: Endings) -> None:
    """Walk through the routes of an application, from every callback."""
    application = reach.application
    for callback in application.all:
        last = last_entry(application, callback)
        for entry in reach.running(callback):
            scope = reach.scope(entry.function)
            exits = walk.through(scope, entry.function, State(route=callback.kind))
            if callback.kind != "request":
                continue
            if application.is_app:
                endings.of_entry(scope, entry, exits, is_last=entry is last)
            else:
                endings.of_callback(scope, entry.function, exits)
