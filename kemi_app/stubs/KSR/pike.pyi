"""KSR.pike: module pike of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def pike_check_ip(address: str, /) -> ReturnCode:
    """Counts one request for an IPv4 address and tells whether it sends too many: modparam pike
    reqs_density_per_unit in sampling_time_unit seconds. An IPv6 address is not understood and
    answers -1 as if it were blocked: use pike_check_req() for those. Every answer is true in
    Python: test for less than 0.

    Args:
        address: IPv4 address, as "192.0.2.1"

    Returns:
        1: not too many, or memory ran out
        -1: blocked since an earlier check; or the text is empty or not an IPv4 address
        -2: blocked from now on

    Side effects: Counts in shared memory; logs a new block and counts it in the statistic
        blocked_ips.

    Routes: request, reply, onreply, event, received, pre_routing.

    int KSR.pike.pike_check_ip(str address). Module: pike. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pike.html#pike.f.pike_check_ip
    """

def pike_check_req() -> ReturnCode:
    """Counts one request for the source address of the message, IPv4 or IPv6, and tells whether it
    sends too many: modparam pike reqs_density_per_unit in sampling_time_unit seconds. Every
    answer is true in Python: test for less than 0.

    Returns:
        1: not too many, or memory ran out
        -1: blocked since an earlier check
        -2: blocked from now on

    Side effects: Counts in shared memory; logs a new block and counts it in the statistic
        blocked_ips.

    Routes: request, reply, onreply, pre_routing.

    int KSR.pike.pike_check_req(). Module: pike. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pike.html#pike.f.pike_check_req
    """
