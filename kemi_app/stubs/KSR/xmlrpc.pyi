"""KSR.xmlrpc: Kamailio's xmlrpc, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def dispatch_rpc() -> int:
    """int KSR.xmlrpc.dispatch_rpc(). Module: xmlrpc."""

def xmlrpc_reply(rcode: int, reason: str, /) -> int:
    """int KSR.xmlrpc.xmlrpc_reply(int rcode, str reason). Module: xmlrpc."""
