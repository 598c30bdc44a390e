"""KSR.ratelimit: Kamailio's ratelimit, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def rl_check() -> int:
    """int KSR.ratelimit.rl_check(). Module: ratelimit."""

def rl_check_pipe(pipe: int, /) -> int:
    """int KSR.ratelimit.rl_check_pipe(int pipe). Module: ratelimit."""
