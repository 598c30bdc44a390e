"""KSR.avpops: module avpops of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def avp_check(name: str, op_value: str, /) -> ReturnCode:
    """int KSR.avpops.avp_check(str name, str op_value). Module: avpops. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/avpops.html#avpops.f.avp_check
    """

def avp_copy(old_name: str, new_name: str, /) -> ReturnCode:
    """int KSR.avpops.avp_copy(str old_name, str new_name). Module: avpops. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/avpops.html#avpops.f.avp_copy
    """
