"""KSR.auth_web3: module auth_web3 of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def web3_proxy_authenticate(realm: str, method: str, /) -> ReturnCode:
    """int KSR.auth_web3.web3_proxy_authenticate(str realm, str method). Module: auth_web3. Since 6.1: not in 5.6, 5.7, 5.8, 6.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/auth_web3.html#auth_web3.f.web3_proxy_authenticate
    """

def web3_www_authenticate(realm: str, method: str, /) -> ReturnCode:
    """int KSR.auth_web3.web3_www_authenticate(str realm, str method). Module: auth_web3. Since 6.1: not in 5.6, 5.7, 5.8, 6.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/auth_web3.html#auth_web3.f.web3_www_authenticate
    """
