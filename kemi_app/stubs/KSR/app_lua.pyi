"""KSR.app_lua: module app_lua of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def dofile(path: str, /) -> ReturnCode:
    """int KSR.app_lua.dofile(str path). Module: app_lua. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/app_lua.html#app_lua.f.lua_dotfile
    """

def dostring(script: str, /) -> ReturnCode:
    """int KSR.app_lua.dostring(str script). Module: app_lua. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/app_lua.html#app_lua.f.lua_dostring
    """

def run(function: str, /) -> ReturnCode:
    """int KSR.app_lua.run(str function). Module: app_lua. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/app_lua.html#app_lua.f.lua_run
    """

def run_p1(function: str, param: str, /) -> ReturnCode:
    """int KSR.app_lua.run_p1(str function, str param). Module: app_lua. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/app_lua.html#app_lua.f.lua_run
    """

def run_p2(function: str, first_param: str, second_param: str, /) -> ReturnCode:
    """int KSR.app_lua.run_p2(str function, str first_param, str second_param). Module: app_lua. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/app_lua.html#app_lua.f.lua_run
    """

def run_p3(function: str, first_param: str, second_param: str, third_param: str, /) -> ReturnCode:
    """int KSR.app_lua.run_p3(str function, str first_param, str second_param, str third_param). Module: app_lua. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/app_lua.html#app_lua.f.lua_run
    """

def runstring(script: str, /) -> ReturnCode:
    """int KSR.app_lua.runstring(str script). Module: app_lua. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/app_lua.html#app_lua.f.lua_runstring
    """
