"""KSR.utils: module utils of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

def xcap_auth_status(watcher_uri: str, presentity_uri: str, /) -> int:
    """int KSR.utils.xcap_auth_status(str watcher_uri, str presentity_uri). Module: utils. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/utils.html#utils.f.xcap_auth_status
    """
