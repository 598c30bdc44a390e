"""KSR.speeddial: Kamailio's speeddial, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def lookup(stable: str, /) -> int:
    """int KSR.speeddial.lookup(str stable). Module: speeddial."""

def lookup_owner(stable: str, sowner: str, /) -> int:
    """int KSR.speeddial.lookup_owner(str stable, str sowner). Module: speeddial."""
