"""KSR.tls: Kamailio's tls or tls_wolfssl, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def cget(aname: str, /) -> int | str | None:
    """xval KSR.tls.cget(str aname). Module: tls or tls_wolfssl."""

def is_peer_verified() -> int:
    """int KSR.tls.is_peer_verified(). Module: tls or tls_wolfssl."""

def set_connect_server_id(srvid: str, /) -> int:
    """int KSR.tls.set_connect_server_id(str srvid). Module: tls or tls_wolfssl."""
