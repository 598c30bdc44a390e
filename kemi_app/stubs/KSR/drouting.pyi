"""KSR.drouting: Kamailio's drouting, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def do_routing(grp_id: int, /) -> int:
    """int KSR.drouting.do_routing(int grp_id). Module: drouting."""

def do_routing_furi() -> int:
    """int KSR.drouting.do_routing_furi(). Module: drouting."""

def goes_to_gw() -> int:
    """int KSR.drouting.goes_to_gw(). Module: drouting."""

def goes_to_gw_type(type: int, /) -> int:
    """int KSR.drouting.goes_to_gw_type(int type). Module: drouting."""

def is_from_gw() -> int:
    """int KSR.drouting.is_from_gw(). Module: drouting."""

def is_from_gw_type(type: int, /) -> int:
    """int KSR.drouting.is_from_gw_type(int type). Module: drouting."""

def is_from_gw_type_flags(type: int, flags: int, /) -> int:
    """int KSR.drouting.is_from_gw_type_flags(int type, int flags). Module: drouting."""

def next_routing() -> int:
    """int KSR.drouting.next_routing(). Module: drouting."""

def use_next_gw() -> int:
    """int KSR.drouting.use_next_gw(). Module: drouting."""
