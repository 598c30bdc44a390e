"""The paths through the statements of a function."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, cast

from kemi_app.check.flow.context import Exit, Flow
from kemi_app.check.flow.expressions import bind, element
from kemi_app.check.flow.operands import key_of, says_bool
from kemi_app.check.flow.state import NO_FUNCTION, State, merge
from kemi_app.check.flow.value import ANY, NONE, TRUE_OR_FALSE, Value

TRIES: Final = (ast.Try, getattr(ast, "TryStar", ast.Try))
"""``try`` with ``except``, and since Python 3.11 with ``except*``."""

SIMPLE: Final = (ast.Expr, ast.Assign, ast.AugAssign, ast.AnnAssign)


@dataclass
class Ways:
    """Where the paths of a body lead."""

    exits: list[Exit] = field(default_factory=list)
    loops: list[State] = field(default_factory=list)
    """Those that a break or a continue has ended."""


def execute(flow: Flow, body: Sequence[ast.stmt], states: list[State], ways: Ways) -> list[State]:
    """Run a body on each of the paths; returns those that reach its end."""
    for number, node in enumerate(body):
        if not states:
            break
        if isinstance(node, SIMPLE) or (number and not isinstance(node, ast.Return)):
            states = [one if one.last is NO_FUNCTION else one.moved_on() for one in states]
        states = merge(one for state in states for one in _execute(flow, node, state, ways))
    return states


def _execute(flow: Flow, node: ast.stmt, state: State, ways: Ways) -> list[State]:
    match node:
        case ast.Expr(value):
            return _expression(flow, value, state)
        case ast.Return(value):
            results = flow.evaluate(value, state) if value is not None else [(NONE, state)]
            ways.exits += [Exit(_as_said(flow, node, one), after, node) for one, after in results]
            return []
        case ast.If(test, then, otherwise):
            yes, no = flow.branch(test, state.copy())
            return execute(flow, then, merge(yes), ways) + execute(flow, otherwise, merge(no), ways)
        case ast.Assign(targets, value):
            return _assign(flow, targets, value, state)
        case ast.AnnAssign(target=target, value=ast.expr() as value):
            return _assign(flow, [target], value, state)
        case ast.AugAssign():
            return _augmented(flow, node, state)
        case ast.For() | ast.AsyncFor():
            return _for(flow, node, state, ways)
        case ast.While():
            return _while(flow, node, state, ways)
        case _ if isinstance(node, TRIES):
            return _try(flow, cast(ast.Try, node), state, ways)
        case ast.With() | ast.AsyncWith():
            return _with(flow, node, state, ways)
        case ast.Match():
            return _match(flow, node, state, ways)
        case ast.Raise():
            for part in filter(None, (node.exc, node.cause)):
                flow.evaluate(part, state)
            return []
        case ast.Assert(test):
            return flow.branch(test, state.copy())[0]
        case ast.Break() | ast.Continue():
            ways.loops.append(state)
            return []
        case ast.Delete(targets):
            for gone in targets:
                if key := key_of(flow.scope, gone):
                    state.set(key, ANY)
            return [state]
        case _:
            return [state]


def _as_said(flow: Flow, node: ast.Return, value: Value) -> Value:
    """What a return gives: from a function that says ``-> bool``, a truth."""
    function = flow.scope.function
    if function is None or node.value is None or not value.is_code:
        return value
    if not says_bool(function):
        return value
    flow.listener.tested(flow.scope, node.value, value)
    return TRUE_OR_FALSE


def _expression(flow: Flow, value: ast.expr, state: State) -> list[State]:
    """A call whose result nobody looks at: it went well, as far as this path goes."""
    results = flow.evaluate(value, state.copy())
    signed = [(one, after) for one, after in results if one.sign is not None]
    absorbed = [after for one, after in signed if one.sign == 0]
    if absorbed:
        return absorbed
    good = [after for one, after in signed if one.sign == 1]
    return merge(good or [after for _, after in results])


def _assign(flow: Flow, targets: Sequence[ast.expr], value: ast.expr, state: State) -> list[State]:
    found: list[State] = []
    for one, after in flow.evaluate(value, state.copy()):
        fresh = after.copy()
        for target in targets:
            bind(flow, target, one, fresh)
        found.append(fresh)
    return found


def _augmented(flow: Flow, node: ast.AugAssign, state: State) -> list[State]:
    made = ast.copy_location(ast.BinOp(_loaded(node.target), node.op, node.value), node)
    return _assign(flow, [node.target], made, state)


def _loaded(target: ast.expr) -> ast.expr:
    if isinstance(target, ast.Name):
        return ast.copy_location(ast.Name(target.id, ast.Load()), target)
    if isinstance(target, ast.Attribute):
        made = ast.Attribute(target.value, target.attr, ast.Load())
        return ast.copy_location(made, target)
    return target


def _for(flow: Flow, node: ast.For | ast.AsyncFor, state: State, ways: Ways) -> list[State]:
    passed: list[State] = []
    for iterable, after in flow.evaluate(node.iter, state.copy()):
        flow.listener.used(flow.scope, node.iter, iterable, "iteration")
        inside = after.copy()
        bind(flow, node.target, element(iterable), inside)
        passed += [after, *_rounds(flow, node.body, inside, ways)]
    return execute(flow, node.orelse, merge(passed), ways)


def _rounds(flow: Flow, body: Sequence[ast.stmt], state: State, ways: Ways) -> list[State]:
    """The ends of a loop's first and second round."""
    passed: list[State] = []
    entering = [state]
    for _ in range(2):
        inner = Ways(ways.exits)
        entering = merge([*execute(flow, body, [one.copy() for one in entering], inner),
                          *inner.loops])  # fmt: skip
        passed += entering
        if not entering:
            break
    return merge(passed)


def _while(flow: Flow, node: ast.While, state: State, ways: Ways) -> list[State]:
    yes, no = flow.branch(node.test, state.copy())
    inner = Ways(ways.exits)
    first = merge([*execute(flow, node.body, [one.copy() for one in yes], inner), *inner.loops])
    passed = list(no)
    for one in first:
        more, out = flow.branch(node.test, one.copy())
        passed += out or more
    if not no and not inner.loops and not first:
        return []
    return execute(flow, node.orelse, merge(passed), ways)


def _try(flow: Flow, node: ast.Try, state: State, ways: Ways) -> list[State]:
    before = state.copy()
    inner = Ways(loops=ways.loops)
    ends = execute(flow, node.body, [state.copy()], inner)
    states = execute(flow, node.orelse, ends, inner)
    for handler in node.handlers:
        for start in merge([before, *(one.copy() for one in ends)]):
            fresh = start.copy()
            fresh.done = before.done or _perhaps(flow, handler)
            if handler.name:
                fresh.set(handler.name, ANY)
            states += execute(flow, handler.body, [fresh], inner)
    states = merge(states)
    if not node.finalbody:
        ways.exits += inner.exits
        return states
    for one in inner.exits:
        for after in execute(flow, node.finalbody, [one.state], ways):
            ways.exits.append(Exit(one.value, after, one.node))
    return execute(flow, node.finalbody, states, ways)


def _perhaps(flow: Flow, handler: ast.ExceptHandler) -> str:
    """What became of the request before an exception of the project's own: it may tell of that."""
    if handler.type is None:
        return ""
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    names = [flow.scope.name_of(kind) for kind in kinds]
    return "perhaps" if any(name and flow.scope.project.owns(name) for name in names) else ""


def _with(flow: Flow, node: ast.With | ast.AsyncWith, state: State, ways: Ways) -> list[State]:
    states = [state.copy()]
    for item in node.items:
        found: list[State] = []
        for one in states:
            for value, after in flow.evaluate(item.context_expr, one):
                fresh = after.copy()
                if item.optional_vars is not None:
                    bind(flow, item.optional_vars, value if value.taint else ANY, fresh)
                found.append(fresh)
        states = merge(found)
    return execute(flow, node.body, states, ways)


def _match(flow: Flow, node: ast.Match, state: State, ways: Ways) -> list[State]:
    """Each case as the comparison that it stands for."""
    going = [state.copy()]
    passed: list[State] = []
    for case in node.cases:
        test = _as_test(node.subject, case.pattern)
        taken: list[State] = []
        left: list[State] = []
        for one in going:
            yes, no = flow.branch(test, one) if test is not None else ([one], [])
            if isinstance(case.pattern, ast.MatchAs) and case.pattern.name:
                for value, after in [pair for held in yes for pair in _subject(flow, node, held)]:
                    after.set(case.pattern.name, value.put_away())
            if case.guard is not None:
                kept = [flow.branch(case.guard, held) for held in yes]
                yes = [held for pair in kept for held in pair[0]]
                no = no + [held for pair in kept for held in pair[1]]
            taken += yes
            left += no
        passed += execute(flow, case.body, merge(taken), ways)
        going = merge(left)
        if not going:
            break
    return passed + going


def _subject(flow: Flow, node: ast.Match, state: State) -> list[tuple[Value, State]]:
    return flow.evaluate(node.subject, state)


def _as_test(subject: ast.expr, pattern: ast.pattern) -> ast.expr | None:
    """The condition of a case; None for one that always holds."""
    made: ast.expr
    match pattern:
        case ast.MatchAs(None, _):
            return None
        case ast.MatchAs(ast.pattern() as inner, _):
            return _as_test(subject, inner)
        case ast.MatchValue(value):
            made = ast.Compare(subject, [ast.Eq()], [value])
        case ast.MatchSingleton(value):
            made = ast.Compare(subject, [ast.Is()], [ast.Constant(value)])
        case ast.MatchOr(patterns) if all(isinstance(one, ast.MatchValue) for one in patterns):
            values = [one.value for one in patterns if isinstance(one, ast.MatchValue)]
            if all(isinstance(one, ast.Constant) for one in values):
                made = ast.Compare(subject, [ast.In()], [ast.Tuple(values, ast.Load())])
            else:
                tests: list[ast.expr] = [ast.Compare(subject, [ast.Eq()], [one]) for one in values]
                made = ast.BoolOp(ast.Or(), tests)
        case _:
            made = ast.Call(ast.Name("isinstance", ast.Load()), [subject, ast.Constant(0)], [])
    return ast.fix_missing_locations(ast.copy_location(made, pattern))
