"""What a call gives: of KSR, of the project, of Python's own functions, of a value's method."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import replace

from kemi_app.check.flow import library
from kemi_app.check.flow.context import Flow, Results
from kemi_app.check.flow.ksr import call, ending
from kemi_app.check.flow.operands import evaluate_all, key_of
from kemi_app.check.flow.state import MOST, State
from kemi_app.check.flow.value import Value


def call_of(flow: Flow, node: ast.Call, state: State) -> Results:
    """What a call gives, on each path that can follow it."""
    scope = flow.scope
    name = scope.name_of(node.func)
    keywords = [one.value for one in node.keywords]
    if name is not None and name.startswith("KSR."):
        key = key_of(scope, node)
        known = state.get(key) if key else None
        results: Results = []
        path = name.partition(".")[2]
        for values, after in evaluate_all(flow, [*node.args, *keywords], state):
            arguments = values[: len(node.args)]
            flow.listener.called(scope, node, path, arguments, after)
            made = call(path, arguments, node, after, flow.release)
            if after.done == "answered" and ending(path, arguments, flow.release):
                flow.listener.ended_twice(scope, node, path, after)
            if known is not None:
                made = [(known, after)]
            results += [(replace(one, key=one.key or key), new) for one, new in made]
        return results[:MOST]
    function = scope.function_of(node.func)
    if function is not None:
        results = []
        for values, after in evaluate_all(flow, [*node.args, *keywords], state):
            results += flow.invoke(function, values, node, after)
        return results[:MOST]
    if isinstance(node.func, ast.Attribute) and (name is None or scope.project.owns(name)):
        return _method(flow, node, node.func, state)
    if name is None and not isinstance(node.func, ast.Attribute):
        # A function out of a table: what it does with the request is not known.
        found = flow.evaluate(node.func, state)
        if not found:
            return []
        state = found[0][1].copy()
        state.done = state.done or "perhaps"
    results = []
    for values, after in evaluate_all(flow, [*node.args, *keywords], state):
        arguments = values[: len(node.args)]
        flow.listener.called_library(scope, node, name or "", arguments, after)
        if name in library.NEVER_RETURN:
            continue
        for position in library.not_none(name or ""):
            if position < len(arguments):
                flow.listener.used(scope, node.args[position], arguments[position], "argument")
        _truths(flow, node, name or "", arguments)
        results.append((library.result(name or "", arguments), after))
    return results


def _truths(flow: Flow, node: ast.Call, name: str, arguments: Sequence[Value]) -> None:
    """Tell of the values whose truth a function of Python's takes."""
    if not arguments:
        return
    if name == "bool":
        flow.listener.tested(flow.scope, node.args[0], arguments[0])
    elif name in ("any", "all"):
        parts = getattr(node.args[0], "elts", None) or [getattr(node.args[0], "elt", node.args[0])]
        for number, value in enumerate(arguments[0].items):
            flow.listener.tested(flow.scope, parts[min(number, len(parts) - 1)], value)
    if name in ("filter", "map") and len(node.args) > 1:
        path = flow.scope.name_of(node.args[0]) or ""
        if path.startswith("KSR."):
            value = call(path.partition(".")[2], [], node, State(), flow.release)[0][0]
            if name == "filter":
                flow.listener.tested(flow.scope, node.args[0], value)


def _method(flow: Flow, node: ast.Call, func: ast.Attribute, state: State) -> Results:
    """A method of a value: those of text keep what is dangerous in it."""
    results: Results = []
    keywords = [one.value for one in node.keywords]
    for base, before in flow.evaluate(func.value, state):
        flow.listener.used(flow.scope, func.value, base, "method")
        for values, after in evaluate_all(flow, [*node.args, *keywords], before):
            name = f".{func.attr}"
            flow.listener.called_library(flow.scope, node, name, values, after)
            if func.attr in library.OF_TEXTS and values and base.kind in ("str", "xval"):
                flow.listener.used(flow.scope, node.args[0], values[0], "argument")
            if func.attr in library.OF_PATTERNS and values and _is_pattern(flow, func.value):
                subject = library.OF_PATTERNS[func.attr]
                if subject < len(node.args):
                    flow.listener.used(flow.scope, node.args[subject], values[subject], "argument")
            results.append((library.method(func.attr, base, values), after))
    return results[:MOST]


def _is_pattern(flow: Flow, node: ast.expr) -> bool:
    """Whether a value is a compiled regular expression, by a name that is given one."""
    found = flow.scope.lookup(node.id) if isinstance(node, ast.Name) else None
    if found is None or not isinstance(found[1], ast.Call):
        return False
    return found[0].name_of(found[1].func) == "re.compile"
