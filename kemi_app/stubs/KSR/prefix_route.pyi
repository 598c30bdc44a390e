"""KSR.prefix_route: Kamailio's prefix_route, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def prefix_route(ruser: str, /) -> int:
    """int KSR.prefix_route.prefix_route(str ruser). Module: prefix_route."""

def prefix_route_uri() -> int:
    """int KSR.prefix_route.prefix_route_uri(). Module: prefix_route."""
