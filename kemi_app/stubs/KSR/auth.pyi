"""KSR.auth: Kamailio's auth, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def auth_algorithm(alg: str, /) -> int:
    """int KSR.auth.auth_algorithm(str alg). Module: auth. Since 6.0."""

def auth_challenge(realm: str, flags: int, /) -> int:
    """int KSR.auth.auth_challenge(str realm, int flags). Module: auth."""

def auth_get_www_authenticate(realm: str, flags: int, pvdst: str, /) -> int:
    """int KSR.auth.auth_get_www_authenticate(str realm, int flags, str pvdst). Module: auth. Since 5.7."""

def consume_credentials() -> int:
    """int KSR.auth.consume_credentials(). Module: auth."""

def has_credentials(srealm: str, /) -> int:
    """int KSR.auth.has_credentials(str srealm). Module: auth."""

def proxy_challenge(realm: str, flags: int, /) -> int:
    """int KSR.auth.proxy_challenge(str realm, int flags). Module: auth. Since 5.7."""

def pv_auth_check(srealm: str, spasswd: str, vflags: int, vchecks: int, /) -> int:
    """int KSR.auth.pv_auth_check(str srealm, str spasswd, int vflags, int vchecks). Module: auth."""

def pv_proxy_authenticate(realm: str, passwd: str, flags: int, /) -> int:
    """int KSR.auth.pv_proxy_authenticate(str realm, str passwd, int flags). Module: auth. Since 5.8."""

def pv_www_authenticate(realm: str, passwd: str, flags: int, /) -> int:
    """int KSR.auth.pv_www_authenticate(str realm, str passwd, int flags). Module: auth. Since 5.8."""

def pv_www_authenticate_method(realm: str, passwd: str, flags: int, method: str, /) -> int:
    """int KSR.auth.pv_www_authenticate_method(str realm, str passwd, int flags, str method). Module: auth. Since 5.8."""

def www_challenge(realm: str, flags: int, /) -> int:
    """int KSR.auth.www_challenge(str realm, int flags). Module: auth. Since 5.7."""
