"""KSR.call_obj: module call_obj of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def free(object_number: int, /) -> ReturnCode:
    """int KSR.call_obj.free(int object_number). Module: call_obj. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/call_obj.html#call_obj.f.call_obj_free
    """

def get() -> int:
    """int KSR.call_obj.get(). Module: call_obj. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/call_obj.html#call_obj.f.call_obj_get
    """
