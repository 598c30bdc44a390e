"""KSR.sipcapture: module sipcapture of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def float2int(value: str, factor: str, /) -> int:
    """int KSR.sipcapture.float2int(str value, str factor). Module: sipcapture. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sipcapture.html#sipcapture.f.float2int
    """

def report_capture(table: str, /) -> ReturnCode:
    """int KSR.sipcapture.report_capture(str table). Module: sipcapture. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sipcapture.html#sipcapture.f.report_capture
    """

def report_capture_cid(table: str, correlation_id: str, /) -> ReturnCode:
    """int KSR.sipcapture.report_capture_cid(str table, str correlation_id). Module: sipcapture. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sipcapture.html#sipcapture.f.report_capture
    """

def report_capture_data(table: str, correlation_id: str, data: str, /) -> ReturnCode:
    """int KSR.sipcapture.report_capture_data(str table, str correlation_id, str data). Module: sipcapture. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sipcapture.html#sipcapture.f.report_capture
    """

def sip_capture() -> ReturnCode:
    """int KSR.sipcapture.sip_capture(). Module: sipcapture. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sipcapture.html#sipcapture.f.sip_capture
    """

def sip_capture_forward(uri: str, /) -> ReturnCode:
    """int KSR.sipcapture.sip_capture_forward(str uri). Module: sipcapture. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sipcapture.html#sipcapture.f.sip_capture_forward
    """

def sip_capture_mode(table: str, capture_mode: str, /) -> ReturnCode:
    """int KSR.sipcapture.sip_capture_mode(str table, str capture_mode). Module: sipcapture. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sipcapture.html#sipcapture.f.sip_capture
    """

def sip_capture_table(table: str, /) -> ReturnCode:
    """int KSR.sipcapture.sip_capture_table(str table). Module: sipcapture. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sipcapture.html#sipcapture.f.sip_capture
    """
