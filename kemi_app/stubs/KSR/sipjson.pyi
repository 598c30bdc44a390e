"""KSR.sipjson: Kamailio's sipjson, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def sj_serialize(smode: str, pvn: str, /) -> int:
    """int KSR.sipjson.sj_serialize(str smode, str pvn). Module: sipjson."""
