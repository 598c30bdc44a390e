"""KSR.pv_headers: Kamailio's pv_headers, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def pvh_append_header(hname: str, hvalue: str, /) -> int:
    """int KSR.pv_headers.pvh_append_header(str hname, str hvalue). Module: pv_headers."""

def pvh_apply_headers() -> int:
    """int KSR.pv_headers.pvh_apply_headers(). Module: pv_headers."""

def pvh_check_header(hname: str, /) -> int:
    """int KSR.pv_headers.pvh_check_header(str hname). Module: pv_headers."""

def pvh_collect_headers() -> int:
    """int KSR.pv_headers.pvh_collect_headers(). Module: pv_headers."""

def pvh_header_param_exists(hname: str, hvalue: str, /) -> int:
    """int KSR.pv_headers.pvh_header_param_exists(str hname, str hvalue). Module: pv_headers."""

def pvh_modify_header(hname: str, hvalue: str, indx: int, /) -> int:
    """int KSR.pv_headers.pvh_modify_header(str hname, str hvalue, int indx). Module: pv_headers."""

def pvh_remove_header(hname: str, indx: int, /) -> int:
    """int KSR.pv_headers.pvh_remove_header(str hname, int indx). Module: pv_headers."""

def pvh_remove_header_param(hname: str, toRemove: str, /) -> int:
    """int KSR.pv_headers.pvh_remove_header_param(str hname, str toRemove). Module: pv_headers."""

def pvh_reset_headers() -> int:
    """int KSR.pv_headers.pvh_reset_headers(). Module: pv_headers."""
