"""KSR.sl: Kamailio's sl, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def send_reply(code: int, reason: str, /) -> int:
    """int KSR.sl.send_reply(int code, str reason). Module: sl."""

def send_reply_error() -> int:
    """int KSR.sl.send_reply_error(). Module: sl. Since 5.8."""

def send_reply_mode(code: int, reason: str, mode: int, /) -> int:
    """int KSR.sl.send_reply_mode(int code, str reason, int mode). Module: sl."""

def sl_forward_reply(code: str, reason: str, /) -> int:
    """int KSR.sl.sl_forward_reply(str code, str reason). Module: sl."""

def sl_reply_error() -> int:
    """int KSR.sl.sl_reply_error(). Module: sl."""

def sl_send_reply(code: int, reason: str, /) -> int:
    """int KSR.sl.sl_send_reply(int code, str reason). Module: sl."""
