"""KSR.sipjson: module sipjson of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def sj_serialize(options: str, dst_pv: str, /) -> ReturnCode:
    """int KSR.sipjson.sj_serialize(str options, str dst_pv). Module: sipjson. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sipjson.html#sipjson.f.sj_serialize
    """
