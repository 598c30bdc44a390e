"""Native route blocks, from outside: kind, name, and where they end."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from kemi_app.cfg.cursor import Cursor, SyntaxFault, shown
from kemi_app.cfg.place import Fault
from kemi_app.cfg.statement import Block
from kemi_app.cfg.words import ROUTES

_OUTSIDE: Final = frozenset(("loadmodule", "loadmodulex", "modparam", "modparamx"))


def read_block(cursor: Cursor, note: Callable[[Fault], None]) -> Block:
    """A route block with its body. Raises SyntaxFault; what it can go on after goes to ``note``."""
    opening = cursor.take()
    name = ""
    if opening.text == "event_route" and cursor.token.kind != "[":
        raise SyntaxFault(cursor.token, "an event_route has a name: event_route[module:event]")
    if opening.text != "request_route" and cursor.accept("["):
        while cursor.token.kind not in ("]", "{", "end"):
            name += cursor.take().text
        cursor.expect("]", f"the ] after the name of the {opening.text} is missing")
        if not name:
            raise SyntaxFault(opening, f"{opening.text}[] has no name: write one between the [ ]")
    if cursor.token.kind != "{":
        wanted = f"{opening.text} is followed by its block in {{ }}"
        raise SyntaxFault(cursor.token, f"{wanted}, not by {shown(cursor.token)}")
    depth = 0
    while True:
        token = cursor.token
        if token.kind == "end":
            raise SyntaxFault(
                opening, f"the block of {opening.text} has no end: write the missing }}"
            )
        if depth and token.first and token.kind == "word":
            inside = f"{token.text} inside of the {opening.text} of line {opening.place.line}"
            is_route = token.text in ROUTES and cursor.ahead().kind in ("{", "[")
            if is_route and token.place.column == 1:
                raise SyntaxFault(token, f"{inside}: write the }} that is missing before it")
            if token.text in _OUTSIDE:
                message = f"{inside}: move it out, or write the }} that is missing before it"
                note(Fault(token.place, "C001", message))
        cursor.take()
        depth += (token.kind == "{") - (token.kind == "}")
        if not depth:
            return Block(opening.text, name, opening.place)
