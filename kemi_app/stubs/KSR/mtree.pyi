"""KSR.mtree: module mtree of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def mt_match(mtree: str, value: str, mode: int, /) -> ReturnCode:
    """int KSR.mtree.mt_match(str mtree, str value, int mode). Module: mtree. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/mtree.html
    """
