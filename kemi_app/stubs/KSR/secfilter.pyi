"""KSR.secfilter: Kamailio's secfilter, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def secf_check_contact_hdr() -> int:
    """int KSR.secfilter.secf_check_contact_hdr(). Module: secfilter. Since 6.0."""

def secf_check_country(val: str, /) -> int:
    """int KSR.secfilter.secf_check_country(str val). Module: secfilter. Since 6.0."""

def secf_check_dst(val: str, /) -> int:
    """int KSR.secfilter.secf_check_dst(str val). Module: secfilter. Since 6.0."""

def secf_check_from_hdr() -> int:
    """int KSR.secfilter.secf_check_from_hdr(). Module: secfilter. Since 6.0."""

def secf_check_ip() -> int:
    """int KSR.secfilter.secf_check_ip(). Module: secfilter. Since 6.0."""

def secf_check_sqli_all() -> int:
    """int KSR.secfilter.secf_check_sqli_all(). Module: secfilter. Since 6.0."""

def secf_check_to_hdr() -> int:
    """int KSR.secfilter.secf_check_to_hdr(). Module: secfilter. Since 6.0."""

def secf_check_ua() -> int:
    """int KSR.secfilter.secf_check_ua(). Module: secfilter. Since 6.0."""

def secf_sqli_hdr(cval: str, /) -> int:
    """int KSR.secfilter.secf_sqli_hdr(str cval). Module: secfilter. Since 6.0."""
