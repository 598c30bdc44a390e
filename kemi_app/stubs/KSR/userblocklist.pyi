"""KSR.userblocklist: Kamailio's userblocklist, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def check_allowlist(stable: str, /) -> int:
    """int KSR.userblocklist.check_allowlist(str stable). Module: userblocklist."""

def check_blocklist(stable: str, /) -> int:
    """int KSR.userblocklist.check_blocklist(str stable). Module: userblocklist."""

def check_global_blocklist() -> int:
    """int KSR.userblocklist.check_global_blocklist(). Module: userblocklist."""

def check_user_allowlist(suser: str, sdomain: str, /) -> int:
    """int KSR.userblocklist.check_user_allowlist(str suser, str sdomain). Module: userblocklist."""

def check_user_allowlist_number(suser: str, sdomain: str, snumber: str, /) -> int:
    """int KSR.userblocklist.check_user_allowlist_number(str suser, str sdomain, str snumber). Module: userblocklist."""

def check_user_allowlist_table(suser: str, sdomain: str, snumber: str, stable: str, /) -> int:
    """int KSR.userblocklist.check_user_allowlist_table(str suser, str sdomain, str snumber, str stable). Module: userblocklist."""

def check_user_blocklist(suser: str, sdomain: str, /) -> int:
    """int KSR.userblocklist.check_user_blocklist(str suser, str sdomain). Module: userblocklist."""

def check_user_blocklist_number(suser: str, sdomain: str, snumber: str, /) -> int:
    """int KSR.userblocklist.check_user_blocklist_number(str suser, str sdomain, str snumber). Module: userblocklist."""

def check_user_blocklist_table(suser: str, sdomain: str, snumber: str, stable: str, /) -> int:
    """int KSR.userblocklist.check_user_blocklist_table(str suser, str sdomain, str snumber, str stable). Module: userblocklist."""
