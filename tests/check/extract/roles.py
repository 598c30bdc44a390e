"""What a function does with each of its parameters, and how it ends the work on a message.

Roles come from the parameter's name in kemi_app/stubs/words, and from this list where a name is
not enough.
"""

from __future__ import annotations

_LOGS = "crit dbg err info notice warn"
_X = "xalert xcrit xdbg xerr xinfo xnotice xwarn"
_HDR_NAME = (
    "get get_idx get_idx_end gete gete_idx gete_idx_end getw getw_idx is_present remove"
    " get_body match_content"
)


def _each(prefix: str, names: str, roles: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    return {f"{prefix}{name}": roles for name in names.split()}


# The roles in order; those not named are plain.
OF: dict[str, tuple[str, ...]] = {
    **_each("", _LOGS, ("log",)),
    "log": ("", "log"),
    "log_systemd.sd_journal_print": ("", "log"),
    "log_custom.log_udp": ("log",),
    **_each("xlog.", _X, ("format",)),
    "xlog.xlog": ("", "format"),
    "xlog.xlog_facility": ("", "", "format"),
    "pvx.evalx": ("pv_write", "format"),
    **_each(
        "textopsx.",
        "append_hf_value assign_hf_value assign_hf_value2 exclude_hf_value hf_value_exists"
        " include_hf_value insert_hf_value",
        ("header_field", "format"),
    ),
    **_each("textops.", "subst subst_body subst_uri subst_user", ("subst",)),
    "textops.subst_hf": ("header_name", "subst", ""),
    "sqlops.sql_query": ("", "sql", ""),
    "sqlops.sql_xquery": ("", "sql", "xavp"),
    "sqlops.sql_query_async": ("", "sql"),
    "sqlops.sql_pvquery": ("", "sql_format", ""),
    **_each("exec.", "exec_cmd exec_avp exec_dset exec_msg", ("shell",)),
    **_each("pv.", "get gete geti getl getw is_null", ("pv",)),
    **_each("pv.", "getvn getvs", ("pv", "")),
    **_each("pv.", "sets seti setl", ("pv_write", "")),
    "pv.unset": ("pv_write",),
    "nathelper.set_alias_to_pv": ("pv_write",),
    **_each("", "setflag isflagset resetflag", ("flag",)),
    **_each("", "setbflag isbflagset resetbflag", ("branch_flag",)),
    **_each("", "setbiflag isbiflagset resetbiflag", ("branch_flag", "")),
    **_each("", "setsflag issflagset resetsflag", ("script_flag",)),
    **_each("corex.", "setxflag isxflagset resetxflag", ("xflag",)),
    "tm.t_on_failure": ("handler:failure",),
    "tm.t_on_branch": ("handler:branch",),
    "tm.t_on_branch_failure": ("handler:branch_failure",),
    "tm.t_on_reply": ("handler:onreply",),
    "tmx.t_continue": ("", "", "handler:failure"),
    "async.route": ("handler:failure", "seconds"),
    "async.ms_route": ("handler:failure", ""),
    "async.task_route": ("handler:request",),
    "async.task_group_route": ("handler:request", ""),
    "async.task_data": ("handler:request", ""),
    "async.task_group_data": ("handler:request", "", ""),
    "cfgutils.sleep": ("seconds",),
    **_each("hdr.", "append append_to_reply insert", ("header",)),
    **_each("hdr.", "append_after insert_before", ("header", "header_name")),
    **_each("hdr.", "rmappend rminsert", ("header_name", "header")),
    "tm.t_uac_send": ("method", "uri", "", "", "header", "body"),
    "tmx.t_uac_ack_local": ("", "", "header", "body"),
    **_each("sl.", "sl_send_reply send_reply", ("reply_code", "reason")),
    "sl.send_reply_mode": ("reply_code", "reason", ""),
    **_each("tm.", "t_reply t_send_reply", ("reply_code", "reason")),
    "tmx.t_reply_callid": ("", "", "reply_code", "reason"),
    "textopsx.change_reply_status": ("reply_code", "reason"),
    "textopsx.change_reply_status_code": ("reply_code",),
    "xhttp.xhttp_reply": ("reply_code", "reason", "content_type", "body"),
}
# By the name of a text parameter, whatever the function.
BY_NAME = {
    "dst_pv": "pv_write",
    "header_name": "header_name",
    "content_type": "content_type",
    "body": "body",
    "reason": "reason",
    "method": "method",
    "uri": "uri",
    "pattern": "regex",
    "xavp": "xavp",
}
HEADER_NAMES = {f"hdr.{name}" for name in _HDR_NAME.split()}

ENDS: dict[str, str] = {
    **dict.fromkeys(
        (
            *("sl.send_reply", "sl.sl_send_reply", "sl.send_reply_mode", "sl.sl_reply_error"),
            *("sl.send_reply_error", "tm.t_reply", "tm.t_send_reply", "tm.t_reply_error"),
            *("auth.auth_challenge", "auth.proxy_challenge", "auth.www_challenge"),
            *("registrar.save", "registrar.save_uri", "registrar.reg_send_reply"),
            *("siputils.options_reply", "sanity.sanity_reply", "xhttp.xhttp_reply"),
            *("presence.handle_publish", "presence.handle_publish_uri"),
            *("presence.handle_subscribe", "presence.handle_subscribe_uri"),
            *("rls.handle_subscribe", "rls.handle_subscribe_uri", "jsonrpcs.dispatch"),
            *("xmlrpc.dispatch_rpc", "xmlrpc.xmlrpc_reply", "xhttp_rpc.dispatch"),
            *("xhttp_pi.dispatch", "xhttp_prom.dispatch", "dmq.handle_message"),
            *("dmq.process_message", "dmq.process_message_rc", "imc.imc_manager"),
            *("websocket.handle_handshake", "nghttp2.nghttp2_reply", "microhttpd.mhttpd_reply"),
            *("sca.handle_subscribe", "msrp.reply", "msrp.reply_flags"),
        ),
        "reply",
    ),
    **dict.fromkeys(
        (
            *("tm.t_relay", "tm.t_relay_to_flags", "tm.t_relay_to_proto"),
            *("tm.t_relay_to_proto_addr", "tm.t_relay_to_proxy", "tm.t_relay_to_proxy_flags"),
            *("forward", "forward_uri", "sl.sl_forward_reply"),
            *("corex.forward_uac", "corex.forward_uac_uri"),
            *("msrp.relay", "msrp.relay_flags", "msrp.forward"),
        ),
        "relay",
    ),
    **dict.fromkeys(
        (
            *("tmx.t_suspend", "async.route", "async.ms_route", "evapi.async_relay"),
            *("evapi.async_multicast", "evapi.async_unicast", "http_async_client.query"),
        ),
        "suspend",
    ),
    **dict.fromkeys(("set_drop", "tmx.t_drop", "tmx.t_drop_rcode", "tm.t_release"), "drop"),
    **dict.fromkeys(
        ("pipelimit.pl_drop", "pipelimit.pl_drop_range", "pipelimit.pl_drop_retry"), "reply"
    ),
}


def roles(path: str, kinds: tuple[str, ...], names: tuple[str, ...]) -> list[str]:
    """The role of each parameter; empty for a plain one."""
    given = OF.get(path)
    if given and len(given) == len(kinds):
        return list(given)
    if path in HEADER_NAMES and kinds[:1] == ("str",):
        return ["header_name", *("" for _ in kinds[1:])]
    return [
        BY_NAME.get(name, "") if kind == "str" else ""
        for kind, name in zip(kinds, names, strict=True)
    ]
