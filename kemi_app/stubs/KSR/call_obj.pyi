"""KSR.call_obj: Kamailio's call_obj, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def free(num_obj: int, /) -> int:
    """int KSR.call_obj.free(int num_obj). Module: call_obj."""

def get() -> int:
    """int KSR.call_obj.get(). Module: call_obj."""
