"""KSR.sca: module sca of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def call_info_update(mask: int, to_uri: str, from_uri: str, /) -> ReturnCode:
    """int KSR.sca.call_info_update(int mask, str to_uri, str from_uri). Module: sca. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sca.html#sca.f.sca_call_info_update
    """

def call_info_update_default() -> ReturnCode:
    """int KSR.sca.call_info_update_default(). Module: sca. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sca.html#sca.f.sca_call_info_update
    """

def call_info_update_mask(mask: int, /) -> ReturnCode:
    """int KSR.sca.call_info_update_mask(int mask). Module: sca. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sca.html#sca.f.sca_call_info_update
    """

def call_info_update_turi(mask: int, to_uri: str, /) -> ReturnCode:
    """int KSR.sca.call_info_update_turi(int mask, str to_uri). Module: sca. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sca.html#sca.f.sca_call_info_update
    """

def handle_subscribe() -> ReturnCode:
    """int KSR.sca.handle_subscribe(). Module: sca. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sca.html#sca.f.sca_handle_subscribe
    """
