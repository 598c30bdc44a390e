"""KSR.app_python3s: module app_python3s of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def exec(method: str, /) -> ReturnCode:
    """int KSR.app_python3s.exec(str method). Module: app_python3s. Since 5.7: not in 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/app_python3s.html#app_python3s.f.app_python3s_exec
    """

def exec_p1(method: str, param: str, /) -> ReturnCode:
    """int KSR.app_python3s.exec_p1(str method, str param). Module: app_python3s. Since 5.7: not in 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/app_python3s.html#app_python3s.f.app_python3s_exec
    """

def execx(method: str, /) -> ReturnCode:
    """int KSR.app_python3s.execx(str method). Module: app_python3s. Since 5.7: not in 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/app_python3s.html#app_python3s.f.app_python3s_exec
    """
