"""KSR.evapi: Kamailio's evapi, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def async_multicast(sdata: str, stag: str, /) -> int:
    """int KSR.evapi.async_multicast(str sdata, str stag). Module: evapi."""

def async_relay(sdata: str, /) -> int:
    """int KSR.evapi.async_relay(str sdata). Module: evapi."""

def async_unicast(sdata: str, stag: str, /) -> int:
    """int KSR.evapi.async_unicast(str sdata, str stag). Module: evapi."""

def close() -> int:
    """int KSR.evapi.close(). Module: evapi."""

def relay(sdata: str, /) -> int:
    """int KSR.evapi.relay(str sdata). Module: evapi."""

def relay_multicast(sdata: str, stag: str, /) -> int:
    """int KSR.evapi.relay_multicast(str sdata, str stag). Module: evapi."""

def relay_unicast(sdata: str, stag: str, /) -> int:
    """int KSR.evapi.relay_unicast(str sdata, str stag). Module: evapi."""

def set_tag(stag: str, /) -> int:
    """int KSR.evapi.set_tag(str stag). Module: evapi."""
