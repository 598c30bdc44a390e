"""KSR.debugger: Kamailio's debugger, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def dbg_pv_dump() -> int:
    """int KSR.debugger.dbg_pv_dump(). Module: debugger."""

def dbg_pv_dump_ex(mask: int, level: int, /) -> int:
    """int KSR.debugger.dbg_pv_dump_ex(int mask, int level). Module: debugger."""
