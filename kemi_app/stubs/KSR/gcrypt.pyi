"""KSR.gcrypt: module gcrypt of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def aes_decrypt(text: str, key: str, dst_pv: str, /) -> ReturnCode:
    """int KSR.gcrypt.aes_decrypt(str text, str key, str dst_pv). Module: gcrypt. Since 5.8: not in 5.6, 5.7.
    https://www.kamailio.org/docs/modules/6.1.x/modules/gcrypt.html#gcrypt.f.gcrypt_aes_decrypt
    """

def aes_encrypt(text: str, key: str, dst_pv: str, /) -> ReturnCode:
    """int KSR.gcrypt.aes_encrypt(str text, str key, str dst_pv). Module: gcrypt. Since 5.8: not in 5.6, 5.7.
    https://www.kamailio.org/docs/modules/6.1.x/modules/gcrypt.html#gcrypt.f.gcrypt_aes_encrypt
    """
