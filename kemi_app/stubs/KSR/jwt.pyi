"""KSR.jwt: module jwt of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def jwt_generate(key_path: str, algorithm: str, claims: str, /) -> ReturnCode:
    """int KSR.jwt.jwt_generate(str key_path, str algorithm, str claims). Module: jwt. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/jwt.html#jwt.f.jwt_generate
    """

def jwt_generate_hdrs(key_path: str, algorithm: str, claims: str, headers: str, /) -> ReturnCode:
    """int KSR.jwt.jwt_generate_hdrs(str key_path, str algorithm, str claims, str headers). Module: jwt. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/jwt.html#jwt.f.jwt_generate
    """

def jwt_verify(key_path: str, algorithm: str, claims: str, token: str, /) -> ReturnCode:
    """int KSR.jwt.jwt_verify(str key_path, str algorithm, str claims, str token). Module: jwt. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/jwt.html#jwt.f.jwt_verify
    """

def jwt_verify_key(key: str, algorithm: str, claims: str, token: str, /) -> ReturnCode:
    """int KSR.jwt.jwt_verify_key(str key, str algorithm, str claims, str token). Module: jwt. Since 5.7: not in 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/jwt.html#jwt.f.jwt_verify_key
    """
