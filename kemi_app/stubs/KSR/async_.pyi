"""KSR.async: module async of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

async is a keyword of Python, and async_ is a name for type checkers alone. To have both:

    if TYPE_CHECKING:
        from KSR import async_ as ksr_async
    else:
        ksr_async = getattr(KSR, "async")

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def get_data() -> str:
    """xval KSR.async.get_data(). Module: async. Since 5.6.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrasyncget_data
    """

def get_gname() -> str:
    """xval KSR.async.get_gname(). Module: async. Since 5.6.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrasyncget_gname
    """

def ms_route(route_name: str, milliseconds: int, /) -> ReturnCode:
    """int KSR.async.ms_route(str route_name, int milliseconds). Module: async. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/async.html#async.f.async_ms_route
    """

def route(route_name: str, seconds: int, /) -> ReturnCode:
    """int KSR.async.route(str route_name, int seconds). Module: async. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/async.html#async.f.async_route
    """

def task_data(route_name: str, data: str, /) -> ReturnCode:
    """int KSR.async.task_data(str route_name, str data). Module: async. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/async.html#async.f.async_task_data
    """

def task_group_data(route_name: str, group_name: str, data: str, /) -> ReturnCode:
    """int KSR.async.task_group_data(str route_name, str group_name, str data). Module: async. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/async.html#async.f.async_task_group_data
    """

def task_group_route(route_name: str, group_name: str, /) -> ReturnCode:
    """int KSR.async.task_group_route(str route_name, str group_name). Module: async. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/async.html#async.f.async_task_group_route
    """

def task_route(route_name: str, /) -> ReturnCode:
    """int KSR.async.task_route(str route_name). Module: async. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/async.html#async.f.async_task_route
    """
