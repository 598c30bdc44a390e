"""KSR.domain: Kamailio's domain, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def is_domain_local(sdomain: str, /) -> int:
    """int KSR.domain.is_domain_local(str sdomain). Module: domain."""

def is_from_local() -> int:
    """int KSR.domain.is_from_local(). Module: domain."""

def is_uri_host_local() -> int:
    """int KSR.domain.is_uri_host_local(). Module: domain."""

def lookup_domain(sdomain: str, /) -> int:
    """int KSR.domain.lookup_domain(str sdomain). Module: domain."""

def lookup_domain_prefix(sdomain: str, sprefix: str, /) -> int:
    """int KSR.domain.lookup_domain_prefix(str sdomain, str sprefix). Module: domain."""
