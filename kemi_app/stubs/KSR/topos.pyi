"""KSR.topos: Kamailio's topos, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def tps_set_context(ctx: str, /) -> int:
    """int KSR.topos.tps_set_context(str ctx). Module: topos."""
