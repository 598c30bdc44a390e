"""The plain type that an expression has, as far as that can be read."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from typing import Final

from kemi_app.check import known_functions
from kemi_app.script.scope import Scope

CALLS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("str", "repr", "ascii", "chr", "hex", "oct", "bin", "format"), "str"),
    **dict.fromkeys(("int", "len", "ord", "hash", "id"), "int"),
    **dict.fromkeys(("bool", "isinstance", "issubclass", "hasattr", "callable"), "bool"),
    **dict.fromkeys(("any", "all"), "bool"),
    **dict.fromkeys(("list", "sorted"), "list"),
    "bytes": "bytes",
    "float": "float",
    "time.time": "float",
    "dict": "dict",
    "set": "set",
    "tuple": "tuple",
    "shlex.quote": "str",
    "json.dumps": "str",
}
"""What a function of Python gives."""

TEXT: Final = frozenset(
    (
        *("strip", "lstrip", "rstrip", "lower", "upper", "replace", "format", "join", "title"),
        *("capitalize", "zfill", "ljust", "rjust", "center", "removeprefix", "removesuffix"),
    )
)
"""The methods of text that give text."""

LITERALS: Final[Mapping[type[ast.expr], str]] = {
    ast.JoinedStr: "str",
    ast.List: "list",
    ast.ListComp: "list",
    ast.Tuple: "tuple",
    ast.Dict: "dict",
    ast.DictComp: "dict",
    ast.Set: "set",
    ast.SetComp: "set",
    ast.Compare: "bool",
    ast.GeneratorExp: "generator",
    ast.Lambda: "function",
}


def kind_of(scope: Scope, node: ast.expr, hops: int = 0) -> str:
    """str, int, float, bool, bytes, none, list, ...; empty where it is not known."""
    if hops > 10:
        return ""
    literal = LITERALS.get(type(node))
    if literal is not None:
        return literal
    if isinstance(node, ast.Constant):
        return "none" if node.value is None else type(node.value).__name__
    if isinstance(node, ast.UnaryOp):
        return "bool" if isinstance(node.op, ast.Not) else kind_of(scope, node.operand, hops + 1)
    if isinstance(node, ast.IfExp):
        body, orelse = kind_of(scope, node.body, hops + 1), kind_of(scope, node.orelse, hops + 1)
        return body if body == orelse else ""
    if isinstance(node, ast.BinOp):
        return _of_operation(scope, node, hops)
    if isinstance(node, ast.Call):
        return _of_call(scope, node, hops)
    if isinstance(node, (ast.Name, ast.Attribute)):
        return _of_name(scope, node, hops)
    return ""


def _of_operation(scope: Scope, node: ast.BinOp, hops: int) -> str:
    left, right = kind_of(scope, node.left, hops + 1), kind_of(scope, node.right, hops + 1)
    if isinstance(node.op, ast.Mod) and left in ("str", "bytes"):
        return left
    if isinstance(node.op, ast.Mult) and {left, right} == {"str", "int"}:
        return "str"
    if left != right:
        return ""
    if isinstance(node.op, ast.Div):
        return "float" if left == "int" else ""
    return left if left in ("int", "float") or isinstance(node.op, ast.Add) else ""


def _of_call(scope: Scope, node: ast.Call, hops: int) -> str:
    name = scope.name_of(node.func)
    if name is not None and name.startswith("KSR."):
        found = {one.returns for one in known_functions.functions(name[4:])}
        return found.pop() if found in ({"int"}, {"str"}, {"bool"}) else ""
    if name is not None and name in CALLS:
        return CALLS[name]
    if isinstance(node.func, ast.Attribute):
        attribute = node.func.attr
        base = kind_of(scope, node.func.value, hops + 1)
        if base == "str" and attribute in TEXT:
            return "str"
        if (base, attribute) in (("str", "encode"), ("bytes", "decode")):
            return "bytes" if base == "str" else "str"
        if base == "str" and attribute in ("split", "rsplit", "splitlines"):
            return "list"
    return ""


def _of_name(scope: Scope, node: ast.Name | ast.Attribute, hops: int) -> str:
    if isinstance(node, ast.Name):
        found = scope.lookup(node.id)
        if found is None:
            return ""
        where, value = found
        if isinstance(value, ast.expr):
            kind = kind_of(where, value, hops + 1)
            # None at the top level stands for what a function puts there later.
            return "" if kind == "none" and where.function is None else kind
    constant = scope.constant(node)
    return "" if constant is None else type(constant).__name__
