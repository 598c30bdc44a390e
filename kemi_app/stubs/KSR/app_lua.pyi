"""KSR.app_lua: Kamailio's app_lua, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def dofile(script: str, /) -> int:
    """int KSR.app_lua.dofile(str script). Module: app_lua."""

def dostring(script: str, /) -> int:
    """int KSR.app_lua.dostring(str script). Module: app_lua."""

def run(func: str, /) -> int:
    """int KSR.app_lua.run(str func). Module: app_lua."""

def run_p1(func: str, p1: str, /) -> int:
    """int KSR.app_lua.run_p1(str func, str p1). Module: app_lua."""

def run_p2(func: str, p1: str, p2: str, /) -> int:
    """int KSR.app_lua.run_p2(str func, str p1, str p2). Module: app_lua."""

def run_p3(func: str, p1: str, p2: str, p3: str, /) -> int:
    """int KSR.app_lua.run_p3(str func, str p1, str p2, str p3). Module: app_lua."""

def runstring(script: str, /) -> int:
    """int KSR.app_lua.runstring(str script). Module: app_lua."""
