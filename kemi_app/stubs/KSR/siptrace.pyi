"""KSR.siptrace: module siptrace of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def hlog(message: str, /) -> ReturnCode:
    """int KSR.siptrace.hlog(str message). Module: siptrace. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siptrace.html#siptrace.f.hlog
    """

def hlog_cid(correlation_id: str, message: str, /) -> ReturnCode:
    """int KSR.siptrace.hlog_cid(str correlation_id, str message). Module: siptrace. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siptrace.html#siptrace.f.hlog
    """

def sip_trace() -> ReturnCode:
    """int KSR.siptrace.sip_trace(). Module: siptrace. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siptrace.html#siptrace.f.sip_trace
    """

def sip_trace_dst(dst_uri: str, /) -> ReturnCode:
    """int KSR.siptrace.sip_trace_dst(str dst_uri). Module: siptrace. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siptrace.html#siptrace.f.sip_trace
    """

def sip_trace_dst_cid(dst_uri: str, correlation_id: str, /) -> ReturnCode:
    """int KSR.siptrace.sip_trace_dst_cid(str dst_uri, str correlation_id). Module: siptrace. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siptrace.html#siptrace.f.sip_trace
    """

def sip_trace_dst_cid_type(dst_uri: str, correlation_id: str, mode: str, /) -> ReturnCode:
    """int KSR.siptrace.sip_trace_dst_cid_type(str dst_uri, str correlation_id, str mode). Module: siptrace. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siptrace.html#siptrace.f.sip_trace
    """

def sip_trace_mode(mode: str, /) -> ReturnCode:
    """int KSR.siptrace.sip_trace_mode(str mode). Module: siptrace. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siptrace.html#siptrace.f.sip_trace_mode
    """

def sip_trace_msg(
    message: str,
    src_address: str,
    dst_address: str,
    dst_uri: str,
    correlation_id: str,
    /,
) -> ReturnCode:
    """int KSR.siptrace.sip_trace_msg(str message, str src_address, str dst_address, str dst_uri, str correlation_id). Module: siptrace. Since 5.8: not in 5.6, 5.7.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siptrace.html#siptrace.f.sip_trace_msg
    """
