"""KSR.stirshaken: Kamailio's stirshaken, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def stirshaken_add_identity(x5u: str, attest: str, origtn_val: str, desttn_val: str, origid: str, /) -> int:
    """int KSR.stirshaken.stirshaken_add_identity(str x5u, str attest, str origtn_val, str desttn_val, str origid). Module: stirshaken."""

def stirshaken_add_identity_with_key(x5u: str, attest: str, origtn_val: str, desttn_val: str, origid: str, keypath: str, /) -> int:
    """int KSR.stirshaken.stirshaken_add_identity_with_key(str x5u, str attest, str origtn_val, str desttn_val, str origid, str keypath). Module: stirshaken."""

def stirshaken_check_identity() -> int:
    """int KSR.stirshaken.stirshaken_check_identity(). Module: stirshaken."""

def stirshaken_check_identity_with_cert(cert_path: str, /) -> int:
    """int KSR.stirshaken.stirshaken_check_identity_with_cert(str cert_path). Module: stirshaken."""

def stirshaken_check_identity_with_key(keypath: str, /) -> int:
    """int KSR.stirshaken.stirshaken_check_identity_with_key(str keypath). Module: stirshaken."""
