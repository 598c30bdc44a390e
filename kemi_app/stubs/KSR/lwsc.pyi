"""KSR.lwsc: module lwsc of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def lwsc_notify(ws_url: str, data: str, /) -> ReturnCode:
    """int KSR.lwsc.lwsc_notify(str ws_url, str data). Module: lwsc. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/lwsc.html#lwsc.f.lwsc_notify
    """

def lwsc_notify_proto(ws_url: str, ws_proto: str, data: str, /) -> ReturnCode:
    """int KSR.lwsc.lwsc_notify_proto(str ws_url, str ws_proto, str data). Module: lwsc. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/lwsc.html#lwsc.f.lwsc_notify_proto
    """

def lwsc_request(ws_url: str, data: str, /) -> ReturnCode:
    """int KSR.lwsc.lwsc_request(str ws_url, str data). Module: lwsc. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/lwsc.html#lwsc.f.lwsc_request
    """

def lwsc_request_proto(ws_url: str, ws_proto: str, data: str, /) -> ReturnCode:
    """int KSR.lwsc.lwsc_request_proto(str ws_url, str ws_proto, str data). Module: lwsc. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/lwsc.html#lwsc.f.lwsc_request_proto
    """
