"""KSR.tmx: Kamailio's tmx, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def t_cancel_branches(mode: str, /) -> int:
    """int KSR.tmx.t_cancel_branches(str mode). Module: tmx."""

def t_cancel_callid(callid: str, cseq: str, fl: int, /) -> int:
    """int KSR.tmx.t_cancel_callid(str callid_s, str cseq_s, int fl). Module: tmx."""

def t_cancel_callid_reason(callid: str, cseq: str, fl: int, rcode: int, /) -> int:
    """int KSR.tmx.t_cancel_callid_reason(str callid_s, str cseq_s, int fl, int rcode). Module: tmx."""

def t_continue(tindex: int, tlabel: int, cbname: str, /) -> int:
    """int KSR.tmx.t_continue(int tindex, int tlabel, str cbname). Module: tmx."""

def t_drop() -> int:
    """int KSR.tmx.t_drop(). Module: tmx."""

def t_drop_rcode(rcode: int, /) -> int:
    """int KSR.tmx.t_drop_rcode(int rcode). Module: tmx."""

def t_flush_flags() -> int:
    """int KSR.tmx.t_flush_flags(). Module: tmx."""

def t_flush_xflags() -> int:
    """int KSR.tmx.t_flush_xflags(). Module: tmx."""

def t_is_branch_route() -> int:
    """int KSR.tmx.t_is_branch_route(). Module: tmx."""

def t_is_failure_route() -> int:
    """int KSR.tmx.t_is_failure_route(). Module: tmx."""

def t_is_reply_route() -> int:
    """int KSR.tmx.t_is_reply_route(). Module: tmx."""

def t_is_request_route() -> int:
    """int KSR.tmx.t_is_request_route(). Module: tmx."""

def t_precheck_trans() -> int:
    """int KSR.tmx.t_precheck_trans(). Module: tmx."""

def t_reply_callid(callid: str, cseq: str, code: int, status: str, /) -> int:
    """int KSR.tmx.t_reply_callid(str callid_s, str cseq_s, int code, str status_s). Module: tmx."""

def t_reuse_branch() -> int:
    """int KSR.tmx.t_reuse_branch(). Module: tmx."""

def t_suspend() -> int:
    """int KSR.tmx.t_suspend(). Module: tmx."""

def t_uac_ack_local(callid: str, cseq: str, hdrs: str, body: str, /) -> int:
    """int KSR.tmx.t_uac_ack_local(str callid_s, str cseq_s, str hdrs, str body). Module: tmx. Since 6.1."""
