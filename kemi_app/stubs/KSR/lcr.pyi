"""KSR.lcr: Kamailio's lcr, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def defunct_gw(defunct_period: int, /) -> int:
    """int KSR.lcr.defunct_gw(int defunct_period). Module: lcr."""

def from_any_gw() -> int:
    """int KSR.lcr.from_any_gw(). Module: lcr."""

def from_any_gw_addr(addr: str, transport: int, /) -> int:
    """int KSR.lcr.from_any_gw_addr(str addr_str, int transport). Module: lcr."""

def from_any_gw_addr_port(addr: str, transport: int, src_port: int, /) -> int:
    """int KSR.lcr.from_any_gw_addr_port(str addr_str, int transport, int src_port). Module: lcr."""

def from_gw(lcr_id: int, /) -> int:
    """int KSR.lcr.from_gw(int lcr_id). Module: lcr."""

def from_gw_addr(lcr_id: int, addr: str, transport: int, /) -> int:
    """int KSR.lcr.from_gw_addr(int lcr_id, str addr_str, int transport). Module: lcr."""

def from_gw_addr_port(lcr_id: int, addr: str, transport: int, src_port: int, /) -> int:
    """int KSR.lcr.from_gw_addr_port(int lcr_id, str addr_str, int transport, int src_port). Module: lcr."""

def inactivate_gw() -> int:
    """int KSR.lcr.inactivate_gw(). Module: lcr."""

def load_gws(lcr_id: int, /) -> int:
    """int KSR.lcr.load_gws(int lcr_id). Module: lcr."""

def load_gws_furi(lcr_id: int, ruri_user: str, from_uri: str, /) -> int:
    """int KSR.lcr.load_gws_furi(int lcr_id, str ruri_user, str from_uri). Module: lcr."""

def load_gws_ruser(lcr_id: int, ruri_user: str, /) -> int:
    """int KSR.lcr.load_gws_ruser(int lcr_id, str ruri_user). Module: lcr."""

def next_gw() -> int:
    """int KSR.lcr.next_gw(). Module: lcr."""

def to_any_gw() -> int:
    """int KSR.lcr.to_any_gw(). Module: lcr."""

def to_any_gw_addr(addr: str, transport: int, /) -> int:
    """int KSR.lcr.to_any_gw_addr(str addr_str, int transport). Module: lcr."""

def to_gw(lcr_id: int, /) -> int:
    """int KSR.lcr.to_gw(int lcr_id). Module: lcr."""

def to_gw_addr(lcr_id: int, addr: str, transport: int, /) -> int:
    """int KSR.lcr.to_gw_addr(int lcr_id, str addr_str, int transport). Module: lcr."""
