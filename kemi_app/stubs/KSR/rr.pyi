"""KSR.rr: Kamailio's rr, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def add_rr_param(sparam: str, /) -> int:
    """int KSR.rr.add_rr_param(str sparam). Module: rr."""

def check_route_param(sre: str, /) -> int:
    """int KSR.rr.check_route_param(str sre). Module: rr."""

def is_direction(dir: str, /) -> int:
    """int KSR.rr.is_direction(str dir). Module: rr."""

def loose_route() -> int:
    """int KSR.rr.loose_route(). Module: rr."""

def loose_route_mode(vmode: int, /) -> int:
    """int KSR.rr.loose_route_mode(int vmode). Module: rr."""

def loose_route_preloaded() -> int:
    """int KSR.rr.loose_route_preloaded(). Module: rr."""

def next_hop_route() -> int:
    """int KSR.rr.next_hop_route(). Module: rr."""

def record_route() -> int:
    """int KSR.rr.record_route(). Module: rr."""

def record_route_advertised_address(addr: str, /) -> int:
    """int KSR.rr.record_route_advertised_address(str addr). Module: rr."""

def record_route_params(sparams: str, /) -> int:
    """int KSR.rr.record_route_params(str sparams). Module: rr."""

def record_route_preset(addr1: str, addr2: str, /) -> int:
    """int KSR.rr.record_route_preset(str addr1, str addr2). Module: rr."""

def record_route_preset_one(addr1: str, /) -> int:
    """int KSR.rr.record_route_preset_one(str addr1). Module: rr."""

def remove_record_route() -> int:
    """int KSR.rr.remove_record_route(). Module: rr."""
