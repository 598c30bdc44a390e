"""KSR.ipops: Kamailio's ipops, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def compare_ips(sval1: str, sval2: str, /) -> int:
    """int KSR.ipops.compare_ips(str sval1, str sval2). Module: ipops."""

def compare_pure_ips(sval1: str, sval2: str, /) -> int:
    """int KSR.ipops.compare_pure_ips(str sval1, str sval2). Module: ipops."""

def detailed_ip_type(sval: str, dpv: str, /) -> int:
    """int KSR.ipops.detailed_ip_type(str sval, str dpv). Module: ipops."""

def detailed_ipv4_type(sval: str, dpv: str, /) -> int:
    """int KSR.ipops.detailed_ipv4_type(str sval, str dpv). Module: ipops."""

def detailed_ipv6_type(sval: str, dpv: str, /) -> int:
    """int KSR.ipops.detailed_ipv6_type(str sval, str dpv). Module: ipops."""

def dns_int_match_ip(vhn: str, vip: str, /) -> int:
    """int KSR.ipops.dns_int_match_ip(str vhn, str vip). Module: ipops."""

def dns_query(naptrname: str, pvid: str, /) -> int:
    """int KSR.ipops.dns_query(str naptrname, str pvid). Module: ipops."""

def dns_set_local_ttl(vttl: int, /) -> int:
    """int KSR.ipops.dns_set_local_ttl(int vttl). Module: ipops."""

def dns_sys_match_ip(vhn: str, vip: str, /) -> int:
    """int KSR.ipops.dns_sys_match_ip(str vhn, str vip). Module: ipops."""

def ip_is_in_subnet(sval1: str, sval2: str, /) -> int:
    """int KSR.ipops.ip_is_in_subnet(str sval1, str sval2). Module: ipops."""

def ip_type(sval: str, /) -> int:
    """int KSR.ipops.ip_type(str sval). Module: ipops."""

def is_in_subnet(sval1: str, sval2: str, /) -> int:
    """int KSR.ipops.is_in_subnet(str sval1, str sval2). Module: ipops."""

def is_ip(sval: str, /) -> int:
    """int KSR.ipops.is_ip(str sval). Module: ipops."""

def is_ip4(sval: str, /) -> int:
    """int KSR.ipops.is_ip4(str sval). Module: ipops."""

def is_ip6(sval: str, /) -> int:
    """int KSR.ipops.is_ip6(str sval). Module: ipops."""

def is_ip6_reference(sval: str, /) -> int:
    """int KSR.ipops.is_ip6_reference(str sval). Module: ipops."""

def is_ip_rfc1918(sval: str, /) -> int:
    """int KSR.ipops.is_ip_rfc1918(str sval). Module: ipops."""

def is_pure_ip(sval: str, /) -> int:
    """int KSR.ipops.is_pure_ip(str sval). Module: ipops."""

def naptr_query(naptrname: str, pvid: str, /) -> int:
    """int KSR.ipops.naptr_query(str naptrname, str pvid). Module: ipops."""

def ptr_query(ip: str, pvid: str, /) -> int:
    """int KSR.ipops.ptr_query(str ip, str pvid). Module: ipops. Since 6.0."""

def srv_query(naptrname: str, pvid: str, /) -> int:
    """int KSR.ipops.srv_query(str naptrname, str pvid). Module: ipops."""
