"""KSR.xhttp_rpc: Kamailio's xhttp_rpc, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def dispatch() -> int:
    """int KSR.xhttp_rpc.dispatch(). Module: xhttp_rpc."""
