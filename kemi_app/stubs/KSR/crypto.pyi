"""KSR.crypto: Kamailio's crypto, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def aes_decrypt(ins: str, keys: str, dpv: str, /) -> int:
    """int KSR.crypto.aes_decrypt(str ins, str keys, str dpv). Module: crypto."""

def aes_encrypt(ins: str, keys: str, dpv: str, /) -> int:
    """int KSR.crypto.aes_encrypt(str ins, str keys, str dpv). Module: crypto."""

def hmac_sha256(ins: str, keys: str, dpv: str, /) -> int:
    """int KSR.crypto.hmac_sha256(str ins, str keys, str dpv). Module: crypto."""
