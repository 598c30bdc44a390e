"""KSR.xcap_server: Kamailio's xcap_server, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def xcaps_del(uri: str, path: str, /) -> int:
    """int KSR.xcap_server.xcaps_del(str uri, str path). Module: xcap_server."""

def xcaps_get(uri: str, path: str, /) -> int:
    """int KSR.xcap_server.xcaps_get(str uri, str path). Module: xcap_server."""

def xcaps_put(uri: str, path: str, pbody: str, /) -> int:
    """int KSR.xcap_server.xcaps_put(str uri, str path, str pbody). Module: xcap_server."""
