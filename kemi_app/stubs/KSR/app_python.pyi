"""KSR.app_python: Kamailio's app_python, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def exec(method: str, /) -> int:
    """int KSR.app_python.exec(str method). Module: app_python."""

def exec_p1(method: str, p1: str, /) -> int:
    """int KSR.app_python.exec_p1(str method, str p1). Module: app_python."""

def execx(method: str, /) -> int:
    """int KSR.app_python.execx(str method). Module: app_python."""
