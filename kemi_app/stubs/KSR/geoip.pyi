"""KSR.geoip: Kamailio's geoip, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def match(tomatch: str, pvclass: str, /) -> int:
    """int KSR.geoip.match(str tomatch, str pvclass). Module: geoip."""
