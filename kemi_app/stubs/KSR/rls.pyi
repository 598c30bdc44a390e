"""KSR.rls: module rls of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def handle_notify() -> ReturnCode:
    """int KSR.rls.handle_notify(). Module: rls. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rls.html#rls.f.rls_handle_notify
    """

def handle_subscribe() -> ReturnCode:
    """int KSR.rls.handle_subscribe(). Module: rls. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rls.html#rls.f.rls_handle_subscribe
    """

def handle_subscribe_uri(watcher_uri: str, /) -> ReturnCode:
    """int KSR.rls.handle_subscribe_uri(str watcher_uri). Module: rls. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rls.html#rls.f.rls_handle_subscribe
    """

def update_subs(uri: str, event: str, /) -> ReturnCode:
    """int KSR.rls.update_subs(str uri, str event). Module: rls. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rls.html#rls.f.rls_update_subs
    """
