"""KSR.stirshaken: module stirshaken of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def stirshaken_add_identity(
    x5u: str,
    attest: str,
    orig_tn: str,
    dest_tn: str,
    orig_id: str,
    /,
) -> ReturnCode:
    """int KSR.stirshaken.stirshaken_add_identity(str x5u, str attest, str orig_tn, str dest_tn, str orig_id). Module: stirshaken. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/stirshaken.html#stirshaken.f.stirshaken_add_identity
    """

def stirshaken_add_identity_with_key(
    x5u: str,
    attest: str,
    orig_tn: str,
    dest_tn: str,
    orig_id: str,
    key_path: str,
    /,
) -> ReturnCode:
    """int KSR.stirshaken.stirshaken_add_identity_with_key(str x5u, str attest, str orig_tn, str dest_tn, str orig_id, str key_path). Module: stirshaken. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/stirshaken.html#stirshaken.f.stirshaken_add_identity_with_key
    """

def stirshaken_check_identity() -> ReturnCode:
    """int KSR.stirshaken.stirshaken_check_identity(). Module: stirshaken. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/stirshaken.html#stirshaken.f.stirshaken_check_identity
    """

def stirshaken_check_identity_with_cert(cert_path: str, /) -> ReturnCode:
    """int KSR.stirshaken.stirshaken_check_identity_with_cert(str cert_path). Module: stirshaken. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/stirshaken.html#stirshaken.f.stirshaken_check_identity_with_cert
    """

def stirshaken_check_identity_with_key(key_path: str, /) -> ReturnCode:
    """int KSR.stirshaken.stirshaken_check_identity_with_key(str key_path). Module: stirshaken. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/stirshaken.html#stirshaken.f.stirshaken_check_identity_with_key
    """
