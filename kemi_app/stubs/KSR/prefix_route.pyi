"""KSR.prefix_route: module prefix_route of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def prefix_route(user: str, /) -> ReturnCode:
    """int KSR.prefix_route.prefix_route(str user). Module: prefix_route. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/prefix_route.html#prefixroute.prefix_route
    """

def prefix_route_uri() -> ReturnCode:
    """int KSR.prefix_route.prefix_route_uri(). Module: prefix_route. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/prefix_route.html#prefixroute.prefix_route
    """
