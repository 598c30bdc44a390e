"""KSR.pv_headers: module pv_headers of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def pvh_append_header(header_name: str, value: str, /) -> ReturnCode:
    """int KSR.pv_headers.pvh_append_header(str header_name, str value). Module: pv_headers. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pv_headers.html#pv_headers.f.pvh_append_header
    """

def pvh_apply_headers() -> ReturnCode:
    """int KSR.pv_headers.pvh_apply_headers(). Module: pv_headers. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pv_headers.html#pv_headers.f.pvh_apply_headers
    """

def pvh_check_header(header_name: str, /) -> ReturnCode:
    """int KSR.pv_headers.pvh_check_header(str header_name). Module: pv_headers. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pv_headers.html#pv_headers.f.pvh_check_header
    """

def pvh_collect_headers() -> ReturnCode:
    """int KSR.pv_headers.pvh_collect_headers(). Module: pv_headers. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pv_headers.html#pv_headers.f.pvh_collect_headers
    """

def pvh_header_param_exists(header_name: str, parameter: str, /) -> ReturnCode:
    """int KSR.pv_headers.pvh_header_param_exists(str header_name, str parameter). Module: pv_headers. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pv_headers.html#pv_headers.f.pvh_header_param_exists
    """

def pvh_modify_header(header_name: str, value: str, index: int, /) -> ReturnCode:
    """int KSR.pv_headers.pvh_modify_header(str header_name, str value, int index). Module: pv_headers. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pv_headers.html#pv_headers.f.pvh_modify_header
    """

def pvh_remove_header(header_name: str, index: int, /) -> ReturnCode:
    """int KSR.pv_headers.pvh_remove_header(str header_name, int index). Module: pv_headers. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pv_headers.html#pv_headers.f.pvh_remove_header
    """

def pvh_remove_header_param(header_name: str, parameter: str, /) -> ReturnCode:
    """int KSR.pv_headers.pvh_remove_header_param(str header_name, str parameter). Module: pv_headers. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pv_headers.html#pv_headers.f.pvh_remove_header_param
    """

def pvh_reset_headers() -> ReturnCode:
    """int KSR.pv_headers.pvh_reset_headers(). Module: pv_headers. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pv_headers.html#pv_headers.f.pvh_reset_headers
    """
