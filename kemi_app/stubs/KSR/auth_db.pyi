"""KSR.auth_db: Kamailio's auth_db, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def auth_check(srealm: str, stable: str, iflags: int, /) -> int:
    """int KSR.auth_db.auth_check(str srealm, str stable, int iflags). Module: auth_db."""

def is_subscriber(suri: str, stable: str, iflags: int, /) -> int:
    """int KSR.auth_db.is_subscriber(str suri, str stable, int iflags). Module: auth_db."""

def www_authenticate(realm: str, table: str, /) -> int:
    """int KSR.auth_db.www_authenticate(str realm, str table). Module: auth_db. Since 5.7."""

def www_authenticate_method(realm: str, table: str, method: str, /) -> int:
    """int KSR.auth_db.www_authenticate_method(str realm, str table, str method). Module: auth_db. Since 5.7."""
