"""KSR.ims_charging: module ims_charging of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def Ro_CCR(
    route_name: str,
    direction: str,
    reservation_units: int,
    incoming_trunk_id: str,
    outgoing_trunk_id: str,
    /,
) -> ReturnCode:
    """int KSR.ims_charging.Ro_CCR(str route_name, str direction, int reservation_units, str incoming_trunk_id, str outgoing_trunk_id). Module: ims_charging. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ims_charging.html
    """

def Ro_CCR_Stop(direction: str, code: int, reason: str, /) -> ReturnCode:
    """int KSR.ims_charging.Ro_CCR_Stop(str direction, int code, str reason). Module: ims_charging. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ims_charging.html
    """

def Ro_set_session_id_avp() -> ReturnCode:
    """int KSR.ims_charging.Ro_set_session_id_avp(). Module: ims_charging. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ims_charging.html
    """
