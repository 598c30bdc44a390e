"""KSR.statsc: Kamailio's statsc, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def statsc_reset() -> int:
    """int KSR.statsc.statsc_reset(). Module: statsc."""
