"""KSR.diversion: module diversion of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def add_diversion(reason: str, /) -> ReturnCode:
    """int KSR.diversion.add_diversion(str reason). Module: diversion. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/diversion.html#diversion.f.add_diversion
    """

def add_diversion_uri(reason: str, uri: str, /) -> ReturnCode:
    """int KSR.diversion.add_diversion_uri(str reason, str uri). Module: diversion. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/diversion.html#diversion.f.add_diversion
    """
