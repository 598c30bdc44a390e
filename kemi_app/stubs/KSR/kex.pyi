"""KSR.kex: Kamailio's kex, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def resetdebug() -> int:
    """int KSR.kex.resetdebug(). Module: kex."""

def setdebug(lval: int, /) -> int:
    """int KSR.kex.setdebug(int lval). Module: kex."""
