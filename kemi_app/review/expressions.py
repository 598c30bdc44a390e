"""What an expression of a script can be, with what is known of server, method and names."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import TYPE_CHECKING

from kemi_app.review import methods
from kemi_app.review.outcome import Outcome, both
from kemi_app.review.values import (
    NONE,
    UNKNOWN,
    Some,
    Value,
    compared,
    contained,
    either,
    truth,
    verdict,
)
from kemi_app.script import condition
from kemi_app.script.module import Function
from kemi_app.script.scope import KSR, Scope
from kemi_app.script.uses import KsrUse

if TYPE_CHECKING:
    from kemi_app.review.walk import Walker

Names = dict[str, Value]

_OK = "kemi_app.verdict.ok"
_COLLECTIONS = frozenset(("frozenset", "set", "tuple", "list"))
_ONE = frozenset((1,))
_MINUS = frozenset((-1,))
_REPLIES = ("reply", "onreply")


class Expressions:
    """The expressions of one function; notes in ``outcome`` what they use."""

    def __init__(
        self, walker: Walker, scope: Scope, outcome: Outcome, ran: Callable[[Function], None]
    ) -> None:
        """``ran`` is told of each function of the project that is called."""
        self.walker, self.scope, self.outcome, self.ran = walker, scope, outcome, ran

    def truth(self, node: ast.expr, names: Names) -> set[bool]:
        """Whether an expression can be true, and whether it can be false."""
        return truth(self.value(node, names))

    def value(self, node: ast.expr, names: Names) -> Value:
        """All that an expression can be."""
        match node:
            case ast.Constant(value=value):
                return frozenset((value,))
            case ast.Name():
                return names[node.id] if node.id in names else self._named(node)
            case ast.Attribute():
                return self._attribute(node, names)
            case ast.Call():
                return self._call(node, names)
            case ast.Compare():
                return self._compare(node, names)
            case ast.BoolOp():
                return self._chain(node, names)
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                return frozenset(not one for one in self.truth(operand, names))
            case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() as number)):
                return frozenset((-number,))
            case ast.IfExp():
                ways = self.truth(node.test, names)
                taken = [
                    one for way, one in ((True, node.body), (False, node.orelse)) if way in ways
                ]
                return either(self.value(one, names) for one in taken)
            case ast.NamedExpr(target=target, value=inner):
                names[target.id] = found = self.value(inner, names)
                return found
            case ast.Lambda():
                return UNKNOWN
        for child in ast.iter_child_nodes(node):
            self._look_into(child, names)
        return UNKNOWN

    def _look_into(self, node: ast.AST, names: Names) -> None:
        """Note what an expression uses whose value is of no interest."""
        if isinstance(node, ast.expr):
            self.value(node, names)
        elif isinstance(node, (ast.comprehension, ast.keyword, ast.slice)):
            for child in ast.iter_child_nodes(node):
                self._look_into(child, names)

    def fits(self, pattern: ast.pattern, subject: Value, names: Names) -> set[bool]:
        """Whether a value can match a pattern, and whether it can fail to."""
        match pattern:
            case ast.MatchAs(pattern=None):
                return {True}
            case ast.MatchAs(pattern=inner) if inner is not None:
                return self.fits(inner, subject, names)
            case ast.MatchValue(value=value):
                return truth(compared(subject, ast.Eq(), self.value(value, names)))
            case ast.MatchSingleton(value=single):
                return truth(compared(subject, ast.Is(), frozenset((single,))))
            case ast.MatchOr(patterns=patterns):
                ways = [self.fits(one, subject, names) for one in patterns]
                if {True} in ways:
                    return {True}
                found = {True for one in ways if True in one} | {False}
                alone = {one for one in subject if not isinstance(one, Some)} == set(subject)
                # one known value that some alternative can match matches it
                return {True} if alone and len(subject) == 1 and True in found else found
        return {True, False}

    def _method(self) -> Value:
        self.outcome.asks_method = True
        return UNKNOWN if self.walker.method is None else frozenset((self.walker.method,))

    def _named(self, node: ast.Name | ast.Attribute) -> Value:
        """The value of a name that is not local, or of ``module.NAME``."""
        name = self.scope.name_of(node)
        found = verdict(name)
        if found is not None:
            return found
        if name is not None and not name.startswith(f"{KSR}."):
            self.outcome.names[id(node)] = (self.scope, node)
        constant = self.scope.constant(node)
        if constant is not None:
            return frozenset((constant,))
        return self._by_features(node)

    def _by_features(self, node: ast.expr) -> Value:
        known = condition.truth(self.scope, node, self.walker.server)
        return UNKNOWN if known is None else frozenset((Some.TRUE if known else Some.FALSE,))

    def _attribute(self, node: ast.Attribute, names: Names) -> Value:
        if isinstance(node.value, ast.Name) and not self.scope.is_self(node.value):
            if node.attr in ("method", "Method") and node.value.id in names:
                return self._method()
            if node.value.id in names and self.scope.name_of(node) is None:
                return UNKNOWN
            if node.value.id not in names:
                self._named(node.value)  # an object of the module, whose attribute is asked for
        elif not isinstance(node.value, (ast.Name, ast.Attribute)):
            self.value(node.value, names)
        return self._named(node)

    def _call(self, node: ast.Call, names: Names) -> Value:
        arguments = [
            self.value(one, names) for one in node.args if not isinstance(one, ast.Starred)
        ]
        keywords = {one.arg: self.value(one.value, names) for one in node.keywords}
        for one in node.args:
            if isinstance(one, ast.Starred):
                self.value(one.value, names)
        name = self.scope.name_of(node.func)
        if name is not None and name.startswith(f"{KSR}."):
            return self._of_ksr(name.partition(".")[2], node, arguments)
        if name == _OK and arguments:
            return compared(arguments[0], ast.Gt(), frozenset((0,)))
        if name == "bool" and len(arguments) == 1:
            return frozenset(truth(arguments[0]))
        function = self.scope.function_of(node.func)
        if function is not None:
            return self._of_project(function, node, arguments, keywords)
        if isinstance(node.func, ast.Attribute):
            inner = self.value(node.func.value, names)
            if node.func.attr in ("upper", "lower") and not arguments:
                return frozenset(
                    getattr(one, node.func.attr)() if isinstance(one, str) else one for one in inner
                )
        elif not isinstance(node.func, ast.Name):
            self.value(node.func, names)
        return self._by_features(node)

    def _of_ksr(self, path: str, node: ast.Call, arguments: list[Value]) -> Value:
        self.outcome.uses[id(node)] = KsrUse(path, node.func, node, self.scope)
        known = [next(iter(one)) if len(one) == 1 else None for one in arguments]
        if methods.asks(path, known):
            self.outcome.asks_method = True
            if self.walker.method is None:
                return UNKNOWN
            return frozenset((methods.asked(path, known, self.walker.method),))
        if path == "siputils.is_request":
            return _MINUS if self.walker.kind in _REPLIES else _ONE
        if path == "siputils.is_reply":
            return _ONE if self.walker.kind in _REPLIES else _MINUS
        return self._by_features(node)

    def _of_project(
        self,
        function: Function,
        node: ast.Call,
        arguments: list[Value],
        keywords: dict[str | None, Value],
    ) -> Value:
        parameters = function.parameters
        if function.owner is not None and not function.is_static and parameters:
            parameters = parameters[1:]
        starred = any(isinstance(one, ast.Starred) for one in node.args)
        given: dict[str, Value] = {}
        if not starred:
            given = dict(zip(parameters, arguments, strict=False))
        given.update({name: value for name, value in keywords.items() if name in parameters})
        # a value of which nothing is known is what a parameter has anyway
        given = {name: value for name, value in given.items() if value != UNKNOWN}
        outcome = self.walker.run(function, given)
        self.outcome.asks_method |= outcome.asks_method
        before = self.outcome.called.get(function)
        self.outcome.called[function] = outcome if before is None else both(before, outcome)
        self.ran(function)
        return outcome.returns or NONE

    def _compare(self, node: ast.Compare, names: Names) -> Value:
        left = self.value(node.left, names)
        if len(node.ops) != 1:
            for one in node.comparators:
                self.value(one, names)
            return UNKNOWN
        sign, right = node.ops[0], node.comparators[0]
        if isinstance(sign, (ast.In, ast.NotIn)):
            members = self._members(self.scope, right)
            if members is None:
                self.value(right, names)
            return contained(left, members, negated=isinstance(sign, ast.NotIn))
        return compared(left, sign, self.value(right, names))

    def _members(self, scope: Scope, node: ast.expr, hops: int = 0) -> tuple[object, ...] | None:
        """The constants in a collection that is written out, here or where its name is given."""
        if hops > 10:
            return None
        if isinstance(node, (ast.Tuple, ast.List, ast.Set)):
            found = [scope.constant(one) for one in node.elts]
            return None if None in found else tuple(found)
        if isinstance(node, ast.Call) and len(node.args) == 1:
            if scope.name_of(node.func) in _COLLECTIONS:
                return self._members(scope, node.args[0], hops + 1)
            return None
        if isinstance(node, (ast.Name, ast.Attribute)):
            there = written(scope, node)
            return self._members(*there, hops + 1) if there is not None else None
        return None

    def _chain(self, node: ast.BoolOp, names: Names) -> Value:
        stops = isinstance(node.op, ast.Or)
        found: list[Value] = []
        for one in node.values[:-1]:
            value = self.value(one, names)
            found.append(frozenset(each for each in value if truth(frozenset((each,))) == {stops}))
            if truth(value) == {stops}:
                return either(found)
        found.append(self.value(node.values[-1], names))
        return either(found)


def written(scope: Scope, node: ast.Name | ast.Attribute) -> tuple[Scope, ast.expr] | None:
    """The only expression that a name or ``module.NAME`` is given, and the scope it stands in."""
    if isinstance(node, ast.Name):
        found = scope.lookup(node.id)
        if found is not None and isinstance(found[1], ast.expr):
            return found[0], found[1]
    name = scope.name_of(node)
    if name is None:
        return None
    project = scope.project
    canonical = project.canonical(name)
    value = project.find(canonical)
    module = project.modules.get(canonical.rpartition(".")[0])
    if isinstance(value, ast.expr) and module is not None:
        return Scope(project, module), value
    return None
