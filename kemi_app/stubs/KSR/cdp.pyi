"""KSR.cdp: module cdp of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def cdp_check_peer(fqdn: str, /) -> ReturnCode:
    """int KSR.cdp.cdp_check_peer(str fqdn). Module: cdp. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/cdp.html#cdp.f.cdp_check_peer
    """

def cdp_has_app(application_id: str, /) -> ReturnCode:
    """int KSR.cdp.cdp_has_app(str application_id). Module: cdp. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/cdp.html#cdp.f.cdp_has_app
    """

def cdp_has_app2(vendor_id: str, application_id: str, /) -> ReturnCode:
    """int KSR.cdp.cdp_has_app2(str vendor_id, str application_id). Module: cdp. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/cdp.html#cdp.f.cdp_has_app
    """
