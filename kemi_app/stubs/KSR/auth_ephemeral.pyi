"""KSR.auth_ephemeral: Kamailio's auth_ephemeral, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def autheph_authenticate(susername: str, spassword: str, /) -> int:
    """int KSR.auth_ephemeral.autheph_authenticate(str susername, str spassword). Module: auth_ephemeral."""

def autheph_check(srealm: str, /) -> int:
    """int KSR.auth_ephemeral.autheph_check(str srealm). Module: auth_ephemeral."""

def autheph_proxy(srealm: str, /) -> int:
    """int KSR.auth_ephemeral.autheph_proxy(str srealm). Module: auth_ephemeral."""

def autheph_www(srealm: str, /) -> int:
    """int KSR.auth_ephemeral.autheph_www(str srealm). Module: auth_ephemeral."""

def autheph_www_method(srealm: str, smethod: str, /) -> int:
    """int KSR.auth_ephemeral.autheph_www_method(str srealm, str smethod). Module: auth_ephemeral."""
