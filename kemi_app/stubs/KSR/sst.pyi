"""KSR.sst: module sst of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def sst_check_min(send_reply_flag: int, /) -> ReturnCode:
    """int KSR.sst.sst_check_min(int send_reply_flag). Module: sst. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sst.html#sst.f.sstCheckMin
    """
