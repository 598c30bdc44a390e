"""KSR.uac: Kamailio's uac, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def uac_auth() -> int:
    """int KSR.uac.uac_auth(). Module: uac."""

def uac_auth_mode(mode: int, /) -> int:
    """int KSR.uac.uac_auth_mode(int mode). Module: uac."""

def uac_reg_disable(attr: str, val: str, /) -> int:
    """int KSR.uac.uac_reg_disable(str attr, str val). Module: uac."""

def uac_reg_enable(attr: str, val: str, /) -> int:
    """int KSR.uac.uac_reg_enable(str attr, str val). Module: uac."""

def uac_reg_lookup(userid: str, sdst: str, /) -> int:
    """int KSR.uac.uac_reg_lookup(str userid, str sdst). Module: uac."""

def uac_reg_lookup_uri(suri: str, sdst: str, /) -> int:
    """int KSR.uac.uac_reg_lookup_uri(str suri, str sdst). Module: uac."""

def uac_reg_refresh(l_uuid: str, /) -> int:
    """int KSR.uac.uac_reg_refresh(str l_uuid). Module: uac."""

def uac_reg_request_to(userid: str, imode: int, /) -> int:
    """int KSR.uac.uac_reg_request_to(str userid, int imode). Module: uac."""

def uac_reg_status(sruuid: str, /) -> int:
    """int KSR.uac.uac_reg_status(str sruuid). Module: uac."""

def uac_replace_from(pdsp: str, puri: str, /) -> int:
    """int KSR.uac.uac_replace_from(str pdsp, str puri). Module: uac."""

def uac_replace_from_uri(puri: str, /) -> int:
    """int KSR.uac.uac_replace_from_uri(str puri). Module: uac."""

def uac_replace_to(pdsp: str, puri: str, /) -> int:
    """int KSR.uac.uac_replace_to(str pdsp, str puri). Module: uac."""

def uac_replace_to_uri(puri: str, /) -> int:
    """int KSR.uac.uac_replace_to_uri(str puri). Module: uac."""

def uac_req_send() -> int:
    """int KSR.uac.uac_req_send(). Module: uac."""

def uac_restore_from() -> int:
    """int KSR.uac.uac_restore_from(). Module: uac."""

def uac_restore_to() -> int:
    """int KSR.uac.uac_restore_to(). Module: uac."""
