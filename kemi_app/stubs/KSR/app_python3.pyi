"""KSR.app_python3: module app_python3 of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def exec(method: str, /) -> ReturnCode:
    """int KSR.app_python3.exec(str method). Module: app_python3. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/app_python3.html#app_python3.f.python_exec
    """

def exec_p1(method: str, param: str, /) -> ReturnCode:
    """int KSR.app_python3.exec_p1(str method, str param). Module: app_python3. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/app_python3.html#app_python3.f.python_exec
    """

def execx(method: str, /) -> ReturnCode:
    """int KSR.app_python3.execx(str method). Module: app_python3. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/app_python3.html#app_python3.f.python_exec
    """
