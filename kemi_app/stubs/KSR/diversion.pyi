"""KSR.diversion: Kamailio's diversion, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def add_diversion(reason: str, /) -> int:
    """int KSR.diversion.add_diversion(str reason). Module: diversion."""

def add_diversion_uri(reason: str, uri: str, /) -> int:
    """int KSR.diversion.add_diversion_uri(str reason, str uri). Module: diversion."""
