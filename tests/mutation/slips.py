"""Slips of the pen: another word of the same sort, another status code, one statement too many."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from .breaking import Broken, blocks, called, is_docstring, text, with_field
from .statements import VERDICTS

METHODS = (
    "INVITE", "ACK", "CANCEL", "BYE", "REGISTER", "OPTIONS", "SUBSCRIBE", "NOTIFY", "PUBLISH",
    "MESSAGE", "REFER", "INFO", "UPDATE", "PRACK",
)  # fmt: skip
WORDS = (
    METHODS,
    ("dbaliases", "speed_dial", "subscriber", "location", "acc", "missed_calls", "domain"),
    ("Route", "Record-Route", "Via", "Contact", "Path", "Max-Forwards", "From", "To"),
)
"""Texts that somebody could write in the place of one another."""
FLAGS = ("FLT_ACC", "FLT_ACCMISSED", "FLT_ACCFAILED", "FLT_NATS", "FLB_NATB", "FLB_NATSIPPING")
"""Those of flags.py."""
CODES = (400, 401, 403, 405, 408, 480, 484, 486, 487, 500, 503, 603)
"""What a request could be answered with instead."""
CODED = ("t_reply", "send_reply", "sl_send_reply")
TOO_MUCH = (
    "raise RuntimeError('one statement too many')",
    "KSR.sl.send_reply(500, 'Server Internal Error')",
    "KSR.sl.sl_send_reply(404, 'Not Found')",
    "KSR.tm.t_send_reply(480, 'Temporarily Unavailable')",
    "KSR.tm.t_relay()",
    "KSR.forward()",
    "KSR.x.exit()",
)
"""What may stand where it should not."""


def other_word(node: ast.AST) -> Iterator[Broken]:
    """A method, a table or a header is taken for another."""
    if isinstance(node, ast.Constant):
        for words in WORDS:
            for other in words if node.value in words else ():
                if other != node.value:
                    yield f"{node.value!r} -> {other!r}", ast.Constant(other)


def other_flag(node: ast.AST) -> Iterator[Broken]:
    """A flag is taken for another."""
    if isinstance(node, ast.Name) and node.id in FLAGS and isinstance(node.ctx, ast.Load):
        for other in FLAGS:
            if other != node.id:
                yield f"{node.id} -> {other}", ast.Name(other, node.ctx)


def other_code(node: ast.AST) -> Iterator[Broken]:
    """A request is answered with another status code."""
    if not (isinstance(node, ast.Call) and called(node) in CODED):
        return
    code, *rest = node.args
    for other in CODES:
        if ast.unparse(code) != str(other):
            changed = with_field(node, "args", [ast.Constant(other), *rest])
            yield f"{ast.unparse(node)} -> {other}", changed


def not_called(node: ast.AST) -> Iterator[Broken]:
    """What stands for the answer of a function is the function itself: its brackets are missing."""
    for field, value in ast.iter_fields(node):
        if isinstance(node, ast.Expr) or not isinstance(value, (ast.Call, list)):
            continue
        held = value if isinstance(value, list) else [value]
        for at, one in enumerate(held):
            if isinstance(one, ast.Call) and ast.unparse(one.func).startswith("KSR."):
                bare = [*held[:at], one.func, *held[at + 1 :]]
                new = bare if isinstance(value, list) else one.func
                yield f"{ast.unparse(one)} -> without brackets", with_field(node, field, new)


def code_for_verdict(node: ast.AST) -> Iterator[Broken]:
    """A route ends with a return code of Kamailio's in the place of a verdict."""
    if isinstance(node, ast.Name) and node.id in VERDICTS and isinstance(node.ctx, ast.Load):
        for code in (1, -1):
            yield f"{node.id} -> {code}", ast.Constant(code)


def too_much(node: ast.AST) -> Iterator[Broken]:
    """Before a statement there is one that fails, answers, relays or ends the script."""
    for more in TOO_MUCH:
        extra = ast.parse(more).body[0]
        for field, block in blocks(node):
            if isinstance(node, (ast.Module, ast.ClassDef)):
                continue
            for at, statement in enumerate(block):
                if not is_docstring(statement):
                    put = [*block[:at], extra, *block[at:]]
                    where = node.name if isinstance(node, ast.FunctionDef) else text(node)
                    yield f"{where}: {more} before {text(statement)}", with_field(node, field, put)
