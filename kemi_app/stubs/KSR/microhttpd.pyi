"""KSR.microhttpd: module microhttpd of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def mhttpd_reply(code: int, reason: str, content_type: str, body: str, /) -> ReturnCode:
    """int KSR.microhttpd.mhttpd_reply(int code, str reason, str content_type, str body). Module: microhttpd. Since 5.8: not in 5.6, 5.7.
    https://www.kamailio.org/docs/modules/6.1.x/modules/microhttpd.html#microhttpd.f.mhttpd_reply
    """
