"""KSR.rtjson: module rtjson of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def init_routes(document: str, /) -> ReturnCode:
    """int KSR.rtjson.init_routes(str document). Module: rtjson. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtjson.html#rtjson.f.rtjson_init_routes
    """

def next_route() -> ReturnCode:
    """int KSR.rtjson.next_route(). Module: rtjson. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtjson.html#rtjson.f.rtjson_next_route
    """

def push_routes() -> ReturnCode:
    """int KSR.rtjson.push_routes(). Module: rtjson. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtjson.html#rtjson.f.rtjson_push_routes
    """

def update_branch() -> ReturnCode:
    """int KSR.rtjson.update_branch(). Module: rtjson. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtjson.html#rtjson.f.rtjson_update_branch
    """
