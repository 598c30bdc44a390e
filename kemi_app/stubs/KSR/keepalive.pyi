"""KSR.keepalive: Kamailio's keepalive, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def add_destination(uri: str, owner: str, /) -> int:
    """int KSR.keepalive.add_destination(str uri, str owner). Module: keepalive."""

def del_destination(uri: str, owner: str, /) -> int:
    """int KSR.keepalive.del_destination(str uri, str owner). Module: keepalive."""

def is_alive(dest: str, /) -> int:
    """int KSR.keepalive.is_alive(str dest). Module: keepalive."""
