"""KSR.counters: module counters of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def add(name: str, number: int, /) -> ReturnCode:
    """int KSR.counters.add(str name, int number). Module: counters. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/counters.html#counters.f.cnt_add
    """

def inc(name: str, /) -> ReturnCode:
    """int KSR.counters.inc(str name). Module: counters. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/counters.html#counters.f.cnt_inc
    """

def reset(name: str, /) -> ReturnCode:
    """int KSR.counters.reset(str name). Module: counters. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/counters.html#counters.f.cnt_reset
    """
