"""KSR.kazoo: Kamailio's kazoo, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def kazoo_publish(exchange: str, routing_key: str, payload: str, /) -> int:
    """int KSR.kazoo.kazoo_publish(str exchange, str routing_key, str payload). Module: kazoo."""

def kazoo_subscribe(payload: str, /) -> int:
    """int KSR.kazoo.kazoo_subscribe(str payload). Module: kazoo."""
