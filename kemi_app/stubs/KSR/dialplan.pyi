"""KSR.dialplan: module dialplan of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def dp_match(dpid: int, value: str, /) -> ReturnCode:
    """int KSR.dialplan.dp_match(int dpid, str value). Module: dialplan. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dialplan.html#dialplan.p.dp_match
    """

def dp_replace(dpid: int, value: str, dst_pv: str, /) -> ReturnCode:
    """int KSR.dialplan.dp_replace(int dpid, str value, str dst_pv). Module: dialplan. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dialplan.html#dialplan.p.dp_replace
    """

def dp_translate(dpid: int, /) -> ReturnCode:
    """int KSR.dialplan.dp_translate(int dpid). Module: dialplan. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dialplan.html#dialplan.p.dp_translate
    """

def dp_translate_vars(dpid: int, src_pv: str, dst_pv: str, /) -> ReturnCode:
    """int KSR.dialplan.dp_translate_vars(int dpid, str src_pv, str dst_pv). Module: dialplan. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dialplan.html#dialplan.p.dp_translate
    """
