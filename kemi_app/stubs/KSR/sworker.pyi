"""KSR.sworker: Kamailio's sworker, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def active() -> int:
    """int KSR.sworker.active(). Module: sworker."""

def task(gname: str, /) -> int:
    """int KSR.sworker.task(str gname). Module: sworker."""
