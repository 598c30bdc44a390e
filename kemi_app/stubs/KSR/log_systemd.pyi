"""KSR.log_systemd: Kamailio's log_systemd, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def sd_journal_print(slev: str, stxt: str, /) -> int:
    """int KSR.log_systemd.sd_journal_print(str slev, str stxt). Module: log_systemd."""

def sd_journal_send_xvap(xname: str, /) -> int:
    """int KSR.log_systemd.sd_journal_send_xvap(str xname). Module: log_systemd."""
