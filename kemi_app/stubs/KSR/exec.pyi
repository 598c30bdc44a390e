"""KSR.exec: module exec of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def exec_avp(command: str, /) -> ReturnCode:
    """int KSR.exec.exec_avp(str command). Module: exec. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/exec.html#exec.f.exec_avp
    """

def exec_cmd(command: str, /) -> ReturnCode:
    """int KSR.exec.exec_cmd(str command). Module: exec. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/exec.html#exec.f.exec_cmd
    """

def exec_dset(command: str, /) -> ReturnCode:
    """int KSR.exec.exec_dset(str command). Module: exec. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/exec.html#exec.f.exec_dset
    """

def exec_msg(command: str, /) -> ReturnCode:
    """int KSR.exec.exec_msg(str command). Module: exec. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/exec.html#exec.f.exec_msg
    """
