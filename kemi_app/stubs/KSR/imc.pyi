"""KSR.imc: Kamailio's imc, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def imc_manager() -> int:
    """int KSR.imc.imc_manager(). Module: imc."""

def imc_room_active(room: str, /) -> int:
    """int KSR.imc.imc_room_active(str room). Module: imc. Since 5.8."""

def imc_room_member(room: str, member: str, /) -> int:
    """int KSR.imc.imc_room_member(str room, str member). Module: imc. Since 5.8."""
