"""KSR.pipelimit: Kamailio's pipelimit, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def pl_active(pipeid: str, /) -> int:
    """int KSR.pipelimit.pl_active(str pipeid). Module: pipelimit."""

def pl_check(pipeid: str, /) -> int:
    """int KSR.pipelimit.pl_check(str pipeid). Module: pipelimit."""

def pl_check_limit(pipeid: str, alg: str, limit: int, /) -> int:
    """int KSR.pipelimit.pl_check_limit(str pipeid, str alg, int limit). Module: pipelimit."""

def pl_drop() -> int:
    """int KSR.pipelimit.pl_drop(). Module: pipelimit."""

def pl_drop_range(rmin: int, rmax: int, /) -> int:
    """int KSR.pipelimit.pl_drop_range(int rmin, int rmax). Module: pipelimit."""

def pl_drop_retry(rafter: int, /) -> int:
    """int KSR.pipelimit.pl_drop_retry(int rafter). Module: pipelimit."""
