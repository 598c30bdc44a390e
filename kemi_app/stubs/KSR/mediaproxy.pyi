"""KSR.mediaproxy: Kamailio's mediaproxy, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def end_media_session() -> int:
    """int KSR.mediaproxy.end_media_session(). Module: mediaproxy."""

def engage_media_proxy() -> int:
    """int KSR.mediaproxy.engage_media_proxy(). Module: mediaproxy."""

def use_media_proxy() -> int:
    """int KSR.mediaproxy.use_media_proxy(). Module: mediaproxy."""
