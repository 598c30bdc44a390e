"""KSR.secsipid: module secsipid of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def secsipid_add_identity(
    orig_tn: str,
    dest_tn: str,
    attest: str,
    orig_id: str,
    x5u: str,
    key_path: str,
    /,
) -> ReturnCode:
    """int KSR.secsipid.secsipid_add_identity(str orig_tn, str dest_tn, str attest, str orig_id, str x5u, str key_path). Module: secsipid. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/secsipid.html#secsipid.f.secsipid_add_identity
    """

def secsipid_build_identity(
    orig_tn: str,
    dest_tn: str,
    attest: str,
    orig_id: str,
    x5u: str,
    key_path: str,
    /,
) -> ReturnCode:
    """int KSR.secsipid.secsipid_build_identity(str orig_tn, str dest_tn, str attest, str orig_id, str x5u, str key_path). Module: secsipid. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/secsipid.html#secsipid.f.secsipid_build_identity
    """

def secsipid_build_identity_prvkey(
    orig_tn: str,
    dest_tn: str,
    attest: str,
    orig_id: str,
    x5u: str,
    private_key: str,
    /,
) -> ReturnCode:
    """int KSR.secsipid.secsipid_build_identity_prvkey(str orig_tn, str dest_tn, str attest, str orig_id, str x5u, str private_key). Module: secsipid. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/secsipid.html#secsipid.f.secsipid_build_identity_prvkey
    """

def secsipid_check(identity: str, key_path: str, /) -> ReturnCode:
    """int KSR.secsipid.secsipid_check(str identity, str key_path). Module: secsipid. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/secsipid.html#secsipid.f.secsipid_check
    """

def secsipid_check_identity(key_path: str, /) -> ReturnCode:
    """int KSR.secsipid.secsipid_check_identity(str key_path). Module: secsipid. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/secsipid.html#secsipid.f.secsipid_check_identity
    """

def secsipid_check_identity_pubkey(public_key: str, /) -> ReturnCode:
    """int KSR.secsipid.secsipid_check_identity_pubkey(str public_key). Module: secsipid. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/secsipid.html#secsipid.f.secsipid_check_identity_pubkey
    """

def secsipid_get_url(url: str, /) -> str:
    """xval KSR.secsipid.secsipid_get_url(str url). Module: secsipid. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/secsipid.html#secsipid.f.secsipid_get_url
    """

def secsipid_get_val() -> str:
    """xval KSR.secsipid.secsipid_get_val(). Module: secsipid. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/secsipid.html#secsipid.f.secsipid_build_identity
    """

def secsipid_sign(headers: str, payload: str, key_path: str, /) -> ReturnCode:
    """int KSR.secsipid.secsipid_sign(str headers, str payload, str key_path). Module: secsipid. Since 5.8: not in 5.6, 5.7.
    https://www.kamailio.org/docs/modules/6.1.x/modules/secsipid.html#secsipid.f.secsipid_sign
    """

def secsipid_sign_prvkey(headers: str, payload: str, private_key: str, /) -> ReturnCode:
    """int KSR.secsipid.secsipid_sign_prvkey(str headers, str payload, str private_key). Module: secsipid. Since 5.8: not in 5.6, 5.7.
    https://www.kamailio.org/docs/modules/6.1.x/modules/secsipid.html#secsipid.f.secsipid_sign_prvkey
    """

def secsipid_verify(identity: str, public_key: str, options: str, /) -> ReturnCode:
    """int KSR.secsipid.secsipid_verify(str identity, str public_key, str options). Module: secsipid. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/secsipid.html#secsipid.f.secsipid_verify
    """
