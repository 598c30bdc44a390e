"""KSR.maxfwd: module maxfwd of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def is_maxfwd_lt(max_value: int, /) -> ReturnCode:
    """Tells whether Max-Forwards, after process_maxfwd() the lowered value, is less than a number.
    A header that process_maxfwd() has just added does not count, as the message is not parsed
    again (-2). Five digits are read modulo 65536 (65536 is 0), more are no number. Every answer
    is true in Python: compare it with 1.

    Args:
        max_value: 0 to 255

    Returns:
        1: the value is less
        -1: the value is equal or greater, or max_value is out of range
        -2: there is no Max-Forwards
        -3: Max-Forwards is not a number

    Side effects: none

    Routes: request, branch, failure, pre_routing.

    int KSR.maxfwd.is_maxfwd_lt(int max_value). Module: maxfwd. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/maxfwd.html#maxfwd.f.is_maxfwd_lt
    """

def process_maxfwd(max_value: int, /) -> ReturnCode:
    """Does for Max-Forwards what a proxy has to do (RFC 3261 16.3 and 16.6): lowers it by one, to
    modparam maxfwd max_limit (70) where it is greater, or adds it. Call it once a request; each
    call lowers it again. Five digits are read modulo 65536 (65536 is 0), more are no number.
    Every answer is true in Python: test for less than 0.

    Args:
        max_value: value for the header where there is none, 0 to 255; no upper limit for one
            there

    Returns:
        1: lowered
        2: there was none, one was added
        -1: the value is 0: answer 483; or max_value is out of range
        -2: Max-Forwards is not a number, or memory ran out

    Side effects: Writes the new value into the message, or adds the header.

    Routes: request, pre_routing.

    int KSR.maxfwd.process_maxfwd(int max_value). Module: maxfwd. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/maxfwd.html#maxfwd.f.maxfwd_process
    """
