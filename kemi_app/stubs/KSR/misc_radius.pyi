"""KSR.misc_radius: module misc_radius of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def does_uri_exist() -> ReturnCode:
    """int KSR.misc_radius.does_uri_exist(). Module: misc_radius. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/misc_radius.html#mrad.f.does_uri_exist
    """

def does_uri_exist_uval(uri: str, /) -> ReturnCode:
    """int KSR.misc_radius.does_uri_exist_uval(str uri). Module: misc_radius. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/misc_radius.html#mrad.f.does_uri_exist
    """

def does_uri_user_exist() -> ReturnCode:
    """int KSR.misc_radius.does_uri_user_exist(). Module: misc_radius. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/misc_radius.html#mrad.f.does_uri_user_exist
    """

def does_uri_user_exist_uval(user: str, /) -> ReturnCode:
    """int KSR.misc_radius.does_uri_user_exist_uval(str user). Module: misc_radius. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/misc_radius.html#mrad.f.does_uri_user_exist
    """

def is_user_in(user: str, group: str, /) -> ReturnCode:
    """int KSR.misc_radius.is_user_in(str user, str group). Module: misc_radius. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/misc_radius.html#mrad.f.is_user_in
    """

def load_callee_avps(user: str, /) -> ReturnCode:
    """int KSR.misc_radius.load_callee_avps(str user). Module: misc_radius. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/misc_radius.html#mrad.f.load_callee_avps
    """

def load_caller_avps(user: str, /) -> ReturnCode:
    """int KSR.misc_radius.load_caller_avps(str user). Module: misc_radius. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/misc_radius.html#mrad.f.load_caller_avps
    """
