"""KSR.timer: Kamailio's timer, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def timer_enable(timerid: str, enable: int, /) -> int:
    """int KSR.timer.timer_enable(str timerid, int enable). Module: timer. Since 5.8."""
