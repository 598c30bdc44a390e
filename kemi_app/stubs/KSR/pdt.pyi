"""KSR.pdt: module pdt of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def pd_translate(sdomain: str, rewrite_mode: int, /) -> ReturnCode:
    """int KSR.pdt.pd_translate(str sdomain, int rewrite_mode). Module: pdt. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pdt.html
    """

def pprefix2domain(rewrite_mode: int, multidomain_mode: int, /) -> ReturnCode:
    """int KSR.pdt.pprefix2domain(int rewrite_mode, int multidomain_mode). Module: pdt. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pdt.html
    """
