"""KSR.imc: module imc of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def imc_manager() -> ReturnCode:
    """int KSR.imc.imc_manager(). Module: imc. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/imc.html
    """

def imc_room_active(room: str, /) -> ReturnCode:
    """int KSR.imc.imc_room_active(str room). Module: imc. Since 5.8: not in 5.6, 5.7.
    https://www.kamailio.org/docs/modules/6.1.x/modules/imc.html
    """

def imc_room_member(room: str, member: str, /) -> ReturnCode:
    """int KSR.imc.imc_room_member(str room, str member). Module: imc. Since 5.8: not in 5.6, 5.7.
    https://www.kamailio.org/docs/modules/6.1.x/modules/imc.html
    """
