"""KSR.mediaproxy: module mediaproxy of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def end_media_session() -> ReturnCode:
    """int KSR.mediaproxy.end_media_session(). Module: mediaproxy. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/mediaproxy.html#mediaproxy.p.end
    """

def engage_media_proxy() -> ReturnCode:
    """int KSR.mediaproxy.engage_media_proxy(). Module: mediaproxy. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/mediaproxy.html#mediaproxy.f.engage
    """

def use_media_proxy() -> ReturnCode:
    """int KSR.mediaproxy.use_media_proxy(). Module: mediaproxy. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/mediaproxy.html#mediaproxy.p.use
    """
