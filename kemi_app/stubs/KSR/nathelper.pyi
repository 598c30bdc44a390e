"""KSR.nathelper: Kamailio's nathelper, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def add_contact_alias() -> int:
    """int KSR.nathelper.add_contact_alias(). Module: nathelper."""

def add_contact_alias_addr(ip: str, port: str, proto: str, /) -> int:
    """int KSR.nathelper.add_contact_alias_addr(str ip_str, str port_str, str proto_str). Module: nathelper."""

def add_rcv_param(upos: int, /) -> int:
    """int KSR.nathelper.add_rcv_param(int upos). Module: nathelper."""

def fix_nated_contact() -> int:
    """int KSR.nathelper.fix_nated_contact(). Module: nathelper."""

def fix_nated_register() -> int:
    """int KSR.nathelper.fix_nated_register(). Module: nathelper."""

def fix_nated_sdp(level: int, /) -> int:
    """int KSR.nathelper.fix_nated_sdp(int level). Module: nathelper."""

def fix_nated_sdp_ip(level: int, ip: str, /) -> int:
    """int KSR.nathelper.fix_nated_sdp_ip(int level, str ip). Module: nathelper."""

def handle_ruri_alias() -> int:
    """int KSR.nathelper.handle_ruri_alias(). Module: nathelper."""

def handle_ruri_alias_mode(mode: int, /) -> int:
    """int KSR.nathelper.handle_ruri_alias_mode(int mode). Module: nathelper."""

def is_rfc1918(address: str, /) -> int:
    """int KSR.nathelper.is_rfc1918(str address). Module: nathelper."""

def nat_uac_test(tests: int, /) -> int:
    """int KSR.nathelper.nat_uac_test(int tests). Module: nathelper."""

def set_alias_to_pv(pvname: str, /) -> int:
    """int KSR.nathelper.set_alias_to_pv(str pvname). Module: nathelper."""

def set_contact_alias() -> int:
    """int KSR.nathelper.set_contact_alias(). Module: nathelper."""

def set_contact_alias_trim() -> int:
    """int KSR.nathelper.set_contact_alias_trim(). Module: nathelper."""
