"""KSR.tmrec: module tmrec of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def is_leap_year(year: int, /) -> ReturnCode:
    """int KSR.tmrec.is_leap_year(int year). Module: tmrec. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tmrec.html#tmrec.f.is_leap_year
    """

def is_leap_year_now() -> ReturnCode:
    """int KSR.tmrec.is_leap_year_now(). Module: tmrec. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tmrec.html#tmrec.f.is_leap_year
    """

def match(timerec: str, /) -> ReturnCode:
    """int KSR.tmrec.match(str timerec). Module: tmrec. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tmrec.html#tmrec.f.tmrec_match
    """

def match_timestamp(timerec: str, timestamp: int, /) -> ReturnCode:
    """int KSR.tmrec.match_timestamp(str timerec, int timestamp). Module: tmrec. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tmrec.html#tmrec.f.tmrec_match
    """

def time_period_match(period: str, /) -> ReturnCode:
    """int KSR.tmrec.time_period_match(str period). Module: tmrec. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tmrec.html#tmrec.f.time_period_match
    """

def time_period_match_timestamp(period: str, timestamp: int, /) -> ReturnCode:
    """int KSR.tmrec.time_period_match_timestamp(str period, int timestamp). Module: tmrec. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tmrec.html#tmrec.f.time_period_match
    """
