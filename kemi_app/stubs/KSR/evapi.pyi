"""KSR.evapi: module evapi of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def async_multicast(data: str, tag: str, /) -> ReturnCode:
    """int KSR.evapi.async_multicast(str data, str tag). Module: evapi. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/evapi.html#evapi.f.evapi_async_multicast
    """

def async_relay(data: str, /) -> ReturnCode:
    """int KSR.evapi.async_relay(str data). Module: evapi. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/evapi.html#evapi.f.evapi_async_relay
    """

def async_unicast(data: str, tag: str, /) -> ReturnCode:
    """int KSR.evapi.async_unicast(str data, str tag). Module: evapi. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/evapi.html#evapi.f.evapi_async_unicast
    """

def close() -> ReturnCode:
    """int KSR.evapi.close(). Module: evapi. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/evapi.html#evapi.f.evapi_close
    """

def relay(data: str, /) -> ReturnCode:
    """int KSR.evapi.relay(str data). Module: evapi. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/evapi.html#evapi.f.evapi_relay
    """

def relay_multicast(data: str, tag: str, /) -> ReturnCode:
    """int KSR.evapi.relay_multicast(str data, str tag). Module: evapi. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/evapi.html#evapi.f.evapi_multicast
    """

def relay_unicast(data: str, tag: str, /) -> ReturnCode:
    """int KSR.evapi.relay_unicast(str data, str tag). Module: evapi. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/evapi.html#evapi.f.evapi_unicast
    """

def set_tag(tag: str, /) -> ReturnCode:
    """int KSR.evapi.set_tag(str tag). Module: evapi. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/evapi.html#evapi.f.evapi_set_tag
    """
