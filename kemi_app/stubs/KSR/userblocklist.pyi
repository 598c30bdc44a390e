"""KSR.userblocklist: module userblocklist of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def check_allowlist(table: str, /) -> ReturnCode:
    """int KSR.userblocklist.check_allowlist(str table). Module: userblocklist. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/userblocklist.html#userblocklist.f.check_allowlist
    """

def check_blocklist(table: str, /) -> ReturnCode:
    """int KSR.userblocklist.check_blocklist(str table). Module: userblocklist. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/userblocklist.html#userblocklist.f.check_blocklist
    """

def check_global_blocklist() -> ReturnCode:
    """int KSR.userblocklist.check_global_blocklist(). Module: userblocklist. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/userblocklist.html#userblocklist.f.check_blocklist
    """

def check_user_allowlist(user: str, domain: str, /) -> ReturnCode:
    """int KSR.userblocklist.check_user_allowlist(str user, str domain). Module: userblocklist. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/userblocklist.html#userblocklist.f.check_user_allowlist
    """

def check_user_allowlist_number(user: str, domain: str, number: str, /) -> ReturnCode:
    """int KSR.userblocklist.check_user_allowlist_number(str user, str domain, str number). Module: userblocklist. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/userblocklist.html#userblocklist.f.check_user_allowlist
    """

def check_user_allowlist_table(user: str, domain: str, number: str, table: str, /) -> ReturnCode:
    """int KSR.userblocklist.check_user_allowlist_table(str user, str domain, str number, str table). Module: userblocklist. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/userblocklist.html#userblocklist.f.check_user_allowlist
    """

def check_user_blocklist(user: str, domain: str, /) -> ReturnCode:
    """int KSR.userblocklist.check_user_blocklist(str user, str domain). Module: userblocklist. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/userblocklist.html#userblocklist.f.check_user_blocklist
    """

def check_user_blocklist_number(user: str, domain: str, number: str, /) -> ReturnCode:
    """int KSR.userblocklist.check_user_blocklist_number(str user, str domain, str number). Module: userblocklist. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/userblocklist.html#userblocklist.f.check_user_blocklist
    """

def check_user_blocklist_table(user: str, domain: str, number: str, table: str, /) -> ReturnCode:
    """int KSR.userblocklist.check_user_blocklist_table(str user, str domain, str number, str table). Module: userblocklist. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/userblocklist.html#userblocklist.f.check_user_blocklist
    """
