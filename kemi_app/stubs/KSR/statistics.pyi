"""KSR.statistics: Kamailio's statistics, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def reset_stat(sname: str, /) -> int:
    """int KSR.statistics.reset_stat(str sname). Module: statistics."""

def update_stat(sname: str, sval: int, /) -> int:
    """int KSR.statistics.update_stat(str sname, int sval). Module: statistics."""
