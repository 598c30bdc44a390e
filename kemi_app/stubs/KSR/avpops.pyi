"""KSR.avpops: Kamailio's avpops, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def avp_check(param: str, check: str, /) -> int:
    """int KSR.avpops.avp_check(str param, str check). Module: avpops."""

def avp_copy(name1: str, name2: str, /) -> int:
    """int KSR.avpops.avp_copy(str name1, str name2). Module: avpops."""
