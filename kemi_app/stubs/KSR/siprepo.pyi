"""KSR.siprepo: module siprepo of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def sr_msg_async_pull(
    callid: str,
    msgid: str,
    group_name: str,
    route_name: str,
    mode: int,
    /,
) -> ReturnCode:
    """int KSR.siprepo.sr_msg_async_pull(str callid, str msgid, str group_name, str route_name, int mode). Module: siprepo. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siprepo.html#siprepo.f.sr_msg_async_pull
    """

def sr_msg_check() -> ReturnCode:
    """int KSR.siprepo.sr_msg_check(). Module: siprepo. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siprepo.html#siprepo.f.sr_msg_check
    """

def sr_msg_pull(callid: str, msgid: str, route_name: str, mode: int, /) -> ReturnCode:
    """int KSR.siprepo.sr_msg_pull(str callid, str msgid, str route_name, int mode). Module: siprepo. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siprepo.html#siprepo.f.sr_msg_pull
    """

def sr_msg_push(msgid: str, mode: int, /) -> ReturnCode:
    """int KSR.siprepo.sr_msg_push(str msgid, int mode). Module: siprepo. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siprepo.html#siprepo.f.sr_msg_push
    """

def sr_msg_rm(callid: str, msgid: str, /) -> ReturnCode:
    """int KSR.siprepo.sr_msg_rm(str callid, str msgid). Module: siprepo. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siprepo.html#siprepo.f.sr_msg_rm
    """
