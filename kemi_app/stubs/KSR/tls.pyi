"""KSR.tls: module tls or tls_wolfssl of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def cget(name: str, /) -> str:
    """xval KSR.tls.cget(str name). Module: tls or tls_wolfssl. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tls.html
    """

def is_peer_verified() -> ReturnCode:
    """int KSR.tls.is_peer_verified(). Module: tls or tls_wolfssl. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tls.html#tls.f.is_peer_verfied
    """

def set_connect_server_id(server_id: str, /) -> ReturnCode:
    """int KSR.tls.set_connect_server_id(str server_id). Module: tls or tls_wolfssl. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tls.html#tls.f.tls_set_connect_server_id
    """
