"""KSR.auth_radius: module auth_radius of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def proxy_authorize(realm: str, /) -> ReturnCode:
    """int KSR.auth_radius.proxy_authorize(str realm). Module: auth_radius. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/auth_radius.html#auth_radius.f.radius_proxy_authorize
    """

def proxy_authorize_user(realm: str, uri_user: str, /) -> ReturnCode:
    """int KSR.auth_radius.proxy_authorize_user(str realm, str uri_user). Module: auth_radius. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/auth_radius.html#auth_radius.f.radius_proxy_authorize
    """

def www_authorize(realm: str, /) -> ReturnCode:
    """int KSR.auth_radius.www_authorize(str realm). Module: auth_radius. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/auth_radius.html#auth_radius.f.radius_www_authorize
    """

def www_authorize_user(realm: str, uri_user: str, /) -> ReturnCode:
    """int KSR.auth_radius.www_authorize_user(str realm, str uri_user). Module: auth_radius. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/auth_radius.html#auth_radius.f.radius_www_authorize
    """
