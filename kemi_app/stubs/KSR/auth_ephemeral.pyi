"""KSR.auth_ephemeral: module auth_ephemeral of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def autheph_authenticate(username: str, password: str, /) -> ReturnCode:
    """int KSR.auth_ephemeral.autheph_authenticate(str username, str password). Module: auth_ephemeral. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/auth_ephemeral.html#auth_eph.f.autheph_authenticate
    """

def autheph_check(realm: str, /) -> ReturnCode:
    """int KSR.auth_ephemeral.autheph_check(str realm). Module: auth_ephemeral. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/auth_ephemeral.html#auth_eph.f.autheph_check
    """

def autheph_proxy(realm: str, /) -> ReturnCode:
    """int KSR.auth_ephemeral.autheph_proxy(str realm). Module: auth_ephemeral. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/auth_ephemeral.html#auth_eph.f.autheph_proxy
    """

def autheph_www(realm: str, /) -> ReturnCode:
    """int KSR.auth_ephemeral.autheph_www(str realm). Module: auth_ephemeral. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/auth_ephemeral.html#auth_eph.f.autheph_www
    """

def autheph_www_method(realm: str, method: str, /) -> ReturnCode:
    """int KSR.auth_ephemeral.autheph_www_method(str realm, str method). Module: auth_ephemeral. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/auth_ephemeral.html#auth_eph.f.autheph_www
    """
