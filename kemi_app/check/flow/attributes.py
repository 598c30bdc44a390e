"""What an attribute gives, and what a name of a module that is given something at import."""

from __future__ import annotations

import ast
from typing import Final

from kemi_app.check.flow.context import Flow, Results
from kemi_app.check.flow.ksr import call
from kemi_app.check.flow.operands import key_of
from kemi_app.check.flow.state import State
from kemi_app.check.flow.value import ANY, METHOD, Value, constant
from kemi_app.script.module import Class
from kemi_app.script.scope import Scope

REQUEST: Final = "kemi_app.request.Request"

VERDICTS: Final = {
    f"kemi_app.verdict.{enumeration}{name}": name
    for enumeration in ("", "Verdict.")
    for name in ("NEXT", "DONE")
}
"""What a route answers, by the full names of that."""


def attribute(flow: Flow, node: ast.Attribute, state: State) -> Results:
    """What an attribute gives."""
    key = key_of(flow.scope, node)
    if key and (known := state.get(key)) is not None:
        return [(known, state)]
    scope = flow.scope
    if (name := scope.name_of(node)) in VERDICTS:
        return [(Value("verdict", const=VERDICTS[name]), state)]
    if name is not None and name.startswith("KSR."):
        return [(ANY, state)]
    value = scope.constant(node)
    if value is not None:
        return [(constant(value), state)]
    owner = scope.class_of(node.value)
    if name is not None:
        flow.listener.read(scope, node)
    if owner is not None:
        if isinstance(node.value, (ast.Name, ast.Attribute)):
            flow.listener.read(scope, node.value)
        return _of_instance(flow, node, owner, state)
    if isinstance(node.value, ast.Name) and _is_method(scope, node.attr, node.value):
        return [(Value("str", key=METHOD), state)]
    results: Results = []
    for base, after in flow.evaluate(node.value, state):
        flow.listener.used(scope, node.value, base, "attribute")
        results.append((ANY, after))
    return results


def _is_method(scope: Scope, name: str, subject: ast.Name) -> bool:
    """The method of the request: Kamailio's ``msg.Method``, or of a parameter without a class."""
    if name == "Method":
        return True
    function = scope.function
    return name == "method" and function is not None and subject.id in function.parameters


def _of_instance(flow: Flow, node: ast.Attribute, owner: Class, state: State) -> Results:
    """An attribute of an object of the project: a property is called."""
    project = flow.scope.project
    if node.attr == "method" and any(one.name == REQUEST for one in project.bases(owner)):
        return [(Value("str", key=METHOD), state)]
    method = project.method(owner, node.attr)
    if method is not None and method.node.decorator_list and not method.is_static:
        made = ast.copy_location(ast.Call(node, [], []), node)
        return [(value.put_away(), after) for value, after in flow.invoke(method, [], made, state)]
    given = project.attribute(owner, node.attr)
    if given is None or len(given[1]) != 1:
        return [(ANY, state)]
    expression = given[1][0]
    if isinstance(expression, ast.Call):
        scope = Scope(project, given[0].module)
        return [(global_call(scope, expression, flow.release), state)]
    return [(ANY, state)]


def global_call(scope: Scope, node: ast.Call, release: str) -> Value:
    """What a name of the module holds that is given what KSR says at import."""
    name = scope.name_of(node.func) or ""
    if not name.startswith("KSR."):
        return ANY
    (value, _), *_ = call(name.partition(".")[2], [], node, State(), release)
    return value.put_away()
