"""KSR.ss7ops: Kamailio's ss7ops, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def isup_to_json(proto: int, /) -> int:
    """int KSR.ss7ops.isup_to_json(int proto). Module: ss7ops."""
