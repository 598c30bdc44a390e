"""KSR.misc_radius: Kamailio's misc_radius, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def does_uri_exist() -> int:
    """int KSR.misc_radius.does_uri_exist(). Module: misc_radius."""

def does_uri_exist_uval(suri: str, /) -> int:
    """int KSR.misc_radius.does_uri_exist_uval(str suri). Module: misc_radius."""

def does_uri_user_exist() -> int:
    """int KSR.misc_radius.does_uri_user_exist(). Module: misc_radius."""

def does_uri_user_exist_uval(user: str, /) -> int:
    """int KSR.misc_radius.does_uri_user_exist_uval(str user). Module: misc_radius."""

def is_user_in(user: str, group: str, /) -> int:
    """int KSR.misc_radius.is_user_in(str user, str group). Module: misc_radius."""

def load_callee_avps(user: str, /) -> int:
    """int KSR.misc_radius.load_callee_avps(str user). Module: misc_radius."""

def load_caller_avps(user: str, /) -> int:
    """int KSR.misc_radius.load_caller_avps(str user). Module: misc_radius."""
