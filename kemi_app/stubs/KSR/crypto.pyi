"""KSR.crypto: module crypto of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def aes_decrypt(text: str, key: str, dst_pv: str, /) -> ReturnCode:
    """int KSR.crypto.aes_decrypt(str text, str key, str dst_pv). Module: crypto. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/crypto.html#async.f.crypto_aes_decrypt
    """

def aes_encrypt(text: str, key: str, dst_pv: str, /) -> ReturnCode:
    """int KSR.crypto.aes_encrypt(str text, str key, str dst_pv). Module: crypto. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/crypto.html#async.f.crypto_aes_encrypt
    """

def hmac_sha256(text: str, key: str, dst_pv: str, /) -> ReturnCode:
    """int KSR.crypto.hmac_sha256(str text, str key, str dst_pv). Module: crypto. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/crypto.html#async.f.crypto_hmac_sha256
    """
