"""KSR.app_sqlang: module app_sqlang of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def dofile(path: str, /) -> ReturnCode:
    """int KSR.app_sqlang.dofile(str path). Module: app_sqlang. Since 5.1. Until 5.7: not in 5.8, 6.0, 6.1.
    https://www.kamailio.org/docs/modules/5.7.x/modules/app_sqlang.html#app_sqlang.f.sqlang_dofile
    """

def dostring(script: str, /) -> ReturnCode:
    """int KSR.app_sqlang.dostring(str script). Module: app_sqlang. Since 5.1. Until 5.7: not in 5.8, 6.0, 6.1.
    https://www.kamailio.org/docs/modules/5.7.x/modules/app_sqlang.html#app_sqlang.f.sqlang_dostring
    """

def run(function: str, /) -> ReturnCode:
    """int KSR.app_sqlang.run(str function). Module: app_sqlang. Since 5.1. Until 5.7: not in 5.8, 6.0, 6.1.
    https://www.kamailio.org/docs/modules/5.7.x/modules/app_sqlang.html#app_sqlang.f.sqlang_run
    """

def run_p1(function: str, param: str, /) -> ReturnCode:
    """int KSR.app_sqlang.run_p1(str function, str param). Module: app_sqlang. Since 5.1. Until 5.7: not in 5.8, 6.0, 6.1.
    https://www.kamailio.org/docs/modules/5.7.x/modules/app_sqlang.html#app_sqlang.f.sqlang_run
    """

def run_p2(function: str, first_param: str, second_param: str, /) -> ReturnCode:
    """int KSR.app_sqlang.run_p2(str function, str first_param, str second_param). Module: app_sqlang. Since 5.1. Until 5.7: not in 5.8, 6.0, 6.1.
    https://www.kamailio.org/docs/modules/5.7.x/modules/app_sqlang.html#app_sqlang.f.sqlang_run
    """

def run_p3(function: str, first_param: str, second_param: str, third_param: str, /) -> ReturnCode:
    """int KSR.app_sqlang.run_p3(str function, str first_param, str second_param, str third_param). Module: app_sqlang. Since 5.1. Until 5.7: not in 5.8, 6.0, 6.1.
    https://www.kamailio.org/docs/modules/5.7.x/modules/app_sqlang.html#app_sqlang.f.sqlang_run
    """

def runstring(script: str, /) -> ReturnCode:
    """int KSR.app_sqlang.runstring(str script). Module: app_sqlang. Since 5.1. Until 5.7: not in 5.8, 6.0, 6.1.
    https://www.kamailio.org/docs/modules/5.7.x/modules/app_sqlang.html#app_sqlang.f.sqlang_runstring
    """
