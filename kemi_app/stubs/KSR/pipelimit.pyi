"""KSR.pipelimit: module pipelimit of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def pl_active(name: str, /) -> ReturnCode:
    """int KSR.pipelimit.pl_active(str name). Module: pipelimit. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pipelimit.html#pipelimit.f.pl_active
    """

def pl_check(name: str, /) -> ReturnCode:
    """int KSR.pipelimit.pl_check(str name). Module: pipelimit. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pipelimit.html#pipelimit.f.pl_check
    """

def pl_check_limit(name: str, algorithm: str, limit: int, /) -> ReturnCode:
    """int KSR.pipelimit.pl_check_limit(str name, str algorithm, int limit). Module: pipelimit. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pipelimit.html#pipelimit.f.pl_check
    """

def pl_drop() -> ReturnCode:
    """int KSR.pipelimit.pl_drop(). Module: pipelimit. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pipelimit.html#pipelimit.f.pl_drop
    """

def pl_drop_range(min: int, max: int, /) -> ReturnCode:
    """int KSR.pipelimit.pl_drop_range(int min, int max). Module: pipelimit. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pipelimit.html#pipelimit.f.pl_drop
    """

def pl_drop_retry(retry_after: int, /) -> ReturnCode:
    """int KSR.pipelimit.pl_drop_retry(int retry_after). Module: pipelimit. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pipelimit.html#pipelimit.f.pl_drop
    """
