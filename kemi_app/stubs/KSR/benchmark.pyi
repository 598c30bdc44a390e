"""KSR.benchmark: module benchmark of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def bm_log_timer(name: str, /) -> ReturnCode:
    """int KSR.benchmark.bm_log_timer(str name). Module: benchmark. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/benchmark.html#benchmark.f.bm_log_timer
    """

def bm_start_timer(name: str, /) -> ReturnCode:
    """int KSR.benchmark.bm_start_timer(str name). Module: benchmark. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/benchmark.html#benchmark.f.bm_start_timer
    """
