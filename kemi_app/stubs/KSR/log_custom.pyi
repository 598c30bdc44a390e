"""KSR.log_custom: Kamailio's log_custom, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def log_udp(txt: str, /) -> int:
    """int KSR.log_custom.log_udp(str txt). Module: log_custom."""
