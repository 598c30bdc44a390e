"""KSR.app_jsdt: Kamailio's app_jsdt, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def dofile(script: str, /) -> int:
    """int KSR.app_jsdt.dofile(str script). Module: app_jsdt."""

def dostring(script: str, /) -> int:
    """int KSR.app_jsdt.dostring(str script). Module: app_jsdt."""

def run(func: str, /) -> int:
    """int KSR.app_jsdt.run(str func). Module: app_jsdt."""

def run_p1(func: str, p1: str, /) -> int:
    """int KSR.app_jsdt.run_p1(str func, str p1). Module: app_jsdt."""

def run_p2(func: str, p1: str, p2: str, /) -> int:
    """int KSR.app_jsdt.run_p2(str func, str p1, str p2). Module: app_jsdt."""

def run_p3(func: str, p1: str, p2: str, p3: str, /) -> int:
    """int KSR.app_jsdt.run_p3(str func, str p1, str p2, str p3). Module: app_jsdt."""

def runstring(script: str, /) -> int:
    """int KSR.app_jsdt.runstring(str script). Module: app_jsdt."""
