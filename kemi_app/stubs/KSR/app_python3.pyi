"""KSR.app_python3: Kamailio's app_python3, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def exec(method: str, /) -> int:
    """int KSR.app_python3.exec(str method). Module: app_python3."""

def exec_p1(method: str, p1: str, /) -> int:
    """int KSR.app_python3.exec_p1(str method, str p1). Module: app_python3."""

def execx(method: str, /) -> int:
    """int KSR.app_python3.execx(str method). Module: app_python3."""
