"""What a call of KSR gives and does, on each path that can follow it."""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from kemi_app.check import known_functions
from kemi_app.check.flow.context import Results
from kemi_app.check.flow.pvvalue import pv_value
from kemi_app.check.flow.state import State
from kemi_app.check.flow.value import ANY, BREAKS, METHOD, NONE, TEXT, Value

ABSORBING: Final = ("tm.t_check_trans",)
"""Answer 0 where the message was a retransmission, and is dealt with."""

ANSWER_A_NO: Final = ("sanity.sanity_check", "sanity.sanity_check_defaults")
"""Have answered the request where they say no."""

ANSWER_A_YES: Final = ("jsonrpcs.dispatch", "websocket.handle_handshake", "msrp.reply")
"""Have answered the request where they say yes alone."""

ENDINGS: Final[Mapping[str, str]] = {
    "reply": "answered",
    "relay": "relayed",
    "drop": "dropped",
    "suspend": "suspended",
}

LOOKUPS: Final = frozenset(
    (
        *("registrar.lookup", "registrar.lookup_branches", "registrar.lookup_to_dset"),
        *("registrar.lookup_xavp", "dispatcher.ds_select_dst", "dispatcher.ds_select_domain"),
        *("dispatcher.ds_select", "dispatcher.ds_select_routes", "dispatcher.ds_next_dst"),
        *("dispatcher.ds_next_domain", "alias_db.lookup", "alias_db.lookup_ex"),
        *("speeddial.lookup", "dialplan.dp_match", "dialplan.dp_replace", "drouting.do_routing"),
        *("drouting.do_routing_furi", "drouting.next_routing", "tm.t_load_contacts"),
        *("tm.t_next_contacts", "auth_db.auth_check", "auth_db.digest_authenticate"),
        *("auth_db.proxy_authenticate", "auth_db.www_authenticate", "auth.pv_auth_check"),
        *("auth.pv_www_authenticate", "auth.pv_proxy_authenticate", "maxfwd.process_maxfwd"),
    )
)
"""Who is told no by one of these waits for an answer."""

CARRIES: Final = frozenset(
    (
        *("hdr.get", "hdr.gete", "hdr.getw", "hdr.get_idx", "hdr.gete_idx", "hdr.getw_idx"),
        *("kx.get_ua", "kx.gete_ua", "kx.getw_ua", "kx.get_body", "kx.gete_body", "kx.getw_body"),
        *("kx.get_callid", "kx.gete_callid", "kx.getw_callid"),
    )
)
"""Give text of the message with the line breaks of folded headers or of bodies."""

FROM_MESSAGE: Final = frozenset(
    f"kx.{form}_{name}"
    for form in ("get", "gete", "getw")
    for name in (
        *("ruri", "ouri", "furi", "turi", "fuser", "fhost", "tuser", "thost", "ruser", "rhost"),
        *("ouser", "ohost", "au", "ad", "aurealm", "duri", "fdomain", "tdomain"),
    )
)
"""Give text of the message that fits in a line."""

OF_REPLY: Final = ("reply", "onreply")
"""The kinds of route that only replies run."""

OF_REQUEST: Final = ("request", "branch", "failure", "branch_failure")
"""The kinds of route that only requests run."""

ASKS_KIND: Final = {"siputils.is_request": OF_REQUEST, "siputils.is_reply": OF_REPLY}
"""Say yes in these."""

OF_REPLIES: Final = ("$rs", "$rr")
"""Have a value in every reply."""

READS: Final = ("pv.get", "pv.gete", "pv.getw", "pv.getvn", "pv.getvs")


def call(
    path: str, arguments: Sequence[Value], node: ast.Call, state: State, release: str
) -> Results:
    """The values that a function of KSR gives, each with the state that it leaves."""
    found = known_functions.function(path, release) or known_functions.functions(path)
    if not found:
        return [(ANY, state)]
    function = found[0]
    value = _value(path, function, arguments, state.route)
    if path in ABSORBING:
        dropped = state.copy()
        dropped.done = state.done or "dropped"
        return [
            (replace(value, sign=1), state.copy()),
            (replace(value, sign=0), dropped),
            (replace(value, sign=-1), state),
        ]
    if path in ANSWER_A_NO:
        answered = state.copy()
        answered.done = "answered"
        return [(replace(value, sign=1), state), (replace(value, sign=-1), answered)]
    end = _ending(path, function, arguments)
    if not end:
        return [(value, state)]
    after = state.copy()
    after.done = end
    if end == "relayed" or path in ANSWER_A_YES:
        failed = state.copy()
        # Where tm cannot send, it answers by itself when the route ends, if nobody else does.
        failed.done = state.done or ("tried" if end == "relayed" else "")
        return [(replace(value, sign=1), after), (replace(value, sign=-1), failed)]
    return [(value, after)]


def ending(path: str, arguments: Sequence[Value], release: str) -> str:
    """What becomes of a request by a call: answered or relayed; empty for neither."""
    found = known_functions.function(path, release) or known_functions.functions(path)
    end = _ending(path, found[0], arguments) if found else ""
    return end if end in ("answered", "relayed") else ""


def _ending(path: str, function: known_functions.KemiFunction, arguments: Sequence[Value]) -> str:
    """A final reply has a code from 200 on; a save answers, unless its flags say otherwise."""
    if path.startswith("registrar.save"):
        flags = arguments[1].const if len(arguments) > 1 else 0
        return "" if isinstance(flags, int) and flags & 2 else "answered"
    code = arguments[0].const if arguments else None
    if isinstance(code, int) and 100 <= code < 200:
        return ""
    return ENDINGS.get(function.ends, "")


def _value(
    path: str, function: known_functions.KemiFunction, arguments: Sequence[Value], route: str
) -> Value:
    if path in READS:
        first = arguments[0].const if arguments else None
        value = pv_value(first) if isinstance(first, str) else Value("xval", nullable=True)
        if first in OF_REPLIES and route in OF_REPLY:
            value = value.without_none()
        if path in ("pv.gete", "pv.getw", "pv.getvn", "pv.getvs"):
            value = value.without_none()
        return replace(value, source=path)
    if path in ASKS_KIND and route in (*OF_REPLY, *OF_REQUEST):
        says_yes = route in ASKS_KIND[path]
        return Value("code", sign=1 if says_yes else -1, source=path)
    taint: frozenset[str] = frozenset()
    if path in CARRIES:
        taint = BREAKS | TEXT
    elif path in FROM_MESSAGE:
        taint = TEXT
    if function.returns == "int":
        kinds = {"value": "number", "zero": "zero"}
        return Value(kinds.get(function.gives, "code"), source=path)
    if function.returns == "bool":
        return Value("bool", source=path)
    if function.returns == "none":
        return NONE
    if function.returns == "str":
        return Value("str", source=path, taint=taint)
    kind = "str" if function.gives.replace("|None", "") == "str" else "xval"
    key = METHOD if path == "kx.get_method" else ""
    return Value(kind, nullable=function.can_be_none, source=path, key=key, taint=taint)
