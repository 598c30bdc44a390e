"""What the modules' tables do not say: what took a module's place, what a parameter names."""

from __future__ import annotations

import re

# Modules that are gone: the last release with it as far as it counts here, and what took its place.
GONE = {
    "userblacklist": "userblocklist",
    "malloc_test": "misctest",
    "mi_fifo": "jsonrpcs",
    "mi_datagram": "jsonrpcs",
    "mi_rpc": "jsonrpcs",
    "mi_xmlrpc": "xmlrpc",
    "pua_mi": "pua_rpc",
    "dialog_ng": "ims_dialog",
    "rtpproxy-ng": "rtpengine",
    "iptrtpproxy": "rtpengine",
    "memcache": "memcached",
    "mysql": "db_mysql",
    "postgres": "db_postgres",
    "sqlite": "db_sqlite",
    "unixodbc": "db_unixodbc",
    "flatstore": "db_flatstore",
    "dbtext": "db_text",
    "cpl-c": "cplc",
    "purple": "",
    "uri": "siputils",
    "options": "siputils",
    "mediaproxy_ng": "rtpengine",
}
INSTEAD = {
    "app_lua_sr": "app_lua",
    "auth_identity": "secsipid or stirshaken",
    "db_cassandra": "another database module",
    "db_berkeley": "another database module",
    "db_perlvdb": "another database module",
    "app_mono": "another scripting module, such as app_python3",
    "app_java": "another scripting module, such as app_python3",
    "app_sqlang": "another scripting module, such as app_python3",
}
# Sources that are no modules: parts of others, loaded by them.
PARTS = ("secsipid_proc", "app_ruby_proc")

PARAMETERS = {
    ("tm", "fr_timer_avp"): "t_set_fr()",
    ("tm", "fr_inv_timer_avp"): "t_set_fr()",
    ("tls", "connection_timeout"): "the core parameter tcp_connection_lifetime",
    ("registrar", "reg_callid_avp"): "nothing: it is obsolete",
    ("rr", "ignore_user"): "nothing: the user part is ignored",
    ("dialog", "dlg_flag"): "dlg_manage()",
    ("kazoo", "amqp_timmer_process_interval"): "amqp_timer_process_interval",
    ("sipcapture", "table_time_sufix"): "table_time_suffix",
}

_EVENTS = re.compile(r"event_callback.*|evcb_.*|kevcb_.*|ev_callback")
_NO_FLAGS = re.compile(
    r"initial_gflags|use_ruri_flag|replicate_cflags|general_query_flags|flags_hdr_mode|.*metadata.*"
)


def callback(module: str, parameter: str, kinds: list[str]) -> str:
    """The kind of route whose callback the parameter names; empty where it names none."""
    if "str" in kinds and _EVENTS.fullmatch(parameter):
        return "event"
    return ""


def flag(module: str, parameter: str, kinds: list[str]) -> str:
    """message or branch where the value is the number of a flag."""
    if "int" not in kinds or _NO_FLAGS.fullmatch(parameter):
        return ""
    if re.search(r"_bflag$", parameter) or (module, parameter) == ("pua_usrloc", "branch_flag"):
        return "branch"
    if re.search(r"_flag$", parameter) and not parameter.startswith(("enable", "disable_call")):
        return "message"
    return ""
