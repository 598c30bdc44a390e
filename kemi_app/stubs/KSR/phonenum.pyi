"""KSR.phonenum: module phonenum of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def match(number: str, pvc: str, /) -> ReturnCode:
    """int KSR.phonenum.match(str number, str pvc). Module: phonenum. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/phonenum.html#phonenum.f.phonenum_match
    """

def match_cn(number: str, country: str, pvc: str, /) -> ReturnCode:
    """int KSR.phonenum.match_cn(str number, str country, str pvc). Module: phonenum. Since 5.8: not in 5.6, 5.7.
    https://www.kamailio.org/docs/modules/6.1.x/modules/phonenum.html#phonenum.f.phonenum_match_cn
    """
