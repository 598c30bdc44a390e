"""KSR.x: functions of modules that are not exported to KEMI.

Written by generate.py: do not edit.
"""

def modf(fname: str, arg1: str = ..., arg2: str = ..., /) -> int:
    """Runs a function of a module by its name. Known to crash the worker: do not use."""
