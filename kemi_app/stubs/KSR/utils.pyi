"""KSR.utils: Kamailio's utils, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def xcap_auth_status(watcher_uri: str, presentity_uri: str, /) -> int:
    """int KSR.utils.xcap_auth_status(str watcher_uri, str presentity_uri). Module: utils."""
