"""KSR.cdp: Kamailio's cdp, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def cdp_check_peer(peer: str, /) -> int:
    """int KSR.cdp.cdp_check_peer(str peer). Module: cdp. Since 6.0."""

def cdp_has_app(appid: str, /) -> int:
    """int KSR.cdp.cdp_has_app(str appid). Module: cdp. Since 6.0."""

def cdp_has_app2(vendor: str, appid: str, /) -> int:
    """int KSR.cdp.cdp_has_app2(str vendor, str appid). Module: cdp. Since 6.0."""
