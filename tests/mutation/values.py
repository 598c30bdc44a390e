"""Broken values: other numbers, texts, names, arguments, functions, and fewer of them."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from .breaking import Broken, called, text, with_field

MIXED_UP: dict[str, tuple[str, ...]] = {
    # flags
    "FLT_ACC": ("FLT_ACCMISSED",),
    "FLT_ACCMISSED": ("FLT_ACCFAILED", "FLT_ACC"),
    "FLT_ACCFAILED": ("FLT_ACCMISSED",),
    "FLT_NATS": ("FLT_ACC",),
    "FLB_NATB": ("FLB_NATSIPPING",),
    "FLB_NATSIPPING": ("FLB_NATB",),
    "setflag": ("resetflag", "setbflag"),
    "setbflag": ("resetbflag", "setflag"),
    "isflagset": ("isbflagset",),
    "isbflagset": ("isflagset",),
    # whose address, and which part of it
    "uri_is_ours": ("from_is_ours",),
    "from_is_ours": ("uri_is_ours",),
    "gete_ruser": ("gete_fuser", "gete_rhost", "gete_tuser"),
    "gete_fhost": ("gete_rhost", "gete_thost"),
    "is_myself_srcip": ("is_myself_ruri",),
    "is_myself_nhuri": ("is_myself_ruri", "is_myself_furi"),
    "isdsturiset": ("is_myself_ruri",),
    "source_ip": ("source_port",),
    "method": ("call_id",),
    "get_srcip": ("get_ruri",),
    "get_hu": ("get_srcip",),
    "get_status": ("get_method",),
    # what is done with the message
    "append": ("append_to_reply",),
    "append_to_reply": ("append",),
    "remove": ("append",),
    "send_reply": ("sl_send_reply",),
    "sl_reply_error": ("sl_forward_reply0",),
    "seturi": ("setdsturi", "prefix"),
    "set_drop": ("set_reply_close",),
    "set_reply_close": ("set_reply_no_connect",),
    "set_reply_no_connect": ("set_forward_no_connect",),
    "set_forward_no_connect": ("set_reply_no_connect",),
    "record_route": ("loose_route",),
    "loose_route": ("record_route",),
    "add_rr_param": ("record_route_params",),
    "check_route_param": ("is_direction",),
    "is_first_hop": ("has_totag",),
    "has_totag": ("is_first_hop",),
    "fix_nated_register": ("set_contact_alias", "fix_nated_contact"),
    "set_contact_alias": ("fix_nated_contact", "handle_ruri_alias"),
    "handle_ruri_alias": ("set_contact_alias",),
    # transactions
    "t_relay": ("t_newtran",),
    "t_newtran": ("t_check_trans",),
    "t_check_trans": ("t_newtran", "t_is_canceled"),
    "t_precheck_trans": ("t_is_failure_route",),
    "t_is_canceled": ("t_check_trans",),
    "t_on_branch": ("t_on_reply",),
    "t_on_reply": ("t_on_failure",),
    "t_on_failure": ("t_on_branch",),
    "t_release": ("t_newtran",),
    # users, media, presence
    "auth_challenge": ("www_challenge", "proxy_challenge"),
    "consume_credentials": ("auth_get_www_authenticate",),
    "handle_publish": ("handle_subscribe",),
    "handle_subscribe": ("handle_publish",),
    "manage_media": ("end_media",),
    "end_media": ("manage_media",),
    "natmanage_in_dialog": ("end_media",),
    "rtpengine_delete0": ("rtpengine_manage0",),
    "rtpproxy_destroy0": ("rtpproxy_manage0",),
    # values of variables
    "sets": ("gete",),
    "seti": ("get",),
    "unset": ("gete",),
    "gete": ("getw",),
    "sht_seti": ("sht_is_null",),
    "getw": ("gete",),
    # Python's own
    "fullmatch": ("match", "search"),
    "match": ("fullmatch", "search"),
    "any": ("all",),
    "partition": ("rpartition",),
    "startswith": ("endswith",),
    "endswith": ("startswith",),
    "rstrip": ("lstrip",),
    "lower": ("upper",),
}
"""The names that somebody could write in the place of others by mistake."""
HOMES = {
    "NEXT": "kemi_app.verdict",
    "DONE": "kemi_app.verdict",
    "uri_is_ours": "kemi_app.myself",
    "from_is_ours": "kemi_app.myself",
    "manage_media": "kemi_app.routes.rtprelay",
    "end_media": "kemi_app.routes.rtprelay",
    **{name: "kemi_app.flags" for name in MIXED_UP if name.startswith(("FLT_", "FLB_"))},
}
"""Where those come from that are no attributes: a mutant shall not go wrong for want of a name."""


def constant(node: ast.AST) -> Iterator[Broken]:
    """A number is one more or less; a text longer, empty, in the other case.

    What ends it and is no letter, as the anchors of an expression are, is missing.
    """
    if not isinstance(node, ast.Constant) or isinstance(node.value, bool):
        return
    value = node.value
    others: tuple[int | str, ...] = ()
    if isinstance(value, int):
        others = (value + 1, value - 1)
    elif isinstance(value, str) and value:
        bare = (value[1:],) * (not value[0].isalnum()) + (value[:-1],) * (not value[-1].isalnum())
        others = (f"{value}x", "", value.swapcase(), *bare)
    for other in others:
        if other != value:
            yield f"{value!r} -> {other!r}", ast.Constant(other)


def mixed_up(node: ast.AST) -> Iterator[Broken]:
    """A function, a flag or an attribute is taken for another."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        for other in MIXED_UP.get(node.func.attr, ()):
            func = with_field(node.func, "attr", other)
            yield f"{ast.unparse(node)} -> {other}", with_field(node, "func", func)
    if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load):
        for other in MIXED_UP.get(node.attr, ()):
            yield f"{ast.unparse(node)} -> {other}", with_field(node, "attr", other)
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
        for other in MIXED_UP.get(node.id, ()):
            yield f"{node.id} -> {other}", ast.Name(other, node.ctx)


def arguments(node: ast.AST) -> Iterator[Broken]:
    """An argument of a call is left out, or swapped with the next one."""
    if not isinstance(node, ast.Call):
        return
    before, args = ast.unparse(node), node.args
    for at, argument in enumerate(args):
        if called(node) not in ("ok", "str"):
            rest = [*args[:at], *args[at + 1 :]]
            yield f"{before} -> without {text(argument)}", with_field(node, "args", rest)
        if at + 1 < len(args):
            both = [*args[:at], args[at + 1], argument, *args[at + 2 :]]
            yield f"{before} -> {text(argument)} later", with_field(node, "args", both)


def elements(node: ast.AST) -> Iterator[Broken]:
    """An element of several is missing."""
    if not (isinstance(node, (ast.Tuple, ast.List, ast.Set)) and len(node.elts) > 1):
        return
    if isinstance(node, ast.Tuple) and isinstance(node.ctx, ast.Store):
        return
    for at, element in enumerate(node.elts):
        rest = [*node.elts[:at], *node.elts[at + 1 :]]
        yield f"{ast.unparse(node)} -> without {text(element)}", with_field(node, "elts", rest)


def composed(node: ast.AST) -> Iterator[Broken]:
    """A part of a composed text is missing."""
    if isinstance(node, ast.JoinedStr) and len(node.values) > 1:
        for at in range(len(node.values)):
            rest = [*node.values[:at], *node.values[at + 1 :]]
            part = node.values[at]
            gone = part.value if isinstance(part, ast.FormattedValue) else part
            change = f"{ast.unparse(node)} -> without {ast.unparse(gone)}"
            yield change, with_field(node, "values", rest)
