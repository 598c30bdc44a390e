"""K803: passwords, keys and tokens that stand in the source."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import Final

from kemi_app.check.finding import Finding
from kemi_app.check.python.subject import Subject
from kemi_app.script.module import Module
from kemi_app.script.scope import Scope
from kemi_app.script.uses import KsrUse

NAME: Final = re.compile(
    r"(?:^|_)(?:password|passwd|passphrase|passwort|pwd|pass|secret|secret_key|api_?key|auth_?key"
    r"|access_?key|private_?key|token|credential)s?(?:_?\d+|_value|_default)?$"
)
"""The end of a name that holds a secret: not of one that says where a secret is."""

_CAMEL: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_URL: Final = re.compile(r"[a-z][a-z0-9+.-]*://[^\s/:@]*:([^\s/@]+)@", re.IGNORECASE)
_SETTING: Final = re.compile(r"(?:^|[\s;])(?:password|passwd|pwd)=([^\s;]+)", re.IGNORECASE)
_SCHEME: Final = re.compile(r"(?:^|:\s*|\s)(?:Bearer|Basic)\s+([A-Za-z0-9._~+/=-]{8,})\s*$")
_HEADER: Final = re.compile(
    r"(?:x-api-key|api-key|x-auth-token|x-auth|private-token)\s*:\s*(\S{6,})", re.IGNORECASE
)
_KNOWN: Final = re.compile(
    r"(?:AKIA[0-9A-Z]{16}|ghp_[A-Za-z0-9]{36}|sk_live_[A-Za-z0-9]{16,}|xox[abp]-[A-Za-z0-9-]{10,}"
    r"|-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----)"
)
_PLACEHOLDER: Final = re.compile(r"[$%{<\[:?]|\*+$|x+$|\.\.\.|changeme$", re.IGNORECASE)
_SQL: Final = re.compile(r"\b(?:select|update|insert|where)\b", re.IGNORECASE)

PASSWORDS: Final = {
    "auth.pv_auth_check": 1,
    "auth.pv_www_authenticate": 1,
    "auth.pv_proxy_authenticate": 1,
    "auth.pv_www_authenticate_method": 1,
}
"""The functions of KSR that take a password, and at which place."""

ADVICE: Final = "take it from the environment or from kamailio.cfg (KSR.kx.get_env, KSR.kx.get_def)"


def check(subject: Subject) -> Iterator[Finding]:
    """K803, in every module."""
    for module in subject.modules():
        scope = Scope(subject.project, module)
        told: set[int] = set()
        for what, node in _secrets(scope, module):
            if id(node) not in told:
                told.add(id(node))
                message = f"{what} stands in the source: {ADVICE}"
                yield subject.finding(module, node, "K803", message)
    for use in subject.uses:
        for what, node in _of_use(use):
            message = f"{what} stands in the source: {ADVICE}"
            yield subject.finding(use.scope.module, node, "K803", message)


def _secrets(scope: Scope, module: Module) -> Iterator[tuple[str, ast.expr]]:
    plain = _documentation(module)
    for node in module.nodes:
        for name, value in _named(node):
            for one in _values(name, value):
                yield f"the value of {name}", one
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in plain:
            what = _in_text(node.value)
            if what:
                yield what, node


def _named(node: ast.AST) -> Iterator[tuple[str, ast.expr]]:
    """The values that a node gives to names, keywords, keys and parameters."""
    if isinstance(node, ast.Assign):
        for target in node.targets:
            yield _last(target), node.value
    elif isinstance(node, (ast.AnnAssign, ast.NamedExpr)) and node.value is not None:
        yield _last(node.target), node.value
    elif isinstance(node, ast.keyword) and node.arg is not None:
        yield node.arg, node.value
    elif isinstance(node, ast.Dict):
        for key, value in zip(node.keys, node.values, strict=True):
            if isinstance(key, ast.Constant) and isinstance(key.value, str):
                yield key.value, value
    elif isinstance(node, ast.arguments):
        plain = [*node.posonlyargs, *node.args]
        for argument, value in zip(reversed(plain), reversed(node.defaults), strict=False):
            yield argument.arg, value
        for argument, default in zip(node.kwonlyargs, node.kw_defaults, strict=True):
            if default is not None:
                yield argument.arg, default


def _last(target: ast.expr) -> str:
    if isinstance(target, ast.Name):
        return target.id
    if isinstance(target, ast.Attribute):
        return target.attr
    if isinstance(target, ast.Subscript) and isinstance(target.slice, ast.Constant):
        return str(target.slice.value)
    return ""


def _values(name: str, value: ast.expr) -> Iterator[ast.expr]:
    """The secrets among what a name is given."""
    words = _CAMEL.sub("_", name).lower().replace("-", "_")
    found = NAME.search(words)
    is_header = words in ("authorization", "proxy_authorization")
    if found is None and not is_header:
        return
    values = [value]
    if isinstance(value, ast.Dict):
        values = value.values
    elif isinstance(value, (ast.Tuple, ast.List, ast.Set)):
        values = value.elts
    elif isinstance(value, ast.BoolOp):
        values = value.values
    for one in values:
        if isinstance(one, ast.Constant) and isinstance(one.value, (str, bytes)):
            text = one.value if isinstance(one.value, str) else one.value.decode("latin-1")
            if _is_secret(words, text):
                yield one


def _is_secret(name: str, text: str) -> bool:
    """Whether a text is a secret itself, and not the name of where one is, or a mark."""
    if len(text) < 3 or _PLACEHOLDER.match(text) or text.startswith(("/", "./", "~")):
        return False
    if any(sign.isspace() for sign in text.strip()) and not _SCHEME.search(text):
        return False
    words = set(re.split(r"[^a-z]+", _CAMEL.sub("_", text).lower()))
    kinds = {"password", "passwd", "pass", "secret", "token", "key", "authorization", "credential"}
    if words & kinds and not any(sign.isdigit() for sign in text):
        return False  # the name of a column, of a header, of a field
    if name in ("token", "tokens"):
        return len(text) >= 8 and any(sign.isdigit() for sign in text)
    return True


def _in_text(text: str) -> str:
    """What secret stands in a text, whatever it is given to."""
    for pattern, what in (
        (_URL, "the password in a URL"),
        (_HEADER, "the key in a header"),
        (_SCHEME, "the credential in a header"),
        (_SETTING, "a password"),
    ):
        found = pattern.search(text)
        if found is None or _PLACEHOLDER.match(found[1]) or found[1] == "PASSWORD":
            continue
        if pattern is _SCHEME and found[1].isalpha() and found.start() > 0:
            continue  # a sentence: "needs Basic authentication"
        if pattern is _SETTING and (_SQL.search(text) or found[1].startswith(("'", '"'))):
            continue
        return what
    return "a key" if _KNOWN.search(text) else ""


def _of_use(use: KsrUse) -> Iterator[tuple[str, ast.expr]]:
    """Passwords that are given to functions of KSR, or put into pseudo-variables."""
    if use.call is None:
        return
    arguments = use.call.args
    place = PASSWORDS.get(use.path, len(arguments))
    for given in arguments[place : place + 1]:
        text = given.value if isinstance(given, ast.Constant) else None
        if isinstance(text, str) and text and not text.startswith("$"):
            yield f"the password given to KSR.{use.path}", given
    if use.path in ("pv.sets", "pvx.var_sets", "pvx.shv_sets") and len(arguments) == 2:
        name, value = use.scope.constant(arguments[0]), arguments[1]
        if not isinstance(name, str) or not isinstance(value, ast.Constant):
            return
        inner = name.rpartition("(")[2].rstrip(")").rpartition("=>")[2].lower()
        is_password = inner == "apass" or NAME.search(inner) is not None
        if is_password and isinstance(value.value, str) and _is_secret(inner, value.value):
            yield f"the value of {name}", value


def _documentation(module: Module) -> set[int]:
    """The docstrings, and the texts that explain what stands before them."""
    return {
        id(node.value)
        for node in module.nodes
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
