"""KSR.sworker: module sworker of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def active() -> ReturnCode:
    """int KSR.sworker.active(). Module: sworker. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sworker.html#sworker.f.sworker_active
    """

def task(group_name: str, /) -> ReturnCode:
    """int KSR.sworker.task(str group_name). Module: sworker. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sworker.html#sworker.f.sworker_task
    """
