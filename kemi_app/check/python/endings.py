"""K701, K702: what becomes of a request: nobody answers it, or it is answered twice."""

from __future__ import annotations

import ast

from kemi_app.check.flow.context import Exit
from kemi_app.check.flow.state import METHODS, State
from kemi_app.check.python.heard import Rule
from kemi_app.script.application import Application, Callback
from kemi_app.script.module import Function
from kemi_app.script.routes import Entry
from kemi_app.script.scope import Scope

UNANSWERED = frozenset(("ACK", "CANCEL"))
"""Need no answer of the route: none at all, or that of the transaction."""


class Endings(Rule):
    """Hears of second answers, and looks at the ways out of the request routes."""

    def ended_twice(self, scope: Scope, node: ast.expr, path: str, state: State) -> None:
        """A request that has been answered is answered or relayed again."""
        self.say(
            scope, node, "K702",
            f"KSR.{path}() comes after a final reply on the same path: return after the first",
        )  # fmt: skip

    def of_callback(self, scope: Scope, function: Function, exits: list[Exit]) -> None:
        """A plain request route: the paths that end with nothing done."""
        last = function.node.body[-1]
        for one in exits:
            state = one.state
            if state.done or not state.methods - UNANSWERED:
                continue
            if state.declined:
                place = state.left or one.node or last
                self.say(
                    scope, place, "K701",
                    f"KSR.{state.declined}() has said no, and nobody answers the request: send a "
                    "reply before this",
                )  # fmt: skip
            elif one.node is None or one.node is last or _is_last(function, one.node):
                self.say(
                    scope, one.node or last, "K701",
                    f"{_methods(state)} can come to the end of {function.qualname} with neither a "
                    "reply nor a relay: answer it (404, 405) before this",
                )  # fmt: skip

    def of_entry(self, scope: Scope, entry: Entry, exits: list[Exit], *, is_last: bool) -> None:
        """A route of a kemi_app list: NEXT after an answer, NEXT at the end of the list."""
        for one in exits:
            if one.value.const != "NEXT" or one.node is None:
                continue
            if one.state.done == "answered":
                self.say(
                    scope, one.node, "K702",
                    f"{entry.function.qualname} has answered the request and says NEXT: say DONE",
                )  # fmt: skip
            elif is_last and not one.state.done:
                self.say(
                    scope, one.node, "K701",
                    f"{entry.function.qualname} is the last route, and nobody answers a request "
                    "for which it says NEXT: reply (404), and say DONE",
                )  # fmt: skip


def last_entry(application: Application, callback: Callback) -> Entry | None:
    """The route that a request comes to when all others have said NEXT, whatever the features."""
    if not application.is_app or callback.unread or not callback.entries:
        return None
    last = callback.entries[-1]
    return last if not last.features else None


def _is_last(function: Function, node: ast.stmt) -> bool:
    """Whether a return ends the function, if it is within the last statement."""
    body = function.node.body
    while body:
        last = body[-1]
        if last is node:
            return True
        if isinstance(last, ast.If) and last.orelse:
            if any(node is one for one in last.body[-1:]):
                return len(last.orelse) > 0 and _ends(last.orelse)
            body = last.orelse
        elif isinstance(last, (ast.With, ast.Try)):
            body = last.body
        else:
            return False
    return False


def _ends(body: list[ast.stmt]) -> bool:
    return bool(body) and isinstance(body[-1], (ast.Return, ast.Raise))


def _methods(state: State) -> str:
    if state.methods >= METHODS - UNANSWERED:
        return "a request"
    names = sorted(state.methods - UNANSWERED - {"another"})
    if not names or len(names) > 3:
        return "a request of another method"
    return " and ".join(names)
