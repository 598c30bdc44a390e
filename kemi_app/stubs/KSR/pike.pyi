"""KSR.pike: Kamailio's pike, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def pike_check_ip(strip: str, /) -> int:
    """int KSR.pike.pike_check_ip(str strip). Module: pike."""

def pike_check_req() -> int:
    """int KSR.pike.pike_check_req(). Module: pike."""
