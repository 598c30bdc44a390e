"""One function of a script being followed, statement by statement."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, cast

from kemi_app.review.expressions import Expressions
from kemi_app.review.outcome import Outcome
from kemi_app.review.values import NONE, UNKNOWN, Value, either
from kemi_app.script.module import Function

if TYPE_CHECKING:
    from kemi_app.review.walk import Walker


TRIES: Final = (ast.Try, getattr(ast, "TryStar", ast.Try))
"""``try`` with ``except``, and since Python 3.11 with ``except*``."""


class Run:
    """One function being followed."""

    def __init__(self, walker: Walker, function: Function, given: Mapping[str, Value]) -> None:
        """Follow it to its end, with these values of its parameters; ``outcome`` is complete."""
        self.outcome = Outcome()
        self.walker = walker
        self.returns: list[Value] = []
        self.jumps: list[dict[str, Value]] = []
        self.open = 0  # conditions around that are not decided
        self.last: frozenset[tuple[Function | None, int]] = frozenset(((None, 0),))
        self.expressions = Expressions(walker, walker.scope(function), self.outcome, self._ran)
        names: dict[str, Value] = dict.fromkeys(function.parameters, UNKNOWN)
        names.update(given)
        after = self._block(function.node.body, names)
        if after is not None:
            self._returned(NONE)
        self.outcome.returns = either(self.returns) if self.returns else frozenset()

    def _ran(self, function: Function) -> None:
        self.last = frozenset(((function, self.open),))

    def _returned(self, value: Value) -> None:
        self.returns.append(value)
        for function, opened in self.last:
            always = len(self.last) == 1 and opened == self.open == 0
            self.outcome.ends[function] = always and self.outcome.ends.get(function, True)

    def _block(self, body: list[ast.stmt], names: dict[str, Value]) -> dict[str, Value] | None:
        """The names after a block, None where it is never left at its end."""
        here: dict[str, Value] | None = names
        for number, statement in enumerate(body):
            if here is None:
                break
            if number and not isinstance(statement, ast.Return):
                self.last = frozenset(((None, 0),))
            here = self._statement(statement, here)
        return here

    def _statement(self, node: ast.stmt, names: dict[str, Value]) -> dict[str, Value] | None:
        value = self.expressions.value
        match node:
            case ast.Return(value=given):
                self._returned(NONE if given is None else value(given, names))
                return None
            case ast.Raise():
                return None
            case ast.Break() | ast.Continue():
                self.jumps.append(names)
                return None
            case ast.Expr(value=given):
                value(given, names)
            case ast.Assign(targets=targets, value=given):
                found = value(given, names)
                for target in targets:
                    self._bind(target, found, names)
            case ast.AnnAssign(target=target, value=given) if given is not None:
                self._bind(target, value(given, names), names)
            case ast.AugAssign(target=target, value=given):
                value(given, names)
                self._bind(target, UNKNOWN, names)
            case ast.If():
                return self._if(node, names)
            case ast.While(test=test):
                return self._loop(node, [test], names)
            case ast.For(iter=over) | ast.AsyncFor(iter=over):
                self._bind(node.target, UNKNOWN, names)
                return self._loop(node, [over], names)
            case ast.With(items=items) | ast.AsyncWith(items=items):
                for item in items:
                    value(item.context_expr, names)
                    if item.optional_vars is not None:
                        self._bind(item.optional_vars, UNKNOWN, names)
                return self._block(node.body, names)
            case _ if isinstance(node, TRIES):
                return self._try(cast(ast.Try, node), names)
            case ast.Match():
                return self._match(node, names)
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                pass
            case _:
                for child in ast.iter_child_nodes(node):
                    if isinstance(child, ast.expr):
                        value(child, names)
        return names

    def _bind(self, target: ast.expr, value: Value, names: dict[str, Value]) -> None:
        if isinstance(target, ast.Name):
            names[target.id] = value
        elif isinstance(target, (ast.Tuple, ast.List)):
            for one in target.elts:
                self._bind(one, UNKNOWN, names)
        elif isinstance(target, ast.Starred):
            self._bind(target.value, UNKNOWN, names)

    def _if(self, node: ast.If, names: dict[str, Value]) -> dict[str, Value] | None:
        before = self.last
        ways = self.expressions.truth(node.test, names)
        decided = len(ways) == 1
        tested = self.last
        self.open += not decided
        left: list[dict[str, Value]] = []
        lasts: set[tuple[Function | None, int]] = set()
        for way, body in ((True, node.body), (False, node.orelse)):
            if way not in ways:
                continue
            self.last = tested
            after = self._block(body, dict(names))
            if after is not None:
                left.append(after)
                quiet = not body and tested != before
                lasts |= {(None, 0)} if quiet else self.last
        self.open -= not decided
        self.last = frozenset(lasts) or self.last
        return _joined(left)

    def _loop(
        self,
        node: ast.While | ast.For | ast.AsyncFor,
        heads: list[ast.expr],
        names: dict[str, Value],
    ) -> dict[str, Value] | None:
        for name in _assigned(node.body):
            names[name] = UNKNOWN
        ways = {True, False}
        for head in heads:
            found = self.expressions.truth(head, names)
            if isinstance(node, ast.While):
                ways = found
        if True not in ways:
            return self._block(node.orelse, names)
        outer, self.jumps = self.jumps, []
        self.open += 1
        after = self._block(node.body, dict(names))
        self.open -= 1
        left = [*self.jumps, *([after] if after is not None else [])]
        self.jumps = outer
        last = self._block(node.orelse, dict(names)) if False in ways else None
        return _joined([*left, *([last] if last is not None else [])])

    def _try(self, node: ast.Try, names: dict[str, Value]) -> dict[str, Value] | None:
        unsure = dict(names)
        for name in _assigned(node.body):
            unsure[name] = UNKNOWN
        left: list[dict[str, Value]] = []
        self.open += 1
        after = self._block([*node.body, *node.orelse], dict(names))
        if after is not None:
            left.append(after)
        for handler in node.handlers:
            here = dict(unsure)
            if handler.name:
                here[handler.name] = UNKNOWN
            after = self._block(handler.body, here)
            if after is not None:
                left.append(after)
        self.open -= 1
        joined = _joined(left)
        if not node.finalbody:
            return joined
        last = self._block(node.finalbody, joined if joined is not None else unsure)
        return last if joined is not None else None

    def _match(self, node: ast.Match, names: dict[str, Value]) -> dict[str, Value] | None:
        subject = self.expressions.value(node.subject, names)
        left: list[dict[str, Value]] = []
        open_end = True
        self.open += 1
        for case in node.cases:
            here = dict(names)
            for name in _captured(case.pattern):
                here[name] = UNKNOWN
            ways = self.expressions.fits(case.pattern, subject, here)
            if case.guard is not None and True in ways:
                ways = ways | self.expressions.truth(case.guard, here) - {True}
                if self.expressions.truth(case.guard, here) == {False}:
                    ways = {False}
            if True in ways:
                after = self._block(case.body, here)
                if after is not None:
                    left.append(after)
            if False not in ways:
                open_end = False
                break
        self.open -= 1
        return _joined([*left, *([names] if open_end else [])])


def _joined(ways: list[dict[str, Value]]) -> dict[str, Value] | None:
    if not ways:
        return None
    first, *others = ways
    if not others:
        return first
    joined: dict[str, Value] = {}
    for name in {name for way in ways for name in way}:
        joined[name] = either(way.get(name, UNKNOWN) for way in ways)
    return joined


def _assigned(body: list[ast.stmt]) -> set[str]:
    return {
        node.id
        for statement in body
        for node in ast.walk(statement)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }


def _captured(pattern: ast.pattern) -> set[str]:
    return {
        str(name)
        for node in ast.walk(pattern)
        if (name := getattr(node, "name", None) or getattr(node, "rest", None))
    }
