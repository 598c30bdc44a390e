"""KSR.rls: Kamailio's rls, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def handle_notify() -> int:
    """int KSR.rls.handle_notify(). Module: rls."""

def handle_subscribe() -> int:
    """int KSR.rls.handle_subscribe(). Module: rls."""

def handle_subscribe_uri(wuri: str, /) -> int:
    """int KSR.rls.handle_subscribe_uri(str wuri). Module: rls."""

def update_subs(uri: str, event: str, /) -> int:
    """int KSR.rls.update_subs(str uri, str event). Module: rls."""
