"""KSR.xlog: module xlog of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def xalert(message: str, /) -> ReturnCode:
    """Writes a line to Kamailio's log at the level of the function's name (L_ALERT, L_ERR, L_WARN,
    L_NOTICE, L_INFO, L_DBG), with the text of modparam xlog prefix before it. Pseudo-variables
    in the text are replaced. So text taken from a message must not stand in it as it is: a "$"
    there is read too, an unknown name makes the call fail, and each new name takes memory for
    good. Name the pseudo-variable ("$ua") or double each "$". modparam xlog buf_size does not
    count, core's pv_buffer_size does; prefix_mode counts since 5.7.

    Args:
        message: text with pseudo-variables; "$$" for a dollar sign; filled in, it must be
            shorter than core pv_buffer_size bytes (8192 by default in 5.6, 32768 in 6.1)

    Returns:
        1: written, or not written because the log level (debug) is lower
        -1: the text has an unknown or malformed pseudo-variable, or is too long

    Side effects: Writes to the log.

    Routes: any, init.

    int KSR.xlog.xalert(str message). Module: xlog. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xlog.html#xlog.f.xalert
    """

def xcrit(message: str, /) -> ReturnCode:
    """Writes a line to Kamailio's log at the critical level (L_CRIT2; before 5.7.7 and 5.8.5
    L_CRIT, which has no level in front of the text), with the text of modparam xlog prefix
    before it. Pseudo-variables in the text are replaced; text taken from a message must not
    stand in it as it is: a "$" there is read too, an unknown name makes the call fail, and each
    new name takes memory for good.

    Args:
        message: text with pseudo-variables; "$$" for a dollar sign; filled in, it must be
            shorter than core pv_buffer_size bytes (8192 by default in 5.6, 32768 in 6.1)

    Returns:
        1: written, or not written because the log level (debug) is lower
        -1: the text has an unknown or malformed pseudo-variable, or is too long

    Side effects: Writes to the log.

    Routes: any, init.

    int KSR.xlog.xcrit(str message). Module: xlog. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xlog.html#xlog.f.xcrit
    """

def xdbg(message: str, /) -> ReturnCode:
    """Writes a line to Kamailio's log at the level of the function's name (L_ALERT, L_ERR, L_WARN,
    L_NOTICE, L_INFO, L_DBG), with the text of modparam xlog prefix before it. Pseudo-variables
    in the text are replaced. So text taken from a message must not stand in it as it is: a "$"
    there is read too, an unknown name makes the call fail, and each new name takes memory for
    good. Name the pseudo-variable ("$ua") or double each "$". modparam xlog buf_size does not
    count, core's pv_buffer_size does; prefix_mode counts since 5.7.

    Args:
        message: text with pseudo-variables; "$$" for a dollar sign; filled in, it must be
            shorter than core pv_buffer_size bytes (8192 by default in 5.6, 32768 in 6.1)

    Returns:
        1: written, or not written because the log level (debug) is lower
        -1: the text has an unknown or malformed pseudo-variable, or is too long

    Side effects: Writes to the log.

    Routes: any, init.

    int KSR.xlog.xdbg(str message). Module: xlog. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xlog.html#xlog.f.xdbg
    """

def xerr(message: str, /) -> ReturnCode:
    """Writes a line to Kamailio's log at the level of the function's name (L_ALERT, L_ERR, L_WARN,
    L_NOTICE, L_INFO, L_DBG), with the text of modparam xlog prefix before it. Pseudo-variables
    in the text are replaced. So text taken from a message must not stand in it as it is: a "$"
    there is read too, an unknown name makes the call fail, and each new name takes memory for
    good. Name the pseudo-variable ("$ua") or double each "$". modparam xlog buf_size does not
    count, core's pv_buffer_size does; prefix_mode counts since 5.7.

    Args:
        message: text with pseudo-variables; "$$" for a dollar sign; filled in, it must be
            shorter than core pv_buffer_size bytes (8192 by default in 5.6, 32768 in 6.1)

    Returns:
        1: written, or not written because the log level (debug) is lower
        -1: the text has an unknown or malformed pseudo-variable, or is too long

    Side effects: Writes to the log.

    Routes: any, init.

    int KSR.xlog.xerr(str message). Module: xlog. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xlog.html#xlog.f.xerr
    """

def xinfo(message: str, /) -> ReturnCode:
    """Writes a line to Kamailio's log at the level of the function's name (L_ALERT, L_ERR, L_WARN,
    L_NOTICE, L_INFO, L_DBG), with the text of modparam xlog prefix before it. Pseudo-variables
    in the text are replaced. So text taken from a message must not stand in it as it is: a "$"
    there is read too, an unknown name makes the call fail, and each new name takes memory for
    good. Name the pseudo-variable ("$ua") or double each "$". modparam xlog buf_size does not
    count, core's pv_buffer_size does; prefix_mode counts since 5.7.

    Args:
        message: text with pseudo-variables; "$$" for a dollar sign; filled in, it must be
            shorter than core pv_buffer_size bytes (8192 by default in 5.6, 32768 in 6.1)

    Returns:
        1: written, or not written because the log level (debug) is lower
        -1: the text has an unknown or malformed pseudo-variable, or is too long

    Side effects: Writes to the log.

    Routes: any, init.

    int KSR.xlog.xinfo(str message). Module: xlog. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xlog.html#xlog.f.xinfo
    """

def xlog(level: str, message: str, /) -> ReturnCode:
    """Writes a line to Kamailio's log at the given level, with the text of modparam xlog prefix
    before it. Pseudo-variables in the text are replaced; text taken from a message must not
    stand in it as it is: a "$" there is read too, an unknown name makes the call fail, and each
    new name takes memory for good. Unlike in the native xlog, the level has no
    pseudo-variables.

    Args:
        level: L_ALERT, L_BUG, L_CRIT2, L_CRIT (since 5.7.7 and 5.8.5 the same as L_CRIT2),
            L_CRIT0 (since 5.7.7 and 5.8.5), L_ERR, L_WARN, L_NOTICE, L_INFO or L_DBG, in large
            or small letters; any other text (also "INFO") is L_ERR
        message: text with pseudo-variables; "$$" for a dollar sign; filled in, it must be
            shorter than core pv_buffer_size bytes (8192 by default in 5.6, 32768 in 6.1)

    Returns:
        1: written, or not written because the log level (debug) is lower
        -1: the text has an unknown or malformed pseudo-variable, or is too long

    Side effects: Writes to the log.

    Routes: any, init.

    int KSR.xlog.xlog(str level, str message). Module: xlog. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xlog.html#xlog.f.xlog
    """

def xlog_facility(facility: str, level: str, message: str, /) -> ReturnCode:
    """Writes a line to Kamailio's log at the given level, to the given syslog facility, with the
    text of modparam xlog prefix before it. Pseudo-variables in the text are replaced; text
    taken from a message must not stand in it as it is: a "$" there is read too, an unknown name
    makes the call fail, and each new name takes memory for good.

    Args:
        facility: name of the syslog facility, such as LOG_LOCAL3; an unknown one is logged as a
            warning, and modparam xlog log_facility or the core's facility used
        level: L_ALERT, L_BUG, L_CRIT2, L_CRIT and L_CRIT0 (see xlog()), L_ERR, L_WARN,
            L_NOTICE, L_INFO or L_DBG, in large or small letters; any other text is L_ERR
        message: text with pseudo-variables; "$$" for a dollar sign; filled in, it must be
            shorter than core pv_buffer_size bytes (8192 by default in 5.6, 32768 in 6.1)

    Returns:
        1: written, or not written because the log level (debug) is lower
        -1: the text has an unknown or malformed pseudo-variable, or is too long

    Side effects: Writes to the log.

    Routes: any, init.

    int KSR.xlog.xlog_facility(str facility, str level, str message). Module: xlog. Since 5.7: not in 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xlog.html#xlog.f.xlog
    """

def xnotice(message: str, /) -> ReturnCode:
    """Writes a line to Kamailio's log at the level of the function's name (L_ALERT, L_ERR, L_WARN,
    L_NOTICE, L_INFO, L_DBG), with the text of modparam xlog prefix before it. Pseudo-variables
    in the text are replaced. So text taken from a message must not stand in it as it is: a "$"
    there is read too, an unknown name makes the call fail, and each new name takes memory for
    good. Name the pseudo-variable ("$ua") or double each "$". modparam xlog buf_size does not
    count, core's pv_buffer_size does; prefix_mode counts since 5.7.

    Args:
        message: text with pseudo-variables; "$$" for a dollar sign; filled in, it must be
            shorter than core pv_buffer_size bytes (8192 by default in 5.6, 32768 in 6.1)

    Returns:
        1: written, or not written because the log level (debug) is lower
        -1: the text has an unknown or malformed pseudo-variable, or is too long

    Side effects: Writes to the log.

    Routes: any, init.

    int KSR.xlog.xnotice(str message). Module: xlog. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xlog.html#xlog.f.xnotice
    """

def xwarn(message: str, /) -> ReturnCode:
    """Writes a line to Kamailio's log at the level of the function's name (L_ALERT, L_ERR, L_WARN,
    L_NOTICE, L_INFO, L_DBG), with the text of modparam xlog prefix before it. Pseudo-variables
    in the text are replaced. So text taken from a message must not stand in it as it is: a "$"
    there is read too, an unknown name makes the call fail, and each new name takes memory for
    good. Name the pseudo-variable ("$ua") or double each "$". modparam xlog buf_size does not
    count, core's pv_buffer_size does; prefix_mode counts since 5.7.

    Args:
        message: text with pseudo-variables; "$$" for a dollar sign; filled in, it must be
            shorter than core pv_buffer_size bytes (8192 by default in 5.6, 32768 in 6.1)

    Returns:
        1: written, or not written because the log level (debug) is lower
        -1: the text has an unknown or malformed pseudo-variable, or is too long

    Side effects: Writes to the log.

    Routes: any, init.

    int KSR.xlog.xwarn(str message). Module: xlog. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xlog.html#xlog.f.xwarn
    """
