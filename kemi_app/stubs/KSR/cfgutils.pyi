"""KSR.cfgutils: module cfgutils of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def abort() -> ReturnCode:
    """int KSR.cfgutils.abort(). Module: cfgutils. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/cfgutils.html#cfgutils.f.abort
    """

def check_route_exists(route: str, /) -> ReturnCode:
    """int KSR.cfgutils.check_route_exists(str route). Module: cfgutils. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/cfgutils.html#cfgutils.f.check_route_exists
    """

def core_hash(string1: str, string2: str, size: int, /) -> int:
    """int KSR.cfgutils.core_hash(str string1, str string2, int size). Module: cfgutils. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/cfgutils.html#cfgutils.f.core_hash
    """

def lock(key: str, /) -> ReturnCode:
    """int KSR.cfgutils.lock(str key). Module: cfgutils. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/cfgutils.html#cfgutils.f.lock
    """

def lock_key2(key: str, second_key: str, /) -> ReturnCode:
    """int KSR.cfgutils.lock_key2(str key, str second_key). Module: cfgutils. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/cfgutils.html#cfgutils.f.lock
    """

def pkg_status() -> ReturnCode:
    """int KSR.cfgutils.pkg_status(). Module: cfgutils. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/cfgutils.html#cfgutils.f.pkg_status
    """

def pkg_summary() -> ReturnCode:
    """int KSR.cfgutils.pkg_summary(). Module: cfgutils. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/cfgutils.html#cfgutils.f.pkg_summary
    """

def rand_event() -> ReturnCode:
    """int KSR.cfgutils.rand_event(). Module: cfgutils. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/cfgutils.html#cfgutils.f.rand_event
    """

def rand_get_prob() -> int:
    """int KSR.cfgutils.rand_get_prob(). Module: cfgutils. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/cfgutils.html#cfgutils.f.rand_get_prob
    """

def rand_reset_prob() -> ReturnCode:
    """int KSR.cfgutils.rand_reset_prob(). Module: cfgutils. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/cfgutils.html#cfgutils.f.rand_reset_prob
    """

def rand_set_prob(probability: int, /) -> ReturnCode:
    """int KSR.cfgutils.rand_set_prob(int probability). Module: cfgutils. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/cfgutils.html#cfgutils.f.rand_set_prob
    """

def route_if_exists(route: str, /) -> ReturnCode:
    """int KSR.cfgutils.route_if_exists(str route). Module: cfgutils. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/cfgutils.html#cfgutils.f.route_if_exists
    """

def shm_status() -> ReturnCode:
    """int KSR.cfgutils.shm_status(). Module: cfgutils. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/cfgutils.html#cfgutils.f.shm_status
    """

def shm_summary() -> ReturnCode:
    """int KSR.cfgutils.shm_summary(). Module: cfgutils. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/cfgutils.html#cfgutils.f.shm_summary
    """

def sleep(seconds: int, /) -> ReturnCode:
    """int KSR.cfgutils.sleep(int seconds). Module: cfgutils. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/cfgutils.html#cfgutils.f.sleep
    """

def trylock(key: str, /) -> ReturnCode:
    """int KSR.cfgutils.trylock(str key). Module: cfgutils. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/cfgutils.html#cfgutils.f.trylock
    """

def trylock_key2(key: str, second_key: str, /) -> ReturnCode:
    """int KSR.cfgutils.trylock_key2(str key, str second_key). Module: cfgutils. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/cfgutils.html#cfgutils.f.trylock
    """

def unlock(key: str, /) -> ReturnCode:
    """int KSR.cfgutils.unlock(str key). Module: cfgutils. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/cfgutils.html#cfgutils.f.unlock
    """

def unlock_key2(key: str, second_key: str, /) -> ReturnCode:
    """int KSR.cfgutils.unlock_key2(str key, str second_key). Module: cfgutils. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/cfgutils.html#cfgutils.f.unlock
    """

def usleep(microseconds: int, /) -> ReturnCode:
    """int KSR.cfgutils.usleep(int microseconds). Module: cfgutils. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/cfgutils.html#cfgutils.f.usleep
    """
