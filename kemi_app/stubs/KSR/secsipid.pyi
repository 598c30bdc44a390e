"""KSR.secsipid: Kamailio's secsipid, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def secsipid_add_identity(origtn: str, desttn: str, attest: str, origid: str, x5u: str, keypath: str, /) -> int:
    """int KSR.secsipid.secsipid_add_identity(str origtn, str desttn, str attest, str origid, str x5u, str keypath). Module: secsipid."""

def secsipid_build_identity(origtn: str, desttn: str, attest: str, origid: str, x5u: str, keypath: str, /) -> int:
    """int KSR.secsipid.secsipid_build_identity(str origtn, str desttn, str attest, str origid, str x5u, str keypath). Module: secsipid."""

def secsipid_build_identity_prvkey(origtn: str, desttn: str, attest: str, origid: str, x5u: str, keydata: str, /) -> int:
    """int KSR.secsipid.secsipid_build_identity_prvkey(str origtn, str desttn, str attest, str origid, str x5u, str keydata). Module: secsipid."""

def secsipid_check(sidentity: str, keypath: str, /) -> int:
    """int KSR.secsipid.secsipid_check(str sidentity, str keypath). Module: secsipid."""

def secsipid_check_identity(keypath: str, /) -> int:
    """int KSR.secsipid.secsipid_check_identity(str keypath). Module: secsipid."""

def secsipid_check_identity_pubkey(keyval: str, /) -> int:
    """int KSR.secsipid.secsipid_check_identity_pubkey(str keyval). Module: secsipid."""

def secsipid_get_url(surl: str, /) -> int | str | None:
    """xval KSR.secsipid.secsipid_get_url(str surl). Module: secsipid."""

def secsipid_get_val() -> int | str | None:
    """xval KSR.secsipid.secsipid_get_val(). Module: secsipid."""

def secsipid_sign(sheaders: str, spayload: str, keypath: str, /) -> int:
    """int KSR.secsipid.secsipid_sign(str sheaders, str spayload, str keypath). Module: secsipid. Since 5.8."""

def secsipid_sign_prvkey(sheaders: str, spayload: str, keydata: str, /) -> int:
    """int KSR.secsipid.secsipid_sign_prvkey(str sheaders, str spayload, str keydata). Module: secsipid. Since 5.8."""

def secsipid_verify(sidentity: str, keyval: str, opts: str, /) -> int:
    """int KSR.secsipid.secsipid_verify(str sidentity, str keyval, str opts). Module: secsipid. Since 6.0."""
