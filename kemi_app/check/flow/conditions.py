"""The paths that a condition opens: those on which it holds, those on which it does not."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from typing import Final

from kemi_app.check.flow.comparisons import chain, compare
from kemi_app.check.flow.context import Flow, Paths
from kemi_app.check.flow.members import collection
from kemi_app.check.flow.narrowing import (
    known_as,
    one_value,
    split_methods,
    with_clean,
    with_value,
    without,
)
from kemi_app.check.flow.operands import key_of
from kemi_app.check.flow.state import MOST, State
from kemi_app.check.flow.value import BREAKS, Value
from kemi_app.script.condition import truth
from kemi_app.script.scope import Scope

LETTERS: Final[Mapping[str, str]] = {
    "I": "INVITE",
    "A": "ACK",
    "C": "CANCEL",
    "B": "BYE",
    "R": "REGISTER",
    "M": "MESSAGE",
    "O": "OPTIONS",
    "S": "SUBSCRIBE",
    "E": "PRACK",
    "F": "REFER",
    "P": "PUBLISH",
    "N": "NOTIFY",
    "U": "UPDATE",
    "K": "KDMQ",
    "G": "GET",
    "T": "POST",
    "V": "PUT",
    "D": "DELETE",
}
"""What KSR.is_method_in calls the methods."""

CLEAN_TESTS: Final = ("isdigit", "isalnum", "isalpha", "isdecimal", "isnumeric", "isidentifier")


def branch(flow: Flow, node: ast.expr, state: State) -> Paths:
    """The states in which a condition holds, and those in which it does not."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yes, no = flow.branch(node.operand, state)
        return no, yes
    decided = truth(flow.scope, node, flow.server)
    if decided is not None and not isinstance(node, ast.BoolOp):
        return _known(flow, node, state, held=decided)
    if isinstance(node, ast.BoolOp):
        return _and_or(flow, node, state)
    fact = _fact(flow.scope, node)
    if fact and fact in state.facts:
        return _known(flow, node, state, held=state.facts[fact])
    if isinstance(node, ast.Compare) and len(node.ops) == 1:
        yes, no = compare(flow, node, state)
    elif isinstance(node, ast.Compare):
        yes, no = chain(flow, node, state)
    elif isinstance(node, ast.Call):
        yes, no = _call(flow, node, state)
    else:
        yes, no = _plain(flow, node, state)
    return _noted(fact, yes, held=True), _noted(fact, no, held=False)


def _known(flow: Flow, node: ast.expr, state: State, *, held: bool) -> Paths:
    """The one way that a condition leaves open; what it calls it calls all the same."""
    for part in ast.walk(node):
        if isinstance(part, ast.Call):
            flow.evaluate(part, state)
    return ([state], []) if held else ([], [state])


def _fact(scope: Scope, node: ast.expr) -> str:
    """A condition that is as it was as long as its names are: its text; empty for others."""
    for part in ast.walk(node):
        if isinstance(part, ast.Call):
            name = scope.name_of(part.func) or ""
            module, _, function = name.rpartition(".")
            if module not in ("KSR", "KSR.siputils", "KSR.tmx", "KSR.corex"):
                return ""
            if not function.startswith(("is_", "has_", "t_is_", "ifdef", "ifndef")):
                return ""
        elif isinstance(part, (ast.NamedExpr, ast.Subscript, ast.Await)):
            return ""
    return ast.unparse(node)


def _noted(fact: str, states: list[State], *, held: bool) -> list[State]:
    if not fact:
        return states
    noted = []
    for state in states:
        fresh = state.copy()
        fresh.facts[fact] = held
        noted.append(fresh)
    return noted


def _and_or(flow: Flow, node: ast.BoolOp, state: State) -> Paths:
    stops: list[State] = []
    going = [state]
    for operand in node.values:
        ahead: list[State] = []
        for before in going:
            yes, no = flow.branch(operand, before)
            if isinstance(node.op, ast.Or):
                stops, ahead = stops + yes, ahead + no
            else:
                stops, ahead = stops + no, ahead + yes
        going = ahead[:MOST]
    return (stops[:MOST], going) if isinstance(node.op, ast.Or) else (going, stops[:MOST])


def _plain(flow: Flow, node: ast.expr, state: State) -> Paths:
    """The truth of a value."""
    yes: list[State] = []
    no: list[State] = []
    for value, after in flow.evaluate(node, state):
        flow.listener.tested(flow.scope, node, value)
        if value.is_const and not value.is_code:
            (yes if value.const else no).append(after)
            continue
        if value.sign is not None:
            # -1 is true in Python: that is said above; from here on it is what was meant.
            (yes if value.sign > 0 else no).append(after)
            continue
        yes.append(known_as(flow, node, after, value.without_none()))
        no.append(after)
    return yes, no


def _call(flow: Flow, node: ast.Call, state: State) -> Paths:
    scope = flow.scope
    name = scope.name_of(node.func) or ""
    path = name.removeprefix("KSR.") if name.startswith("KSR.") else ""
    methods = _methods(scope, node, path)
    if methods is not None:
        return _narrowed_methods(flow, node, state, methods)
    if name == "kemi_app.verdict.ok" and len(node.args) == 1:
        return _positive(flow, node, state)
    if name == "isinstance" and len(node.args) == 2:
        return _not_none(flow, node.args[0], state)
    if name == "any" and len(node.args) == 1:
        return _any(flow, node, state)
    if path in ("pv.is_null", "hdr.is_present"):
        return _is_null(flow, node, path, state)
    if name in ("re.fullmatch", "re.match") and len(node.args) > 1:
        return _cleaned(flow, node, node.args[1], state)
    if isinstance(node.func, ast.Attribute):
        if node.func.attr == "isprintable":
            return _cleaned(flow, node, node.func.value, state, *BREAKS)
        if node.func.attr in CLEAN_TESTS:
            return _cleaned(flow, node, node.func.value, state)
        if node.func.attr == "fullmatch" and len(node.args) == 1:
            return _cleaned(flow, node, node.args[0], state)
    return _plain(flow, node, state)


def _methods(scope: Scope, node: ast.Call, path: str) -> frozenset[str] | None:
    """The methods for which a function of KSR says yes."""
    if path.startswith("is_") and path[3:].isupper() and not node.args:
        return frozenset((path[3:],))
    if len(node.args) == 1:
        text = scope.constant(node.args[0])
        if isinstance(text, str) and path == "is_method_in":
            return frozenset(LETTERS[one] for one in text.upper() if one in LETTERS)
        if isinstance(text, str) and path in ("is_method", "siputils.is_method"):
            return frozenset(one.strip() for one in text.upper().split("|"))
    return None


def _narrowed_methods(flow: Flow, node: ast.expr, state: State, methods: frozenset[str]) -> Paths:
    yes: list[State] = []
    no: list[State] = []
    for _, after in flow.evaluate(node, state):
        split_methods(flow, after, methods, yes, no)
    return yes, no


def _positive(flow: Flow, node: ast.Call, state: State) -> Paths:
    """``ok(rc)`` is ``rc > 0``."""
    made = ast.copy_location(ast.Compare(node.args[0], [ast.Gt()], [ast.Constant(0)]), node)
    return compare(flow, ast.fix_missing_locations(made), state)


def _not_none(flow: Flow, node: ast.expr, state: State) -> Paths:
    yes: list[State] = []
    no: list[State] = []
    for value, after in flow.evaluate(node, state):
        yes.append(known_as(flow, node, after, value.without_none()))
        no.append(after)
    return yes, no


def _any(flow: Flow, node: ast.Call, state: State) -> Paths:
    """``any(sign in text for sign in "\\r\\n")``: where that is false, none of them is in it."""
    yes, no = _plain(flow, node, state)
    match node.args[0]:
        case ast.GeneratorExp(
            ast.Compare(ast.Name(looked), [ast.In()], [subject]),
            [ast.comprehension(target=ast.Name(each), iter=signs, ifs=[])],
        ) if looked == each:
            text = flow.scope.constant(signs)
            if text is None and (members := collection(flow.scope, signs)):
                text = "".join(str(one) for one in members)
            no = [without(flow, subject, text, one) for one in no]
    return yes, no


def _is_null(flow: Flow, node: ast.Call, path: str, state: State) -> Paths:
    yes, no = _plain(flow, node, state)
    if path != "pv.is_null" or len(node.args) != 1:
        return yes, no
    key = f"KSR.pv.get({ast.unparse(node.args[0])})"
    return yes, [with_value(one, key, Value("xval", source="pv.get", key=key)) for one in no]


def _cleaned(flow: Flow, node: ast.Call, subject: ast.expr, state: State, *dangers: str) -> Paths:
    """A test that only text without these dangers passes; without a word, without any."""
    yes, no = _plain(flow, node, state)
    key = key_of(flow.scope, subject)
    if not key:
        return yes, no
    cleaned = []
    for one in yes:
        value = one.get(key) or one_value(flow, subject, one)
        cleaned.append(with_clean(one, key, value.clean(*dangers)))
    return cleaned, no
