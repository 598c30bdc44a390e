"""The native route blocks of kamailio.cfg, for KSR.route(): plain lists of calls.

Conditions, loops and assignments are not simulated, nor is any function that is not listed here.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from fake_ksr.errors import NotSimulated

if TYPE_CHECKING:
    from fake_ksr.cfgtokens import Token
    from fake_ksr.server import FakeKamailio

Argument = int | str
MAX_DEPTH = 256
CORE = {
    "setflag", "resetflag", "isflagset", "setbflag", "resetbflag", "isbflagset", "setsflag",
    "resetsflag", "issflagset", "force_rport", "add_local_rport", "is_method",
}  # fmt: skip
"""Those that do what the KSR function of that name does: 1 for yes, -1 for no."""
MODULES = {
    "sl_send_reply": "sl", "send_reply": "sl", "t_relay": "tm", "t_newtran": "tm",
    "t_reply": "tm", "loose_route": "rr", "record_route": "rr", "has_totag": "siputils",
    "append_hf": "textops", "remove_hf": "textops",
}  # fmt: skip
"""Functions of modules that are the same in KSR, arguments included."""


class _End(Exception):
    """A statement that ends things: the result, and whether it ends the whole script."""

    def __init__(self, result: int, whole: bool = False) -> None:
        super().__init__(result)
        self.result = result
        self.whole = whole


def run(server: FakeKamailio, name: str) -> int:
    """Run a route: what it returns, 0 where it exits or drops, -1 where there is none."""
    if name not in server.config.routes:
        server.log_line("err", f"route {name} not found")
        return -1
    server.context.dropped = False
    try:
        return _run(server, name, 1)
    except _End:
        return 0


def _run(server: FakeKamailio, name: str, depth: int) -> int:
    if depth > MAX_DEPTH:
        server.log_line("err", "too many recursive routing table lookups")
        return -1
    result = 1
    try:
        for statement in _statements(server.config.routes[name]):
            result = _statement(server, name, statement, depth)
            if result == 0:
                raise _End(0, whole=True)
    except _End as end:
        if end.whole:
            raise
        return end.result
    return result


def _statements(tokens: list[Token]) -> list[list[Token]]:
    found: list[list[Token]] = [[]]
    for token in tokens:
        if token.kind == "punct" and token.text == ";":
            found.append([])
        else:
            found[-1].append(token)
    return [statement for statement in found if statement]


def _statement(server: FakeKamailio, route: str, tokens: list[Token], depth: int) -> int:
    word, rest = tokens[0].text, tokens[1:]
    if word == "return":
        numbers = [token.text for token in rest if token.kind == "number"]
        if len(numbers) != sum(1 for token in rest if token.text not in "()"):
            raise _missing(route, tokens)
        raise _End(int(numbers[0]) if numbers else 1)
    if word in ("exit", "drop") and not [token for token in rest if token.text not in "()"]:
        context = server.context
        context.dropped = context.can_drop and word == "drop"
        raise _End(0, whole=True)
    if len(rest) < 2 or rest[0].text != "(" or rest[-1].text != ")":
        raise _missing(route, tokens)
    arguments = [
        int(token.text) if token.kind == "number" else token.text
        for token in rest[1:-1]
        if token.text != ","
    ]
    if any(isinstance(one, str) and "$" in one for one in arguments):
        raise _missing(route, tokens)
    if word == "route" and len(arguments) == 1:
        return _run(server, str(arguments[0]), depth + 1)
    function = _function(server, word)
    if function is None:
        raise _missing(route, tokens)
    result = function(*arguments)
    return result if type(result) is int else 1 if result else -1


def _function(server: FakeKamailio, name: str) -> Callable[..., object] | None:
    home: object = server.ksr
    if name in MODULES:
        home = getattr(server.ksr, MODULES[name], None)
    elif name not in CORE:
        return None
    function: Callable[..., object] | None = getattr(home, name, None)
    return function


def _missing(route: str, tokens: list[Token]) -> NotSimulated:
    text = " ".join(token.text for token in tokens[:8])
    return NotSimulated(
        f"in route[{route}] of kamailio.cfg: {text}", 'kamailio.script("KSR.route", 1)'
    )
