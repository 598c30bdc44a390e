"""KSR.alias_db: Kamailio's alias_db, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def lookup(stable: str, /) -> int:
    """int KSR.alias_db.lookup(str stable). Module: alias_db."""

def lookup_ex(stable: str, sflags: str, /) -> int:
    """int KSR.alias_db.lookup_ex(str stable, str sflags). Module: alias_db."""
