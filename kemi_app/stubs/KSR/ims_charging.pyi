"""KSR.ims_charging: Kamailio's ims_charging, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def Ro_CCR(route_name: str, direction: str, reservation_units: int, incoming_trunk_id: str, outgoing_trunk_id: str, /) -> int:
    """int KSR.ims_charging.Ro_CCR(str s_route_name, str s_direction, int reservation_units, str s_incoming_trunk_id, str s_outgoing_trunk_id). Module: ims_charging."""

def Ro_CCR_Stop(direction: str, code: int, reason: str, /) -> int:
    """int KSR.ims_charging.Ro_CCR_Stop(str p_direction, int p_code, str p_reason). Module: ims_charging."""

def Ro_set_session_id_avp() -> int:
    """int KSR.ims_charging.Ro_set_session_id_avp(). Module: ims_charging."""
