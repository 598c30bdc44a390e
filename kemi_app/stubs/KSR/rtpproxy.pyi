"""KSR.rtpproxy: Kamailio's rtpproxy, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def rtpproxy_answer(flags: str, /) -> int:
    """int KSR.rtpproxy.rtpproxy_answer(str flags). Module: rtpproxy."""

def rtpproxy_answer0() -> int:
    """int KSR.rtpproxy.rtpproxy_answer0(). Module: rtpproxy."""

def rtpproxy_answer_ip(flags: str, mip: str, /) -> int:
    """int KSR.rtpproxy.rtpproxy_answer_ip(str flags, str mip). Module: rtpproxy."""

def rtpproxy_destroy(flags: str, /) -> int:
    """int KSR.rtpproxy.rtpproxy_destroy(str flags). Module: rtpproxy."""

def rtpproxy_destroy0() -> int:
    """int KSR.rtpproxy.rtpproxy_destroy0(). Module: rtpproxy."""

def rtpproxy_manage(flags: str, /) -> int:
    """int KSR.rtpproxy.rtpproxy_manage(str flags). Module: rtpproxy."""

def rtpproxy_manage0() -> int:
    """int KSR.rtpproxy.rtpproxy_manage0(). Module: rtpproxy."""

def rtpproxy_manage_ip(flags: str, mip: str, /) -> int:
    """int KSR.rtpproxy.rtpproxy_manage_ip(str flags, str mip). Module: rtpproxy."""

def rtpproxy_offer(flags: str, /) -> int:
    """int KSR.rtpproxy.rtpproxy_offer(str flags). Module: rtpproxy."""

def rtpproxy_offer0() -> int:
    """int KSR.rtpproxy.rtpproxy_offer0(). Module: rtpproxy."""

def rtpproxy_offer_ip(flags: str, mip: str, /) -> int:
    """int KSR.rtpproxy.rtpproxy_offer_ip(str flags, str mip). Module: rtpproxy."""

def rtpproxy_stop_stream2uac() -> int:
    """int KSR.rtpproxy.rtpproxy_stop_stream2uac(). Module: rtpproxy."""

def rtpproxy_stop_stream2uas() -> int:
    """int KSR.rtpproxy.rtpproxy_stop_stream2uas(). Module: rtpproxy."""

def rtpproxy_stream2uac(pname: str, count: int, /) -> int:
    """int KSR.rtpproxy.rtpproxy_stream2uac(str pname, int count). Module: rtpproxy."""

def rtpproxy_stream2uas(pname: str, count: int, /) -> int:
    """int KSR.rtpproxy.rtpproxy_stream2uas(str pname, int count). Module: rtpproxy."""

def set_rtpproxy_set(rset: int, /) -> int:
    """int KSR.rtpproxy.set_rtpproxy_set(int rset). Module: rtpproxy."""

def start_recording() -> int:
    """int KSR.rtpproxy.start_recording(). Module: rtpproxy."""
