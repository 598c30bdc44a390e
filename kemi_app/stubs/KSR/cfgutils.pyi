"""KSR.cfgutils: Kamailio's cfgutils, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def abort() -> int:
    """int KSR.cfgutils.abort(). Module: cfgutils."""

def check_route_exists(route: str, /) -> int:
    """int KSR.cfgutils.check_route_exists(str route). Module: cfgutils."""

def core_hash(s1: str, s2: str, sz: int, /) -> int:
    """int KSR.cfgutils.core_hash(str s1, str s2, int sz). Module: cfgutils."""

def lock(lkey: str, /) -> int:
    """int KSR.cfgutils.lock(str lkey). Module: cfgutils."""

def lock_key2(lkey: str, lkey2: str, /) -> int:
    """int KSR.cfgutils.lock_key2(str lkey, str lkey2). Module: cfgutils. Since 6.0."""

def pkg_status() -> int:
    """int KSR.cfgutils.pkg_status(). Module: cfgutils."""

def pkg_summary() -> int:
    """int KSR.cfgutils.pkg_summary(). Module: cfgutils."""

def rand_event() -> int:
    """int KSR.cfgutils.rand_event(). Module: cfgutils."""

def rand_get_prob() -> int:
    """int KSR.cfgutils.rand_get_prob(). Module: cfgutils."""

def rand_reset_prob() -> int:
    """int KSR.cfgutils.rand_reset_prob(). Module: cfgutils."""

def rand_set_prob(percent_par: int, /) -> int:
    """int KSR.cfgutils.rand_set_prob(int percent_par). Module: cfgutils."""

def route_if_exists(route: str, /) -> int:
    """int KSR.cfgutils.route_if_exists(str route). Module: cfgutils."""

def shm_status() -> int:
    """int KSR.cfgutils.shm_status(). Module: cfgutils."""

def shm_summary() -> int:
    """int KSR.cfgutils.shm_summary(). Module: cfgutils."""

def sleep(v: int, /) -> int:
    """int KSR.cfgutils.sleep(int v). Module: cfgutils."""

def trylock(lkey: str, /) -> int:
    """int KSR.cfgutils.trylock(str lkey). Module: cfgutils."""

def trylock_key2(lkey: str, lkey2: str, /) -> int:
    """int KSR.cfgutils.trylock_key2(str lkey, str lkey2). Module: cfgutils. Since 6.0."""

def unlock(lkey: str, /) -> int:
    """int KSR.cfgutils.unlock(str lkey). Module: cfgutils."""

def unlock_key2(lkey: str, lkey2: str, /) -> int:
    """int KSR.cfgutils.unlock_key2(str lkey, str lkey2). Module: cfgutils. Since 6.0."""

def usleep(v: int, /) -> int:
    """int KSR.cfgutils.usleep(int v). Module: cfgutils."""
