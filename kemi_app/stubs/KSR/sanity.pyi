"""KSR.sanity: Kamailio's sanity, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def sanity_check(mflags: int, uflags: int, /) -> int:
    """int KSR.sanity.sanity_check(int mflags, int uflags). Module: sanity."""

def sanity_check_defaults() -> int:
    """int KSR.sanity.sanity_check_defaults(). Module: sanity."""

def sanity_reply() -> int:
    """int KSR.sanity.sanity_reply(). Module: sanity."""
