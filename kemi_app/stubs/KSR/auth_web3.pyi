"""KSR.auth_web3: Kamailio's auth_web3, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def web3_proxy_authenticate(realm: str, method: str, /) -> int:
    """int KSR.auth_web3.web3_proxy_authenticate(str realm, str method). Module: auth_web3. Since 6.1."""

def web3_www_authenticate(realm: str, method: str, /) -> int:
    """int KSR.auth_web3.web3_www_authenticate(str realm, str method). Module: auth_web3. Since 6.1."""
