"""The application of a routing: Kamailio's callbacks, and the routes that each of them runs."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from kemi_app.script.binding import statements
from kemi_app.script.condition import is_app
from kemi_app.script.module import Class, Function, Module
from kemi_app.script.project import Project
from kemi_app.script.routes import Entry, Unread, entries
from kemi_app.script.scope import Scope

LOADER: Final = "kemi_app.loader"
DEFAULT_APP: Final = "kemi_app.proxy:Proxy"

NAMES: Final[Mapping[str, str]] = {
    "request_route": "ksr_request_route",
    "reply_route": "ksr_reply_route",
    "onsend_route": "ksr_onsend_route",
    "pre_routing": "ksr_pre_routing",
    "received_route": "ksr_received",
}
"""What a callback is called where no cfg says otherwise, by the list of kemi_app's App."""

KINDS: Final[Mapping[str, str]] = {
    "request_route": "request",
    "reply_route": "reply",
    "onsend_route": "onsend",
    "pre_routing": "pre_routing",
    "received_route": "received",
}
"""What kind of route each of them is."""

NAMED: Final[Mapping[str, str]] = {
    "branch_routes": "branch",
    "onreply_routes": "onreply",
    "failure_routes": "failure",
    "event_routes": "event",
}
"""The lists of kemi_app's App that are found by a name, and what kind of route they are."""


TAKES: Final[Mapping[str, str]] = {
    "request": "kemi_app.request.Request",
    "branch": "kemi_app.request.Request",
    "failure": "kemi_app.request.Request",
    "reply": "kemi_app.reply.Reply",
    "onreply": "kemi_app.reply.Reply",
    "onsend": "kemi_app.message.Message",
    "pre_routing": "kemi_app.message.Message",
    "received": "kemi_app.datagram.Datagram",
    "event": "kemi_app.event.Event",
}
"""What kemi_app gives a route of each kind."""


@dataclass
class Callback:
    """What Kamailio calls, and the routes that it runs."""

    name: str
    """``ksr_request_route``, the name of a handler or of an event."""
    kind: str
    """request, reply, onsend, pre_routing, received, branch, onreply, failure, branch_failure,
    event or init."""
    entries: tuple[Entry, ...]
    unread: tuple[Unread, ...] = ()
    """What stands in its list and cannot be read without running it."""


@dataclass
class Application:
    """One application: a class with KEMI's methods, a kemi_app App, or a module of functions."""

    project: Project
    name: str
    module: Module
    owner: Class | None
    """None where the module itself has the callbacks."""
    is_app: bool
    """A kemi_app App, whose callbacks are lists."""
    mod_init: Function | None = None
    callbacks: dict[str, Callback] = field(default_factory=dict)
    handlers: dict[str, Callback] = field(default_factory=dict)
    """By the name that is given to t_on_branch, t_on_reply, t_on_failure; events by their name."""

    def method(self, name: str) -> Function | None:
        """The method or function that Kamailio finds under a name."""
        if self.owner is not None:
            return self.project.method(self.owner, name)
        found = self.module.bindings.get(name)
        return found if isinstance(found, Function) else None

    @property
    def init(self) -> list[Function]:
        """What runs before any message: mod_init, __init__ and child_init."""
        found = [self.mod_init, self.method("child_init")]
        if self.owner is not None:
            found.append(self.method("__init__"))
        return [one for one in found if one is not None]

    @property
    def all(self) -> list[Callback]:
        """The callbacks, then the handlers."""
        return [*self.callbacks.values(), *self.handlers.values()]

    @property
    def names(self) -> set[str]:
        """Every name that Kamailio could call."""
        if self.is_app:
            return {*NAMES.values(), *self.handlers, "ksr_event", "child_init"}
        if self.owner is None:
            return {one.qualname for one in self.module.functions}
        return {name for one in self.project.bases(self.owner) for name in one.methods}


def find_applications(
    project: Project,
    app: str | None = None,
    names: Mapping[str, str] = NAMES,
    events: Iterable[str] = (),
) -> list[Application]:
    """The applications of a project: that of the cfg where ``app`` names one, else all there are.

    ``app`` is the value of KEMI_APP ("" for the default), ``names`` what the cfg calls each of
    the callbacks, ``events`` the methods that its modules call for their events.
    """
    if app is not None:
        module, _, attribute = (app or DEFAULT_APP).partition(":")
        found = project.find(f"{module}.{attribute}")
        return [_of_app(project, found)] if isinstance(found, Class) else []
    classes = [one for module in project.named for one in module.classes]
    made = [_of_app(project, one) for one in classes if is_app(project, one)]
    for one in project.named:
        if one.name != LOADER and (plain := _plain(project, one, names, events)) is not None:
            made.append(plain)
    return made


def _of_app(project: Project, owner: Class) -> Application:
    made = Application(project, owner.name, owner.module, owner, is_app=True)
    for attribute, callback in NAMES.items():
        kind = KINDS[attribute]
        given = project.attribute(owner, attribute)
        if given is not None and given[1]:
            scope = Scope(project, given[0].module)
            made.callbacks[callback] = _callback(callback, kind, entries(scope, given[1][-1]))
    for attribute, kind in NAMED.items():
        for name, scope, node in _named_lists(project, owner, attribute):
            made.handlers[name] = _callback(name, kind, entries(scope, node))
    return made


def _callback(name: str, kind: str, found: list[Entry | Unread]) -> Callback:
    routes = tuple(one for one in found if isinstance(one, Entry))
    for one in routes:
        one.function.takes = one.function.takes or TAKES[kind]
    return Callback(name, kind, routes, tuple(one for one in found if isinstance(one, Unread)))


def _named_lists(
    project: Project, owner: Class, attribute: str
) -> list[tuple[str, Scope, ast.expr]]:
    given = project.attribute(owner, attribute)
    if given is None or not given[1]:
        return []
    return _items(project, Scope(project, given[0].module), given[1][-1])


def _items(project: Project, scope: Scope, node: ast.expr) -> list[tuple[str, Scope, ast.expr]]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return _items(project, scope, node.left) + _items(project, scope, node.right)
    if isinstance(node, ast.Attribute):
        base = scope.name_of(node.value)
        owner = project.find(base) if base is not None else None
        return _named_lists(project, owner, node.attr) if isinstance(owner, Class) else []
    if not isinstance(node, ast.Dict):
        return []
    found: dict[str, tuple[str, Scope, ast.expr]] = {}
    for key, value in zip(node.keys, node.values, strict=True):
        if key is None:
            found.update((one[0], one) for one in _items(project, scope, value))
        elif isinstance(name := scope.constant(key), str):
            found[name] = name, scope, value
    return list(found.values())


def _plain(
    project: Project, module: Module, names: Mapping[str, str], events: Iterable[str]
) -> Application | None:
    mod_init = module.bindings.get("mod_init")
    init = mod_init if isinstance(mod_init, Function) else None
    owner = _returned(project, init) if init is not None else None
    if owner is None:
        outer = (one for one in module.classes if "<locals>" not in one.qualname)
        owner = next((one for one in outer if _has(project, one, names)), None)
    if owner is not None and is_app(project, owner):
        return None
    has_functions = any(isinstance(module.bindings.get(name), Function) for name in names.values())
    if owner is None and not has_functions:
        return None
    name = owner.name if owner is not None else module.name
    made = Application(project, name, module, owner, is_app=False, mod_init=init)
    wanted = [(callback, KINDS[which]) for which, callback in names.items()]
    for callback, kind in [*wanted, *((event, "event") for event in events)]:
        function = made.method(callback)
        if function is not None:
            made.callbacks[callback] = Callback(callback, kind, (Entry(function),))
    return made


def _has(project: Project, owner: Class, names: Mapping[str, str]) -> bool:
    return any(project.method(owner, name) is not None for name in names.values())


def _returned(project: Project, init: Function) -> Class | None:
    scope = Scope(project, init.module, init)
    for node in statements(init.node.body):
        if isinstance(node, ast.Return) and node.value is not None:
            return scope.class_of(node.value)
    return None
