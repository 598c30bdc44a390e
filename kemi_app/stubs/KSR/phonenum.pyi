"""KSR.phonenum: Kamailio's phonenum, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def match(tomatch: str, pvclass: str, /) -> int:
    """int KSR.phonenum.match(str tomatch, str pvclass). Module: phonenum."""

def match_cn(tomatch: str, cnc: str, pvclass: str, /) -> int:
    """int KSR.phonenum.match_cn(str tomatch, str cnc, str pvclass). Module: phonenum. Since 5.8."""
