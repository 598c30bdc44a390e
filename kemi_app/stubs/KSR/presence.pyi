"""KSR.presence: Kamailio's presence, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def handle_publish() -> int:
    """int KSR.presence.handle_publish(). Module: presence."""

def handle_publish_uri(sender_uri: str, /) -> int:
    """int KSR.presence.handle_publish_uri(str sender_uri). Module: presence."""

def handle_subscribe() -> int:
    """int KSR.presence.handle_subscribe(). Module: presence."""

def handle_subscribe_uri(wuri: str, /) -> int:
    """int KSR.presence.handle_subscribe_uri(str wuri). Module: presence."""

def pres_auth_status(watcher_uri: str, presentity_uri: str, /) -> int:
    """int KSR.presence.pres_auth_status(str watcher_uri, str presentity_uri). Module: presence."""

def pres_has_subscribers(pres_uri: str, wevent: str, /) -> int:
    """int KSR.presence.pres_has_subscribers(str pres_uri, str wevent). Module: presence."""

def pres_refresh_watchers(pres: str, event: str, type: int, /) -> int:
    """int KSR.presence.pres_refresh_watchers(str pres, str event, int type). Module: presence."""

def pres_refresh_watchers_file(pres: str, event: str, type: int, file_uri: str, filename: str, /) -> int:
    """int KSR.presence.pres_refresh_watchers_file(str pres, str event, int type, str file_uri, str filename). Module: presence."""

def pres_update_watchers(pres_uri: str, event: str, /) -> int:
    """int KSR.presence.pres_update_watchers(str pres_uri, str event). Module: presence."""
