"""KSR.uri_db: Kamailio's uri_db, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def check_from() -> int:
    """int KSR.uri_db.check_from(). Module: uri_db."""

def check_to() -> int:
    """int KSR.uri_db.check_to(). Module: uri_db."""

def check_uri(suri: str, /) -> int:
    """int KSR.uri_db.check_uri(str suri). Module: uri_db."""

def check_uri_realm(suri: str, susername: str, srealm: str, /) -> int:
    """int KSR.uri_db.check_uri_realm(str suri, str susername, str srealm). Module: uri_db."""

def does_uri_exist() -> int:
    """int KSR.uri_db.does_uri_exist(). Module: uri_db."""
