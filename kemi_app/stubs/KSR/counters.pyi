"""KSR.counters: Kamailio's counters, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def add(sname: str, v: int, /) -> int:
    """int KSR.counters.add(str sname, int v). Module: counters."""

def inc(sname: str, /) -> int:
    """int KSR.counters.inc(str sname). Module: counters."""

def reset(sname: str, /) -> int:
    """int KSR.counters.reset(str sname). Module: counters."""
