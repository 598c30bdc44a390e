"""KSR.ratelimit: module ratelimit of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def rl_check() -> ReturnCode:
    """int KSR.ratelimit.rl_check(). Module: ratelimit. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ratelimit.html
    """

def rl_check_pipe(pipe_no: int, /) -> ReturnCode:
    """int KSR.ratelimit.rl_check_pipe(int pipe_no). Module: ratelimit. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ratelimit.html
    """
