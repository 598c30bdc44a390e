"""KSR.sst: Kamailio's sst, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def sst_check_min(flag: int, /) -> int:
    """int KSR.sst.sst_check_min(int flag). Module: sst."""
