"""KSR.benchmark: Kamailio's benchmark, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def bm_log_timer(tname: str, /) -> int:
    """int KSR.benchmark.bm_log_timer(str tname). Module: benchmark."""

def bm_start_timer(tname: str, /) -> int:
    """int KSR.benchmark.bm_start_timer(str tname). Module: benchmark."""
