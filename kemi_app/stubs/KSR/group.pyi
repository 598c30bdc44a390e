"""KSR.group: module group of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def is_user_in(uri: str, group: str, /) -> ReturnCode:
    """int KSR.group.is_user_in(str uri, str group). Module: group. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/group.html#group.f.is_user_in
    """
