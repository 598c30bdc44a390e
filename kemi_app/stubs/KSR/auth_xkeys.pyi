"""KSR.auth_xkeys: Kamailio's auth_xkeys, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def auth_xkeys_add(shdr: str, skey: str, salg: str, sdata: str, /) -> int:
    """int KSR.auth_xkeys.auth_xkeys_add(str shdr, str skey, str salg, str sdata). Module: auth_xkeys."""

def auth_xkeys_check(shdr: str, skey: str, salg: str, sdata: str, /) -> int:
    """int KSR.auth_xkeys.auth_xkeys_check(str shdr, str skey, str salg, str sdata). Module: auth_xkeys."""
