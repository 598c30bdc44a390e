"""What an expression gives, on each path through it."""

from __future__ import annotations

import ast
from dataclasses import replace

from kemi_app.check.flow.attributes import VERDICTS, attribute, global_call
from kemi_app.check.flow.context import Flow, Results
from kemi_app.check.flow.ksr import call
from kemi_app.check.flow.operands import evaluate_all, key_of, says_bool
from kemi_app.check.flow.state import MOST, State
from kemi_app.check.flow.texts import binary, f_string, taints
from kemi_app.check.flow.value import ANY, TRUE_OR_FALSE, Value, constant, join


def evaluate(flow: Flow, node: ast.expr, state: State) -> Results:
    """What an expression gives."""
    if isinstance(node, ast.Constant):
        return [(constant(node.value), state)]
    if isinstance(node, ast.Name):
        return [(_name(flow, node, state), state)]
    if isinstance(node, ast.Attribute):
        return attribute(flow, node, state)
    if isinstance(node, ast.Call):
        return flow.call(node, state)
    if isinstance(node, ast.NamedExpr):
        return _walrus(flow, node, state)
    if isinstance(node, (ast.Compare, ast.BoolOp, ast.IfExp)) or (
        isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not)
    ):
        return _conditional(flow, node, state)
    if isinstance(node, ast.BinOp):
        return binary(flow, node, state)
    if isinstance(node, ast.JoinedStr):
        return f_string(flow, node, state)
    if isinstance(node, ast.Subscript):
        return _subscript(flow, node, state)
    if isinstance(node, (ast.Tuple, ast.List, ast.Set)):
        kind = {ast.Tuple: "tuple", ast.List: "list", ast.Set: "set"}[type(node)]
        return [
            (Value(kind, items=tuple(values), taint=taints(values)), after)
            for values, after in evaluate_all(flow, node.elts, state)
        ]
    if isinstance(node, ast.Dict):
        return _dictionary(flow, node, state)
    if isinstance(node, (ast.ListComp, ast.SetComp, ast.GeneratorExp, ast.DictComp)):
        return _comprehension(flow, node, state)
    if isinstance(node, ast.UnaryOp):
        return [
            (constant(-value.const) if isinstance(value.const, (int, float)) else ANY, after)
            for value, after in flow.evaluate(node.operand, state)
        ]
    if isinstance(node, (ast.Await, ast.YieldFrom, ast.Starred)):
        return flow.evaluate(node.value, state)
    if isinstance(node, ast.Slice):
        parts = [one for one in (node.lower, node.upper, node.step) if one is not None]
        return [(ANY, after) for _, after in evaluate_all(flow, parts, state)]
    if isinstance(node, ast.Yield) and node.value is not None:
        return flow.evaluate(node.value, state)
    return [(ANY, state)]


def _name(flow: Flow, node: ast.Name, state: State) -> Value:
    known = state.get(node.id)
    if known is not None:
        return known
    scope = flow.scope
    name = scope.name_of(node)
    if name in VERDICTS:
        return Value("verdict", const=VERDICTS[name])
    value = scope.constant(node)
    if value is not None:
        return constant(value)
    if name is not None:
        flow.listener.read(scope, node)
    found = scope.lookup(node.id)
    if found is not None and isinstance(found[1], ast.Call):
        return global_call(found[0], found[1], flow.release)
    return ANY


def _walrus(flow: Flow, node: ast.NamedExpr, state: State) -> Results:
    results: Results = []
    for value, after in flow.evaluate(node.value, state):
        fresh = after.copy()
        if isinstance(node.target, ast.Name):
            fresh.set(node.target.id, value.put_away())
        results.append((value.put_away(), fresh))
    return results


def _conditional(flow: Flow, node: ast.expr, state: State) -> Results:
    if isinstance(node, ast.IfExp):
        yes, no = flow.branch(node.test, state)
        return [one for after in yes for one in flow.evaluate(node.body, after)] + [
            one for after in no for one in flow.evaluate(node.orelse, after)
        ]
    if isinstance(node, ast.BoolOp):
        return _and_or(flow, node, state)
    if isinstance(node, ast.Compare):
        yes, no = flow.branch(node, state)
        return [(constant(True), after) for after in yes] + [
            (constant(False), after) for after in no
        ]
    yes, no = flow.branch(node, state)
    return [(constant(True), after) for after in yes] + [(constant(False), after) for after in no]


def _and_or(flow: Flow, node: ast.BoolOp, state: State) -> Results:
    """``a or b``: a where that is true, else b; the last operand is not tested."""
    results: Results = []
    open_states = [state]
    for operand in node.values[:-1]:
        going: list[State] = []
        for before in open_states:
            yes, no = flow.branch(operand, before)
            stops, goes = (yes, no) if isinstance(node.op, ast.Or) else (no, yes)
            going += goes
            key = key_of(flow.scope, operand)
            for after in stops:
                value = after.get(key) if key else None
                if value is None:
                    value = _quietly(flow, operand, after)
                if value.kind == "bool":
                    value = constant(isinstance(node.op, ast.Or))
                elif isinstance(node.op, ast.Or):
                    value = value.without_none()
                results.append((value, after))
        open_states = going[:MOST]
    for before in open_states:
        results += flow.evaluate(node.values[-1], before)
    return results[:MOST]


def _quietly(flow: Flow, node: ast.expr, state: State) -> Value:
    """The kind of an operand that has been evaluated and heard already."""
    if isinstance(node, ast.Call):
        name = flow.scope.name_of(node.func) or ""
        if name.startswith("KSR."):
            arguments = [constant(flow.scope.constant(one)) for one in node.args]
            (value, _), *_ = call(
                name.partition(".")[2], arguments, node, state.copy(), flow.release
            )
            return value
        function = flow.scope.function_of(node.func)
        return TRUE_OR_FALSE if function is not None and says_bool(function) else ANY
    is_bool = isinstance(node, ast.Compare) or (
        isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not)
    )
    return TRUE_OR_FALSE if is_bool else ANY


def _subscript(flow: Flow, node: ast.Subscript, state: State) -> Results:
    results: Results = []
    for base, before in flow.evaluate(node.value, state):
        flow.listener.used(flow.scope, node.value, base, "subscript")
        for index, after in flow.evaluate(node.slice, before):
            if (
                base.items
                and isinstance(index.const, int)
                and -len(base.items) <= index.const < len(base.items)
            ):
                results.append((base.items[index.const].put_away(), after))
            elif base.kind == "dict" and index.const in base.keys:
                results.append((base.items[base.keys.index(index.const)].put_away(), after))
            elif base.kind == "dict" and base.items and not base.keys:
                results.append((element(base).put_away(), after))
            elif base.kind in ("str", "xval", "list", "tuple"):
                results.append((replace(base.clean(), kind="str", taint=base.taint, items=(),
                                        const=ANY.const, nullable=False), after))  # fmt: skip
            else:
                results.append((ANY, after))
    return results


def _dictionary(flow: Flow, node: ast.Dict, state: State) -> Results:
    keys = tuple(flow.scope.constant(key) if key is not None else None for key in node.keys)
    return [
        (Value("dict", items=tuple(values), keys=keys), after)
        for values, after in evaluate_all(flow, node.values, state)
    ]


def _comprehension(
    flow: Flow, node: ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp, state: State
) -> Results:
    states = [state.copy()]
    for generator in node.generators:
        going: list[State] = []
        for before in states:
            for iterable, after in flow.evaluate(generator.iter, before):
                flow.listener.used(flow.scope, generator.iter, iterable, "iteration")
                inside = after.copy()
                bind(flow, generator.target, element(iterable), inside)
                kept = [inside]
                for test in generator.ifs:
                    kept = [one for held in kept for one in flow.branch(test, held)[0]]
                going += kept
        states = going[:MOST]
    elements = [node.key, node.value] if isinstance(node, ast.DictComp) else [node.elt]
    taint: frozenset[str] = frozenset()
    kind = Value("list")
    for inside in states:
        for values, _ in evaluate_all(flow, elements, inside):
            taint |= taints(values)
            if any(one.is_code for one in values):
                kind = replace(kind, items=tuple(one for one in values if one.is_code))
    if isinstance(node, ast.DictComp):
        kind = replace(kind, kind="dict")
    return [(replace(kind, taint=taint), state)]


def element(iterable: Value) -> Value:
    """One of what a value can be iterated over."""
    if iterable.items:
        found = iterable.items[0]
        for one in iterable.items[1:]:
            found = join(found, one)
        return found
    return Value("str", taint=iterable.taint) if iterable.taint else ANY


def bind(flow: Flow, target: ast.expr, value: Value, state: State) -> None:
    """Give a target of an assignment its value."""
    if isinstance(target, ast.Name):
        state.set(target.id, value.put_away())
    elif isinstance(target, ast.Attribute):
        if key := key_of(flow.scope, target):
            state.set(key, value.put_away())
    elif isinstance(target, (ast.Tuple, ast.List)):
        same = len(value.items) == len(target.elts)
        for number, one in enumerate(target.elts):
            part = value.items[number] if same else Value(taint=value.taint)
            bind(flow, one.value if isinstance(one, ast.Starred) else one, part, state)
