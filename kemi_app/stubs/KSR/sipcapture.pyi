"""KSR.sipcapture: Kamailio's sipcapture, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def float2int(val: str, coof: str, /) -> int:
    """int KSR.sipcapture.float2int(str val, str coof). Module: sipcapture."""

def report_capture(table: str, /) -> int:
    """int KSR.sipcapture.report_capture(str table). Module: sipcapture."""

def report_capture_cid(table: str, cid: str, /) -> int:
    """int KSR.sipcapture.report_capture_cid(str table, str cid). Module: sipcapture."""

def report_capture_data(table: str, cid: str, data: str, /) -> int:
    """int KSR.sipcapture.report_capture_data(str table, str cid, str data). Module: sipcapture."""

def sip_capture() -> int:
    """int KSR.sipcapture.sip_capture(). Module: sipcapture."""

def sip_capture_forward(puri: str, /) -> int:
    """int KSR.sipcapture.sip_capture_forward(str puri). Module: sipcapture."""

def sip_capture_mode(table: str, cmdata: str, /) -> int:
    """int KSR.sipcapture.sip_capture_mode(str table, str cmdata). Module: sipcapture."""

def sip_capture_table(table: str, /) -> int:
    """int KSR.sipcapture.sip_capture_table(str table). Module: sipcapture."""
