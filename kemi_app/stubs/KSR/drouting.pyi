"""KSR.drouting: module drouting of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def do_routing(group_id: int, /) -> ReturnCode:
    """int KSR.drouting.do_routing(int group_id). Module: drouting. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/drouting.html#drouting.f.do_routing
    """

def do_routing_furi() -> ReturnCode:
    """int KSR.drouting.do_routing_furi(). Module: drouting. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/drouting.html#drouting.f.do_routing
    """

def goes_to_gw() -> ReturnCode:
    """int KSR.drouting.goes_to_gw(). Module: drouting. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/drouting.html
    """

def goes_to_gw_type(gateway_type: int, /) -> ReturnCode:
    """int KSR.drouting.goes_to_gw_type(int gateway_type). Module: drouting. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/drouting.html
    """

def is_from_gw() -> ReturnCode:
    """int KSR.drouting.is_from_gw(). Module: drouting. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/drouting.html#drouting.f.is_from_gw
    """

def is_from_gw_type(gateway_type: int, /) -> ReturnCode:
    """int KSR.drouting.is_from_gw_type(int gateway_type). Module: drouting. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/drouting.html#drouting.f.is_from_gw
    """

def is_from_gw_type_flags(gateway_type: int, flags: int, /) -> ReturnCode:
    """int KSR.drouting.is_from_gw_type_flags(int gateway_type, int flags). Module: drouting. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/drouting.html#drouting.f.is_from_gw
    """

def next_routing() -> ReturnCode:
    """int KSR.drouting.next_routing(). Module: drouting. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/drouting.html#drouting.f.next_routing
    """

def use_next_gw() -> ReturnCode:
    """int KSR.drouting.use_next_gw(). Module: drouting. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/drouting.html#drouting.f.use_next_gw
    """
