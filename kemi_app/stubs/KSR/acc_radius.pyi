"""KSR.acc_radius: module acc_radius of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def request(comment: str, /) -> ReturnCode:
    """int KSR.acc_radius.request(str comment). Module: acc_radius. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/acc_radius.html#acc_radius.f.acc_rad_request
    """
