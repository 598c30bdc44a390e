"""KSR.debugger: module debugger of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def dbg_pv_dump() -> ReturnCode:
    """int KSR.debugger.dbg_pv_dump(). Module: debugger. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/debugger.html#dbg.f.dbg_pv_dump
    """

def dbg_pv_dump_ex(mask: int, level: int, /) -> ReturnCode:
    """int KSR.debugger.dbg_pv_dump_ex(int mask, int level). Module: debugger. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/debugger.html#dbg.f.dbg_pv_dump
    """
