"""KSR.uac_redirect: Kamailio's uac_redirect, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def get_redirects(max_c: int, max_b: int, /) -> int:
    """int KSR.uac_redirect.get_redirects(int max_c, int max_b). Module: uac_redirect."""

def get_redirects_acc(max_c: int, max_b: int, reason: str, /) -> int:
    """int KSR.uac_redirect.get_redirects_acc(int max_c, int max_b, str reason). Module: uac_redirect."""

def get_redirects_all() -> int:
    """int KSR.uac_redirect.get_redirects_all(). Module: uac_redirect."""
