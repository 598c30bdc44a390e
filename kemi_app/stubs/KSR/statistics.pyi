"""KSR.statistics: module statistics of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def reset_stat(variable: str, /) -> ReturnCode:
    """Sets a statistic to 0. One that a function computes (inuse_transactions, say) says yes and
    stays as it is. The answer is true in Python in both cases: compare it with 1.

    Args:
        variable: name of the statistic without its group; modparam statistics variable declares
            new ones

    Returns:
        1: done
        -1: no such statistic

    Side effects: Changes the statistic (shared memory).

    Routes: request, branch, failure, reply, onreply, event, pre_routing.

    int KSR.statistics.reset_stat(str variable). Module: statistics. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/statistics.html#statistics.f.reset_stat
    """

def update_stat(variable: str, value: int, /) -> ReturnCode:
    """Adds a number to a statistic. One that a function computes (inuse_transactions, say) says
    yes and stays as it is. The answer is true in Python in both cases: compare it with 1.

    Args:
        variable: name of the statistic without its group; modparam statistics variable declares
            new ones
        value: what to add; negative to take away

    Returns:
        1: done
        -1: no such statistic

    Side effects: Changes the statistic (shared memory).

    Routes: any, init.

    int KSR.statistics.update_stat(str variable, int value). Module: statistics. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/statistics.html#statistics.f.update_stat
    """
