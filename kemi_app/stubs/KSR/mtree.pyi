"""KSR.mtree: Kamailio's mtree, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def mt_match(tname: str, tomatch: str, mval: int, /) -> int:
    """int KSR.mtree.mt_match(str tname, str tomatch, int mval). Module: mtree."""
