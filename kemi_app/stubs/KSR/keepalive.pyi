"""KSR.keepalive: module keepalive of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def add_destination(uri: str, owner: str, /) -> ReturnCode:
    """int KSR.keepalive.add_destination(str uri, str owner). Module: keepalive. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/keepalive.html#keepalive.ka_add_destination
    """

def del_destination(uri: str, owner: str, /) -> ReturnCode:
    """int KSR.keepalive.del_destination(str uri, str owner). Module: keepalive. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/keepalive.html#keepalive.ka_del_destination
    """

def is_alive(destination: str, /) -> int:
    """int KSR.keepalive.is_alive(str destination). Module: keepalive. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/keepalive.html#keepalive.ka_is_alive
    """
