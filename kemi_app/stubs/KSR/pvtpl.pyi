"""KSR.pvtpl: module pvtpl of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def pvtpl_render(template_name: str, dst_pv: str, /) -> ReturnCode:
    """int KSR.pvtpl.pvtpl_render(str template_name, str dst_pv). Module: pvtpl. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pvtpl.html#pvtpl.f.pvtpl_render
    """
