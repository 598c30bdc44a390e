"""KSR.log_systemd: module log_systemd of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def sd_journal_print(level: str, text: str, /) -> ReturnCode:
    """int KSR.log_systemd.sd_journal_print(str level, str text). Module: log_systemd. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/log_systemd.html#log_systemd.f.sd_journal_print
    """

def sd_journal_send_xvap(xavp: str, /) -> ReturnCode:
    """int KSR.log_systemd.sd_journal_send_xvap(str xavp). Module: log_systemd. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/log_systemd.html#log_systemd.f.sd_journal_send_xavp
    """
