"""KSR.permissions: Kamailio's permissions, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def allow_address(addr_group: int, ips: str, port: int, /) -> int:
    """int KSR.permissions.allow_address(int addr_group, str ips, int port). Module: permissions."""

def allow_address_group(addr: str, port: int, /) -> int:
    """int KSR.permissions.allow_address_group(str addr, int port). Module: permissions."""

def allow_source_address(addr_group: int, /) -> int:
    """int KSR.permissions.allow_source_address(int addr_group). Module: permissions."""

def allow_source_address_group() -> int:
    """int KSR.permissions.allow_source_address_group(). Module: permissions."""

def allow_trusted() -> int:
    """int KSR.permissions.allow_trusted(). Module: permissions."""
