"""KSR.pdt: Kamailio's pdt, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def pd_translate(sd: str, md: int, /) -> int:
    """int KSR.pdt.pd_translate(str sd, int md). Module: pdt."""

def pprefix2domain(m: int, s: int, /) -> int:
    """int KSR.pdt.pprefix2domain(int m, int s). Module: pdt."""
