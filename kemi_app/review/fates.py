"""The path of each SIP method: which routes can do anything with it, and where it can end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kemi_app.review.methods import METHODS, has_replies
from kemi_app.review.model import Fate, MethodPath
from kemi_app.review.nodes import Node, acts
from kemi_app.review.outcome import Answer, Outcome
from kemi_app.script.reach import ARMING

_BEFORE = ("received", "pre_routing", "request", "onsend")
_AFTER = ("reply",)


def paths(nodes: Iterable[Node]) -> tuple[tuple[MethodPath, ...], dict[tuple[str, str], set[str]]]:
    """The path of every method; and for (route, handler) the methods for which it is armed."""
    running = [node for node in nodes if node.in_force and node.callback.kind != "event"]
    armed: dict[tuple[str, str], set[str]] = {}
    return tuple(_path(method, running, armed) for method in METHODS), armed


def _path(method: str, running: list[Node], armed: dict[tuple[str, str], set[str]]) -> MethodPath:
    fates = {node.id: Fate.UNREACHED for node in running}
    wanted = {*_BEFORE, *(_AFTER if has_replies(method) else ())}
    waiting = [name for name in _names(running) if _kind(running, name) in wanted]
    seen: set[str] = set()
    while waiting:
        name = waiting.pop(0)
        if name in seen:
            continue
        seen.add(name)
        for node in (one for one in running if one.callback.name == name):
            outcome = node.on(method)
            if outcome is None:
                continue
            fates[node.id] = fate = _fate(node, outcome, method)
            for handler in arms(outcome):
                armed.setdefault((node.id, handler), set()).add(method)
                waiting.append(handler)
            if fate is Fate.ENDS and node.head is None:
                break
    return MethodPath(method, fates)


def _names(running: list[Node]) -> list[str]:
    return list(dict.fromkeys(node.callback.name for node in running))


def _kind(running: list[Node], name: str) -> str:
    return next(node.callback.kind for node in running if node.callback.name == name)


def _fate(node: Node, outcome: Outcome, method: str) -> Fate:
    if node.head is None:
        ways = outcome.returns
        if ways <= {Answer.DONE}:
            return Fate.ENDS
        if ways & {Answer.DONE, Answer.UNKNOWN}:
            return Fate.MAY_END
    elif node.callback.kind == "request":
        whole = node.walker.follow(node.head, method)
        after = None if node.head is node.function else node.function
        if after in whole.ends:
            return Fate.ENDS if whole.ends[after] else Fate.MAY_END
    return Fate.ACTS if acts(outcome) else Fate.PASSES


def arms(outcome: Outcome) -> Iterator[str]:
    """The names of the handlers that a route arms."""
    for use in outcome.all_uses():
        if use.path in ARMING and use.call is not None and use.call.args:
            name = use.scope.constant(use.call.args[0])
            if isinstance(name, str):
                yield name
