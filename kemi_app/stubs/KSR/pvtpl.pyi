"""KSR.pvtpl: Kamailio's pvtpl, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def pvtpl_render(tplname: str, opv: str, /) -> int:
    """int KSR.pvtpl.pvtpl_render(str tplname, str opv). Module: pvtpl. Since 6.0."""
