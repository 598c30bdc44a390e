"""KSR.geoip2: module geoip2 of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def distance(address: str, latitude: str, longitude: str, /) -> int:
    """int KSR.geoip2.distance(str address, str latitude, str longitude). Module: geoip2. Since 5.8: not in 5.6, 5.7.
    https://www.kamailio.org/docs/modules/6.1.x/modules/geoip2.html#geoip.f.geoip2_distance
    """

def match(address: str, pvc: str, /) -> ReturnCode:
    """int KSR.geoip2.match(str address, str pvc). Module: geoip2. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/geoip2.html#geoip.f.geoip2_match
    """
