"""KSR.nghttp2: module nghttp2 of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def nghttp2_reply(code: str, body: str, /) -> ReturnCode:
    """int KSR.nghttp2.nghttp2_reply(str code, str body). Module: nghttp2. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/nghttp2.html#nghttp2.f.nghttp2_reply
    """

def nghttp2_reply_header(name: str, value: str, /) -> ReturnCode:
    """int KSR.nghttp2.nghttp2_reply_header(str name, str value). Module: nghttp2. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/nghttp2.html#nghttp2.f.nghttp2_reply_header
    """
