"""KSR.app_ruby: Kamailio's app_ruby, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def run(func: str, /) -> int:
    """int KSR.app_ruby.run(str func). Module: app_ruby."""

def run_p1(func: str, p1: str, /) -> int:
    """int KSR.app_ruby.run_p1(str func, str p1). Module: app_ruby."""

def run_p2(func: str, p1: str, p2: str, /) -> int:
    """int KSR.app_ruby.run_p2(str func, str p1, str p2). Module: app_ruby."""

def run_p3(func: str, p1: str, p2: str, p3: str, /) -> int:
    """int KSR.app_ruby.run_p3(str func, str p1, str p2, str p3). Module: app_ruby."""
