"""KSR.timer: module timer of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def timer_enable(timer_id: str, enable: int, /) -> ReturnCode:
    """int KSR.timer.timer_enable(str timer_id, int enable). Module: timer. Since 5.8: not in 5.6, 5.7.
    https://www.kamailio.org/docs/modules/6.1.x/modules/timer.html#timer.p.timer_enable
    """
