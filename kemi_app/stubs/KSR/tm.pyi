"""KSR.tm: Kamailio's tm, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def ki_t_load_contacts_mode(mode: int, /) -> int:
    """int KSR.tm.ki_t_load_contacts_mode(int mode). Module: tm."""

def t_any_replied() -> int:
    """int KSR.tm.t_any_replied(). Module: tm."""

def t_any_timeout() -> int:
    """int KSR.tm.t_any_timeout(). Module: tm."""

def t_branch_replied() -> int:
    """int KSR.tm.t_branch_replied(). Module: tm."""

def t_branch_timeout() -> int:
    """int KSR.tm.t_branch_timeout(). Module: tm."""

def t_check_status(sexp: str, /) -> int:
    """int KSR.tm.t_check_status(str sexp). Module: tm."""

def t_check_trans() -> int:
    """int KSR.tm.t_check_trans(). Module: tm."""

def t_clean() -> int:
    """int KSR.tm.t_clean(). Module: tm."""

def t_drop_replies(mode: str, /) -> int:
    """int KSR.tm.t_drop_replies(str mode). Module: tm."""

def t_drop_replies_all() -> int:
    """int KSR.tm.t_drop_replies_all(). Module: tm."""

def t_exists() -> int:
    """int KSR.tm.t_exists(). Module: tm. Since 5.7."""

def t_get_branch_index() -> int:
    """int KSR.tm.t_get_branch_index(). Module: tm."""

def t_get_status_code() -> int:
    """int KSR.tm.t_get_status_code(). Module: tm."""

def t_grep_status(code: int, /) -> int:
    """int KSR.tm.t_grep_status(int code). Module: tm."""

def t_is_canceled() -> int:
    """int KSR.tm.t_is_canceled(). Module: tm."""

def t_is_expired() -> int:
    """int KSR.tm.t_is_expired(). Module: tm."""

def t_is_retr_async_reply() -> int:
    """int KSR.tm.t_is_retr_async_reply(). Module: tm."""

def t_is_set(target: str, /) -> int:
    """int KSR.tm.t_is_set(str target). Module: tm."""

def t_load_contacts() -> int:
    """int KSR.tm.t_load_contacts(). Module: tm."""

def t_lookup_cancel() -> int:
    """int KSR.tm.t_lookup_cancel(). Module: tm."""

def t_lookup_cancel_flags(flags: int, /) -> int:
    """int KSR.tm.t_lookup_cancel_flags(int flags). Module: tm."""

def t_lookup_request() -> int:
    """int KSR.tm.t_lookup_request(). Module: tm."""

def t_newtran() -> int:
    """int KSR.tm.t_newtran(). Module: tm."""

def t_next_contact_flow() -> int:
    """int KSR.tm.t_next_contact_flow(). Module: tm."""

def t_next_contacts() -> int:
    """int KSR.tm.t_next_contacts(). Module: tm."""

def t_on_branch(rname: str, /) -> int:
    """int KSR.tm.t_on_branch(str rname). Module: tm."""

def t_on_branch_failure(rname: str, /) -> int:
    """int KSR.tm.t_on_branch_failure(str rname). Module: tm."""

def t_on_failure(rname: str, /) -> int:
    """int KSR.tm.t_on_failure(str rname). Module: tm."""

def t_on_reply(rname: str, /) -> int:
    """int KSR.tm.t_on_reply(str rname). Module: tm."""

def t_relay() -> int:
    """int KSR.tm.t_relay(). Module: tm."""

def t_relay_to_flags(rflags: int, /) -> int:
    """int KSR.tm.t_relay_to_flags(int rflags). Module: tm."""

def t_relay_to_proto(sproto: str, /) -> int:
    """int KSR.tm.t_relay_to_proto(str sproto). Module: tm."""

def t_relay_to_proto_addr(sproto: str, host: str, port: int, /) -> int:
    """int KSR.tm.t_relay_to_proto_addr(str sproto, str host, int port). Module: tm."""

def t_relay_to_proxy(sproxy: str, /) -> int:
    """int KSR.tm.t_relay_to_proxy(str sproxy). Module: tm."""

def t_relay_to_proxy_flags(sproxy: str, rflags: int, /) -> int:
    """int KSR.tm.t_relay_to_proxy_flags(str sproxy, int rflags). Module: tm."""

def t_release() -> int:
    """int KSR.tm.t_release(). Module: tm."""

def t_replicate(suri: str, /) -> int:
    """int KSR.tm.t_replicate(str suri). Module: tm."""

def t_reply(code: int, reason: str, /) -> int:
    """int KSR.tm.t_reply(int code, str reason). Module: tm."""

def t_reply_error() -> int:
    """int KSR.tm.t_reply_error(). Module: tm. Since 5.8."""

def t_reset_fr() -> int:
    """int KSR.tm.t_reset_fr(). Module: tm."""

def t_reset_max_lifetime() -> int:
    """int KSR.tm.t_reset_max_lifetime(). Module: tm."""

def t_reset_retr() -> int:
    """int KSR.tm.t_reset_retr(). Module: tm."""

def t_retransmit_reply() -> int:
    """int KSR.tm.t_retransmit_reply(). Module: tm."""

def t_save_lumps() -> int:
    """int KSR.tm.t_save_lumps(). Module: tm."""

def t_send_reply(code: int, reason: str, /) -> int:
    """int KSR.tm.t_send_reply(int code, str reason). Module: tm."""

def t_set_auto_inv_100(p1: int, /) -> int:
    """int KSR.tm.t_set_auto_inv_100(int p1). Module: tm."""

def t_set_disable_6xx(p1: int, /) -> int:
    """int KSR.tm.t_set_disable_6xx(int p1). Module: tm."""

def t_set_disable_failover(p1: int, /) -> int:
    """int KSR.tm.t_set_disable_failover(int p1). Module: tm."""

def t_set_disable_internal_reply(p1: int, /) -> int:
    """int KSR.tm.t_set_disable_internal_reply(int p1). Module: tm."""

def t_set_fr(fr_inv: int, fr: int, /) -> int:
    """int KSR.tm.t_set_fr(int fr_inv, int fr). Module: tm."""

def t_set_fr_inv(fr_inv: int, /) -> int:
    """int KSR.tm.t_set_fr_inv(int fr_inv). Module: tm."""

def t_set_max_lifetime(t1: int, t2: int, /) -> int:
    """int KSR.tm.t_set_max_lifetime(int t1, int t2). Module: tm."""

def t_set_no_auto_ack(p1: int, /) -> int:
    """int KSR.tm.t_set_no_auto_ack(int p1). Module: tm. Since 6.1."""

def t_set_no_e2e_cancel_reason(p1: int, /) -> int:
    """int KSR.tm.t_set_no_e2e_cancel_reason(int p1). Module: tm."""

def t_set_retr(t1: int, t2: int, /) -> int:
    """int KSR.tm.t_set_retr(int t1, int t2). Module: tm."""

def t_uac_send(method: str, ruri: str, nexthop: str, ssock: str, hdrs: str, body: str, /) -> int:
    """int KSR.tm.t_uac_send(str method, str ruri, str nexthop, str ssock, str hdrs, str body). Module: tm."""

def t_use_uac_headers() -> int:
    """int KSR.tm.t_use_uac_headers(). Module: tm."""
