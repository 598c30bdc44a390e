"""KSR.maxfwd: Kamailio's maxfwd, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def is_maxfwd_lt(limit: int, /) -> int:
    """int KSR.maxfwd.is_maxfwd_lt(int limit). Module: maxfwd."""

def process_maxfwd(limit: int, /) -> int:
    """int KSR.maxfwd.process_maxfwd(int limit). Module: maxfwd."""
