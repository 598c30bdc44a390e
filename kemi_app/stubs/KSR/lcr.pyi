"""KSR.lcr: module lcr of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def defunct_gw(period: int, /) -> ReturnCode:
    """int KSR.lcr.defunct_gw(int period). Module: lcr. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/lcr.html#lcr.f.defunct_gw
    """

def from_any_gw() -> ReturnCode:
    """int KSR.lcr.from_any_gw(). Module: lcr. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/lcr.html#lcr.f.from_any_gw
    """

def from_any_gw_addr(address: str, proto: int, /) -> ReturnCode:
    """int KSR.lcr.from_any_gw_addr(str address, int proto). Module: lcr. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/lcr.html#lcr.f.from_any_gw
    """

def from_any_gw_addr_port(address: str, proto: int, src_port: int, /) -> ReturnCode:
    """int KSR.lcr.from_any_gw_addr_port(str address, int proto, int src_port). Module: lcr. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/lcr.html#lcr.f.from_any_gw
    """

def from_gw(lcr_id: int, /) -> ReturnCode:
    """int KSR.lcr.from_gw(int lcr_id). Module: lcr. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/lcr.html#lcr.f.from_gw
    """

def from_gw_addr(lcr_id: int, address: str, proto: int, /) -> ReturnCode:
    """int KSR.lcr.from_gw_addr(int lcr_id, str address, int proto). Module: lcr. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/lcr.html#lcr.f.from_gw
    """

def from_gw_addr_port(lcr_id: int, address: str, proto: int, src_port: int, /) -> ReturnCode:
    """int KSR.lcr.from_gw_addr_port(int lcr_id, str address, int proto, int src_port). Module: lcr. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/lcr.html#lcr.f.from_gw
    """

def inactivate_gw() -> ReturnCode:
    """int KSR.lcr.inactivate_gw(). Module: lcr. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/lcr.html#lcr.f.inactivate_gw
    """

def load_gws(lcr_id: int, /) -> ReturnCode:
    """int KSR.lcr.load_gws(int lcr_id). Module: lcr. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/lcr.html#lcr.f.load_gws
    """

def load_gws_furi(lcr_id: int, uri_user: str, caller_uri: str, /) -> ReturnCode:
    """int KSR.lcr.load_gws_furi(int lcr_id, str uri_user, str caller_uri). Module: lcr. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/lcr.html#lcr.f.load_gws
    """

def load_gws_ruser(lcr_id: int, uri_user: str, /) -> ReturnCode:
    """int KSR.lcr.load_gws_ruser(int lcr_id, str uri_user). Module: lcr. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/lcr.html#lcr.f.load_gws
    """

def next_gw() -> ReturnCode:
    """int KSR.lcr.next_gw(). Module: lcr. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/lcr.html#lcr.f.next_gw
    """

def to_any_gw() -> ReturnCode:
    """int KSR.lcr.to_any_gw(). Module: lcr. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/lcr.html#lcr.f.to_any_gw
    """

def to_any_gw_addr(address: str, proto: int, /) -> ReturnCode:
    """int KSR.lcr.to_any_gw_addr(str address, int proto). Module: lcr. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/lcr.html#lcr.f.to_any_gw
    """

def to_gw(lcr_id: int, /) -> ReturnCode:
    """int KSR.lcr.to_gw(int lcr_id). Module: lcr. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/lcr.html#lcr.f.to_gw
    """

def to_gw_addr(lcr_id: int, address: str, proto: int, /) -> ReturnCode:
    """int KSR.lcr.to_gw_addr(int lcr_id, str address, int proto). Module: lcr. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/lcr.html#lcr.f.to_gw
    """
