"""KSR.xhttp_rpc: module xhttp_rpc of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def dispatch() -> ReturnCode:
    """int KSR.xhttp_rpc.dispatch(). Module: xhttp_rpc. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xhttp_rpc.html
    """
