"""KSR.msilo: Kamailio's msilo, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def mdump() -> int:
    """int KSR.msilo.mdump(). Module: msilo."""

def mdump_uri(owner: str, /) -> int:
    """int KSR.msilo.mdump_uri(str owner_s). Module: msilo."""

def mstore() -> int:
    """int KSR.msilo.mstore(). Module: msilo."""

def mstore_addrs(owner: str, srcaddr: str, dstaddr: str, /) -> int:
    """int KSR.msilo.mstore_addrs(str owner, str srcaddr, str dstaddr). Module: msilo. Since 5.8."""

def mstore_uri(owner: str, /) -> int:
    """int KSR.msilo.mstore_uri(str owner). Module: msilo."""
