"""What a function can return: the kinds of its values, and whether its end can be reached."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from typing import Final

from kemi_app.check import known_functions
from kemi_app.check.python.plain import kind_of
from kemi_app.script.binding import own_nodes
from kemi_app.script.condition import Server, truth
from kemi_app.script.module import Class, Function
from kemi_app.script.project import Project
from kemi_app.script.scope import Scope

ENDING: Final = frozenset(("sys.exit", "exit", "quit", "os._exit", "os.abort"))
"""The functions that never come back."""

_VERDICTS: Final = ("NEXT", "DONE")
_DEEPEST: Final = 8


class Returned:
    """What the functions of a project return on one server.

    The kinds are: int, none, verdict (kemi_app's), instance (of a class of the project), other
    (text, lists, what a coroutine or a generator is) and unknown.
    """

    def __init__(self, project: Project, server: Server) -> None:
        """Read the functions of this project."""
        self.project, self.server = project, server
        self._known: dict[Function, set[str]] = {}
        self._asked: list[Function] = []

    def of(self, function: Function) -> set[str]:
        """The kinds of all that a function returns, none too where its end can be reached."""
        if function in self._known:
            return self._known[function]
        if len(self._asked) >= _DEEPEST:
            return {"unknown"}
        self._known[function] = {"unknown"}  # as far as it calls itself
        self._asked.append(function)
        self._known[function] = self._of(function)
        self._asked.pop()
        return self._known[function]

    def _of(self, function: Function) -> set[str]:
        if isinstance(function.node, ast.AsyncFunctionDef) or _is_generator(function):
            return {"other"}
        scope = Scope(self.project, function.module, function)
        found: set[str] = set()
        for one in self.returns(scope, function.node.body):
            found |= self.kinds(scope, one.value)
        if self.falls(scope, function.node.body):
            found.add("none")
        return found

    def kinds(self, scope: Scope, node: ast.expr | None, hops: int = 0) -> set[str]:
        """The kinds of value that an expression can have."""
        if node is None:
            return {"none"}
        if hops > _DEEPEST:
            return {"unknown"}
        if isinstance(node, ast.IfExp):
            decided = truth(scope, node.test, self.server)
            branches = [node.body, node.orelse]
            if decided is not None:
                branches = branches[:1] if decided else branches[1:]
            return self._union(scope, branches, hops)
        if isinstance(node, ast.BoolOp):
            *first, last = node.values
            found = self._union(scope, first, hops)
            if isinstance(node.op, ast.Or):
                found.discard("none")  # it is false: the next operand is the value
            return found | self.kinds(scope, last, hops + 1)
        if isinstance(node, ast.NamedExpr):
            return self.kinds(scope, node.value, hops + 1)
        if isinstance(node, ast.Call):
            return self._of_call(scope, node, hops)
        if isinstance(node, (ast.Name, ast.Attribute)):
            return self._of_name(scope, node, hops)
        return {_word(kind_of(scope, node))}

    def returns(self, scope: Scope, block: Sequence[ast.stmt]) -> Iterator[ast.Return]:
        """The returns in a block that can run on the server."""
        for statement in block:
            if isinstance(statement, ast.Return):
                yield statement
            elif isinstance(statement, ast.If):
                for branch in self._branches(scope, statement):
                    yield from self.returns(scope, branch)
            else:
                for inner in _blocks(statement):
                    yield from self.returns(scope, inner)
            if not self._passes(scope, statement):
                return

    def falls(self, scope: Scope, block: Sequence[ast.stmt]) -> bool:
        """Whether the end of a block can be reached."""
        return all(self._passes(scope, statement) for statement in block)

    def _union(self, scope: Scope, nodes: Sequence[ast.expr], hops: int) -> set[str]:
        return {kind for one in nodes for kind in self.kinds(scope, one, hops + 1)}

    def _branches(self, scope: Scope, node: ast.If) -> list[list[ast.stmt]]:
        decided = truth(scope, node.test, self.server)
        if decided is None:
            return [node.body, node.orelse]
        return [node.body] if decided else [node.orelse]

    def _passes(self, scope: Scope, node: ast.stmt) -> bool:
        """Whether what stands after a statement can run."""
        match node:
            case ast.Return() | ast.Raise() | ast.Continue() | ast.Break():
                return False
            case ast.If():
                return any(self.falls(scope, one) for one in self._branches(scope, node))
            case ast.While() if truth(scope, node.test, self.server) is True:
                return has_break(node.body)
            case ast.Try():
                if not self.falls(scope, node.finalbody):
                    return False
                whole = self.falls(scope, [*node.body, *node.orelse])
                return whole or any(self.falls(scope, one.body) for one in node.handlers)
            case ast.With() | ast.AsyncWith():
                return self.falls(scope, node.body) or _suppresses(scope, node)
            case ast.Match():
                every = any(_takes_all(one) for one in node.cases)
                return not every or any(self.falls(scope, one.body) for one in node.cases)
            case ast.Expr(ast.Call() as call):
                return not self._never_returns(scope, call)
        return True

    def _never_returns(self, scope: Scope, call: ast.Call) -> bool:
        if scope.name_of(call.func) in ENDING:
            return True
        function = scope.function_of(call.func)
        if function is None or function.node.returns is None:
            return False
        inside = Scope(self.project, function.module)
        return inside.name_of(function.node.returns) in ("typing.NoReturn", "typing.Never")

    def _of_call(self, scope: Scope, node: ast.Call, hops: int) -> set[str]:
        name = scope.name_of(node.func)
        if name is not None and name.startswith("KSR."):
            found = {one.returns for one in known_functions.functions(name[4:])}
            words = {"int": "int", "bool": "int", "none": "none", "str": "other"}
            return {words.get(one, "unknown") for one in found} or {"unknown"}
        named = self.project.find(name) if name is not None else None
        if isinstance(named, Class):
            return {"instance"} if not named.node.bases else {"unknown"}
        function = scope.function_of(node.func)
        if function is not None and function.node.name != "__init__":
            return {"unknown"} if is_changed(scope, function) else self.of(function)
        if name == "print":
            return {"none"}
        return {_word(kind_of(scope, node))}

    def _of_name(self, scope: Scope, node: ast.Name | ast.Attribute, hops: int) -> set[str]:
        if isinstance(node, ast.Name):
            found = scope.lookup(node.id)
            if found is not None and isinstance(found[1], ast.expr):
                kinds = self.kinds(found[0], found[1], hops + 1)
                # None at the top level stands for what a function puts there later.
                return kinds if found[0].function is not None else kinds - {"none"} or {"unknown"}
        name = scope.name_of(node) or ""
        first, _, last = name.rpartition(".")
        if first.startswith("kemi_app.verdict") and last in _VERDICTS:
            return {"verdict"}
        return {_word(kind_of(scope, node))}


def is_changed(scope: Scope, function: Function) -> bool:
    """Whether a decorator may change what a function takes and gives."""
    kept = ("staticmethod", "classmethod", "typing.override", "abc.abstractmethod", "property")
    inside = Scope(scope.project, function.module)
    for decorator in function.node.decorator_list:
        node = decorator.func if isinstance(decorator, ast.Call) else decorator
        name = inside.name_of(node)
        if name not in (*kept, "functools.lru_cache", "functools.cache"):
            return True
    return False


def has_break(block: Sequence[ast.stmt]) -> bool:
    """Whether a loop's body leaves that loop: a break of a loop within it does not count."""
    for node in block:
        if isinstance(node, ast.Break):
            return True
        if isinstance(node, (ast.For, ast.AsyncFor, ast.While)):
            if has_break(node.orelse):
                return True
        elif any(has_break(inner) for inner in _blocks(node)):
            return True
    return False


def _blocks(node: ast.stmt) -> Iterator[list[ast.stmt]]:
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return
    for name in ("body", "orelse", "finalbody"):
        yield getattr(node, name, [])
    for inner in (*getattr(node, "handlers", ()), *getattr(node, "cases", ())):
        yield inner.body


def _is_generator(function: Function) -> bool:
    return any(isinstance(one, (ast.Yield, ast.YieldFrom)) for one in own_nodes(function.node))


def _suppresses(scope: Scope, node: ast.With | ast.AsyncWith) -> bool:
    return any(
        isinstance(one.context_expr, ast.Call)
        and scope.name_of(one.context_expr.func) == "contextlib.suppress"
        for one in node.items
    )


def _takes_all(case: ast.match_case) -> bool:
    return case.guard is None and isinstance(case.pattern, ast.MatchAs) and not case.pattern.pattern


def _word(kind: str) -> str:
    return {"int": "int", "bool": "int", "none": "none", "": "unknown"}.get(kind, "other")
