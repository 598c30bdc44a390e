"""KSR.auth_radius: Kamailio's auth_radius, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def proxy_authorize(srealm: str, /) -> int:
    """int KSR.auth_radius.proxy_authorize(str srealm). Module: auth_radius."""

def proxy_authorize_user(srealm: str, suser: str, /) -> int:
    """int KSR.auth_radius.proxy_authorize_user(str srealm, str suser). Module: auth_radius."""

def www_authorize(srealm: str, /) -> int:
    """int KSR.auth_radius.www_authorize(str srealm). Module: auth_radius."""

def www_authorize_user(srealm: str, suser: str, /) -> int:
    """int KSR.auth_radius.www_authorize_user(str srealm, str suser). Module: auth_radius."""
