"""KSR.gcrypt: Kamailio's gcrypt, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def aes_decrypt(ins: str, keys: str, dpv: str, /) -> int:
    """int KSR.gcrypt.aes_decrypt(str ins, str keys, str dpv). Module: gcrypt. Since 5.8."""

def aes_encrypt(ins: str, keys: str, dpv: str, /) -> int:
    """int KSR.gcrypt.aes_encrypt(str ins, str keys, str dpv). Module: gcrypt. Since 5.8."""
