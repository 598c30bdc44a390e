"""KSR.jwt: Kamailio's jwt, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def jwt_generate(key: str, alg: str, claims: str, /) -> int:
    """int KSR.jwt.jwt_generate(str key, str alg, str claims). Module: jwt."""

def jwt_generate_hdrs(key: str, alg: str, claims: str, headers: str, /) -> int:
    """int KSR.jwt.jwt_generate_hdrs(str key, str alg, str claims, str headers). Module: jwt."""

def jwt_verify(keypath: str, alg: str, claims: str, jwtval: str, /) -> int:
    """int KSR.jwt.jwt_verify(str keypath, str alg, str claims, str jwtval). Module: jwt."""

def jwt_verify_key(key: str, alg: str, claims: str, jwtval: str, /) -> int:
    """int KSR.jwt.jwt_verify_key(str key, str alg, str claims, str jwtval). Module: jwt. Since 5.7."""
