"""KSR.x: functions of modules that are not exported to KEMI.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def modf(function: str, first: str = ..., second: str = ..., /) -> ReturnCode:
    """Runs a function of a module by its name. Known to crash the worker: do not use."""
