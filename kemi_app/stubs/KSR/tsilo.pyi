"""KSR.tsilo: Kamailio's tsilo, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def ts_append(table: str, ruri: str, /) -> int:
    """int KSR.tsilo.ts_append(str table, str ruri). Module: tsilo."""

def ts_append_by_contact(table: str, ruri: str, /) -> int:
    """int KSR.tsilo.ts_append_by_contact(str table, str ruri). Module: tsilo."""

def ts_append_by_contact_uri(table: str, ruri: str, contact: str, /) -> int:
    """int KSR.tsilo.ts_append_by_contact_uri(str table, str ruri, str contact). Module: tsilo."""

def ts_append_to(tindex: int, tlabel: int, table: str, /) -> int:
    """int KSR.tsilo.ts_append_to(int tindex, int tlabel, str table). Module: tsilo."""

def ts_append_to_uri(tindex: int, tlabel: int, table: str, uri: str, /) -> int:
    """int KSR.tsilo.ts_append_to_uri(int tindex, int tlabel, str table, str uri). Module: tsilo."""

def ts_store() -> int:
    """int KSR.tsilo.ts_store(). Module: tsilo."""

def ts_store_uri(puri: str, /) -> int:
    """int KSR.tsilo.ts_store_uri(str puri). Module: tsilo."""
