"""KSR.xmlrpc: module xmlrpc of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def dispatch_rpc() -> ReturnCode:
    """int KSR.xmlrpc.dispatch_rpc(). Module: xmlrpc. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xmlrpc.html#xmlrpc.f.dispatch_rpc
    """

def xmlrpc_reply(code: int, reason: str, /) -> ReturnCode:
    """int KSR.xmlrpc.xmlrpc_reply(int code, str reason). Module: xmlrpc. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xmlrpc.html#xmlrpc.f.xmlrpc_reply
    """
