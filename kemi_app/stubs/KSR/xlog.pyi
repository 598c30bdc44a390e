"""KSR.xlog: Kamailio's xlog, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def xalert(lmsg: str, /) -> int:
    """int KSR.xlog.xalert(str lmsg). Module: xlog."""

def xcrit(lmsg: str, /) -> int:
    """int KSR.xlog.xcrit(str lmsg). Module: xlog."""

def xdbg(lmsg: str, /) -> int:
    """int KSR.xlog.xdbg(str lmsg). Module: xlog."""

def xerr(lmsg: str, /) -> int:
    """int KSR.xlog.xerr(str lmsg). Module: xlog."""

def xinfo(lmsg: str, /) -> int:
    """int KSR.xlog.xinfo(str lmsg). Module: xlog."""

def xlog(slevel: str, lmsg: str, /) -> int:
    """int KSR.xlog.xlog(str slevel, str lmsg). Module: xlog."""

def xlog_facility(lfacility: str, slevel: str, lmsg: str, /) -> int:
    """int KSR.xlog.xlog_facility(str lfacility, str slevel, str lmsg). Module: xlog. Since 5.7."""

def xnotice(lmsg: str, /) -> int:
    """int KSR.xlog.xnotice(str lmsg). Module: xlog."""

def xwarn(lmsg: str, /) -> int:
    """int KSR.xlog.xwarn(str lmsg). Module: xlog."""
