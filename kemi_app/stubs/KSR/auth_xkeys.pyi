"""KSR.auth_xkeys: module auth_xkeys of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def auth_xkeys_add(header_name: str, key_id: str, algorithm: str, data: str, /) -> ReturnCode:
    """int KSR.auth_xkeys.auth_xkeys_add(str header_name, str key_id, str algorithm, str data). Module: auth_xkeys. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/auth_xkeys.html#auth_xkeys.f.auth_xkeys_add
    """

def auth_xkeys_check(header_name: str, key_id: str, algorithm: str, data: str, /) -> ReturnCode:
    """int KSR.auth_xkeys.auth_xkeys_check(str header_name, str key_id, str algorithm, str data). Module: auth_xkeys. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/auth_xkeys.html#auth_xkeys.f.auth_xkeys_check
    """
