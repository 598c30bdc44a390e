"""KSR.blst: Kamailio's blst, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def blst_add(t: int, /) -> int:
    """int KSR.blst.blst_add(int t). Module: blst."""

def blst_add_default() -> int:
    """int KSR.blst.blst_add_default(). Module: blst."""

def blst_add_retry_after(t_min: int, t_max: int, /) -> int:
    """int KSR.blst.blst_add_retry_after(int t_min, int t_max). Module: blst."""

def blst_clear_ignore(mask: int, /) -> int:
    """int KSR.blst.blst_clear_ignore(int mask). Module: blst."""

def blst_clear_ignore_all() -> int:
    """int KSR.blst.blst_clear_ignore_all(). Module: blst."""

def blst_del() -> int:
    """int KSR.blst.blst_del(). Module: blst."""

def blst_is_blocklisted() -> int:
    """int KSR.blst.blst_is_blocklisted(). Module: blst."""

def blst_rpl_clear_ignore(mask: int, /) -> int:
    """int KSR.blst.blst_rpl_clear_ignore(int mask). Module: blst."""

def blst_rpl_clear_ignore_all() -> int:
    """int KSR.blst.blst_rpl_clear_ignore_all(). Module: blst."""

def blst_rpl_set_ignore(mask: int, /) -> int:
    """int KSR.blst.blst_rpl_set_ignore(int mask). Module: blst."""

def blst_rpl_set_ignore_all() -> int:
    """int KSR.blst.blst_rpl_set_ignore_all(). Module: blst."""

def blst_set_ignore(mask: int, /) -> int:
    """int KSR.blst.blst_set_ignore(int mask). Module: blst."""

def blst_set_ignore_all() -> int:
    """int KSR.blst.blst_set_ignore_all(). Module: blst."""
