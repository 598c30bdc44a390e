"""KSR.ims_qos: module ims_qos or ims_qos_npn of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from typing import overload
from .returncode import ReturnCode

@overload
def Rx_AAR(
    route_block: str,
    direction: str,
    subscription_id: str,
    subscription_id_type: int,
    /,
) -> ReturnCode:
    """int KSR.ims_qos.Rx_AAR(str route_block, str direction, str subscription_id, int subscription_id_type). Module: ims_qos. Since 5.7: not in 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ims_qos.html
    """

@overload
def Rx_AAR(
    route_block: str,
    direction: str,
    subscription_id: str,
    subscription_id_type: int,
    session_id: str,
    /,
) -> ReturnCode:
    """int KSR.ims_qos.Rx_AAR(str route_block, str direction, str subscription_id, int subscription_id_type, str session_id). Module: ims_qos_npn. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ims_qos.html
    """

def Rx_AAR_Register(route_block: str, domain: str, /) -> ReturnCode:
    """int KSR.ims_qos.Rx_AAR_Register(str route_block, str domain). Module: ims_qos or ims_qos_npn. Since 5.7: not in 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ims_qos.html
    """
