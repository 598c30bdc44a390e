"""KSR.uri_db: module uri_db of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def check_from() -> ReturnCode:
    """int KSR.uri_db.check_from(). Module: uri_db. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/uri_db.html#uri_db.f.check_from
    """

def check_to() -> ReturnCode:
    """int KSR.uri_db.check_to(). Module: uri_db. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/uri_db.html#uri_db.f.check_to
    """

def check_uri(uri: str, /) -> ReturnCode:
    """int KSR.uri_db.check_uri(str uri). Module: uri_db. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/uri_db.html#uri_db.f.check_uri
    """

def check_uri_realm(uri: str, user: str, realm: str, /) -> ReturnCode:
    """int KSR.uri_db.check_uri_realm(str uri, str user, str realm). Module: uri_db. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/uri_db.html#uri_db.f.check_uri
    """

def does_uri_exist() -> ReturnCode:
    """int KSR.uri_db.does_uri_exist(). Module: uri_db. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/uri_db.html#uri_db.f.does_uri_exist
    """
