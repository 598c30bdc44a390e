"""KSR.siptrace: Kamailio's siptrace, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def hlog(message: str, /) -> int:
    """int KSR.siptrace.hlog(str message). Module: siptrace."""

def hlog_cid(correlationid: str, message: str, /) -> int:
    """int KSR.siptrace.hlog_cid(str correlationid, str message). Module: siptrace."""

def sip_trace() -> int:
    """int KSR.siptrace.sip_trace(). Module: siptrace."""

def sip_trace_dst(duri: str, /) -> int:
    """int KSR.siptrace.sip_trace_dst(str duri). Module: siptrace."""

def sip_trace_dst_cid(duri: str, cid: str, /) -> int:
    """int KSR.siptrace.sip_trace_dst_cid(str duri, str cid). Module: siptrace."""

def sip_trace_dst_cid_type(duri: str, cid: str, sflag: str, /) -> int:
    """int KSR.siptrace.sip_trace_dst_cid_type(str duri, str cid, str sflag). Module: siptrace."""

def sip_trace_mode(smode: str, /) -> int:
    """int KSR.siptrace.sip_trace_mode(str smode). Module: siptrace."""

def sip_trace_msg(vmsg: str, saddr: str, taddr: str, duri: str, corrid: str, /) -> int:
    """int KSR.siptrace.sip_trace_msg(str vmsg, str saddr, str taddr, str duri, str corrid). Module: siptrace. Since 5.8."""
