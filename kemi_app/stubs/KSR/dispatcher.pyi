"""KSR.dispatcher: Kamailio's dispatcher, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def ds_is_active(set: int, /) -> int:
    """int KSR.dispatcher.ds_is_active(int set). Module: dispatcher."""

def ds_is_active_uri(set: int, uri: str, /) -> int:
    """int KSR.dispatcher.ds_is_active_uri(int set, str uri). Module: dispatcher."""

def ds_is_from_list(group: int, /) -> int:
    """int KSR.dispatcher.ds_is_from_list(int group). Module: dispatcher."""

def ds_is_from_list_mode(vset: int, vmode: int, /) -> int:
    """int KSR.dispatcher.ds_is_from_list_mode(int vset, int vmode). Module: dispatcher."""

def ds_is_from_list_uri(vset: int, vmode: int, vuri: str, /) -> int:
    """int KSR.dispatcher.ds_is_from_list_uri(int vset, int vmode, str vuri). Module: dispatcher."""

def ds_is_from_lists() -> int:
    """int KSR.dispatcher.ds_is_from_lists(). Module: dispatcher."""

def ds_list_exists(set: int, /) -> int:
    """int KSR.dispatcher.ds_list_exists(int set). Module: dispatcher."""

def ds_load_unset() -> int:
    """int KSR.dispatcher.ds_load_unset(). Module: dispatcher."""

def ds_load_update() -> int:
    """int KSR.dispatcher.ds_load_update(). Module: dispatcher."""

def ds_mark_addr(vstate: str, vgroup: int, vuri: str, /) -> int:
    """int KSR.dispatcher.ds_mark_addr(str vstate, int vgroup, str vuri). Module: dispatcher. Since 6.1."""

def ds_mark_dst() -> int:
    """int KSR.dispatcher.ds_mark_dst(). Module: dispatcher."""

def ds_mark_dst_state(sval: str, /) -> int:
    """int KSR.dispatcher.ds_mark_dst_state(str sval). Module: dispatcher."""

def ds_next_domain() -> int:
    """int KSR.dispatcher.ds_next_domain(). Module: dispatcher."""

def ds_next_dst() -> int:
    """int KSR.dispatcher.ds_next_dst(). Module: dispatcher."""

def ds_reload() -> int:
    """int KSR.dispatcher.ds_reload(). Module: dispatcher."""

def ds_select(set: int, alg: int, /) -> int:
    """int KSR.dispatcher.ds_select(int set, int alg). Module: dispatcher."""

def ds_select_domain(set: int, alg: int, /) -> int:
    """int KSR.dispatcher.ds_select_domain(int set, int alg). Module: dispatcher."""

def ds_select_domain_limit(set: int, alg: int, limit: int, /) -> int:
    """int KSR.dispatcher.ds_select_domain_limit(int set, int alg, int limit). Module: dispatcher."""

def ds_select_dst(set: int, alg: int, /) -> int:
    """int KSR.dispatcher.ds_select_dst(int set, int alg). Module: dispatcher."""

def ds_select_dst_limit(set: int, alg: int, limit: int, /) -> int:
    """int KSR.dispatcher.ds_select_dst_limit(int set, int alg, int limit). Module: dispatcher."""

def ds_select_limit(set: int, alg: int, limit: int, /) -> int:
    """int KSR.dispatcher.ds_select_limit(int set, int alg, int limit). Module: dispatcher."""

def ds_select_routes(srules: str, smode: str, /) -> int:
    """int KSR.dispatcher.ds_select_routes(str srules, str smode). Module: dispatcher."""

def ds_select_routes_limit(srules: str, smode: str, rlimit: int, /) -> int:
    """int KSR.dispatcher.ds_select_routes_limit(str srules, str smode, int rlimit). Module: dispatcher."""

def ds_set_domain() -> int:
    """int KSR.dispatcher.ds_set_domain(). Module: dispatcher."""

def ds_set_dst() -> int:
    """int KSR.dispatcher.ds_set_dst(). Module: dispatcher."""
