"""KSR.kex: module kex of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def resetdebug() -> ReturnCode:
    """Takes back what setdebug() has set in this process: the core parameter debug counts again.

    Returns:
        1: done

    Side effects: Changes the log level of the process.

    Routes: any, init.

    int KSR.kex.resetdebug(). Module: kex. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/kex.html#kex.f.resetdebug
    """

def setdebug(level: int, /) -> ReturnCode:
    """Sets the log level of this process alone. It holds for all that the process does afterwards,
    other messages too, until resetdebug().

    Args:
        level: -5 alert to -1 err, 0 warn, 1 notice, 2 info, 3 dbg; not checked

    Returns:
        1: done

    Side effects: Changes the log level of the process.

    Routes: any, init.

    int KSR.kex.setdebug(int level). Module: kex. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/kex.html#kex.f.setdebug
    """
