"""KSR.xcap_server: module xcap_server of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def xcaps_del(uri: str, path: str, /) -> ReturnCode:
    """int KSR.xcap_server.xcaps_del(str uri, str path). Module: xcap_server. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xcap_server.html#xcap_server.f.xcaps_del
    """

def xcaps_get(uri: str, path: str, /) -> ReturnCode:
    """int KSR.xcap_server.xcaps_get(str uri, str path). Module: xcap_server. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xcap_server.html#xcap_server.f.xcaps_get
    """

def xcaps_put(uri: str, path: str, document: str, /) -> ReturnCode:
    """int KSR.xcap_server.xcaps_put(str uri, str path, str document). Module: xcap_server. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xcap_server.html#xcap_server.f.xcaps_put
    """
