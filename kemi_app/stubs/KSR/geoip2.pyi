"""KSR.geoip2: Kamailio's geoip2, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def distance(ipaddr: str, lat: str, lon: str, /) -> int:
    """int KSR.geoip2.distance(str ipaddr, str lat, str lon). Module: geoip2. Since 5.8."""

def match(tomatch: str, pvclass: str, /) -> int:
    """int KSR.geoip2.match(str tomatch, str pvclass). Module: geoip2."""
