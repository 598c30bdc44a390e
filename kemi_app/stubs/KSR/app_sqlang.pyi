"""KSR.app_sqlang: Kamailio's app_sqlang, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def dofile(script: str, /) -> int:
    """int KSR.app_sqlang.dofile(str script). Module: app_sqlang. Until 5.7."""

def dostring(script: str, /) -> int:
    """int KSR.app_sqlang.dostring(str script). Module: app_sqlang. Until 5.7."""

def run(func: str, /) -> int:
    """int KSR.app_sqlang.run(str func). Module: app_sqlang. Until 5.7."""

def run_p1(func: str, p1: str, /) -> int:
    """int KSR.app_sqlang.run_p1(str func, str p1). Module: app_sqlang. Until 5.7."""

def run_p2(func: str, p1: str, p2: str, /) -> int:
    """int KSR.app_sqlang.run_p2(str func, str p1, str p2). Module: app_sqlang. Until 5.7."""

def run_p3(func: str, p1: str, p2: str, p3: str, /) -> int:
    """int KSR.app_sqlang.run_p3(str func, str p1, str p2, str p3). Module: app_sqlang. Until 5.7."""

def runstring(script: str, /) -> int:
    """int KSR.app_sqlang.runstring(str script). Module: app_sqlang. Until 5.7."""
