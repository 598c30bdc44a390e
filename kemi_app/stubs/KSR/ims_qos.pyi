"""KSR.ims_qos: Kamailio's ims_qos or ims_qos_npn, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

from typing import overload

@overload
def Rx_AAR(route: str, dir: str, c_id: str, id_type: int, /) -> int:
    """int KSR.ims_qos.Rx_AAR(str route, str dir, str c_id, int id_type). Module: ims_qos. Since 5.7."""

@overload
def Rx_AAR(route: str, dir: str, c_id: str, id_type: int, sessionId: str, /) -> int:
    """int KSR.ims_qos.Rx_AAR(str route, str dir, str c_id, int id_type, str sessionId). Module: ims_qos_npn. Since 6.0."""

def Rx_AAR_Register(route: str, domain: str, /) -> int:
    """int KSR.ims_qos.Rx_AAR_Register(str route, str domain). Module: ims_qos or ims_qos_npn. Since 5.7."""
